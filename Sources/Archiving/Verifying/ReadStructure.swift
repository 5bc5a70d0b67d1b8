/// The structure tree of a file under test, as a list in reading order.
struct ReadStructure {
  struct Element {
    let number: Int?
    /// The structure type, without role mapping: the files here use standard types only.
    let type: String
    let dictionary: [String: PDFValue]
    let parent: Int?
    /// Places in `elements`.
    var children: [Int] = []
    /// Marked content: the page's object and the identifier.
    var content: [(page: Int, identifier: Int)] = []
    /// The numbers of referenced objects, such as annotations.
    var objects: [Int] = []
  }

  /// A piece of content in reading order.
  struct Leaf {
    let element: Int
    let page: Int
    let identifier: Int
  }

  private(set) var elements: [Element] = []
  private(set) var leaves: [Leaf] = []
  private(set) var faults: [String] = []
  private var seen: Set<Int> = []

  /// Elements deeper than this are not read, but reported.
  private static let deepestNesting = 200

  init(_ objects: PDFObjects) {
    let root = objects.catalog["StructTreeRoot"]
    for child in Self.list(objects.dictionary(root)["K"], objects) {
      read(child, parent: nil, parentReference: root?.reference, page: nil, depth: 0, objects)
    }
    if elements.isEmpty { faults.append("no structure tree") }
  }

  /// The elements of a type.
  func indices(ofType type: String) -> [Int] { elements.indices.filter { elements[$0].type == type } }

  /// The nearest ancestor of a type.
  func ancestor(of index: Int, type: String) -> Int? {
    var current = elements[index].parent
    while let place = current, elements[place].type != type { current = elements[place].parent }
    return current
  }

  private mutating func read(
    _ value: PDFValue, parent: Int?, parentReference: Int?, page: Int?, depth: Int, _ objects: PDFObjects
  ) {
    if let identifier = value.integer {
      return addContent(page: page, identifier: identifier, to: parent)
    }
    let dictionary = objects.dictionary(value)
    switch dictionary["Type"]?.name {
    case "MCR":
      addContent(
        page: dictionary["Pg"]?.reference ?? page, identifier: dictionary["MCID"]?.integer ?? -1, to: parent)
    case "OBJR":
      if let parent, let object = dictionary["Obj"]?.reference { elements[parent].objects.append(object) }
    default:
      guard let type = dictionary["S"]?.name else { return faults.append("an element without a type") }
      if let number = value.reference, !seen.insert(number).inserted {
        return faults.append("element \(number) stands twice in the tree")
      }
      guard depth < Self.deepestNesting else { return faults.append("nested deeper than \(depth)") }
      if dictionary["P"]?.reference != parentReference {
        faults.append("\(type) does not name its parent")
      }
      elements.append(
        Element(number: value.reference, type: type, dictionary: dictionary, parent: parent))
      let index = elements.count - 1
      if let parent { elements[parent].children.append(index) }
      let ownPage = dictionary["Pg"]?.reference ?? page
      for child in Self.list(dictionary["K"], objects) {
        read(
          child, parent: index, parentReference: value.reference, page: ownPage, depth: depth + 1, objects)
      }
    }
  }

  private mutating func addContent(page: Int?, identifier: Int, to element: Int?) {
    guard let page, let element else { return faults.append("content \(identifier) has no page or element") }
    elements[element].content.append((page, identifier))
    leaves.append(Leaf(element: element, page: page, identifier: identifier))
  }

  /// The members of an array, or a single value.
  private static func list(_ value: PDFValue?, _ objects: PDFObjects) -> [PDFValue] {
    guard let value else { return [] }
    if value.array == nil, objects.resolved(value).array == nil { return [value] }
    return objects.array(value)
  }
}

extension Verification {
  /// The structure tree against pages and parent tree, headings, lists, figures.
  mutating func checkStructure() {
    for fault in structure.faults { add(fault, to: .structureTree) }
    checkOwnership()
    checkHeadings()
    checkLists()
    for index in structure.indices(ofType: "Figure") {
      let figure = structure.elements[index].dictionary
      require(
        figure["Alt"]?.text?.isEmpty == false || figure["ActualText"]?.text?.isEmpty == false,
        "a figure without replacement text", .figures)
    }
  }

  /// Every marked content has one owner, and the parent tree names it.
  private mutating func checkOwnership() {
    let parents = parentTree()
    var owned = pages.map { _ in Set<Int>() }
    for leaf in structure.leaves {
      guard let page = pageNumbers[leaf.page], pages[page].texts[leaf.identifier] != nil else {
        add("content \(leaf.identifier) is on no page", to: .structureTree)
        continue
      }
      require(
        owned[page].insert(leaf.identifier).inserted, "page \(page + 1): \(leaf.identifier) has two owners",
        .structureTree)
      let key = objects.dictionary(.reference(leaf.page))["StructParents"]?.integer
      let row = key.flatMap { parents[$0] }.map { objects.array($0) } ?? []
      require(
        row.indices.contains(leaf.identifier)
          && row[leaf.identifier].reference == structure.elements[leaf.element].number,
        "page \(page + 1): the parent tree differs for \(leaf.identifier)", .structureTree)
    }
    for (page, content) in pages.enumerated() {
      let orphans = Set(content.texts.keys).subtracting(owned[page])
      require(orphans.isEmpty, "page \(page + 1): \(orphans.count) contents without owner", .structureTree)
    }
  }

  /// The parent tree: its values by key.
  func parentTree() -> [Int: PDFValue] {
    let root = objects.dictionary(objects.catalog["StructTreeRoot"])
    var result: [Int: PDFValue] = [:]
    var waiting = [objects.dictionary(root["ParentTree"])]
    var nodes = 0
    while let node = waiting.popLast(), nodes < 100_000 {
      nodes += 1
      let numbers = objects.array(node["Nums"])
      for index in stride(from: 0, to: numbers.count - 1, by: 2) {
        if let key = numbers[index].integer { result[key] = numbers[index + 1] }
      }
      waiting += objects.array(node["Kids"]).map(objects.dictionary)
    }
    return result
  }

  private mutating func checkHeadings() {
    var last = 0
    for element in structure.elements {
      guard element.type.utf8.count == 2, element.type.utf8.first == UInt8(ascii: "H"),
        let level = Int(element.type.dropFirst())
      else { continue }
      require(level <= last + 1, "H\(level) after H\(last)", .headings)
      last = level
    }
  }

  private mutating func checkLists() {
    for element in structure.elements {
      let children = element.children.map { structure.elements[$0].type }
      switch element.type {
      case "L":
        require(children.allSatisfy { ["LI", "L", "Caption"].contains($0) }, "L with \(children)", .lists)
      case "LI":
        require(children.allSatisfy { ["Lbl", "LBody"].contains($0) }, "LI with \(children)", .lists)
      default: break
      }
      let parent = element.parent.map { structure.elements[$0].type }
      if element.type == "LI" { require(parent == "L", "LI outside of a list", .lists) }
      if element.type == "LBody" { require(parent == "LI", "LBody outside of an item", .lists) }
    }
  }
}

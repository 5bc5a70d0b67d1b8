extension Verification {
  /// Annotations: only links, printed, described, owned by a Link element, on pages with tab order.
  mutating func checkLinks() {
    let parents = parentTree()
    let owners = linkOwners()
    for (index, number) in objects.pages.enumerated() {
      let page = objects.dictionary(.reference(number))
      let annotations = objects.array(page["Annots"])
      require(annotations.isEmpty || page["Tabs"]?.name == "S", "page \(index + 1): no tab order", .tabOrder)
      for annotation in annotations { check(annotation, page: index + 1, parents: parents, owners: owners) }
    }
  }

  /// The number of the Link element for each annotation that one refers to.
  private func linkOwners() -> [Int: Int] {
    var owners: [Int: Int] = [:]
    for element in structure.elements where element.type == "Link" {
      for object in element.objects { owners[object] = element.number }
    }
    return owners
  }

  private mutating func check(_ value: PDFValue, page: Int, parents: [Int: PDFValue], owners: [Int: Int]) {
    let annotation = objects.dictionary(value)
    guard annotation["Subtype"]?.name == "Link" else {
      return add("page \(page): an annotation that is no link", to: .links)
    }
    let flags = annotation["F"]?.integer ?? 0
    // Print has to be set; Invisible, Hidden, NoView and ToggleNoView must not be (ISO 32000-1, table 165).
    require(flags & 4 != 0 && flags & (1 | 2 | 32 | 256) == 0, "page \(page): a link is not printed", .links)
    require(
      annotation["Contents"]?.text?.isEmpty == false, "page \(page): a link without description", .links)
    require(annotation["AA"] == nil, "page \(page): a link with actions", .permittedActions)
    let owner = value.reference.flatMap { owners[$0] }
    require(owner != nil, "page \(page): a link outside of the structure", .links)
    let parent = annotation["StructParent"]?.integer.flatMap { parents[$0]?.reference }
    require(parent != nil && parent == owner, "page \(page): the parent tree differs for a link", .links)
    checkTarget(of: annotation, page: page)
  }

  private mutating func checkTarget(of annotation: [String: PDFValue], page: Int) {
    let action = objects.dictionary(annotation["A"])
    guard action.isEmpty else {
      let isAddress = action["S"]?.name == "URI" && action["URI"]?.string?.isEmpty == false
      return require(isAddress, "page \(page): action \(action["S"]?.name ?? "?")", .permittedActions)
    }
    require(isDestination(annotation["Dest"]), "page \(page): a link that leads nowhere", .links)
  }
}

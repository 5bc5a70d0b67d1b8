extension Selector {
  /// Whether the selector matches an element.
  ///
  /// - Parameter ancestors: from the root to the element's parent.
  func matches(_ element: FilledElement, ancestors path: [FilledElement]) -> Bool {
    subject.matches(element, isRoot: path.isEmpty)
      && Self.matches(ancestors[...], path: path[...])
  }

  /// Tries every ancestor for a descendant combinator. Depth of recursion is the number of compounds.
  private static func matches(_ wanted: ArraySlice<Ancestor>, path: ArraySlice<FilledElement>) -> Bool {
    guard let first = wanted.first else { return true }
    var path = path
    while let parent = path.popLast() {
      if first.compound.matches(parent, isRoot: path.isEmpty), matches(wanted.dropFirst(), path: path) {
        return true
      }
      if first.combinator == .child { return false }
    }
    return false
  }
}

extension CompoundSelector {
  func matches(_ element: FilledElement, isRoot: Bool) -> Bool {
    if let type, type != element.name { return false }
    if let id, id != element.id { return false }
    for name in classes where !element.classes.contains(name) { return false }
    for (name, test) in attributes where !Self.passes(test, element.attribute(name)) { return false }
    return pseudoClasses.allSatisfy { Self.holds($0, element, isRoot: isRoot) }
  }

  private static func passes(_ test: AttributeTest, _ value: String?) -> Bool {
    guard let value else { return false }
    switch test {
    case .exists: return true
    case .equals(let wanted): return value.utf8.elementsEqual(wanted.utf8)
    case .includes(let word): return Ascii.words(of: value).contains(word)
    case .begins(let start): return !start.isEmpty && value.utf8.starts(with: start.utf8)
    }
  }

  private static func holds(_ pseudoClass: PseudoClass, _ element: FilledElement, isRoot: Bool) -> Bool {
    switch pseudoClass {
    case .firstChild: element.isFirstChild
    case .lastChild: element.isLastChild
    case .onlyChild: element.isFirstChild && element.isLastChild
    case .root: isRoot
    }
  }
}

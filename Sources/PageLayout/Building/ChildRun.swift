internal import DocumentModel

/// Neighbouring children of an element that make one box together.
struct ChildRun {
  enum Kind {
    /// Text and what stands in lines with it.
    case inline([Node])
    case block(Element)
    /// Rows, cells and other parts of a table without one around them.
    case tableParts([Node])
    /// An element out of the flow.
    case positioned(Element)
  }

  let kind: Kind
  /// The index of the child behind the run.
  let end: Int

  /// The children of an element in runs. A positioned element does not part the text around it.
  static func runs(of children: [Node]) -> [ChildRun] {
    if !children.isEmpty, children.allSatisfy(\.isInline) {
      return [ChildRun(kind: .inline(children), end: children.count)]
    }
    var runs: [ChildRun] = []
    runs.reserveCapacity(children.count)
    var inline: [Node] = []
    var parts: [Node] = []
    func flush(_ index: Int) {
      if !parts.isEmpty { runs.append(ChildRun(kind: .tableParts(parts), end: index)) }
      if !inline.isEmpty { runs.append(ChildRun(kind: .inline(inline), end: index)) }
      (parts, inline) = ([], [])
    }
    for (index, child) in children.enumerated() {
      guard case .element(let element) = child else {
        if parts.isEmpty || !child.isBlank {
          if !parts.isEmpty { flush(index) }
          inline.append(child)
        }
        continue
      }
      if element.isOutOfFlow {
        runs.append(ChildRun(kind: .positioned(element), end: index + 1))
      } else if element.isTablePart {
        if parts.isEmpty { flush(index) }
        parts.append(child)
      } else if element.isBlockLevel {
        flush(index)
        runs.append(ChildRun(kind: .block(element), end: index + 1))
      } else {
        if !parts.isEmpty { flush(index) }
        inline.append(child)
      }
    }
    flush(children.count)
    return runs
  }
}

extension Node {
  /// Whether the node is text or stands in lines with it.
  fileprivate var isInline: Bool {
    switch self {
    case .text: true
    case .element(let element): !element.isOutOfFlow && !element.isTablePart && !element.isBlockLevel
    }
  }

  /// Whether the node is nothing but collapsible white space.
  var isBlank: Bool {
    guard case .text(let text) = self, text.pageReference == nil else { return false }
    return WhiteSpaceCollapser.isBlank(text.content)
  }
}

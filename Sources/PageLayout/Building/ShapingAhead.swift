internal import DocumentModel
internal import Synchronization
internal import Typography

/// Shapes the paragraphs of a document from its end on, while layout goes through it from the beginning, until the two
/// meet: what layout then comes to is known already.
///
/// Layout gives the same with and without it.
final class ShapingAhead: Sendable {
  /// What makes a paragraph.
  private struct Source {
    let nodes: [Node]
    let holder: Element
    let context: BuildContext
    /// Where it begins, as the length of all text before it, in UTF-8.
    let start: Int
  }

  private let tree: DocumentTree
  private let typesetter: Typesetter
  private let images: any ImageSource
  /// How much text layout has come past.
  private let reached = Atomic(0)

  init(_ tree: DocumentTree, typesetter: Typesetter, images: any ImageSource) {
    self.tree = tree
    self.typesetter = typesetter.companion()
    self.images = images
  }

  /// Tells how much text, in UTF-8, layout has come past. Both sides count as `Node.utf8Count` does, though not quite the
  /// same nodes: where they differ, some paragraphs are shaped twice or not ahead.
  func noteReached(_ utf8Count: Int) { reached.store(utf8Count, ordering: .relaxed) }

  /// Ends the work after the paragraph at which it is: layout has come to all of them.
  func stop() { noteReached(.max) }

  /// Does the work.
  func run() {
    let builder = BoxBuilder(
      language: tree.metadata.language, master: PageMaster(styles: tree.pageStyles), typesetter: typesetter,
      images: images)
    var sources: [Source] = []
    var length = 0
    collect(tree.body, context: BuildContext(parent: nil), into: &sources, at: &length)
    for source in sources.reversed() {
      guard source.start >= reached.load(ordering: .relaxed) else { break }
      _ = builder.paragraph(of: source.nodes, in: source.holder, context: source.context)
    }
  }

  /// Finds the paragraphs in an element, in the order of the document. Left out are those with pictures or blocks in their
  /// lines, which are laid out for that, and those on sheets, whose type is sought by trial.
  private func collect(
    _ element: Element, context: BuildContext, into sources: inout [Source], at length: inout Int
  ) {
    guard context.depth < BoxBuilder.deepestNesting, element.style.box.display != .none,
      element.style.box.display != .sheet, !element.isPicture
    else { return }
    let inner = context.inside(nil)
    let last = element.children.lastIndex { !$0.isBlank } ?? -1
    for run in ChildRun.runs(of: element.children) {
      switch run.kind {
      case .inline(let nodes):
        let start = length
        length += nodes.utf8Count
        guard nodes.allSatisfy(\.isText) else { continue }
        sources.append(
          Source(nodes: nodes, holder: element, context: inner.continued(run.end <= last), start: start))
      case .block(let child), .positioned(let child):
        collect(child, context: inner, into: &sources, at: &length)
      case .tableParts(let nodes):
        for case .element(let part) in nodes { collect(part, context: inner, into: &sources, at: &length) }
      }
    }
  }
}

extension Node {
  /// Whether there is nothing but text in lines.
  fileprivate var isText: Bool {
    guard case .element(let element) = self else { return true }
    return element.style.box.display == .inline && !element.isPicture && element.children.allSatisfy(\.isText)
  }

  /// The length of the text, in UTF-8.
  fileprivate var utf8Count: Int {
    switch self {
    case .text(let text): text.content.utf8.count
    case .element(let element): element.children.utf8Count
    }
  }
}

extension [Node] {
  /// The length of the text, in UTF-8.
  var utf8Count: Int { reduce(0) { $0 + $1.utf8Count } }
}

internal import DocumentModel
internal import Synchronization
internal import Typography

/// Shapes the paragraphs of the second half of a document, from its end on, while layout goes through it from the
/// beginning: what layout then comes to is known already.
///
/// Layout gives the same with and without it.
final class ShapingAhead: Sendable {
  /// What makes a paragraph.
  private struct Source {
    let nodes: [Node]
    let holder: Element
    let context: BuildContext
    let byteCount: Int
  }

  private let tree: DocumentTree
  private let typesetter: Typesetter
  private let images: any ImageSource
  private let isStopped = Atomic(false)

  init(_ tree: DocumentTree, typesetter: Typesetter, images: any ImageSource) {
    self.tree = tree
    self.typesetter = typesetter.companion()
    self.images = images
  }

  /// Ends the work after the paragraph at which it is: layout has come to all of them.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Does the work.
  func run() {
    let builder = BoxBuilder(
      language: tree.metadata.language, master: PageMaster(styles: tree.pageStyles), typesetter: typesetter,
      images: images)
    var sources: [Source] = []
    collect(tree.body, context: BuildContext(parent: nil), into: &sources)
    var left = sources.reduce(0) { $0 + $1.byteCount } / 2
    for source in sources.reversed() {
      guard left > 0, !isStopped.load(ordering: .relaxed) else { break }
      left -= source.byteCount
      _ = builder.paragraph(of: source.nodes, in: source.holder, context: source.context)
    }
  }

  /// Finds the paragraphs in an element, in the order of the document. Left out are those with pictures or blocks in their
  /// lines, which are laid out for that, and those on sheets, whose type is sought by trial.
  private func collect(_ element: Element, context: BuildContext, into sources: inout [Source]) {
    guard context.depth < BoxBuilder.deepestNesting, element.style.box.display != .none,
      element.style.box.display != .sheet, !element.isPicture
    else { return }
    let inner = context.inside(nil)
    let last = element.children.lastIndex { !$0.isBlank } ?? -1
    for run in ChildRun.runs(of: element.children) {
      switch run.kind {
      case .inline(let nodes):
        guard nodes.allSatisfy(\.isText) else { continue }
        sources.append(
          Source(
            nodes: nodes, holder: element, context: inner.continued(run.end <= last),
            byteCount: nodes.reduce(0) { $0 + $1.byteCount }))
      case .block(let child), .positioned(let child): collect(child, context: inner, into: &sources)
      case .tableParts(let nodes):
        for case .element(let part) in nodes { collect(part, context: inner, into: &sources) }
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
  fileprivate var byteCount: Int {
    switch self {
    case .text(let text): text.content.utf8.count
    case .element(let element): element.children.reduce(0) { $0 + $1.byteCount }
    }
  }
}

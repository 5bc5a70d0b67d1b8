public import Geometry
public import PageLayout
public import Typography

extension PagedDocument {
  /// The text of every content item, in the order of the structure tree: what a screen reader reads.
  public var structuredText: [String] { texts(in: structure.root) }

  /// The text under an element, one string for each piece of marked content.
  public func texts(in identifier: StructureTree.ElementID) -> [String] {
    structure[identifier].children.flatMap { child -> [String] in
      switch child {
      case .element(let inner): return texts(in: inner)
      case .content(let page, let identifier): return [text(ofContent: identifier, onPage: page)]
      case .link: return []
      }
    }
  }

  /// The text of an element put together.
  public func text(in identifier: StructureTree.ElementID) -> String { texts(in: identifier).joined() }

  /// The elements of a role, in reading order.
  public func elements(where matches: (StructureRole) -> Bool) -> [StructureTree.ElementID] {
    structure.elements.indices.map(StructureTree.ElementID.init(index:)).filter {
      matches(structure[$0].role)
    }
  }

  /// The texts of all elements of a role, in reading order.
  public func texts(withRole role: StructureRole) -> [String] {
    elements { $0 == role }.map { text(in: $0) }
  }

  /// The texts of the paragraphs under an element, in reading order; labels of lists are none.
  public func paragraphs(in identifier: StructureTree.ElementID) -> [String] {
    structure[identifier].children.flatMap { child -> [String] in
      guard case .element(let inner) = child else { return [] }
      return structure[inner].role == .paragraph ? [text(in: inner)] : paragraphs(in: inner)
    }
  }

  private func text(ofContent identifier: Int, onPage page: Int) -> String {
    pages[page].content.filter { $0.mark == .content(identifier: identifier) }.flatMap(\.runs)
      .map { String(decoding: $0.run.utf8, as: UTF8.self) }.joined()
  }
}

extension MarkedContent {
  /// The glyph runs and where they stand.
  public var runs: [(run: GlyphRun, origin: Point)] {
    items.compactMap { item in
      guard case .glyphs(let run, let origin) = item else { return nil }
      return (run, origin)
    }
  }
}

extension Page {
  /// The text of a kind of content on the page, run by run.
  public func texts(where matches: (MarkedContent.Mark) -> Bool) -> [String] {
    content.filter { matches($0.mark) }.flatMap(\.runs).map { String(decoding: $0.run.utf8, as: UTF8.self) }
  }

  /// The baselines of all real content, ascending, equal ones once.
  public var baselines: [Double] {
    let all = content.filter { if case .content = $0.mark { true } else { false } }
      .flatMap(\.runs).map { ($0.origin.y.value * 100).rounded() / 100 }
    return Array(Set(all)).sorted()
  }

  /// The straight lines on the page.
  public var strokes: [Stroke] {
    content.flatMap(\.items).compactMap { if case .stroke(let stroke) = $0 { stroke } else { nil } }
  }
}

public import Diagnostics
import DocumentModel
import Geometry
import Synchronization
public import ThaiText

/// Shapes the paragraphs of one document: itemise, find break opportunities, shape, measure.
///
/// Create one for each document: it reports a substituted font once. Fonts and cache outlive it.
public final class Typesetter: Sendable {
  private let fonts: FontLibrary
  private let breaks: any BreakOpportunityFinding
  private let cache: ShapeCache
  private let known: KnownParagraphs
  /// Whether another typesetter tells what is found.
  private let isCompanion: Bool
  private let state = Mutex(State())

  private struct StyleKey: Hashable {
    var style: TextStyle
    var language: String
  }

  private struct State {
    var styles: [StyleKey: StyleContext] = [:]
    /// The two styles met last, which often are the next ones too: that of a paragraph and that of its text.
    var lastStyles: [(key: StyleKey, context: StyleContext)] = []
    var reportedChains: Set<ObjectIdentifier> = []
    /// Whether a font had to be replaced.
    var hasRemarks = false
  }

  public convenience init(
    fonts: FontLibrary, breaks: any BreakOpportunityFinding, cache: ShapeCache = ShapeCache()
  ) {
    self.init(fonts: fonts, breaks: breaks, cache: cache, known: KnownParagraphs(), isCompanion: false)
  }

  /// Makes what shaping needs and is else made when the first document comes: the model of Thai words, and the types of
  /// dictionaries, for which the runtime searches all conformances of the program.
  public static func prepare() {
    ThaiLineBreaker.prepare()
    _ = dictionaryTypes
  }

  private static let dictionaryTypes: [Any.Type] =
    KnownParagraphs.dictionaryTypes + [
      [StyleKey: StyleContext].self, ShapeCache.dictionaryType, FontLibrary.dictionaryType,
      OutlineCheck.dictionaryType,
    ]

  private init(
    fonts: FontLibrary, breaks: any BreakOpportunityFinding, cache: ShapeCache, known: KnownParagraphs,
    isCompanion: Bool
  ) {
    self.fonts = fonts
    self.breaks = breaks
    self.cache = cache
    self.known = known
    self.isCompanion = isCompanion
  }

  /// A typesetter for another thread that shapes paragraphs of the same document before this one comes to them.
  ///
  /// The two share what they have shaped. This one tells the same diagnostics in the same order as without the other,
  /// which keeps to itself what is remarkable, and everything once a font had to be replaced.
  package func companion() -> Typesetter {
    known.share()
    return Typesetter(fonts: fonts, breaks: breaks, cache: cache, known: known, isCompanion: true)
  }

  /// Shapes a paragraph once; the result gives its lines for any width.
  ///
  /// The diagnostics name every character that no font has, with its place in data or template, and once for each
  /// document the fonts that had to be replaced.
  public func shape(_ content: ParagraphContent) -> (ShapedParagraph, [Diagnostic]) {
    guard let plain = PlainParagraph(content, longest: known.longest) else { return shapeNew(content) }
    if let paragraph = known.paragraph(plain) { return (paragraph, []) }
    let (paragraph, diagnostics) = shapeNew(content)
    if diagnostics.isEmpty, mayShare { known.add(paragraph, for: plain) }
    return (paragraph, diagnostics)
  }

  private var mayShare: Bool { !isCompanion || state.withLock { !$0.hasRemarks } }

  private func shapeNew(_ content: ParagraphContent) -> (ShapedParagraph, [Diagnostic]) {
    let text = ParagraphText(content)
    var diagnostics: [Diagnostic] = []
    let strut = context(for: content.strut, language: "", diagnostics: &diagnostics).lineBox
    let opportunities = breakOpportunities(in: text)
    var builder = AtomBuilder(text: text, opportunities: opportunities)
    for span in text.spans {
      switch content.pieces[span.pieceIndex] {
      case .text(let piece):
        let style = context(for: piece.style, language: piece.language, diagnostics: &diagnostics)
        builder.add(piece, in: span.utf8Range, style: style)
      case .box(let box): builder.add(box, at: span.utf8Range.lowerBound)
      case .lineBreak: break
      }
    }
    diagnostics += faults(builder.faults, content: content, text: text)
    let sections = SectionBuilder(
      text: text, atoms: builder.atoms, runs: builder.runs, endX: builder.x, opportunities: opportunities
    ).sections()
    let paragraph = ShapedParagraph(
      utf8: text.utf8, style: content.style, atoms: builder.atoms, words: builder.words, boxes: builder.boxes,
      runs: builder.runs, sections: sections, strut: strut)
    return (paragraph, diagnostics)
  }

  /// The opportunities of all sections, as offsets in the whole text.
  private func breakOpportunities(in text: ParagraphText) -> [BreakOpportunity] {
    if text.sections.count == 1, text.sections[0] == text.utf8.indices {
      return breakOpportunities(in: text.utf8)
    }
    return text.sections.flatMap { section in
      breakOpportunities(in: Array(text.utf8[section])).map {
        BreakOpportunity(utf8Offset: $0.utf8Offset + section.lowerBound, grade: $0.grade)
      }
    }
  }

  private func breakOpportunities(in utf8: [UInt8]) -> [BreakOpportunity] {
    let key = TextKey(utf8)
    if let opportunities = known.opportunities(in: key) { return opportunities }
    let found = breaks.breakOpportunities(in: utf8)
    known.add(found, in: key)
    return found
  }

  /// The fonts of a style; their remarks are added when the document meets them first.
  private func context(
    for style: TextStyle, language: String, diagnostics: inout [Diagnostic]
  ) -> StyleContext {
    state.withLock { state in
      for index in state.lastStyles.indices
      where state.lastStyles[index].key.language == language && state.lastStyles[index].key.style == style {
        return state.lastStyles[index].context
      }
      let key = StyleKey(style: style, language: language)
      if let known = state.styles[key] {
        if state.lastStyles.count > 1 { state.lastStyles.removeFirst() }
        state.lastStyles.append((key, known))
        return known
      }
      let chain = fonts.chain(
        for: FontRequest(families: style.fontFamilies, weight: style.fontWeight, isItalic: style.isItalic))
      if state.reportedChains.insert(ObjectIdentifier(chain)).inserted { diagnostics += chain.diagnostics }
      if !chain.diagnostics.isEmpty { state.hasRemarks = true }
      let context = makeContext(style: style, language: language, chain: chain)
      state.styles[key] = context
      return context
    }
  }

  private func makeContext(style: TextStyle, language: String, chain: FontChain) -> StyleContext {
    let shaping = cache.context(
      chain: chain, usesSizeFactor: style.fontSizeAdjust == .fromFont, language: language,
      features: style.features)
    let face = chain.faces.first
    let metrics = face?.verticalMetrics ?? VerticalMetrics(ascent: 1, descent: 0, lineGap: 0)
    return StyleContext(
      shaping: shaping,
      lineBox: LineBoxExtent(
        style: style, metrics: metrics, sizeFactor: face.map(shaping.sizeFactor(of:)) ?? 1))
  }

  /// One diagnostic for each kind of fault, character and paragraph, however often the character comes.
  private func faults(
    _ faults: [ShapedWord.Fault], content: ParagraphContent, text: ParagraphText
  ) -> [Diagnostic] {
    var seen: Set<UInt64> = []
    return faults.compactMap { fault in
      guard seen.insert(UInt64(fault.kind.rawValue) << 32 | UInt64(fault.scalar)).inserted,
        let span = text.spans.first(where: { $0.utf8Range.contains(fault.utf8Offset) }),
        case .text(let piece) = content.pieces[span.pieceIndex]
      else { return nil }
      let origin = piece.origin(at: fault.utf8Offset - span.utf8Range.lowerBound)
      return switch fault.kind {
      case .missingGlyph: .missingGlyph(scalar: fault.scalar, origin: origin)
      case .rightToLeft: .rightToLeftText(scalar: fault.scalar, origin: origin)
      }
    }
  }
}

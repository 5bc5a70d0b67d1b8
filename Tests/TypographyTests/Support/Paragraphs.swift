import DocumentModel
import Geometry
import TestSupport
import ThaiText
import Typography

/// Short forms for paragraphs in tests.
enum Paragraphs {
  /// TH Sarabun New at a size.
  static func style(size: Points = 16, family: String = "TH Sarabun New") -> TextStyle {
    var style = TextStyle()
    style.fontFamilies = [family]
    style.fontSize = size
    return style
  }

  static func content(
    _ text: String, style: TextStyle = style(), paragraph: ParagraphStyle = ParagraphStyle()
  ) -> ParagraphContent {
    ParagraphContent(pieces: [.text(StyledText(content: text, style: style))], style: paragraph, strut: style)
  }

  static func shaped(
    _ content: ParagraphContent, breaks: any BreakOpportunityFinding = ClusterBreaker(),
    fonts: FontLibrary = TestFonts.library
  ) -> ShapedParagraph {
    Typesetter(fonts: fonts, breaks: breaks).shape(content).0
  }

  /// A paragraph whose breaks are written into the text.
  static func shaped(marked: String, paragraph: ParagraphStyle = ParagraphStyle()) -> ShapedParagraph {
    let marked = MarkedText(marked)
    return shaped(content(marked.text, paragraph: paragraph), breaks: marked)
  }
}

extension Line {
  /// The glyph runs in order.
  var runs: [GlyphRun] {
    items.compactMap { if case .glyphs(let run) = $0.item { run } else { nil } }
  }

  /// The text of the runs.
  var text: String { String(decoding: runs.flatMap(\.utf8), as: UTF8.self) }
}

import Diagnostics

/// One paragraph of a file that is imported.
struct ImportedParagraph {
  /// The phrase in bold type with which the paragraph begins, without the space behind it.
  var lead: String?
  /// The text behind the lead, without white space around it, damage repaired (see `TextHygiene`).
  var text: String
  let span: SourceSpan
  /// The marker of an automatic list, which stands in no text.
  var marker: ItemMarker?

  init(lead: String? = nil, text: String, span: SourceSpan, marker: ItemMarker? = nil) {
    self.lead = lead
    self.text = text
    self.span = span
    self.marker = marker
  }

  /// The whole text.
  var whole: String { lead.map { $0 + " " + text } ?? text }

  /// The marker of an automatic list, or the one at the start of the text, and the paragraph without it; nil when
  /// there is none.
  func takingMarker() -> (marker: ItemMarker, rest: ImportedParagraph)? {
    var rest = self
    if let marker {
      rest.marker = nil
      return (marker, rest)
    }
    if let lead, let (marker, leadRest) = ItemMarker.take(from: lead) {
      rest.lead = leadRest
      return (marker, rest)
    }
    guard let (marker, textRest) = ItemMarker.take(from: whole) else { return nil }
    rest.lead = nil
    rest.text = textRest
    return (marker, rest)
  }

  /// The paragraph with an automatic marker put into its text, so that it is not lost.
  func writingMarker() -> ImportedParagraph {
    guard let marker else { return self }
    var written = self
    written.marker = nil
    if let lead { written.lead = marker.text + " " + lead } else { written.text = marker.text + " " + text }
    return written
  }
}

/// What `PDFVerifier` checks: requirements of PDF/A-3 (ISO 19005-3; the numbers are those of ISO 19005-2 where the
/// third part only refers to it), of PDF/UA-1 (ISO 14289-1), and of the program itself.
///
/// The table docs/pdf-conformance.md lists them with their tests.
public enum ConformanceClause: String, CaseIterable, Sendable {
  case header
  case trailer
  case notEncrypted
  case selfContained
  case metadataPacket
  case archivalIdentification
  case accessibilityIdentification
  case informationAgrees
  case outputIntent
  case permittedActions
  case noForms
  case permittedOperators
  case deviceColors
  case images
  case fontsEmbedded
  case glyphMapping
  case unicodeMapping
  case exactText
  case catalogMarks
  case language
  case displayTitle
  case everythingMarked
  case structureTree
  case headings
  case tables
  case lists
  case figures
  case links
  case tabOrder
  case outline
  case attachments

  /// The standard and its clause.
  public var reference: String {
    switch self {
    case .header: "ISO 19005-3, 6.1.2"
    case .trailer: "ISO 19005-3, 6.1.3"
    case .notEncrypted: "ISO 19005-3, 6.1.3; ISO 14289-1, 7.16"
    case .selfContained: "ISO 19005-3, 6.1.7.1, 6.2.9"
    case .metadataPacket: "ISO 19005-3, 6.6.2; ISO 14289-1, 7.1"
    case .archivalIdentification: "ISO 19005-3, 6.6.4"
    case .accessibilityIdentification: "ISO 14289-1, 5; ISO 19005-3, 6.6.2.3"
    case .informationAgrees: "ISO 19005-3, 6.6.3"
    case .outputIntent: "ISO 19005-3, 6.2.3"
    case .permittedActions: "ISO 19005-3, 6.5"
    case .noForms: "ISO 19005-3, 6.4"
    case .permittedOperators: "ISO 19005-3, 6.2.2, 6.1.13"
    case .deviceColors: "ISO 19005-3, 6.2.4.3"
    case .images: "ISO 19005-3, 6.2.8"
    case .fontsEmbedded: "ISO 19005-3, 6.2.11.4.1; ISO 14289-1, 7.21.4.1"
    case .glyphMapping: "ISO 19005-3, 6.2.11.3; ISO 14289-1, 7.21.3"
    case .unicodeMapping: "ISO 19005-3, 6.2.11.7.2; ISO 14289-1, 7.21.7"
    case .exactText: "ISO 19005-3, 6.2.11.7.3"
    case .catalogMarks: "ISO 14289-1, 6.2, 7.1"
    case .language: "ISO 14289-1, 7.2"
    case .displayTitle: "ISO 14289-1, 7.1"
    case .everythingMarked: "ISO 14289-1, 7.1"
    case .structureTree: "ISO 14289-1, 7.1; ISO 32000-1, 14.7"
    case .headings: "ISO 14289-1, 7.4"
    case .tables: "ISO 14289-1, 7.5"
    case .lists: "ISO 14289-1, 7.6"
    case .figures: "ISO 14289-1, 7.3"
    case .links: "ISO 19005-3, 6.3; ISO 14289-1, 7.18.1, 7.18.5"
    case .tabOrder: "ISO 14289-1, 7.18.3"
    case .outline: "ISO 32000-1, 12.3.3"
    case .attachments: "ISO 19005-3, 6.8; ISO 14289-1, 7.11"
    }
  }
}

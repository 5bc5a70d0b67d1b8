public import Diagnostics

/// One fault of a report, as a value.
public struct Finding: Sendable {
  /// How much a finding weighs.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Certainly wrong; printing stops.
    case error
    /// Probably wrong; a person should look.
    case warning
    /// Worth knowing.
    case info

    private var rank: Int {
      switch self {
      case .error: 2
      case .warning: 1
      case .info: 0
      }
    }

    public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }
  }

  /// What kind of fault it is.
  public enum Kind: String, CaseIterable, Sendable {
    case letters
    case words
    case spaces
    case digits
    case references
    case completeness
  }

  /// A stable name such as `spaces.line-wrap`: kind, full stop, fault.
  public let code: String
  public let severity: Severity
  public let kind: Kind
  /// The data field, such as `measures[5].outcomes[0]` with indices from 0; `line[n]` in a plain text.
  public let path: String
  /// The place in the file; nil when no place shows the fault.
  public let span: SourceSpan?
  /// The shortest passage that shows the fault, at most 60 characters; empty for what is missing.
  public let text: String
  /// The bytes of the fault within `text`.
  public let mark: Range<Int>
  /// What is probably meant: the passage put right, or a remedy's wording; nil when there is none to offer.
  public let suggestion: String?
  public let message: LocalizedText
  /// The repair, when it is certain.
  public let repair: Repair?
}

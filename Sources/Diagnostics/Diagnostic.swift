/// A fault or remark about data, template, fonts or layout, as a value.
///
/// Stages return diagnostics; only the command line prints them.
public struct Diagnostic: Sendable {
  /// How much a diagnostic weighs.
  public enum Severity: String, Comparable, Sendable {
    /// Worth knowing; changes nothing.
    case note
    /// The output is made, but probably not what was wanted.
    case warning
    /// The output is not made.
    case error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }
  }

  /// A further place that belongs to the fault.
  public struct Related: Sendable {
    public let message: LocalizedText
    public let span: SourceSpan

    public init(message: LocalizedText, span: SourceSpan) {
      self.message = message
      self.span = span
    }
  }

  public let severity: Severity
  /// A stable name such as `data.unknown-key`: area, full stop, fault in lower case with hyphens.
  public let code: String
  /// What is wrong, in one sentence.
  public let message: LocalizedText
  /// Where it is wrong; nil when no file is at fault.
  public let span: SourceSpan?
  /// The data field meant, such as `measures[5].outcomes[0]` with indices from 0, when there is one.
  public let dataPath: String?
  public let related: [Related]
  /// What to do about it.
  public let hints: [LocalizedText]

  public init(
    _ severity: Severity, code: String, message: LocalizedText, span: SourceSpan? = nil,
    dataPath: String? = nil,
    related: [Related] = [], hints: [LocalizedText] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.dataPath = dataPath
    self.related = related
    self.hints = hints
  }
}

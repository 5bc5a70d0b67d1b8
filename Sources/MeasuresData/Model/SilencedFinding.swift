/// A finding of the checker that is not to be told again, and why.
public struct SilencedFinding: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case code, path, text, reason
  }

  /// The code of the finding, such as `spaces.line-wrap`, or a kind alone, such as `spaces`.
  public var code: Located<String>
  /// The field it is about, or the beginning of its path; nil for the whole report.
  public var path: Located<String>?
  /// A part of the passage; nil for every passage.
  public var text: Located<String>?
  /// Why it is no fault.
  public var reason: Located<String>
  public let origin: DataOrigin

  public init(code: Located<String>, reason: Located<String>, origin: DataOrigin) {
    self.code = code
    self.reason = reason
    self.origin = origin
  }
}

import Diagnostics

/// What a rule finds in one text, before it has a place in a file.
struct Fault: Sendable {
  let code: String
  var severity: Finding.Severity
  let kind: Finding.Kind
  /// The bytes of the text that are wrong.
  let range: Range<Int>
  /// What belongs there; nil when that is not known.
  let replacement: String?
  /// Whether the replacement is certain enough to be made without asking.
  var isCertain = false
  /// What to say in place of the passage put right.
  var advice: String?
  let message: LocalizedText
  /// How sure the rule is, for choosing between faults of the same place; higher wins.
  var weight = 0
}

internal import MeasuresData

/// The value of an expression, with what decides its digits.
struct EvaluatedValue {
  var value: TemplateValue
  /// What a filter asks for; nil leaves digits to the report's policy.
  var digits: DigitChoice?
  /// Whether this is a number, which no one typed in the digits of a text.
  var isNumeric: Bool

  init(value: TemplateValue, digits: DigitChoice?, isNumeric: Bool) {
    self.value = value
    self.digits = digits
    self.isNumeric = isNumeric
  }

  init(_ value: TemplateValue) {
    self.value = value
    switch value {
    case .integer, .decimal: isNumeric = true
    default: isNumeric = false
    }
  }

  /// A text with the digits that this value is printed in.
  ///
  /// Under `as-typed` numbers get Thai digits, those of Thai official writing: there is no typed form of them.
  func withDigits(_ text: String, _ policy: DigitPolicy) -> String {
    if let digits { return digits.apply(to: text) }
    if isNumeric, policy != .arabic { return DigitChoice.thai.apply(to: text) }
    return policy.apply(to: text)
  }
}

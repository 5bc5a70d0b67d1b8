internal import DocumentModel

/// Numbers of pages as printed.
enum CounterText {
  /// A number in the digits of a list style, without the full stop that list markers have.
  static func text(of number: Int, style: ListStyle) -> String {
    guard style == .thai else { return String(number) }
    var text = String.UnicodeScalarView()
    for scalar in String(number).unicodeScalars {
      // THAI DIGIT ZERO is U+0E50.
      text.append(Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar)
    }
    return String(text)
  }
}

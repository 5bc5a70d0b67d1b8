/// How the digits of texts are printed.
///
/// A cabinet resolution of 2 May 2543 asks offices to promote Thai digits; what is Latin by nature keeps its own.
public enum DigitPolicy: String, CaseIterable, Sendable {
  case thai
  case arabic
  case asTyped = "as-typed"

  /// The text with its digits as the policy wants them.
  ///
  /// Under `thai` these keep their ASCII digits: addresses of the web and of mail, and digits that belong to a
  /// Latin name (COVID-19, ISO 9001 written as ISO9001, A4, 5G). The codes of the assessment, an O, E or I with a
  /// number, are house style in Thai digits (O๒๗) and are turned like the rest.
  public func apply(to text: String) -> String {
    switch self {
    case .asTyped: return text
    case .arabic: return Self.replacingThaiDigits(in: text)
    case .thai:
      guard text.hasByte(where: { $0 &- 0x30 <= 9 }) else { return text }
      return ThaiDigitWriter(text).written
    }
  }

  /// Whether a policy can change anything of a text.
  package static func concerns(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x30...0x39).contains($0.value) || (0x0E50...0x0E59).contains($0.value) }
  }

  private static func replacingThaiDigits(in text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x0E50, scalar.value <= 0x0E59 {
        view.append(Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30)))
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }
}

/// Digits that a filter asks for; unlike the digit policy without exceptions.
enum DigitChoice: Sendable {
  case thai
  case arabic

  /// The text with all its digits turned.
  func apply(to text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(apply(to: scalar)) }
    return String(scalars)
  }

  private func apply(to scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch (self, scalar.value) {
    case (.thai, 0x30...0x39): Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar
    case (.arabic, 0x0E50...0x0E59): Unicode.Scalar(scalar.value - 0x0E50 + 0x30) ?? scalar
    default: scalar
    }
  }
}

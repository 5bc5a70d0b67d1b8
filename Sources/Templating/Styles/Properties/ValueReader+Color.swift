internal import Diagnostics
internal import DocumentModel
internal import Geometry

extension ValueReader {
  /// Names worth knowing on paper; tints are written as numbers.
  static let colorNames: [String: UInt32] = [
    "black": 0x000000, "white": 0xFFFFFF, "gray": 0x808080, "grey": 0x808080, "silver": 0xC0C0C0,
    "red": 0xFF0000, "maroon": 0x800000, "green": 0x008000, "lime": 0x00FF00, "olive": 0x808000,
    "yellow": 0xFFFF00, "navy": 0x000080, "blue": 0x0000FF, "teal": 0x008080, "aqua": 0x00FFFF,
    "purple": 0x800080, "fuchsia": 0xFF00FF, "orange": 0xFFA500,
  ]

  /// `#rgb`, `#rrggbb`, `rgb(r, g, b)` or a name.
  mutating func color() -> Color? {
    switch next {
    case .hash(let digits):
      guard let color = Self.color(hexadecimal: digits) else { return nil }
      advance()
      return color
    case .identifier(let name):
      guard let value = Self.colorNames[Ascii.lowercased(name)] else { return nil }
      advance()
      return Self.color(value)
    case .function("rgb"): return attempt { $0.rgbFunction() }
    default: return nil
    }
  }

  /// A text that is one colour and nothing else.
  static func wholeColor(_ text: String) -> Color? {
    let decoded = DecodedText(file: SourceFile(name: "", text: text))
    var reader = ValueReader(CSSTokenizer.tokens(of: decoded).tokens[...])
    guard let color = reader.color(), reader.isAtEnd else { return nil }
    return color
  }

  /// A colour that may be the text's.
  mutating func textColor() -> Computed<Color>? {
    if skip(keyword: "currentcolor") { return .relative { $0.parent.style.text.color } }
    return color().map { .fixed($0) }
  }

  private static func color(_ value: UInt32) -> Color {
    Color(
      red: Double(value >> 16 & 0xFF) / 255, green: Double(value >> 8 & 0xFF) / 255,
      blue: Double(value & 0xFF) / 255)
  }

  private static func color(hexadecimal digits: String) -> Color? {
    let values = digits.utf8.compactMap(Ascii.hexValue)
    guard values.count == digits.utf8.count else { return nil }
    switch values.count {
    case 3: return color(values.reduce(0) { $0 << 8 | UInt32($1 * 17) })
    case 6: return color(values.reduce(0) { $0 << 4 | UInt32($1) })
    default: return nil
    }
  }

  private mutating func rgbFunction() -> Color? {
    advance()
    var parts: [Double] = []
    repeat {
      guard let part = number(), (0...255).contains(part) else { return nil }
      parts.append(part / 255)
    } while skip(.comma)
    guard parts.count == 3, skip(.closeRound) else { return nil }
    return Color(red: parts[0], green: parts[1], blue: parts[2])
  }
}

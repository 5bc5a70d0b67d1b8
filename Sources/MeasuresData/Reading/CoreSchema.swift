/// What an unquoted scalar is: the core schema of YAML 1.2 (section 10.3.2), which holds JSON's literals too.
///
/// Hexadecimal, octal and not-a-number forms count as texts: no field of a report takes them.
enum CoreSchema {
  static func kind(of text: String) -> DataScalar.Kind {
    // The longest word is `false`. Comparing Swift strings that are not ASCII costs their normalisation.
    guard text.utf8.count <= 5 else { return numberKind(of: text.utf8) }
    return switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE", "false", "False", "FALSE": .boolean
    default: numberKind(of: text.utf8)
    }
  }

  private static func numberKind(of utf8: String.UTF8View) -> DataScalar.Kind {
    // Nearly all texts begin with a letter.
    guard let first = utf8.first, first < 0x3A else { return .string }
    var rest = utf8[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    rest = rest[whole.endIndex...]
    if rest.isEmpty { return whole.isEmpty ? .string : .integer }
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: isDigit)
      rest = rest[fraction.endIndex...]
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return .string }
    return rest.isEmpty || isExponent(rest) ? .decimal : .string
  }

  private static func isExponent(_ utf8: Substring.UTF8View) -> Bool {
    guard utf8.first == UInt8(ascii: "e") || utf8.first == UInt8(ascii: "E") else { return false }
    var digits = utf8.dropFirst()
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// A value as it stands in a PDF, references not followed (ISO 32000-1, 7.3).
indirect enum PDFValue: Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  /// Without its slash.
  case name(String)
  case string([UInt8])
  case array([PDFValue])
  case dictionary([String: PDFValue])
  /// The number of an indirect object.
  case reference(Int)

  var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }
  var dictionary: [String: PDFValue]? { if case .dictionary(let value) = self { value } else { nil } }
  var reference: Int? { if case .reference(let value) = self { value } else { nil } }

  /// The text of a text string: UTF-16 behind a byte order mark, else one character a byte (ISO 32000-1, 7.9.2.2; the
  /// characters in which PDFDocEncoding differs from Latin-1 are not told apart).
  var text: String? {
    guard let bytes = string else { return nil }
    guard bytes.starts(with: [0xFE, 0xFF]) else {
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
    return String(decoding: Self.utf16Units(bytes.dropFirst(2)), as: UTF16.self)
  }

  /// Code units from bytes, most significant first; a last odd byte is left out.
  static func utf16Units(_ bytes: some Collection<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    var high: UInt8?
    for byte in bytes {
      if let first = high {
        units.append(UInt16(first) << 8 | UInt16(byte))
        high = nil
      } else {
        high = byte
      }
    }
    return units
  }
}

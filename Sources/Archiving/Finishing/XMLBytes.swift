/// Writes XML as bytes; what comes from outside is always escaped.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends character data. Control characters that XML 1.0 (2.2) does not allow are left out.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "&"): raw("&amp;")
      case 0x09, 0x0A, 0x20...: bytes.append(byte)
      default: break
      }
    }
  }

  mutating func element(_ name: StaticString, _ content: String) {
    open(name)
    text(content)
    close(name)
  }

  /// A property in one language, the default one.
  mutating func alternatives(_ name: StaticString, _ content: String) {
    open(name)
    raw("<rdf:Alt><rdf:li xml:lang=\"x-default\">")
    text(content)
    raw("</rdf:li></rdf:Alt>")
    close(name)
  }

  /// A property with several values.
  mutating func list(_ name: StaticString, _ container: StaticString, _ values: [String]) {
    open(name)
    raw("<")
    raw(container)
    raw(">")
    for value in values {
      raw("<rdf:li>")
      text(value)
      raw("</rdf:li>")
    }
    raw("</")
    raw(container)
    raw(">")
    close(name)
  }

  private mutating func open(_ name: StaticString) {
    raw("<")
    raw(name)
    raw(">")
  }

  private mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">\n")
  }
}

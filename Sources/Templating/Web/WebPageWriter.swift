internal import Diagnostics
internal import DocumentModel
internal import MeasuresData

/// Writes a filled page as HTML for browsers: one file without scripts that loads nothing.
///
/// Text and attribute values are escaped byte by byte; what they say is not changed. Elements without content have no
/// end tag (HTML Living Standard, 13.1.2), attributes that only XML knows are left out.
struct WebPageWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let digitPolicy: DigitPolicy
  private let keptWords: KeptWords?
  private let pictures: (String) -> WebPictureLookup

  init(
    digitPolicy: DigitPolicy, keptWords: KeptWords?, pictures: @escaping (String) -> WebPictureLookup
  ) {
    self.digitPolicy = digitPolicy
    self.keptWords = keptWords
    self.pictures = pictures
  }

  /// Nothing is loaded and no script runs, whatever a page or its data says (Content Security Policy Level 3).
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'"

  /// Writes the whole page.
  mutating func write(
    _ root: FilledElement, title: String, metadata: [(name: String, content: String)], styles: [String]
  ) {
    raw("<!DOCTYPE html>\n<html")
    writeAttributes(of: root)
    // List markers are the style sheet's: it must know which digits the report asks for.
    attribute("data-digits", digitPolicy.rawValue)
    raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
    attribute("content", Self.policy)
    raw(">\n<title>")
    escaped(title.utf8)
    raw("</title>\n")
    for (name, content) in metadata {
      raw("<meta")
      attribute("name", name)
      attribute("content", content)
      raw(">\n")
    }
    for style in styles {
      raw("<style>\n")
      bytes.append(contentsOf: style.utf8)
      raw("</style>\n")
    }
    raw("</head>\n")
    for child in root.children { write(child) }
    raw("\n</html>\n")
  }

  // MARK: Elements

  /// The depth of a template is limited when it is compiled, so that recursion is safe.
  private mutating func write(_ node: FilledNode) {
    switch node {
    case .text(let node): text(node.content)
    case .element(let element):
      raw("<")
      raw(element.name)
      writeAttributes(of: element)
      raw(">")
      guard !Self.voidElements.contains(element.name) else { return }
      for child in element.children { write(child) }
      raw("</")
      raw(element.name)
      raw(">")
    }
  }

  /// HTML Living Standard, 13.1.2: the elements of our vocabulary that have no content.
  private static let voidElements: Set<String> = ["br", "col", "hr", "img", "wbr"]

  private mutating func writeAttributes(of element: FilledElement) {
    let hasLanguage = element.attribute("lang") != nil
    for attribute in element.attributes {
      switch attribute.name {
      case "xmlns" where element.name == "html": continue
      case "xml:lang": if !hasLanguage { self.attribute("lang", attribute.value) }
      case "src" where element.name == "img": writePicture(attribute, of: element)
      case "href": writeLink(attribute, of: element)
      default: self.attribute(attribute.name, attribute.value)
      }
    }
  }

  private mutating func writePicture(_ source: Attribute, of element: FilledElement) {
    switch pictures(source.value) {
    case .found(let uri): attribute("src", uri)
    case .missing(let reason):
      diagnostics.append(.missingWebPicture(source.value, reason: reason, source.span ?? element.span))
    }
  }

  /// Addresses may come from data: those that are neither of the page itself, of files beside it, nor of the schemes
  /// that people follow are refused.
  private mutating func writeLink(_ link: Attribute, of element: FilledElement) {
    if let scheme = Self.scheme(of: link.value), !Self.linkSchemes.contains(scheme) {
      diagnostics.append(.unsafeWebLink(link.value, link.span ?? element.span))
    }
    attribute("href", link.value)
  }

  private static let linkSchemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// What stands before the first colon, unless a path, query or fragment begins before it (URL Standard, 4.4).
  /// Controls and spaces, which browsers pass over, count as part of it.
  private static func scheme(of address: String) -> String? {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return Ascii.lowercased(String(decoding: scheme, as: UTF8.self))
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: scheme.append(byte)
      }
    }
    return nil
  }

  // MARK: Bytes

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func attribute(_ name: String, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    escaped(value.utf8)
    raw("\"")
  }

  /// The text of an element, its words kept together.
  private mutating func text(_ text: String) {
    guard let keptWords else { return escaped(text.utf8) }
    let utf8 = Array(text.utf8)
    for piece in keptWords.pieces(of: utf8) {
      switch piece {
      case .text(let range): escaped(utf8[range])
      case .word(let range):
        raw("<span class=\"word\">")
        escaped(utf8[range])
        raw("</span>")
      case .breakPlace: raw("<wbr>")
      }
    }
  }

  /// A carriage return is written by its number, or browsers would turn it into a line feed; other controls, which
  /// HTML does not allow, are left out.
  private mutating func escaped(_ utf8: some Sequence<UInt8>) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 0x0D: raw("&#13;")
      case 0x09, 0x0A, 0x20...0x7E, 0x80...: bytes.append(byte)
      default: break
      }
    }
  }
}

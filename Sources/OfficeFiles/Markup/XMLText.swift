internal import CExpat

/// Reads XML with expat: nothing is fetched, no document type is taken, depth is limited.
///
/// Expat is the reader that fontconfig already brings into the process; libxml2 would bring ICU with it, some 30 MB
/// that every start of the program would have to map.
enum XMLText {
  /// Tells a handler what stands in a text, to the end or to the first fault.
  ///
  /// The text is given to expat at once: it never sees half a token, which it would have to look at again.
  static func read(_ bytes: [UInt8], part: String, telling handler: any XMLHandler) throws(OfficeFault) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(XMLName.separator)) else {
      throw .malformed(part: part, line: 0)
    }
    defer { XML_ParserFree(parser) }
    let reading = XMLReading(parser: parser, part: part, handler: handler)
    // Borrowed by the callbacks below, which end before this function does.
    XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        if let name { XMLReading.of(data)?.start(name, XMLAttributes(borrowing: attributes)) }
      },
      { data, name in if let name { XMLReading.of(data)?.end(name) } })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      if let text { XMLReading.of(data)?.text(text, count: Int(count)) }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLReading.of(data)?.refuseDocumentType() }
    let status = withExtendedLifetime(reading) {
      bytes.withUnsafeBytes {
        XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt($0.count), 1)
      }
    }
    if let fault = reading.fault { throw fault }
    guard status == XML_STATUS_OK else {
      throw .malformed(part: part, line: Int(XML_GetCurrentLineNumber(parser)))
    }
  }
}

/// One reading of a text: hands on what expat tells until a fault.
private final class XMLReading {
  /// Borrowed from the function that reads.
  private let parser: XML_Parser
  private let part: String
  private let handler: any XMLHandler
  private(set) var fault: OfficeFault?
  private var depth = 0

  init(parser: XML_Parser, part: String, handler: any XMLHandler) {
    self.parser = parser
    self.part = part
    self.handler = handler
  }

  /// The reading behind the pointer that expat was given; borrowed.
  static func of(_ data: UnsafeMutableRawPointer?) -> XMLReading? {
    data.map { Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    guard fault == nil else { return }
    depth += 1
    guard depth <= OfficeLimits.depth else {
      return stop(.nestedTooDeeply(part: part, limit: OfficeLimits.depth))
    }
    do throws(OfficeFault) {
      try handler.start(XMLName.local(name), attributes)
    } catch {
      stop(error)
    }
  }

  func end(_ name: UnsafePointer<CChar>) {
    guard fault == nil else { return }
    depth -= 1
    handler.end(XMLName.local(name))
  }

  func text(_ text: UnsafePointer<CChar>, count: Int) {
    guard fault == nil else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: count) {
      handler.text(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  func refuseDocumentType() { stop(.documentType(part: part)) }

  private func stop(_ fault: OfficeFault) {
    self.fault = fault
    _ = XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}

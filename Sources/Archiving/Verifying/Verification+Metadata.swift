extension Verification {
  /// The metadata packet, what it claims, and whether the information dictionary says the same.
  mutating func checkMetadata() {
    let stream = objects.dictionary(objects.catalog["Metadata"])
    guard let packet = objects.stream(objects.catalog["Metadata"]) else {
      return add("no metadata packet", to: .metadataPacket)
    }
    require(stream["Filter"] == nil, "the packet is compressed", .metadataPacket)
    require(
      packet.starts(with: "<?xpacket begin=".utf8) && String(validating: packet, as: UTF8.self) != nil,
      "the packet is damaged", .metadataPacket)
    let title = Self.property("dc:title", in: packet)
    require(title?.isEmpty == false, "no title", .metadataPacket)
    require(Self.property("pdfaid:part", in: packet) == "3", "no part 3", .archivalIdentification)
    require(
      ["U", "A"].contains(Self.property("pdfaid:conformance", in: packet)), "no level U",
      .archivalIdentification)
    require(Self.property("pdfuaid:part", in: packet) == "1", "no part 1", .accessibilityIdentification)
    require(
      Self.property("pdfaSchema:namespaceURI", in: packet) == "http://www.aiim.org/pdfua/ns/id/",
      "the schema of PDF/UA is not declared", .accessibilityIdentification)
    checkInformation(packet)
  }

  private mutating func checkInformation(_ packet: [UInt8]) {
    let information = objects.dictionary(objects.trailer["Info"])
    let pairs = [
      ("Title", "dc:title"), ("Author", "dc:creator"), ("Subject", "dc:description"),
      ("Keywords", "pdf:Keywords"), ("Creator", "xmp:CreatorTool"), ("Producer", "pdf:Producer"),
    ]
    for (key, property) in pairs {
      guard let text = information[key]?.text else { continue }
      let other = Self.property(property, in: packet)
      require(other.map { Array($0.utf8) == Array(text.utf8) } ?? false, "\(key) differs", .informationAgrees)
    }
    for (key, property) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
      guard let date = information[key]?.text else { continue }
      let other = Self.property(property, in: packet) ?? ""
      require(
        Self.digits(date).starts(with: Self.digits(other).prefix(14)) && !other.isEmpty, "\(key) differs",
        .informationAgrees)
    }
  }

  private static func digits(_ text: String) -> [UInt8] {
    text.utf8.filter { (0x30...0x39).contains($0) }
  }

  /// The text of the first element of a name, markup inside it left out and entities resolved. Enough for packets of
  /// the form that this program writes.
  private static func property(_ name: String, in packet: [UInt8]) -> String? {
    guard let start = end(of: Array("<\(name)>".utf8), in: packet[...]),
      let after = end(of: Array("</\(name)>".utf8), in: packet[start...])
    else { return nil }
    var result: [UInt8] = []
    var isInTag = false
    for byte in packet[start..<after - name.utf8.count - 3] {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag { result.append(byte) }
      }
    }
    return String(decoding: resolvingEntities(result), as: UTF8.self)
  }

  private static func resolvingEntities(_ text: [UInt8]) -> [UInt8] {
    let entities: [(name: [UInt8], byte: UInt8)] = [
      (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
      (Array("&amp;".utf8), UInt8(ascii: "&")),
    ]
    var result: [UInt8] = []
    var rest = text[...]
    while let first = rest.first {
      let entity = entities.first { rest.starts(with: $0.name) }
      result.append(entity?.byte ?? first)
      rest = rest.dropFirst(entity?.name.count ?? 1)
    }
    return result
  }

  /// The place behind the first occurrence of a pattern.
  private static func end(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let start = rest.firstIndex(of: pattern[0]) {
      rest = rest[start...]
      if rest.starts(with: pattern) { return start + pattern.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}

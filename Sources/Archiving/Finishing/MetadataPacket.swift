internal import DocumentModel

/// Writes the document's metadata as XMP (ISO 16684-1), saying the same as the information dictionary.
enum MetadataPacket {
  static func bytes(_ metadata: DocumentMetadata, _ options: ArchiveOptions) -> [UInt8] {
    var packet = XMLBytes()
    packet.raw("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    packet.raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
    packet.raw("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
    writeDescription(metadata, options, to: &packet)
    packet.raw(extensionSchema)
    packet.raw("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>")
    return packet.bytes
  }

  private static func writeDescription(
    _ metadata: DocumentMetadata, _ options: ArchiveOptions, to packet: inout XMLBytes
  ) {
    packet.raw("<rdf:Description rdf:about=\"\"")
    packet.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
    packet.raw(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
    packet.raw(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
    packet.raw(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
    packet.raw("<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n")
    packet.raw("<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n")
    packet.alternatives("dc:title", metadata.title)
    if let author = metadata.author { packet.list("dc:creator", "rdf:Seq", [author]) }
    if let subject = metadata.subject { packet.alternatives("dc:description", subject) }
    if !metadata.keywords.isEmpty {
      packet.list("dc:subject", "rdf:Bag", metadata.keywords)
      packet.element("pdf:Keywords", metadata.keywords.joined(separator: ", "))
    }
    packet.list("dc:language", "rdf:Bag", [metadata.language])
    packet.element("xmp:CreateDate", options.date.isoTimestamp)
    packet.element("xmp:ModifyDate", options.date.isoTimestamp)
    packet.element("xmp:MetadataDate", options.date.isoTimestamp)
    packet.element("xmp:CreatorTool", options.creator)
    packet.element("pdf:Producer", options.producer)
    packet.raw("</rdf:Description>\n")
  }

  /// Declares PDF/UA's schema, which PDF/A does not know (ISO 19005-3, 6.6.2.3.2).
  private static let extensionSchema: StaticString = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>

    """
}

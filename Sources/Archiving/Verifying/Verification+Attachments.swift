extension Verification {
  /// Attachments: named twice, described, related to the document, whole.
  mutating func checkAttachments() {
    let associated = Set(objects.array(objects.catalog["AF"]).compactMap(\.reference))
    let entries = EmbeddedFiles.entries(in: objects)
    let missing = associated.subtracting(entries.compactMap(\.specification.reference))
    require(missing.isEmpty, "\(missing.count) associated files are not attached", .attachments)
    for entry in entries {
      let name = entry.name
      let specification = objects.dictionary(entry.specification)
      require(
        specification["F"]?.string != nil && specification["UF"]?.string != nil, "\(name) has no F or UF",
        .attachments)
      require(
        ["Source", "Data", "Alternative", "Supplement", "Unspecified"]
          .contains(specification["AFRelationship"]?.name), "\(name) has no relationship", .attachments)
      require(
        entry.specification.reference.map(associated.contains) ?? false, "\(name) is not associated",
        .attachments)
      let stream = objects.dictionary(entry.stream)
      require(
        stream["Subtype"]?.name?.utf8.contains(UInt8(ascii: "/")) ?? false, "\(name) has no media type",
        .attachments)
      guard let bytes = objects.stream(entry.stream) else {
        add("\(name) cannot be read", to: .attachments)
        continue
      }
      let parameters = objects.dictionary(stream["Params"])
      require(parameters["Size"]?.integer == bytes.count, "\(name) has another size", .attachments)
      require(parameters["CheckSum"]?.string == MD5.digest(of: bytes), "\(name) is damaged", .attachments)
    }
  }
}

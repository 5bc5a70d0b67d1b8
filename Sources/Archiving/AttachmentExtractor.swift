/// Takes the attached files out of a PDF.
public struct AttachmentExtractor: Sendable {
  public init() {}

  /// The files that travel in a PDF, in the order of their names.
  ///
  /// Names come from the file and may be anything: whoever writes them to disk has to make sure that they are plain
  /// names.
  public func attachments(in pdf: [UInt8]) throws(ArchivingError) -> [AttachedFile] {
    let objects = try PDFObjects(pdf)
    var files: [AttachedFile] = []
    for entry in EmbeddedFiles.entries(in: objects) {
      guard let bytes = objects.stream(entry.stream) else {
        throw .damagedAttachment(name: entry.name)
      }
      let specification = objects.dictionary(entry.specification)
      let relationship = specification["AFRelationship"]?.name.flatMap(AttachedFile.Relationship.init)
      files.append(
        AttachedFile(
          name: entry.name, description: specification["Desc"]?.text ?? "",
          mediaType: objects.dictionary(entry.stream)["Subtype"]?.name ?? "application/octet-stream",
          relationship: relationship ?? .data, bytes: bytes))
    }
    return files
  }
}

/// A file that travels inside the PDF.
public struct AttachedFile: Hashable, Sendable {
  /// What the file is to the document (ISO 19005-3, 6.8, and ISO 32000-2, 7.11.3).
  public enum Relationship: String, Hashable, Sendable {
    /// The data the document was made from.
    case source = "Source"
    /// The same data in another form.
    case alternative = "Alternative"
    /// Something that adds to the document.
    case supplement = "Supplement"
    case data = "Data"
  }

  /// The file's name, without folders.
  public let name: String
  /// What the file is, for people.
  public let description: String
  /// Its media type, such as `application/json`.
  public let mediaType: String
  public let relationship: Relationship
  public let bytes: [UInt8]

  public init(
    name: String, description: String, mediaType: String, relationship: Relationship, bytes: [UInt8]
  ) {
    self.name = name
    self.description = description
    self.mediaType = mediaType
    self.relationship = relationship
    self.bytes = bytes
  }
}

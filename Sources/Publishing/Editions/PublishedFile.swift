/// A finished file of an edition, in memory.
public struct PublishedFile: Sendable {
  /// The name, without folder.
  public let name: String
  /// What the file is, for people, such as ข้อมูล CSV.
  public let label: String
  /// The kind of the content, such as application/pdf (RFC 6838).
  public let mediaType: String
  public let bytes: [UInt8]
}

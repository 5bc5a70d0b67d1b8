internal import MeasuresData

/// A finished file as other files of the same output name it.
public struct OutputFile: Hashable, Sendable {
  /// The file's name, without folder.
  public var name: String
  /// What it is, for people, such as ข้อมูล CSV.
  public var label: String
  /// Its length.
  public var byteCount: Int

  /// What the file is exactly.
  public var digest: ContentDigest

  public init(_ file: PublishedFile) {
    name = file.name
    label = file.label
    byteCount = file.bytes.count
    digest = ContentDigest(of: file.bytes)
  }

  var templateValue: TemplateValue {
    let origin = OutputFacts.origin
    return .record(
      TemplateRecord([
        (key: "name", value: .text(name, origin)),
        (key: "label", value: .text(label, origin)),
        (key: "kilobytes", value: .integer((byteCount + 999) / 1000, origin)),
        (key: "digest", value: .text(digest.hexadecimal, origin)),
      ]), origin)
  }
}

/// A range of bytes in a source file.
public struct SourceSpan: Sendable {
  public let file: SourceFile
  /// The bytes meant, as UTF-8 offsets; may be empty to mean a point.
  public let utf8Range: Range<Int>

  public init(file: SourceFile, utf8Range: Range<Int>) {
    self.file = file
    self.utf8Range = utf8Range
  }

  /// The place where the span starts.
  public var start: SourceLocation { file.location(atUTF8Offset: utf8Range.lowerBound) }

  /// `file:line:column`, the form editors understand.
  public var description: String { description(in: .english) }

  /// `file:line:column`, or `file:place` where the file has named places, such as `report.xlsx:มาตรการ!B4`.
  public func description(in language: MessageLanguage) -> String {
    guard let part else { return "\(file.name):\(start.line):\(start.scalarColumn)" }
    return "\(file.name):\(part.name.text(in: language))"
  }

  /// The named stretch of the file in which the span starts; nil in plain text.
  public var part: SourcePart? { file.part(atUTF8Offset: utf8Range.lowerBound) }
}

extension SourceSpan: Equatable {
  public static func == (first: SourceSpan, second: SourceSpan) -> Bool {
    first.file === second.file && first.utf8Range == second.utf8Range
  }
}

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
  public var description: String { "\(file.name):\(start.line):\(start.scalarColumn)" }
}

extension SourceSpan: Equatable {
  public static func == (first: SourceSpan, second: SourceSpan) -> Bool {
    first.file === second.file && first.utf8Range == second.utf8Range
  }
}

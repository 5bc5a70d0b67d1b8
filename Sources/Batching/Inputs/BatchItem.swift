public import Diagnostics

/// One report of a batch before it is read.
public struct BatchItem: Sendable {
  /// Where the item stands: what its files may be named by, and how people are told of it.
  public struct Place: Hashable, Sendable {
    /// The file as the user named it, or below a folder that the user named.
    public var path: String
    /// The folder of the file below the folder that the user named; empty for a file named by itself.
    public var folder: String
    /// The name of the file without its ending.
    public var stem: String
    /// The place among the reports of a file with several, from 1; nil in a file of its own.
    public var number: Int?

    /// `reports.jsonl:12`, or the path alone.
    public var label: String { number.map { "\(path):\($0)" } ?? path }
  }

  /// The place among the items of this share, from 0.
  let index: Int
  /// The place in the order of the inputs, those of other shares counted as well, from 1.
  public let position: Int
  public let place: Place
  /// The bytes of the report, or why there are none.
  public let source: Result<SourceFile, BatchItemFault>
  /// The folder whose pictures the report may show.
  public let pictureFolder: String
  /// The part of all bytes of the inputs that is taken once this item is, between 0 and 1.
  public let inputShare: Double
}

/// Why an item of a batch cannot be read.
public struct BatchItemFault: Error, Sendable {
  public let diagnostics: [Diagnostic]
  /// Whether the machine stands in the way, not the input.
  public let isOfEnvironment: Bool
}

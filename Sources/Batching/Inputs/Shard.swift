internal import Publishing

/// One of several equal shares of a batch, for machines that work side by side.
///
/// Whether a report belongs to a share depends on its place alone, so that all machines agree without talking, and a
/// report that is added moves no other.
public struct Shard: Hashable, Sendable {
  /// From 1 to ``count``.
  public let number: Int
  public let count: Int

  /// Fails unless 1 ≤ number ≤ count ≤ 100,000.
  public init?(number: Int, count: Int) {
    guard number >= 1, number <= count, count <= 100_000 else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `2/4`.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(Substring(parts[0])), let count = Int(Substring(parts[1]))
    else { return nil }
    self.init(number: number, count: count)
  }

  /// `2-of-4`, for names of files.
  public var name: String { "\(number)-of-\(count)" }

  /// Whether the report at a place belongs to this share.
  ///
  /// - Parameter label: the place as ``BatchItem/Place/label`` gives it, without the part that differs by machine.
  func contains(_ label: String) -> Bool {
    count == 1 || Int(truncatingIfNeeded: ContentDigest(of: label).prefix % UInt64(count)) == number - 1
  }
}

internal import Synchronization

/// Which pictures a job has asked for, and what they were: a report is as it was only if its pictures are.
public final class PictureRecord: Sendable {
  private let digests = Mutex<[String: ContentDigest]>([:])

  public init() {}

  /// The digest of each picture by its name.
  public var pictures: [String: ContentDigest] { digests.withLock { $0 } }

  func note(_ name: String, _ bytes: [UInt8]) {
    digests.withLock { known in
      if known[name] == nil { known[name] = ContentDigest(of: bytes) }
    }
  }
}

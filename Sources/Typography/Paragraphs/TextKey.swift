/// Bytes as a key of a dictionary: their hash is made once and is a fast one.
struct TextKey: Hashable {
  private let utf8: [UInt8]
  private let hash: UInt64

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    hash = utf8.withUnsafeBufferPointer { TextHash.hash($0) }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

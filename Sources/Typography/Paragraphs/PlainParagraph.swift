import DocumentModel
import Geometry

/// A paragraph of text alone: two that are equal are shaped alike, wherever their texts come from.
///
/// Heads of tables, labels, names of divisions and markers of lists come many times in a document.
struct PlainParagraph: Hashable {
  private let content: ParagraphContent
  private let hash: UInt64

  /// The paragraph of a content; nil where it is longer than a number of bytes, or more than text.
  init?(_ content: ParagraphContent, longest: Int) {
    var length = 0
    for piece in content.pieces {
      guard case .text(let text) = piece else { return nil }
      length += text.content.utf8.count
    }
    guard length <= longest else { return nil }
    self.content = content
    hash = content.pieces.reduce(0) { hash, piece in
      guard case .text(var text) = piece else { return hash }
      return text.content.withUTF8 { hash &* 31 &+ TextHash.hash($0) }
    }
  }

  /// The text alone tells nearly all apart.
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  static func == (one: PlainParagraph, other: PlainParagraph) -> Bool {
    one.hash == other.hash && one.content.pieces.count == other.content.pieces.count
      && one.content.style == other.content.style && one.content.strut == other.content.strut
      && zip(one.content.pieces, other.content.pieces).allSatisfy(isShapedAlike)
  }

  private static func isShapedAlike(_ one: InlineContent, _ other: InlineContent) -> Bool {
    guard case .text(let one) = one, case .text(let other) = other else { return false }
    return haveSameBytes(one.content, other.content) && one.style == other.style
      && one.language == other.language && one.link == other.link && one.raise == other.raise
      && one.isUnderlined == other.isUnderlined && one.isUnbreakable == other.isUnbreakable
  }

  /// Unlike equal strings, whose marks may stand in another order.
  private static func haveSameBytes(_ one: String, _ other: String) -> Bool {
    var (one, other) = (one, other)
    return one.withUTF8 { one in
      other.withUTF8 { other in
        let (one, other) = (UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
        guard one.count == other.count else { return false }
        var offset = 0
        while offset &+ 8 <= one.count {
          let (left, right) = (
            one.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
            other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          )
          guard left == right else { return false }
          offset &+= 8
        }
        return one[offset...].elementsEqual(other[offset...])
      }
    }
  }
}

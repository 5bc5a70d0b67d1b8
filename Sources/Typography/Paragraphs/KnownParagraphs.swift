import Synchronization
import ThaiText

/// What was shaped of one document and may come again in it.
final class KnownParagraphs: Sendable {
  private struct State {
    /// Those left out with which something is wrong.
    var paragraphs: [PlainParagraph: ShapedParagraph] = [:]
    /// The opportunities of texts, for those that come again in other type.
    var opportunities: [TextKey: [BreakOpportunity]] = [:]
  }

  /// See `Typesetter.prepare()`.
  static var dictionaryTypes: [Any.Type] {
    [[PlainParagraph: ShapedParagraph].self, [TextKey: [BreakOpportunity]].self]
  }

  private let state = Mutex(State())
  /// Whether several typesetters know them.
  private let isShared = Atomic(false)

  /// How long paragraphs may be, in bytes: of one typesetter alone, longer ones hardly come twice.
  var longest: Int { isShared.load(ordering: .relaxed) ? .max : 256 }

  func share() { isShared.store(true, ordering: .relaxed) }

  func paragraph(_ plain: PlainParagraph) -> ShapedParagraph? {
    state.withLock { $0.paragraphs[plain] }
  }

  func add(_ paragraph: ShapedParagraph, for plain: PlainParagraph) {
    state.withLock { $0.paragraphs[plain] = paragraph }
  }

  func opportunities(in text: TextKey) -> [BreakOpportunity]? {
    state.withLock { $0.opportunities[text] }
  }

  func add(_ opportunities: [BreakOpportunity], in text: TextKey) {
    state.withLock { $0.opportunities[text] = opportunities }
  }
}

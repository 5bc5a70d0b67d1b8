import DocumentModel
import Synchronization

/// Shaped words, shared by all documents and threads of a process. Holds words only, never lines or paragraphs.
public final class ShapeCache: Sendable {
  /// What words must agree in to be shared.
  private struct Key: Hashable {
    var chain: ObjectIdentifier
    var usesSizeFactor: Bool
    var language: String
    var features: [FontFeature]
  }

  private let contexts = Mutex<[Key: ShapingContext]>([:])

  public init() {}

  /// See `Typesetter.prepare()`.
  static var dictionaryType: Any.Type { [Key: ShapingContext].self }

  /// The context for a chain, which keeps the chain alive.
  func context(
    chain: FontChain, usesSizeFactor: Bool, language: String, features: [FontFeature]
  ) -> ShapingContext {
    let key = Key(
      chain: ObjectIdentifier(chain), usesSizeFactor: usesSizeFactor, language: language, features: features)
    return contexts.withLock { contexts in
      if let context = contexts[key] { return context }
      let context = ShapingContext(
        chain: chain, usesSizeFactor: usesSizeFactor, language: language, features: features)
      contexts[key] = context
      return context
    }
  }
}

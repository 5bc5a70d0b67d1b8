public import Typography

/// How much of a script a face can set.
public struct FontCoverage: Hashable, Sendable {
  /// A set of characters that reports use.
  public enum Repertoire: CaseIterable, Sendable {
    /// The letters, marks, digits and signs of the Thai block, U+0E01 to U+0E5B.
    case thai
    /// The printable characters of ASCII.
    case latin
    /// Quotes, dashes and the other signs of official typing.
    case punctuation

    /// The characters counted.
    var scalars: [Unicode.Scalar] {
      switch self {
      case .thai: Self.scalars(0x0E01...0x0E3A) + Self.scalars(0x0E3F...0x0E5B)
      case .latin: Self.scalars(0x20...0x7E)
      case .punctuation: ["\u{A0}", "×", "÷", "–", "—", "‘", "’", "“", "”", "…", "•"]
      }
    }

    private static func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
      range.compactMap(Unicode.Scalar.init)
    }
  }

  public let repertoire: Repertoire
  /// How many characters of the repertoire the face has.
  public let covered: Int
  /// How many characters the repertoire has.
  public let total: Int

  /// Counts what a face has of a repertoire.
  public init(of face: FontFace, repertoire: Repertoire) {
    let scalars = repertoire.scalars
    self.repertoire = repertoire
    covered = scalars.count { face.covers($0) }
    total = scalars.count
  }
}

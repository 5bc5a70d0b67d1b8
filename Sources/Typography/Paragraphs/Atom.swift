/// The smallest part of a paragraph that line breaking normally keeps whole. A plain value, so that loops over
/// thousands of them touch no reference counts.
struct Atom {
  /// What an atom shows.
  enum Kind: UInt8 {
    case word
    /// White space, which vanishes at a line end.
    case space
    case box
  }

  var kind: Kind
  /// Of the paragraph's words, or of its boxes for a box.
  var index: Int
  /// The run whose style it has; -1 for a box.
  var runIndex: Int
  /// The offset of its first byte in the paragraph's text.
  var utf8Start: Int
  /// Where it begins when everything stands on one line, in points.
  var x: Double
}

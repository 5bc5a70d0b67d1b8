/// The smallest part of a paragraph that line breaking normally keeps whole: a word, a run of spaces, or a box.
struct Atom {
  /// What the atom shows.
  enum Content {
    case word(ShapedWord)
    case box(InlineBox)
  }

  var content: Content
  /// Whether it is white space, which vanishes at a line end.
  var isSpace: Bool
  /// The style of the run: an index into the paragraph's styles.
  var runIndex: Int
  /// The offset of its first byte in the paragraph's text.
  var utf8Start: Int
  /// Where it begins when the whole section stands on one line, in points.
  var x: Double
}

/// What a text style and language come to with the fonts at hand.
struct StyleContext {
  var shaping: ShapingContext
  var lineBox: LineBoxExtent
}

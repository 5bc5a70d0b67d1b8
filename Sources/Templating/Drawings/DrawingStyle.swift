internal import DocumentModel
internal import Geometry

/// How shapes are painted: what groups hand on to what they hold (SVG 2, section 13).
struct DrawingStyle {
  enum Paint: Equatable {
    case none
    case currentColor
    case color(Color)
  }

  var color: Color
  var fill = Paint.color(.black)
  var fillsEvenOdd = false
  var stroke = Paint.none
  /// In user units, as are the dashes.
  var strokeWidth = 1.0
  var cap = ShapeStroke.Cap.butt
  var join = ShapeStroke.Join.miter
  var miterLimit = 4.0
  var dashes: [Double] = []
  var dashOffset = 0.0
  var isDisplayed = true

  init(color: Color) { self.color = color }

  /// Sets one property; returns whether its value was understood.
  mutating func set(_ property: String, to value: String) -> Bool {
    switch property {
    case "color": Self.assign(Self.paint(of: value).flatMap(Self.fixedColor), to: &color)
    case "fill": Self.assign(Self.paint(of: value), to: &fill)
    case "stroke": Self.assign(Self.paint(of: value), to: &stroke)
    case "fill-rule": Self.assign(["nonzero": false, "evenodd": true][value], to: &fillsEvenOdd)
    case "stroke-width": Self.assign(Self.nonNegative(DrawingNumbers.length(in: value)), to: &strokeWidth)
    case "stroke-linecap": Self.assign(ShapeStroke.Cap(rawValue: value), to: &cap)
    case "stroke-linejoin": Self.assign(ShapeStroke.Join(rawValue: value), to: &join)
    case "stroke-miterlimit":
      Self.assign(DrawingNumbers.length(in: value).flatMap { $0 >= 1 ? $0 : nil }, to: &miterLimit)
    case "stroke-dasharray": Self.assign(Self.dashes(of: value), to: &dashes)
    case "stroke-dashoffset": Self.assign(DrawingNumbers.length(in: value), to: &dashOffset)
    case "display": Self.assign(value != "none", to: &isDisplayed)
    // Seen through, colours would depend on what lies below; on paper tints do as well.
    case "opacity", "fill-opacity", "stroke-opacity": DrawingNumbers.length(in: value) == 1
    case _ where DrawingVocabulary.effects.contains(property): value == "none"
    default: true
    }
  }

  /// The fill in force; nil for none.
  var fillColor: Color? { color(of: fill) }

  /// The pen in force, scaled to paper; nil for none.
  func pen(scale: Double) -> ShapeStroke? {
    guard strokeWidth > 0, let color = color(of: stroke) else { return nil }
    return ShapeStroke(
      color: color, width: Points(strokeWidth * scale), cap: cap, join: join, miterLimit: miterLimit,
      dashes: dashes.map { Points($0 * scale) }, dashOffset: Points(dashOffset * scale))
  }

  private func color(of paint: Paint) -> Color? {
    switch paint {
    case .none: nil
    case .currentColor: color
    case .color(let color): color
    }
  }

  // MARK: Values

  private static func assign<Value>(_ value: Value?, to target: inout Value) -> Bool {
    guard let value else { return false }
    target = value
    return true
  }

  private static func nonNegative(_ value: Double?) -> Double? { value.flatMap { $0 >= 0 ? $0 : nil } }

  private static func fixedColor(_ paint: Paint) -> Color? {
    if case .color(let color) = paint { color } else { nil }
  }

  private static func paint(of value: String) -> Paint? {
    switch Ascii.lowercased(value) {
    case "none", "transparent": .some(.none)
    case "currentcolor": .currentColor
    default: ValueReader.wholeColor(value).map { .color($0) }
    }
  }

  private static func dashes(of value: String) -> [Double]? {
    guard value != "none" else { return [] }
    guard let lengths = DrawingNumbers.all(in: value), lengths.allSatisfy({ $0 >= 0 }) else { return nil }
    // Nothing but zeros is a line without gaps; an odd number is gone through twice (SVG 2, 13.5.6).
    guard lengths.contains(where: { $0 > 0 }) else { return [] }
    return lengths.count.isMultiple(of: 2) ? lengths : lengths + lengths
  }
}

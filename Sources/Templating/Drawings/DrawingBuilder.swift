internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// Turns a filled `svg` element into shapes in points.
///
/// The elements of a template and of a file are limited in depth when they are read, so that recursion over them is
/// safe.
struct DrawingBuilder {
  /// More shapes than a chart or an emblem ever needs; beyond, painting takes noticeable time.
  static let shapeLimit = 20_000
  /// Points for each user unit, which is a CSS px: 1/96 inch.
  private static let pointsPerUnit = 0.75
  /// The size of a drawing that gives none, in user units (SVG 2, section 8.2; CSS 2.2, section 10.3.2).
  private static let defaultSize = (width: 300.0, height: 150.0)

  private(set) var diagnostics: [Diagnostic] = []
  private var shapes: [DrawnShape] = []

  /// The drawing of an `svg` element and what was found wrong with it.
  ///
  /// - Parameter color: what `currentColor` means outside.
  static func drawing(of element: FilledElement, color: Color) -> (Drawing?, [Diagnostic]) {
    var builder = DrawingBuilder()
    let drawing = builder.build(element, color: color)
    return (builder.diagnostics.hasErrors ? nil : drawing, builder.diagnostics)
  }

  /// The text of the `title` that an `svg` element begins with; nil when it has none.
  static func title(of element: FilledElement) -> String? {
    for case .element(let child) in element.children where child.name == "title" {
      return Ascii.words(of: child.text).joined(separator: " ")
    }
    return nil
  }

  private mutating func build(_ element: FilledElement, color: Color) -> Drawing? {
    guard let (size, toPoints) = viewport(of: element) else { return nil }
    var style = DrawingStyle(color: color)
    apply(attributesOf: element, to: &style)
    addChildren(of: element, style: style, transform: toPoints)
    if shapes.count > Self.shapeLimit {
      diagnostics.append(.drawingTooLarge(limit: Self.shapeLimit, element.span))
    }
    return Drawing(size: size, shapes: shapes)
  }

  // MARK: Viewport

  /// The size in points, and the map from user units to it.
  private mutating func viewport(of element: FilledElement) -> (Size, AffineTransform)? {
    let aspect = element.attribute("preserveAspectRatio") ?? "xMidYMid"
    guard aspect == "xMidYMid" || aspect == "xMidYMid meet" else {
      report("preserveAspectRatio", of: element)
      return nil
    }
    guard let box = viewBox(of: element), let width = side("width", of: element),
      let height = side("height", of: element)
    else { return nil }
    var size = (width: width ?? box?.width, height: height ?? box?.height)
    if let box, width != nil, height == nil { size.height = width.map { $0 * box.height / box.width } }
    if let box, height != nil, width == nil { size.width = height.map { $0 * box.width / box.height } }
    let extent = Size(
      width: Points((size.width ?? Self.defaultSize.width) * Self.pointsPerUnit),
      height: Points((size.height ?? Self.defaultSize.height) * Self.pointsPerUnit))
    guard let box else { return (extent, .scale(x: Self.pointsPerUnit, y: Self.pointsPerUnit)) }
    let factor = min(extent.width.value / box.width, extent.height.value / box.height)
    let transform = AffineTransform(
      a: factor, b: 0, c: 0, d: factor, e: (extent.width.value - box.width * factor) / 2 - box.x * factor,
      f: (extent.height.value - box.height * factor) / 2 - box.y * factor)
    return (extent, transform)
  }

  private typealias ViewBox = (x: Double, y: Double, width: Double, height: Double)

  /// nil after a fault; a view box of nil when there is none.
  private mutating func viewBox(of element: FilledElement) -> ViewBox?? {
    guard let written = element.attribute("viewBox") else { return .some(nil) }
    guard let numbers = DrawingNumbers.all(in: written), numbers.count == 4, numbers[2] > 0, numbers[3] > 0
    else {
      report("viewBox", of: element)
      return nil
    }
    return .some((numbers[0], numbers[1], numbers[2], numbers[3]))
  }

  /// nil after a fault; a side of nil when it is left to the view box.
  private mutating func side(_ name: String, of element: FilledElement) -> Double?? {
    guard let written = element.attribute(name), written != "auto", written != "100%" else {
      return .some(nil)
    }
    guard let length = DrawingNumbers.length(in: written), length > 0 else {
      report(name, of: element)
      return nil
    }
    return .some(length)
  }

  // MARK: Shapes

  private mutating func addChildren(
    of element: FilledElement, style: DrawingStyle, transform: AffineTransform
  ) {
    for child in element.children {
      switch child {
      case .element(let element): add(element, style: style, transform: transform)
      case .text(let text):
        if !text.content.utf8.allSatisfy(Ascii.isSpace) {
          diagnostics.append(.textInDrawing(element.span))
        }
      }
    }
  }

  private mutating func add(_ element: FilledElement, style: DrawingStyle, transform: AffineTransform) {
    guard element.name != "title", element.name != "desc", shapes.count <= Self.shapeLimit else { return }
    var style = style
    apply(attributesOf: element, to: &style)
    guard style.isDisplayed else { return }
    var transform = transform
    if let written = element.attribute("transform") {
      guard let own = TransformReader.transform(of: written) else { return report("transform", of: element) }
      transform = transform.applied(after: own)
    }
    switch element.name {
    case "g": addChildren(of: element, style: style, transform: transform)
    case "svg": diagnostics.append(.unknownElement("svg", element.span))
    default:
      guard let path = outline(of: element), !path.isEmpty else { return }
      // A line has no inside.
      let fill = element.name == "line" ? nil : style.fillColor
      let stroke = style.pen(scale: transform.meanScale)
      guard fill != nil || stroke != nil else { return }
      shapes.append(
        DrawnShape(
          path: path.transformed(by: transform), fill: fill, fillsEvenOdd: style.fillsEvenOdd,
          stroke: stroke))
    }
  }

  /// The outline of a shape in user units; nil after a fault and for what paints nothing.
  private mutating func outline(of element: FilledElement) -> Path? {
    switch element.name {
    case "path":
      guard let path = PathDataReader.path(of: element.attribute("d") ?? "") else {
        report("d", of: element)
        return nil
      }
      return path
    case "polyline", "polygon": return polygon(element)
    case "line":
      guard let sides = lengths(["x1", "y1", "x2", "y2"], of: element) else { return nil }
      var path = Path()
      path.move(to: Point(x: Points(sides[0]), y: Points(sides[1])))
      path.line(to: Point(x: Points(sides[2]), y: Points(sides[3])))
      return path
    case "circle":
      guard let sides = lengths(["cx", "cy", "r"], of: element) else { return nil }
      return ellipse(sides[0], sides[1], sides[2], sides[2])
    case "ellipse":
      guard let sides = lengths(["cx", "cy", "rx", "ry"], of: element) else { return nil }
      return ellipse(sides[0], sides[1], sides[2], sides[3])
    case "rect":
      guard let sides = lengths(["x", "y", "width", "height", "rx", "ry"], of: element) else { return nil }
      guard sides[2] > 0, sides[3] > 0 else { return nil }
      let box = Rectangle(
        x: Points(sides[0]), y: Points(sides[1]), width: Points(sides[2]), height: Points(sides[3]))
      // One radius given stands for both (SVG 2, section 10.2).
      let radii = (sides[4] > 0 ? sides[4] : sides[5], sides[5] > 0 ? sides[5] : sides[4])
      return RoundedRectangle(box: box, radiusX: Points(radii.0), radiusY: Points(radii.1)).path
    default: return nil
    }
  }

  private mutating func polygon(_ element: FilledElement) -> Path? {
    guard let numbers = DrawingNumbers.all(in: element.attribute("points") ?? ""),
      numbers.count.isMultiple(of: 2)
    else {
      report("points", of: element)
      return nil
    }
    var path = Path()
    for index in stride(from: 0, to: numbers.count, by: 2) {
      let point = Point(x: Points(numbers[index]), y: Points(numbers[index + 1]))
      if index == 0 { path.move(to: point) } else { path.line(to: point) }
    }
    if element.name == "polygon", !path.isEmpty { path.close() }
    return path
  }

  private func ellipse(_ x: Double, _ y: Double, _ radiusX: Double, _ radiusY: Double) -> Path? {
    guard radiusX > 0, radiusY > 0 else { return nil }
    var path = Path()
    path.addEllipse(
      centre: Point(x: Points(x), y: Points(y)), radiusX: Points(radiusX), radiusY: Points(radiusY))
    return path
  }

  /// The lengths of attributes in user units, 0 for those that are absent; nil after a fault.
  private mutating func lengths(_ names: [String], of element: FilledElement) -> [Double]? {
    var lengths: [Double] = []
    for name in names {
      guard let written = element.attribute(name), written != "auto" else {
        lengths.append(0)
        continue
      }
      guard let length = DrawingNumbers.length(in: written) else {
        report(name, of: element)
        return nil
      }
      lengths.append(length)
    }
    return lengths
  }

  // MARK: Attributes

  /// Presentation attributes, then the declarations of `style`, which win over them.
  private mutating func apply(attributesOf element: FilledElement, to style: inout DrawingStyle) {
    for attribute in element.attributes where attribute.name != "style" {
      if !style.set(attribute.name, to: Self.trimmed(attribute.value)) { report(attribute) }
    }
    // On the `svg` of a template `style` is CSS and has been read as such.
    guard element.name != "svg" || element.inlineStyle.isEmpty,
      let attribute = element.attributes.first(where: { $0.name == "style" })
    else { return }
    for declaration in attribute.value.utf8.split(separator: UInt8(ascii: ";")) {
      let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = Self.trimmed(String(decoding: parts[0], as: UTF8.self))
      if !style.set(name, to: Self.trimmed(String(decoding: parts[1], as: UTF8.self))) { report(attribute) }
    }
  }

  private static func trimmed(_ text: String) -> String { Ascii.words(of: text).joined(separator: " ") }

  private mutating func report(_ name: String, of element: FilledElement) {
    guard let attribute = element.attributes.first(where: { $0.name == name }) else {
      diagnostics.append(.badDrawingAttribute(name, "", element.span))
      return
    }
    report(attribute)
  }

  private mutating func report(_ attribute: Attribute) {
    diagnostics.append(.badDrawingAttribute(attribute.name, attribute.value, attribute.span))
  }
}

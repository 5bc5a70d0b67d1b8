internal import Geometry

/// Reads the `d` attribute of a path (SVG 2, section 9.3).
struct PathDataReader {
  private var numbers: DrawingNumbers
  private var path = Path()
  private var start = Point.zero
  private var current = Point.zero
  /// The control point that a smooth curve mirrors, with whether it is of a cubic curve.
  private var control: (point: Point, isCubic: Bool)?

  private init(_ data: String) { numbers = DrawingNumbers(data) }

  /// The outline in user units; nil when the data is malformed.
  static func path(of data: String) -> Path? {
    var reader = PathDataReader(data)
    return reader.read() ? reader.path : nil
  }

  private mutating func read() -> Bool {
    numbers.skipSpace()
    while let byte = numbers.byte {
      guard Ascii.isLetter(byte), numbers.skip(Unicode.Scalar(byte)) else { return false }
      numbers.skipSpace()
      // Every path begins by moving somewhere.
      guard !path.isEmpty || byte | 0x20 == UInt8(ascii: "m") else { return false }
      guard readSegments(of: byte) else { return false }
      numbers.skipSpace()
    }
    return true
  }

  /// Reads one command with as many sets of numbers as follow.
  private mutating func readSegments(of command: UInt8) -> Bool {
    let isRelative = command >= 0x61
    let letter = command | 0x20
    if letter == UInt8(ascii: "z") {
      path.close()
      current = start
      control = nil
      return true
    }
    var isFirst = true
    repeat {
      guard readSegment(letter, isRelative: isRelative, isFirst: isFirst) else { return false }
      isFirst = false
      numbers.skipSeparator()
    } while numbers.startsNumber
    return true
  }

  private mutating func readSegment(_ letter: UInt8, isRelative: Bool, isFirst: Bool) -> Bool {
    let base = isRelative ? current : .zero
    switch letter {
    case UInt8(ascii: "m"): return isFirst ? readMove(base) : readLine(base)
    case UInt8(ascii: "l"): return readLine(base)
    case UInt8(ascii: "h"):
      guard let x = number() else { return false }
      return addLine(to: Point(x: base.x + Points(x), y: current.y))
    case UInt8(ascii: "v"):
      guard let y = number() else { return false }
      return addLine(to: Point(x: current.x, y: base.y + Points(y)))
    case UInt8(ascii: "c"):
      guard let first = point(base) else { return false }
      return readCubic(base, first: first)
    case UInt8(ascii: "s"): return readCubic(base, first: mirroredControl(isCubic: true))
    case UInt8(ascii: "q"):
      guard let middle = point(base) else { return false }
      return readQuadratic(base, middle: middle)
    case UInt8(ascii: "t"): return readQuadratic(base, middle: mirroredControl(isCubic: false))
    case UInt8(ascii: "a"): return readArc(base)
    default: return false
    }
  }

  // MARK: Segments

  private mutating func readMove(_ base: Point) -> Bool {
    guard let point = point(base) else { return false }
    path.move(to: point)
    start = point
    current = point
    control = nil
    return true
  }

  private mutating func readLine(_ base: Point) -> Bool {
    guard let point = point(base) else { return false }
    return addLine(to: point)
  }

  private mutating func addLine(to point: Point) -> Bool {
    path.line(to: point)
    current = point
    control = nil
    return true
  }

  private mutating func readCubic(_ base: Point, first: Point) -> Bool {
    guard let second = point(base), let end = point(base) else { return false }
    path.curve(first: first, second: second, to: end)
    control = (second, true)
    current = end
    return true
  }

  /// A quadratic curve is a cubic one with control points at two thirds of the way to its own.
  private mutating func readQuadratic(_ base: Point, middle: Point) -> Bool {
    guard let end = point(base) else { return false }
    func between(_ point: Point) -> Point {
      Point(x: point.x + (middle.x - point.x) * (2.0 / 3), y: point.y + (middle.y - point.y) * (2.0 / 3))
    }
    path.curve(first: between(current), second: between(end), to: end)
    control = (middle, false)
    current = end
    return true
  }

  private mutating func readArc(_ base: Point) -> Bool {
    guard let radiusX = number(), let radiusY = number(), let rotation = number(), let isLarge = flag(),
      let isClockwise = flag(), let end = point(base)
    else { return false }
    let arc = EllipticalArc(
      start: current, end: end, radiusX: radiusX, radiusY: radiusY, rotation: rotation, isLarge: isLarge,
      isClockwise: isClockwise)
    arc.append(to: &path)
    current = end
    control = nil
    return true
  }

  private func mirroredControl(isCubic: Bool) -> Point {
    guard let control, control.isCubic == isCubic else { return current }
    return Point(x: current.x * 2 - control.point.x, y: current.y * 2 - control.point.y)
  }

  // MARK: Numbers

  private mutating func number() -> Double? {
    numbers.skipSeparator()
    return numbers.number()
  }

  private mutating func flag() -> Bool? {
    numbers.skipSeparator()
    return numbers.flag()
  }

  private mutating func point(_ base: Point) -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return Point(x: base.x + Points(x), y: base.y + Points(y))
  }
}

internal import Geometry
internal import Glibc

/// Reads the `transform` attribute (SVG 2, section 8.5; CSS Transforms 1, section 8).
enum TransformReader {
  /// nil when the attribute is malformed.
  static func transform(of text: String) -> AffineTransform? {
    var numbers = DrawingNumbers(text)
    var result = AffineTransform.identity
    numbers.skipSpace()
    while !numbers.isAtEnd {
      guard let function = readFunction(&numbers) else { return nil }
      result = result.applied(after: function)
      numbers.skipSeparator()
    }
    return result
  }

  private static func readFunction(_ numbers: inout DrawingNumbers) -> AffineTransform? {
    let name = numbers.letters()
    numbers.skipSpace()
    guard numbers.skip("(") else { return nil }
    numbers.skipSpace()
    var arguments: [Double] = []
    while !numbers.skip(")") {
      guard arguments.count < 6, let number = numbers.number() else { return nil }
      arguments.append(number)
      numbers.skipSeparator()
    }
    return function(name, arguments)
  }

  private static func function(_ name: String, _ arguments: [Double]) -> AffineTransform? {
    switch (name, arguments.count) {
    case ("matrix", 6):
      AffineTransform(
        a: arguments[0], b: arguments[1], c: arguments[2], d: arguments[3], e: arguments[4],
        f: arguments[5])
    case ("translate", 1): .translation(x: arguments[0], y: 0)
    case ("translate", 2): .translation(x: arguments[0], y: arguments[1])
    case ("scale", 1): .scale(x: arguments[0], y: arguments[0])
    case ("scale", 2): .scale(x: arguments[0], y: arguments[1])
    case ("rotate", 1): rotation(arguments[0])
    case ("rotate", 3):
      AffineTransform.translation(x: arguments[1], y: arguments[2])
        .applied(after: rotation(arguments[0]))
        .applied(after: .translation(x: -arguments[1], y: -arguments[2]))
    default: nil
    }
  }

  private static func rotation(_ degrees: Double) -> AffineTransform {
    let angle = degrees * .pi / 180
    return AffineTransform(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle), e: 0, f: 0)
  }
}

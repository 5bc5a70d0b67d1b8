/// The names that Cairo gives to surfaces in SVG, such as `surface5` and `image12`.
///
/// Cairo counts surfaces for the whole process, so that a page would come out differently the second time; counted
/// from 1 in each file, the names depend on the page alone.
enum SurfaceNames {
  private static let prefixes: [[UInt8]] = [
    Array("\"surface".utf8), Array("#surface".utf8),
    Array("\"image".utf8), Array("#image".utf8), Array("\"source".utf8), Array("#source".utf8),
  ]

  /// The file with its surfaces counted anew, in the order in which they are first named.
  static func renumbered(_ svg: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var position = 0
    while position < svg.count {
      guard let prefix = prefix(in: svg, at: position) else {
        result.append(svg[position])
        position += 1
        continue
      }
      let digits = digits(in: svg, from: position + prefix.count)
      result.append(contentsOf: prefix)
      if !digits.isEmpty {
        let number = numbers[digits] ?? numbers.count + 1
        numbers[digits] = number
        result.append(contentsOf: String(number).utf8)
      }
      position = digits.endIndex
    }
    return result
  }

  private static func prefix(in svg: [UInt8], at position: Int) -> [UInt8]? {
    guard svg[position] == UInt8(ascii: "\"") || svg[position] == UInt8(ascii: "#") else { return nil }
    return prefixes.first { svg[position...].starts(with: $0) }
  }

  private static func digits(in svg: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < svg.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(svg[end]) { end += 1 }
    return svg[start..<end]
  }
}

internal import Glibc

/// Names of elements and attributes as the parser tells them: `namespace|local`.
enum XMLName {
  /// Stands in no name and in no address of a namespace.
  static let separator = UInt8(ascii: "|")

  /// The name without its namespace. `name` is borrowed.
  static func local(_ name: UnsafePointer<CChar>) -> String {
    guard let last = strrchr(name, CInt(separator)) else { return String(cString: name) }
    return String(cString: last + 1)
  }
}

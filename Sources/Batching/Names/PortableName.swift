internal import Diagnostics

/// What a name of a file must be so that it can be written and copied everywhere: to Windows, onto a stick, into a zip.
enum PortableName {
  /// Why a name cannot be used.
  enum Fault: Hashable {
    case empty
    /// `.`, `..`, or a name that begins with a full stop and so is hidden, or ours.
    case dots
    /// A character that Windows does not take, or a control character.
    case character(Unicode.Scalar)
    /// A space or full stop at the end, which Windows drops.
    case ending
    /// A device of Windows: `CON`, `NUL`, `COM1` …
    case reserved(String)
    case tooLong(byteCount: Int, limit: Int)
  }

  /// The most bytes of one part of a path: 255 of the file system less the ending and the number of a page.
  static let partLimit = 240
  /// The most bytes of a whole name below the output folder.
  static let pathLimit = 1024

  /// What is wrong with a relative path; nil when it is good.
  static func fault(of path: String) -> Fault? {
    if path.utf8.count > pathLimit { return .tooLong(byteCount: path.utf8.count, limit: pathLimit) }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.lazy.compactMap { fault(ofPart: String(Substring($0))) }.first
  }

  private static func fault(ofPart part: String) -> Fault? {
    if part.isEmpty { return .empty }
    if part.utf8.first == UInt8(ascii: ".") { return .dots }
    if part.utf8.count > partLimit { return .tooLong(byteCount: part.utf8.count, limit: partLimit) }
    if let scalar = part.unicodeScalars.first(where: isForbidden) { return .character(scalar) }
    if let last = part.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ".") { return .ending }
    let stem = part.utf8.prefix { $0 != UInt8(ascii: ".") }.map {
      (0x61...0x7A).contains($0) ? $0 & 0xDF : $0
    }
    let upper = String(decoding: stem, as: UTF8.self)
    return reservedNames.contains(upper) ? .reserved(upper) : nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || "<>:\"\\|?*".unicodeScalars.contains(scalar)
  }

  /// "Naming Files, Paths, and Namespaces" in the documentation of Windows.
  private static let reservedNames: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] })
}

extension PortableName.Fault {
  /// The fault as a clause.
  var text: LocalizedText {
    switch self {
    case .empty: LocalizedText(thai: "ไม่มีตัวอักษรเหลือ", english: "nothing is left of it")
    case .dots:
      LocalizedText(thai: "ส่วนของชื่อขึ้นต้นด้วยจุด", english: "a part of it begins with a full stop")
    case .character(let scalar):
      LocalizedText(
        thai: "มีอักขระ \(Self.name(of: scalar))", english: "it has the character \(Self.name(of: scalar))")
    case .ending:
      LocalizedText(
        thai: "ส่วนของชื่อลงท้ายด้วยจุดหรือวรรค", english: "a part of it ends in a full stop or space")
    case .reserved(let name):
      LocalizedText(thai: "\(name) เป็นชื่อสงวนของ Windows", english: "Windows reserves the name \(name)")
    case .tooLong(let count, let limit):
      LocalizedText(
        thai: "ยาว \(count) ไบต์ เกิน \(limit)", english: "it is \(count) bytes long, more than \(limit)")
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return scalar.value < 0x20 || scalar.value == 0x7F ? code : "'\(scalar)'"
  }
}

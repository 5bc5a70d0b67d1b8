internal import MeasuresData

/// The names of the files of a folder edition: ASCII, short, and the same for the same report every time.
struct SubmissionNames {
  /// What the names of all files begin with.
  let stem: String

  /// The longest name of a file.
  static let longest = 60
  private static let longestEnding = "-page-1.png".utf8.count

  /// - Parameters:
  ///   - reportPath: the data file as the user named it.
  ///   - filing: the item under which the report is filed.
  init(reportPath: String, report: Report, filing: FilingFacts, isDraft: Bool) {
    let file = Self.ascii(FilePath.withoutExtension(FilePath.lastPart(of: reportPath)))
    let item = filing.itemCode.map(Self.ascii) ?? ""
    let marks = isDraft ? ["draft"] : []
    let fixed = [String(report.fiscalYear.value)] + (item.isEmpty ? [] : [item]) + marks
    let room = Self.longest - Self.longestEnding - fixed.reduce(0) { $0 + $1.utf8.count + 1 }
    var middle = file.utf8.prefix(max(0, room))
    while middle.last == UInt8(ascii: "-") { middle = middle.dropLast() }
    let parts = [fixed[0], String(decoding: middle, as: UTF8.self)] + fixed.dropFirst()
    stem = parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  func name(_ ending: String) -> String { stem + ending }

  static let manifest = "manifest.json"

  /// Lower-case ASCII letters and digits, Thai digits among them turned; runs of anything else become one hyphen.
  static func ascii(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in DigitPolicy.arabic.apply(to: text).utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte | 0x20)
      default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

internal import Diagnostics

/// What ArgumentParser says about the use of the program, in the user's language.
///
/// ArgumentParser writes English only. Its help comes from our own texts but for the lines of its frame; those and
/// the usual faults of use are put into Thai here, and nowhere else. What is not known stays as it is.
struct UsageText {
  let language: MessageLanguage

  /// A help text.
  func help(_ text: String) -> String {
    language == .english ? text : Self.mapLines(of: text) { Self.replacingFrame($0) }
  }

  /// A fault of use with the line on how to use the command.
  func wrongUse(_ text: String) -> String {
    language == .english
      ? Self.mapLines(of: text) { Self.inLowerCase($0) }
      : Self.mapLines(of: text) { line in
        Self.replacingFault(line) ?? Self.replacingFrame(line)
      }
  }

  private static func mapLines(of text: String, _ transform: (String) -> String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { transform(String(Substring($0))) }
      .joined(separator: "\n")
  }

  /// Our other messages begin with a small `error:`.
  private static func inLowerCase(_ line: String) -> String {
    line.utf8.starts(with: "Error: ".utf8) ? "e" + line.dropFirst() : line
  }
}

extension UsageText {
  /// A form of words with gaps: the parts of the original around its gaps, and the Thai form where `%` stands for
  /// each gap in turn.
  private struct Form {
    let parts: [String]
    let thai: String

    /// The Thai form of a line, or nil when the line has not this form.
    func applied(to line: String) -> String? {
      var rest = Array(line.utf8)[...]
      var gaps: [String] = []
      for (index, part) in parts.enumerated() {
        let isLast = index == parts.count - 1
        guard let found = Self.find(Array(part.utf8), in: rest, atEnd: isLast && index > 0) else {
          return nil
        }
        if index == 0 {
          guard found == rest.startIndex else { return nil }
        } else {
          gaps.append(String(decoding: rest[..<found], as: UTF8.self))
        }
        rest = rest[(found + part.utf8.count)...]
      }
      return filled(gaps)
    }

    /// Where `part` stands first, or where it stands at the very end.
    private static func find(_ part: [UInt8], in bytes: ArraySlice<UInt8>, atEnd: Bool) -> Int? {
      guard bytes.count >= part.count else { return nil }
      if atEnd { return bytes.suffix(part.count).elementsEqual(part) ? bytes.endIndex - part.count : nil }
      return (bytes.startIndex...(bytes.endIndex - part.count)).first { start in
        bytes[start..<(start + part.count)].elementsEqual(part)
      }
    }

    private func filled(_ gaps: [String]) -> String {
      var pieces = thai.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }[...]
      var text = pieces.popFirst() ?? ""
      for (gap, piece) in zip(gaps, pieces) { text += gap + piece }
      return text
    }
  }

  private static func replacingFault(_ line: String) -> String? {
    guard line.utf8.starts(with: "Error: ".utf8) else { return nil }
    let fault = String(line.dropFirst("Error: ".count))
    let thai = faults.lazy.compactMap { $0.applied(to: fault) }.first
    return "ข้อผิดพลาด: " + (thai ?? fault)
  }

  private static func replacingFrame(_ line: String) -> String {
    frame.lazy.compactMap { $0.applied(to: line) }.first
      ?? remarks.reduce(line) { line, remark in remark.applied(to: line) ?? line }
  }

  private static let faults = [
    Form(parts: ["Unknown option '", "'. Did you mean '", "'?"], thai: "ไม่รู้จักตัวเลือก '%' หมายถึง '%' หรือไม่"),
    Form(parts: ["Unknown option '", "'"], thai: "ไม่รู้จักตัวเลือก '%'"),
    Form(parts: ["Missing value for '", "'"], thai: "ยังไม่ได้ให้ค่าของ '%'"),
    Form(parts: ["Unexpected argument '", "'"], thai: "ไม่รู้ว่าจะทำอะไรกับ '%'"),
    Form(parts: ["", " unexpected arguments: '", "'"], thai: "มีคำที่ไม่รู้จัก % คำ: '%'"),
    Form(parts: ["Missing expected argument '", "'"], thai: "ขาด '%'"),
    Form(parts: ["Missing one of: '", "'"], thai: "ต้องมีอย่างใดอย่างหนึ่ง: '%'"),
    Form(
      parts: ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      thai: "ค่า '%' ใช้กับ '%' ไม่ได้ เลือกได้: %"),
    Form(parts: ["The value '", "' is invalid for '", "': ", ""], thai: "ค่า '%' ใช้กับ '%' ไม่ได้: %"),
    Form(parts: ["The value '", "' is invalid for '", "'"], thai: "ค่า '%' ใช้กับ '%' ไม่ได้"),
    Form(
      parts: ["The option '", "' does not take any value, but '", "' was specified."],
      thai: "ตัวเลือก '%' ไม่รับค่า แต่ได้ให้ '%' ไว้"),
  ]

  private static let frame = [
    Form(parts: ["OVERVIEW: ", ""], thai: "%"),
    Form(parts: ["USAGE: ", ""], thai: "วิธีใช้: %"),
    Form(parts: ["Usage: ", ""], thai: "วิธีใช้: %"),
    Form(parts: ["Help:  ", ""], thai: "คำอธิบาย: %"),
    Form(parts: ["ARGUMENTS:"], thai: "อาร์กิวเมนต์:"),
    Form(parts: ["OPTIONS:"], thai: "ตัวเลือก:"),
    Form(parts: ["SUBCOMMANDS:"], thai: "คำสั่งย่อย:"),
    Form(parts: ["  See '", "' for more information."], thai: "  ดูรายละเอียดด้วย '%'"),
    Form(parts: ["  See '", "' for detailed help."], thai: "  ดูรายละเอียดด้วย '%'"),
    Form(parts: ["  --version", "Show the version."], thai: "  --version%แสดงรุ่นของโปรแกรม"),
    Form(parts: ["  -h, --help", "Show help information."], thai: "  -h, --help%แสดงคำอธิบายนี้"),
    Form(parts: ["  help", "Show subcommand help information."], thai: "  help%แสดงคำอธิบายของคำสั่งย่อย"),
  ]

  /// What stands in brackets after the help of an argument; long ones go over two lines.
  private static let remarks = [
    Form(parts: ["", "(values: ", ""], thai: "%(เลือกได้: %"),
    Form(parts: ["", "(default: ", ""], thai: "%(ปกติ: %"),
    Form(parts: ["", "; default: ", ""], thai: "%; ปกติ: %"),
    Form(parts: ["        ", "  default: ", ")"], thai: "        %  ปกติ: %)"),
  ]
}

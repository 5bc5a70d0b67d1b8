internal import Diagnostics

extension Diagnostic {
  /// The inputs hold no data file at all.
  static func noReports(in paths: [String]) -> Diagnostic {
    let list = paths.joined(separator: ", ")
    return Diagnostic(
      .error, code: "use.no-reports",
      message: LocalizedText(
        thai: "ไม่พบไฟล์ข้อมูลรายงานใน \(list)", english: "there is no report in \(list)"),
      hints: [
        LocalizedText(
          thai: "ไฟล์ที่อ่านได้คือ .yaml .yml .json .jsonl .ndjson .xlsx .docx และ .csv .tsv เมื่อระบุชื่อ",
          english:
            "files that are read: .yaml .yml .json .jsonl .ndjson .xlsx .docx, and .csv .tsv when they are named"
        )
      ])
  }

  /// A line of a file of lines is longer than any report.
  static func lineTooLong(_ line: Int, path: String, limit: Int) -> Diagnostic {
    let mebibytes = limit >> 20
    return Diagnostic(
      .error, code: "input.line-too-long",
      message: LocalizedText(
        thai: "\(path) บรรทัดที่ \(line) ยาวเกิน \(mebibytes) เมบิไบต์",
        english: "line \(line) of \(path) is longer than \(mebibytes) MiB"))
  }

  /// A line of JSON Lines is not a record.
  static func lineIsNoRecord(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.line-is-no-record",
      message: LocalizedText(
        thai: "บรรทัดนี้ไม่ใช่รายงานในรูปแบบ JSON ซึ่งขึ้นต้นด้วย {",
        english: "this line is no report as JSON, which begins with {"),
      span: span)
  }

  /// A pattern for names has a brace too many or too few.
  static func badNamePattern(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, code: "use.bad-name-pattern",
      message: LocalizedText(
        thai: "แบบของชื่อไฟล์ '\(text)' มีวงเล็บปีกกาไม่ครบคู่หรือว่างเปล่า",
        english: "the pattern of names '\(text)' has braces that do not pair, or nothing in them"),
      hints: [
        LocalizedText(
          thai: "ตัวอย่าง: {fiscalYear}-{agency.name}-{edition}",
          english: "an example: {fiscalYear}-{agency.name}-{edition}")
      ])
  }

  /// A name that files cannot have everywhere.
  static func unusableName(_ name: String, _ fault: PortableName.Fault) -> Diagnostic {
    let reason = fault.text
    return Diagnostic(
      .error, code: "use.unusable-name",
      message: LocalizedText(
        thai: "ใช้ '\(name)' เป็นชื่อไฟล์ไม่ได้: \(reason.thai)",
        english: "'\(name)' cannot be the name of a file: \(reason.english)"),
      hints: [LocalizedText(thai: "เลือกแบบของชื่อด้วย --name", english: "choose a pattern with --name")])
  }

  /// A pattern for names asks for what a report does not have, or what is no text.
  static func unknownNameField(_ path: String, near: String?) -> Diagnostic {
    Diagnostic(
      .error, code: "use.unknown-name-field",
      message: LocalizedText(
        thai: "แบบของชื่อไฟล์ใช้ {\(path)} ซึ่งไม่มีในรายงานหรือไม่ใช่ข้อความ",
        english: "the pattern of names has {\(path)}, which is not in a report or is no text"),
      hints: near.map { [LocalizedText(thai: "หมายถึง \($0) หรือไม่", english: "did you mean \($0)?")] } ?? [])
  }

  /// Two reports would be written to the same file.
  static func nameTaken(_ name: String, by other: String) -> Diagnostic {
    Diagnostic(
      .error, code: "batch.name-taken",
      message: LocalizedText(
        thai: "ชื่อ \(name) เป็นของ \(other) แล้ว", english: "\(other) already has the name \(name)"),
      hints: [
        LocalizedText(
          thai: "เพิ่มสิ่งที่ต่างกันในแบบของชื่อ เช่น --name '{agency.province}/{agency.name}-{edition}'",
          english:
            "put what differs into the pattern, such as --name '{agency.province}/{agency.name}-{edition}'")
      ])
  }

  /// A report says nothing from which a date could be made.
  static func reportWithoutDate(_ label: String) -> Diagnostic {
    Diagnostic(
      .error, code: "data.no-date",
      message: LocalizedText(
        thai: "\(label) ไม่มีวันที่ของเอกสาร", english: "\(label) has no date for its document"),
      hints: [LocalizedText(thai: "ระบุด้วย --date", english: "give one with --date")])
  }

  /// Another batch holds the folder.
  static func folderInUse(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "batch.folder-in-use",
      message: LocalizedText(
        thai: "มีงานชุดอื่นกำลังเขียนลงใน \(path) อยู่",
        english: "another batch is writing into \(path)"),
      hints: [
        LocalizedText(
          thai: "รอให้งานนั้นเสร็จ หรือเลือกโฟลเดอร์อื่นด้วย --output",
          english: "wait until it is done, or choose another folder with --output")
      ])
  }

  /// A batch that is to go on was set otherwise.
  static func otherSettings(_ path: String, _ differences: [String]) -> Diagnostic {
    let list = differences.joined(separator: ", ")
    return Diagnostic(
      .error, code: "batch.other-settings",
      message: LocalizedText(
        thai: "งานชุดที่ค้างอยู่ใน \(path) ตั้งค่าไว้ต่างจากนี้: \(list)",
        english: "the batch to go on with in \(path) was set otherwise: \(list)"),
      hints: [
        LocalizedText(
          thai: "ใช้ค่าเดิม หรือไม่ใส่ --resume เพื่อจัดทำใหม่เฉพาะที่เปลี่ยนไป",
          english: "use the same settings, or leave out --resume to make anew what has changed")
      ])
  }

  /// A share was set otherwise than the others.
  static func sharesOfOtherSettings(_ path: String, _ differences: [String]) -> Diagnostic {
    let list = differences.joined(separator: ", ")
    return Diagnostic(
      .error, code: "batch.shares-differ",
      message: LocalizedText(
        thai: "ส่วนใน \(path) จัดทำด้วยค่าที่ต่างจากส่วนอื่น: \(list)",
        english: "the share in \(path) was set otherwise than the others: \(list)"),
      hints: [
        LocalizedText(
          thai: "จัดทำทุกส่วนด้วยโปรแกรม ฟอนต์ แม่แบบ และตัวเลือกเดียวกัน",
          english: "make all shares with the same program, fonts, templates and options")
      ])
  }

  /// Some shares are not there.
  static func missingShares(_ numbers: [Int], of count: Int) -> Diagnostic {
    let list = numbers.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .error, code: "batch.missing-shares",
      message: LocalizedText(
        thai: "ขาดส่วนที่ \(list) จาก \(count) ส่วน", english: "share \(list) of \(count) is missing"),
      hints: [
        LocalizedText(
          thai: "จัดทำส่วนที่ขาดด้วย --shard แล้วรวมอีกครั้ง", english: "make it with --shard, then merge again")
      ])
  }

  /// A share ended before it was done.
  static func unfinishedShare(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "batch.unfinished-share",
      message: LocalizedText(
        thai: "ส่วนที่สรุปไว้ใน \(path) ยังทำไม่ครบ", english: "the share of \(path) ended early"),
      hints: [
        LocalizedText(
          thai: "สั่งส่วนนั้นอีกครั้งให้ครบ แล้วรวมอีกครั้ง", english: "run that share again, then merge again")
      ])
  }

  /// A file is no summary of a batch.
  static func noSummary(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "batch.no-summary",
      message: LocalizedText(
        thai: "\(path) ไม่ใช่สรุปผลของงานชุด", english: "\(path) is no summary of a batch"))
  }

  /// A file is not what the journal says.
  static func changedOutput(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "batch.changed-output",
      message: LocalizedText(
        thai: "\(path) ไม่ตรงกับที่บันทึกไว้เมื่อจัดทำ", english: "\(path) is not what was made"),
      hints: [
        LocalizedText(thai: "สั่งส่วนนั้นอีกครั้ง แล้วรวมอีกครั้ง", english: "run that share again, then merge again")
      ])
  }

  /// What no part of the program is known to throw.
  static func unexpected(_ error: any Error) -> Diagnostic {
    Diagnostic(
      .error, code: "environment.unexpected",
      message: LocalizedText(thai: "ข้อผิดพลาดที่ไม่คาดคิด: \(error)", english: "unexpected fault: \(error)"))
  }
}

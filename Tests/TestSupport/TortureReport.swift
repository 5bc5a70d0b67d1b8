/// Reports at the edges of what agencies write, as data files: all text far longer or shorter than usual, few or many
/// measures and sub-measures, names without end.
public struct TortureReport: Sendable {
  /// How many measures there are.
  public var measureCount = 9
  /// How many sub-measures the second measure has; the others have none.
  public var subMeasureCount = 3
  /// How often the usual text stands in each item; 0 for a single word.
  public var repetitions = 1
  /// How long the agency's name is, in letters and marks.
  public var nameLength = 30
  /// Whether district, province, emblem-less figures and scores are there, which the agency's own report lacks.
  public var hasExtras = false

  public init() {}

  private static let sentence =
    "ดำเนินการประชุมหารือแนวทางปฏิบัติของผู้บริหาร ร่วมกับหน่วยงานราชการในพื้นที่ ผู้นำชุมชน องค์กร/ชมรม "
    + "เพื่อร่วมกันทบทวนปัญหาอุปสรรคในการปฏิบัติงาน ครั้งที่ ๔/๒๕๖๘ ณ ที่ทำการ อบต. (OIT O๒๗)"

  /// The data file in YAML.
  public var yaml: String {
    var lines = ["agency:", "  name: \(name)"]
    if hasExtras { lines += ["  district: เมืองนครปฐม", "  province: นครปฐม"] }
    lines += [
      "fiscalYear: 2568", "baselineYear: 2567", "title:",
      "  - รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "  - ประจำปี พ.ศ. ๒๕๖๘", "preamble: \(text(0))",
    ]
    if hasExtras {
      lines += ["scores:", "  - year: 2567", "    total: 95.12", "  - year: 2568", "    total: 99.46"]
    }
    lines.append("measures:")
    for number in 1...max(1, measureCount) { lines += measure(number) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var name: String {
    var name = "องค์การบริหารส่วนตำบลหนองปากโลง"
    while name.unicodeScalars.count < nameLength { name += "และหนองดินแดงสามัคคี" }
    return String(String.UnicodeScalarView(name.unicodeScalars.prefix(max(nameLength, 10))))
  }

  private func text(_ number: Int) -> String {
    guard repetitions > 0 else { return "ดำเนินการแล้ว" }
    return Array(repeating: Self.sentence, count: repetitions).joined(separator: " ")
  }

  /// A short title is short, or it is none: at most two lines of a title band.
  private var shortTitle: String {
    repetitions > 1
      ? "มาตรการประชุมหารือแนวทางปฏิบัติของผู้บริหารร่วมกับหน่วยงานราชการและผู้นำชุมชนในพื้นที่" : "มาตรการที่สั้น"
  }

  private func items(_ key: String, _ count: Int) -> [String] {
    ["    \(key):"]
      + (0..<count).flatMap { index in
        ["      - lead: ข้อ\(["หนึ่ง", "สอง", "สาม"][index % 3])", "        text: \(text(index))"]
      }
  }

  private func measure(_ number: Int) -> [String] {
    let count = repetitions > 0 ? 3 : 1
    var lines = [
      "  - no: \(number)", "    shortTitle: \(shortTitle)",
      "    detail: มาตรการ\(text(number))",
    ]
    if number == 2, subMeasureCount > 0 {
      lines.append("    subMeasures:")
      for part in 1...subMeasureCount { lines += ["      - no: \(part)", "        title: \(text(part))"] }
    }
    lines += items("steps", count)
    lines += ["    responsible:", "      - สำนักปลัด", "      - กองสาธารณสุขและสิ่งแวดล้อม"]
    lines.append("    period: ตลอดปีงบประมาณ ๒๕๖๘")
    lines += items("outputs", count) + items("outcomes", count)
    if hasExtras {
      lines += [
        "    keyFigure:", "      value: ๑,๔๓๕", "      unit: ราย", "      label: ร่วมประเมินและให้ข้อเสนอแนะ",
      ]
      lines += ["    links:", "      indicators: [7, 8]"]
    }
    return lines
  }
}

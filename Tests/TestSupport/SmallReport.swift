/// A report as short as it can be, to be broken by tests.
public enum SmallReport {
  public static let yaml = """
    agency:
      name: องค์การบริหารส่วนตำบลสวนดอก
    fiscalYear: ๒๕๖๘
    title: รายงาน
    measures:
      - no: ๑
        detail: ก
        steps:
          - ข
        responsible: กองช่าง
        period: ตลอดปี
        outputs: ค
        outcomes:
          - lead: ง
            text: จ

    """

  /// The report with a passage replaced; a passage that is not there is the test's own fault and shows as such.
  public static func replacing(_ passage: String, with other: String) -> String {
    let bytes = Array(yaml.utf8)
    let searched = Array(passage.utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: searched) }) else { return "" }
    let replaced = bytes[..<place] + Array(other.utf8) + bytes[(place + searched.count)...]
    return String(decoding: replaced, as: UTF8.self)
  }
}

/// The headings of the six columns of the table of measures.
///
/// They belong to the edition that is printed, not to the data. The standard wording serves to recognise a heading
/// row in what is imported.
public struct TableHeadings: Sendable {
  /// The number of columns: measure, steps, responsible, period, outputs, outcomes.
  public static let count = 6

  /// The six headings, from the first column to the last.
  public let texts: [String]

  /// Creates headings; nil unless there are six.
  public init?(_ texts: [String]) {
    guard texts.count == Self.count else { return nil }
    self.texts = texts
  }

  private init(standard texts: [String]) {
    self.texts = texts
  }

  /// The headings of the form that agencies use.
  public static let standard = TableHeadings(standard: [
    "มาตรการ โครงการ หรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "ขั้นตอนหรือวิธีการปฏิบัติ",
    "ผู้รับผิดชอบ",
    "ช่วงระยะเวลาในการดำเนินการ",
    "ผลการดำเนินการ (Output)",
    "ผลลัพธ์หรือผลสัมฤทธิ์ในการดำเนินการ (outcome/result)",
  ])
}

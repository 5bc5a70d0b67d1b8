/// The covering memo (บันทึกข้อความ) with which the report is handed in.
public struct Memo: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case office, number, date, subject, to, paragraphs, name, position, garuda
  }

  /// ส่วนราชการ: the office that writes; the agency when it is not said.
  public var office: Located<String>?
  /// ที่: the number in the register, such as สร ๗๑๒๐๑/๑๒๓.
  public var number: Located<String>?
  public var date: Located<BuddhistDate>?
  /// เรื่อง.
  public var subject: Located<String>
  /// เรียน.
  public var to: Located<String>?
  public var paragraphs: [Located<String>] = []
  /// Who signs.
  public var name: Located<String>?
  public var position: Located<String>?
  /// The path of a picture of the garuda, relative to the data file.
  public var garuda: Located<String>?
  public let origin: DataOrigin

  public init(subject: Located<String>, origin: DataOrigin) {
    self.subject = subject
    self.origin = origin
  }
}

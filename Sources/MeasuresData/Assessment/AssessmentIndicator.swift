/// One of the ten indicators of the assessment.
public struct AssessmentIndicator: Sendable, Hashable {
  enum Key: String, CaseIterable { case number, instrument, name, otherNames }

  /// The indicator, 1 to 10.
  public let number: Int
  /// The survey or check that measures it: IIT, EIT or OIT.
  public let instrument: String
  /// The name as the newest list has it, such as ประสิทธิภาพการสื่อสาร.
  public let name: String
  /// Names of other years.
  public let otherNames: [String]
}

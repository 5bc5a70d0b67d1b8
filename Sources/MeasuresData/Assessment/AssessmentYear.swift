/// One year's assessment.
public struct AssessmentYear: Sendable, Hashable {
  enum Key: String, CaseIterable { case year, surveys, lists }
  enum SurveyKey: String, CaseIterable {
    case iit = "IIT"
    case eit = "EIT"
  }

  /// The year of the assessment, Buddhist era.
  public let year: Int
  /// Questions of the staff survey: I1 to this number.
  public let staffQuestionCount: Int
  /// Questions of the public survey: E1 to this number.
  public let publicQuestionCount: Int
  /// The lists of items, one for each kind of body that is known.
  public let lists: [AssessmentList]

  /// The list of a kind of body, or nil when it is not known.
  public func list(for body: String) -> AssessmentList? { lists.first { $0.body == body } }
}

/// What a text is in the report: some rules ask more of some texts than of others.
enum TextRole: Sendable {
  /// A line of a plain text file.
  case line
  case title
  case preamble
  /// The detail or title of a measure.
  case detail
  case subMeasure
  /// A step, output or outcome; its place among the items of its list, and the list's key (`measures[0].steps`).
  case item
  case lead
  case division
  case period
  case name
  case other
}

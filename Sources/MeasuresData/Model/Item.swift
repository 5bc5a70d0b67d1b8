/// One step, output or outcome.
public struct Item: Sendable {
  /// The fields of the long form in the data file; a plain text is an item without a lead.
  public enum Key: String, CaseIterable, Sendable {
    case lead, text
  }

  /// The phrase in front that names the item, printed before the text with exactly one space between.
  public var lead: Located<String>?
  public var text: Located<String>

  public init(lead: Located<String>?, text: Located<String>) {
    self.lead = lead
    self.text = text
  }

  /// The paragraph as it is printed, without its marker.
  public var paragraph: String {
    lead.map { $0.value + " " + text.value } ?? text.value
  }
}

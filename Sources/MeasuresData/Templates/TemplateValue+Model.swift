extension TemplateValue {
  /// A text, or `.none` when it is absent.
  init(_ text: Located<String>?) {
    self = text.map { .text($0.value, $0.origin) } ?? .none
  }

  init(_ number: Located<Int>?) {
    self = number.map { .integer($0.value, $0.origin) } ?? .none
  }

  /// A date in words with Thai digits, as official writing has it.
  init(_ date: Located<BuddhistDate>?) {
    self = date.map { .text($0.value.thaiText, $0.origin) } ?? .none
  }

  /// A score: a decimal as written, in ASCII digits so that filters can work with it.
  init(figure: Located<String>?) {
    self = figure.map { .decimal(DigitPolicy.arabic.apply(to: $0.value), $0.origin) } ?? .none
  }

  init(_ record: (some KeyedModel)?) {
    self = record.map(\.keyedTemplateValue) ?? .none
  }

  /// A list that is empty when the data has none.
  init(_ texts: [Located<String>], _ key: String, in origin: DataOrigin) {
    self = .list(texts.map { TemplateValue($0) }, Self.origin(of: key, in: origin))
  }

  init(_ numbers: [Located<Int>], _ key: String, in origin: DataOrigin) {
    self = .list(numbers.map { TemplateValue($0) }, Self.origin(of: key, in: origin))
  }

  init(_ records: [some KeyedModel], _ key: String, in origin: DataOrigin) {
    self = .list(records.map(\.keyedTemplateValue), Self.origin(of: key, in: origin))
  }

  /// The model keeps no place for a list as such: its record's place stands for it.
  private static func origin(of key: String, in origin: DataOrigin) -> DataOrigin {
    DataOrigin(path: origin.path.isEmpty ? key : origin.path + "." + key, span: origin.span)
  }
}

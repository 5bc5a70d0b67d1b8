import Diagnostics

/// Turns descriptions of records into JSON Schema.
struct SchemaBuilder {
  typealias Fields = [(key: String, value: JSONValue)]

  /// The record types met so far, and the scalar types that all of them use.
  private(set) var definitions: Fields = [
    ("text", .record([("type", types("string", "number")), ("pattern", .text("\\S"))])),
    (
      "wholeNumber",
      .record([
        ("type", types("integer", "string")), ("minimum", .integer(0)), ("pattern", .text("^[0-9๐-๙]{1,9}$")),
      ])
    ),
    (
      "figure",
      .record([
        ("type", types("number", "string")), ("minimum", .integer(0)),
        ("pattern", .text("^[0-9๐-๙]{1,9}(\\.[0-9๐-๙]{1,9})?$")),
      ])
    ),
    (
      "year",
      .record([
        ("type", types("integer", "string")), ("minimum", .integer(BuddhistYear.range.lowerBound)),
        ("maximum", .integer(BuddhistYear.range.upperBound)), ("pattern", .text("^[2๒][4-6๔-๖][0-9๐-๙]{2}$")),
      ])
    ),
    ("date", .record([("type", .text("string")), ("pattern", .text(datePattern))])),
  ]

  /// The keywords of a record: its fields, and that there are no others.
  mutating func record(_ description: RecordDescription) -> Fields {
    let properties = description.fields.map { field in (key: field.key, value: property(field)) }
    let required = description.fields.filter(\.isRequired).map { JSONValue.text($0.key) }
    return [
      ("type", .text("object")), ("properties", .record(properties)), ("required", .list(required)),
      ("additionalProperties", .flag(false)),
    ]
  }

  private mutating func property(_ field: FieldDescription) -> JSONValue {
    let example: Fields =
      if case .suggestion = field.kind { [] } else {
        field.example.map { [("examples", .list([.text(Self.unquoted($0))]))] } ?? []
      }
    return .record(
      [("title", .text(field.label.thai)), ("description", .text(field.help.thai))] + example
        + keywords(field.kind))
  }

  private mutating func keywords(_ kind: FieldKind) -> Fields {
    switch kind {
    case .text: reference("text")
    case .figure: reference("figure")
    case .wholeNumber: reference("wholeNumber")
    case .year: reference("year")
    case .date: reference("date")
    case .choice(let names): [("enum", .list(names.map(JSONValue.text)))]
    case .suggestion(let texts): reference("text") + [("examples", .list(texts.map(JSONValue.text)))]
    case .textLines: anyOf(reference("text"), list(.text))
    case .list(let element): list(element)
    case .itemList: itemList()
    case .record(let description): recordOrShortForm(description)
    }
  }

  private mutating func list(_ element: FieldKind) -> Fields {
    [("type", .text("array")), ("minItems", .integer(1)), ("items", .record(keywords(element)))]
  }

  private mutating func itemList() -> Fields {
    anyOf(reference("text"), list(Item.kind), definition(of: ItemList.description))
  }

  private mutating func recordOrShortForm(_ description: RecordDescription) -> Fields {
    let whole = definition(of: description)
    guard let short = description.shortForm.flatMap({ description[$0] }) else { return whole }
    return anyOf(keywords(short.kind), whole)
  }

  /// A reference to a record type, which is defined when it is first met.
  private mutating func definition(of description: RecordDescription) -> Fields {
    if !definitions.contains(where: { $0.key == description.name }) {
      definitions.append((description.name, .flag(true)))
      let fields = record(description)
      if let index = definitions.firstIndex(where: { $0.key == description.name }) {
        definitions[index].value = .record(fields)
      }
    }
    return reference(description.name)
  }

  private func reference(_ name: String) -> Fields { [("$ref", .text("#/$defs/" + name))] }

  private func anyOf(_ choices: Fields...) -> Fields { [("anyOf", .list(choices.map(JSONValue.record)))] }

  private static func types(_ names: String...) -> JSONValue { .list(names.map(JSONValue.text)) }

  /// An example without the quotes that YAML would need.
  private static func unquoted(_ example: String) -> String {
    example.utf8.first == UInt8(ascii: "'") ? String(example.dropFirst().dropLast()) : example
  }

  /// `2568-09-30`, `30 กันยายน 2568` or `๓๐ กันยายน พ.ศ. ๒๕๖๘`.
  private static let datePattern =
    "^([2๒][4-6๔-๖][0-9๐-๙]{2}-[0-9๐-๙]{1,2}-[0-9๐-๙]{1,2}|[0-9๐-๙]{1,2} +("
    + BuddhistDate.monthNames.joined(separator: "|") + ") +(พ\\.ศ\\. +)?[2๒][4-6๔-๖][0-9๐-๙]{2})$"
}

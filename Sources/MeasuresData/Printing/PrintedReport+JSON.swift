extension PrintedReport {
  /// The report as JSON: `{title, preamble, measures: [{headers, fields: [[paragraph …] × 6]}]}`.
  ///
  /// Always the same bytes for the same report: fixed order of keys, two spaces of indentation, one line end at the
  /// end, nothing escaped that need not be.
  public var json: String {
    JSONValue.record([
      ("title", .text(title)),
      ("preamble", .text(preamble)),
      ("measures", .list(measures.map(Self.json))),
    ]).written
  }

  private static func json(of measure: Measure) -> JSONValue {
    .record([
      ("headers", .list(measure.headings.texts.map(JSONValue.text))),
      ("fields", .list(measure.fields.map { .list($0.map(JSONValue.text)) })),
    ])
  }
}

/// The JSON Schema of the data file, made from the model.
public enum ReportSchema {
  /// The schema (JSON Schema 2020-12), always the same bytes for the same model.
  ///
  /// It takes what `ReportReader` takes without an error, as far as a schema can say it: that numbers run from 1
  /// without a gap, and that a month has as many days, it cannot.
  public static var json: String {
    var schema = SchemaBuilder()
    let root = schema.record(Report.description)
    return JSONValue.record(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส")),
      ] + root + [("$defs", .record(schema.definitions))]
    ).written
  }
}

/// Writes the measures of a report as a table for spreadsheets: CSV (RFC 4180) in UTF-8, with the byte order mark by
/// which spreadsheets tell UTF-8 from the code pages of old.
public enum ReportCSVWriter {
  /// The columns of the table.
  private static let header = ["measure", "column", "item", "marker", "lead", "text"]

  /// The file: a row for each item of each measure, texts as they stand in the data.
  public static func write(_ report: Report) -> [UInt8] {
    var output: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(header, to: &output)
    for measure in report.measures {
      for row in rows(of: measure) { append([String(measure.no.value)] + row, to: &output) }
    }
    return output
  }

  private static func rows(of measure: Measure) -> [[String]] {
    texts([measure.detail], of: .detail)
      + measure.subMeasures.map { row(.subMeasures, $0.no.value, .number, Item(lead: nil, text: $0.title)) }
      + items(measure.steps, of: .steps) + texts(measure.responsible, of: .responsible)
      + texts([measure.period.text], of: .period) + items(measure.outputs, of: .outputs)
      + items(measure.outcomes, of: .outcomes)
  }

  private static func items(_ list: ItemList, of key: Measure.Key) -> [[String]] {
    list.items.enumerated().map { row(key, $0 + 1, list.marker, $1) }
  }

  private static func texts(_ texts: [Located<String>], of key: Measure.Key) -> [[String]] {
    texts.enumerated().map { row(key, $0 + 1, .none, Item(lead: nil, text: $1)) }
  }

  private static func row(
    _ key: Measure.Key, _ number: Int, _ marker: ListMarker, _ item: Item
  ) -> [String] {
    [key.rawValue, String(number), marker.rawValue, item.lead?.value ?? "", item.text.value]
  }

  private static func append(_ fields: [String], to output: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(field, to: &output)
    }
    output += [0x0D, 0x0A]
  }

  /// Writes a field, in quotes when it holds what would end it (RFC 4180, 2.6 and 2.7).
  private static func append(_ field: String, to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard field.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D })
    else {
      output += Array(field.utf8)
      return
    }
    output.append(quote)
    for byte in field.utf8 {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }
}

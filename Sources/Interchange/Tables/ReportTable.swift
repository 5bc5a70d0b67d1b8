import MeasuresData

/// A report as one table: a row for each item of each measure, and a row for each other field.
///
/// The columns are those of the table that travels in a PDF (`ReportCSVWriter`); what that table leaves out stands in
/// further rows, whose column `column` holds the way to the field.
enum ReportTable {
  static let header = ["measure", "column", "item", "marker", "lead", "text"]
  /// The column in front that tells to which agency a row belongs, in files with many of them.
  static let agencyColumn = "agency"

  /// The rows of a report, without the header.
  static func rows(of report: Report) -> [[String]] {
    let value = report.templateValue
    let leaves =
      ReportLeaves.leaves(of: value) + EmptyRecord.paths(in: value).map { ($0, EmptyRecord.text) }
    var rows = leaves.filter { $0.path.first != measures }.map { row("", $0.path, $0.text) }
    for (index, measure) in report.measures.enumerated() {
      rows += self.rows(
        ofMeasure: String(measure.no.value),
        leaves.filter { $0.path.starts(with: [measures, .index(index)]) }.map {
          (Array($0.path.dropFirst(2)), $0.text)
        })
    }
    return rows
  }

  static let measures = FieldStep.key(Report.Key.measures.rawValue)

  /// The fields of a measure. A list item is one row, whatever it consists of.
  private static func rows(ofMeasure number: String, _ leaves: [(path: [FieldStep], text: String)])
    -> [[String]]
  {
    var rows: [[String]] = []
    var marker = ""
    var lead = ""
    for (path, text) in leaves where path != [.key(Measure.Key.no.rawValue)] {
      if path.count == 2, path[1] == ListField.marker {
        marker = text
      } else if path.count == 4, path[1] == ListField.items, path[3] == ListField.lead {
        lead = text
      } else if path.count == 4, path[1] == ListField.items, case .key(let column) = path[0],
        case .index(let index) = path[2]
      {
        rows.append([number, column, String(index + 1), marker, lead, text])
        lead = ""
      } else if path.count == 3, path[0] == subMeasures, case .index(let index) = path[1] {
        guard path[2] == .key(SubMeasure.Key.title.rawValue) else { continue }
        rows.append([number, Measure.Key.subMeasures.rawValue, String(index + 1), "", "", text])
      } else {
        rows.append(row(number, path, text))
      }
    }
    return rows
  }

  /// Their numbers follow from their order.
  private static let subMeasures = FieldStep.key(Measure.Key.subMeasures.rawValue)

  /// A field that is no item: a list of texts numbers its entries in the column `item`.
  private static func row(_ measure: String, _ path: [FieldStep], _ text: String) -> [String] {
    guard case .index(let index) = path.last else { return [measure, path.path, "", "", "", text] }
    return [measure, Array(path.dropLast()).path, String(index + 1), "", "", text]
  }
}

/// The fields of a list of items, as steps.
enum ListField {
  static let marker = FieldStep.key(ItemList.Key.marker.rawValue)
  static let items = FieldStep.key(ItemList.Key.items.rawValue)
  static let lead = FieldStep.key(Item.Key.lead.rawValue)
  static let text = FieldStep.key(Item.Key.text.rawValue)
}

public import MeasuresData

/// The values of a report by their paths: a form in which two reports are compared and corrected.
public struct FlatReport: Equatable {
  public var values: [String: String] = [:]

  public init(_ report: Report) {
    add(report.templateValue)
  }

  private mutating func add(_ value: TemplateValue) {
    switch value {
    case .none, .flag: break
    case .text(let text, let origin), .decimal(let text, let origin): values[origin.path] = text
    case .integer(let number, let origin): values[origin.path] = String(number)
    case .list(let items, _): for item in items { add(item) }
    case .record(let record, _): for key in record.keys { add(record[key] ?? .none) }
    }
  }

  /// Equality by bytes: Swift's own would take texts for equal that differ in the order of marks.
  public static func == (first: FlatReport, second: FlatReport) -> Bool {
    first.differences(from: second).isEmpty
  }

  /// The paths whose values differ, with both values.
  public func differences(from other: FlatReport) -> [String] {
    Set(values.keys).union(other.values.keys).sorted().compactMap { path in
      let (own, others) = (values[path] ?? "-", other.values[path] ?? "-")
      return own.utf8.elementsEqual(others.utf8) ? nil : "\(path): \(own) ≠ \(others)"
    }
  }
}

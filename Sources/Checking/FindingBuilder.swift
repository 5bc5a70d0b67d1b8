import Diagnostics
import MeasuresData

/// Gives the faults of one text their place, passage and suggestion, one finding for each fault.
enum FindingBuilder {
  static func findings(from faults: [Fault], in text: CheckedText) -> [Finding] {
    distinct(faults, in: text).map { finding($0, in: text) }
  }

  /// The faults without those that a surer one already tells: of faults that share bytes or stand side by side the
  /// one with the most weight.
  private static func distinct(_ faults: [Fault], in text: CheckedText) -> [Fault] {
    var kept: [Fault] = []
    for fault in faults.enumerated().sorted(by: {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }).map(\.element)
    where !kept.contains(where: { touch($0.range, fault.range, in: text) }) {
      kept.append(fault)
    }
    return kept.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Two letters of Thai, in bytes: faults no further apart are one to a reader.
  private static let margin = 3

  private static func touch(_ first: Range<Int>, _ second: Range<Int>, in text: CheckedText) -> Bool {
    first.lowerBound < second.upperBound + margin && second.lowerBound < first.upperBound + margin
  }

  private static func finding(_ fault: Fault, in text: CheckedText) -> Finding {
    let passage = Passage(of: fault.range, in: text)
    let suggestion = fault.replacement.map { replacement in
      text.utf8String(passage.utf8Range.lowerBound..<fault.range.lowerBound) + replacement
        + text.utf8String(fault.range.upperBound..<passage.utf8Range.upperBound)
    }
    return Finding(
      code: fault.code, severity: fault.severity, kind: fault.kind, path: text.path,
      span: text.origin.span(ofText: fault.range, in: text.text), text: passage.text, mark: passage.mark,
      suggestion: fault.advice ?? suggestion, message: fault.message, repair: repair(fault, in: text))
  }

  /// The repair of a certain fault, where the file holds the very bytes.
  private static func repair(_ fault: Fault, in text: CheckedText) -> Repair? {
    guard fault.isCertain, let replacement = fault.replacement,
      let span = text.origin.exactSpan(ofText: fault.range, in: text.text)
    else { return nil }
    return Repair(span: span, replacement: replacement)
  }
}

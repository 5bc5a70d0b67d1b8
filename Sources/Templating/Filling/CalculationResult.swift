internal import MeasuresData

/// Reckons with values of the report.
///
/// An absent value stays absent, as through all filters; so does a result that needs an absent operand.
struct CalculationResult {
  let calculation: Calculation
  let operands: [TemplateValue]

  /// Longer lists of numbers than this are a mistake and no axis.
  private static let stepsLimit = 1000

  /// The value after the calculation; nil when it does not fit the value or an operand.
  func applied(to value: TemplateValue) -> TemplateValue? {
    switch calculation {
    case .matching(let field, _): return matching(field, in: value)
    case .groups(let size): return groups(of: size, in: value)
    case .least: return least(of: value)
    default: return number(from: value)
    }
  }

  // MARK: Numbers

  private func number(from value: TemplateValue) -> TemplateValue? {
    if operands.contains(where: \.isAbsent) { return TemplateValue.none }
    guard let text = value.text, let origin = value.origin, let number = FixedNumber(text) else { return nil }
    let others = operands.compactMap(\.text).compactMap { FixedNumber($0) }
    guard others.count == operands.count else { return nil }
    let result: String?
    switch calculation {
    case .minus: result = number.minus(others[0])?.text
    case .plus: result = number.plus(others[0])?.text
    case .times: result = number.times(others[0])?.text
    case .signed: result = Self.signed(number)
    case .floor(let step): result = number.floored(to: step)?.text
    case .atMost: result = number.isLess(than: others[0]).map { ($0 ? number : others[0]).text }
    case .scale: result = scaled(number, others)
    case .upTo(_, let step): return steps(from: number, to: others[0], step, origin)
    case .least, .matching, .groups: result = nil
    }
    return result.map { .decimal($0, origin) }
  }

  /// A plus, or the minus sign of typesetting (U+2212); nothing before zero.
  private static func signed(_ number: FixedNumber) -> String {
    if number.units == 0 { return number.text }
    let size = FixedNumber(units: Int(clamping: number.units.magnitude), places: number.places).text
    return (number.units > 0 ? "+" : "\u{2212}") + size
  }

  /// Thousandths are finer than any printer, and the same on every machine.
  private func scaled(_ number: FixedNumber, _ range: [FixedNumber]) -> String? {
    let (low, high) = (range[0].value, range[1].value)
    guard low != high else { return nil }
    let share = (number.value - low) / (high - low)
    let result = (range[2].value + share * (range[3].value - range[2].value)) * 1000
    guard result.magnitude < 1e15 else { return nil }
    return FixedNumber(units: Int(result.rounded()), places: 3).text
  }

  private func steps(
    from first: FixedNumber, to last: FixedNumber, _ step: Int, _ origin: DataOrigin
  ) -> TemplateValue? {
    guard first.places == 0, let count = last.minus(first).map({ Int($0.value) / step }),
      count < Self.stepsLimit
    else { return nil }
    return .list((0...max(0, count)).map { .integer(first.units + $0 * step, origin) }, origin)
  }

  // MARK: Lists

  private func least(of value: TemplateValue) -> TemplateValue? {
    guard case .list(let items, _) = value else { return nil }
    var least: (number: FixedNumber, value: TemplateValue)?
    for item in items {
      guard let number = item.text.flatMap({ FixedNumber($0) }) else { return nil }
      guard let known = least else {
        least = (number, item)
        continue
      }
      guard let isLess = number.isLess(than: known.number) else { return nil }
      if isLess { least = (number, item) }
    }
    return least?.value ?? TemplateValue.none
  }

  private func matching(_ field: String, in value: TemplateValue) -> TemplateValue? {
    guard case .list(let items, let origin) = value else { return nil }
    let found = items.filter { item in
      guard case .record(let record, _) = item, let own = record[field], let wanted = operands.first else {
        return false
      }
      return !own.isAbsent && own.equals(wanted)
    }
    return .list(found, origin)
  }

  private func groups(of size: Int, in value: TemplateValue) -> TemplateValue? {
    guard case .list(let items, let origin) = value else { return nil }
    let groups = stride(from: 0, to: items.count, by: size).map { start in
      TemplateValue.list(Array(items[start..<min(start + size, items.count)]), origin)
    }
    return .list(groups, origin)
  }
}

extension TemplateValue {
  fileprivate var isAbsent: Bool { if case .none = self { true } else { false } }
}

internal import Diagnostics
internal import MeasuresData

/// Applies one filter to a value.
struct FilterApplication {
  let expression: Expression
  let call: FilterCall

  /// - Parameter operands: the values of a calculation's operands.
  func apply(
    to input: EvaluatedValue, with operands: [TemplateValue] = []
  ) -> Result<EvaluatedValue, DiagnosticsError> {
    // An absent value stays absent through all filters, up to a `default`.
    if case .none = input.value { return .success(input) }
    if case .calculation(let calculation) = call.filter {
      return calculated(calculation, of: input, with: operands)
    }
    var output = input
    switch call.filter {
    case .thai: output.digits = .thai
    case .arabic: output.digits = .arabic
    case .default, .range, .calculation: break
    case .count, .first, .all, .join: return applyToList(input)
    case .fiscalYear, .quarter: return countFiscally(input)
    case .number, .decimal, .percent, .date, .shortDate, .quarterMonths, .shortened: return applyToText(input)
    }
    return input.value.text == nil ? mismatch(input.value) : .success(output)
  }

  /// The value after a calculation with operands that are known.
  private func calculated(
    _ calculation: Calculation, of input: EvaluatedValue, with operands: [TemplateValue]
  ) -> Result<EvaluatedValue, DiagnosticsError> {
    let result = CalculationResult(calculation: calculation, operands: operands).applied(to: input.value)
    guard let result else { return mismatch(input.value) }
    var output = EvaluatedValue(result)
    output.digits = input.digits
    return .success(output)
  }

  // MARK: Texts and numbers

  private func applyToText(_ input: EvaluatedValue) -> Result<EvaluatedValue, DiagnosticsError> {
    guard let text = input.value.text, let origin = input.value.origin, let changed = change(text) else {
      return mismatch(input.value)
    }
    return .success(
      EvaluatedValue(value: .text(changed, origin), digits: input.digits, isNumeric: isNumeric(input)))
  }

  private func change(_ text: String) -> String? {
    switch call.filter {
    case .number: DecimalNumber(text)?.grouped
    case .decimal(let places): DecimalNumber(text)?.rounded(to: places).plain
    case .percent: DecimalNumber(text).map { _ in text + "%" }
    case .date: ThaiDate(text)?.long
    case .shortDate: ThaiDate(text)?.short
    case .shortened(let clusters): ShortenedText(text, limit: clusters).text
    case .quarterMonths(let quarter): FiscalYear(text)?.months(ofQuarter: quarter)
    default: nil
    }
  }

  /// What a filter has put together of numbers was typed by no one.
  private func isNumeric(_ input: EvaluatedValue) -> Bool {
    switch call.filter {
    case .number, .decimal, .percent, .date, .shortDate, .quarterMonths: true
    default: input.isNumeric
    }
  }

  /// The fiscal year or its quarter in which a day lies.
  private func countFiscally(_ input: EvaluatedValue) -> Result<EvaluatedValue, DiagnosticsError> {
    guard let text = input.value.text, let origin = input.value.origin, let date = ThaiDate(text) else {
      return mismatch(input.value)
    }
    var isYear = false
    if case .fiscalYear = call.filter { isYear = true }
    let number = isYear ? FiscalYear(of: date).number : FiscalYear.quarter(of: date)
    return .success(EvaluatedValue(.integer(number, origin)))
  }

  /// Two days or two numbers with an en dash between them; an absent end leaves the beginning alone.
  func range(
    from start: EvaluatedValue, to end: EvaluatedValue
  ) -> Result<EvaluatedValue, DiagnosticsError> {
    if case .none = start.value { return .success(start) }
    if end.value.isMissing { return .success(start) }
    guard let first = start.value.text, let origin = start.value.origin else { return mismatch(start.value) }
    guard let last = end.value.text, let range = ThaiRange(from: first, to: last) else {
      return mismatch(end.value)
    }
    return .success(
      EvaluatedValue(value: .text(range.text, origin), digits: start.digits, isNumeric: true))
  }

  // MARK: Lists

  private func applyToList(_ input: EvaluatedValue) -> Result<EvaluatedValue, DiagnosticsError> {
    guard case .list(let items, let origin) = input.value else { return mismatch(input.value) }
    var output = input
    switch call.filter {
    case .count: output = EvaluatedValue(.integer(items.count, origin))
    case .first: output = EvaluatedValue(items.first ?? .none)
    case .join(let separator):
      let texts = items.compactMap(\.text)
      guard texts.count == items.count else { return mismatch(items.first { $0.text == nil } ?? .none) }
      output.value = .text(texts.joined(separator: separator), origin)
    default: break
    }
    return .success(output)
  }

  private func mismatch(_ value: TemplateValue) -> Result<EvaluatedValue, DiagnosticsError> {
    .failure(DiagnosticsError([.filterMismatch(call, expression, value)]))
  }
}

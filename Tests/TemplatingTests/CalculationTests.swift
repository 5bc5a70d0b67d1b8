import Diagnostics
import DocumentModel
import MeasuresData
import Testing

@testable import Templating

@Suite struct CalculationTests {
  private func score(_ text: String) -> TemplateValue { .decimal(text, Sample.origin) }

  private var data: TemplateValue {
    let indicators = [("1", "91.5"), ("2", "68.25"), ("3", "100")].map { no, score in
      Sample.record(["no": Sample.text(no), "score": self.score(score)])
    }
    return Sample.record([
      "a": score("91.5"), "b": score("๘๖.๒๕"), "absent": .none, "word": Sample.text("ก"),
      "indicators": Sample.list(indicators),
      "numbers": Sample.list([score("9"), score("10.5"), score("8.99")]),
      "empty": Sample.list([]),
    ])
  }

  private func printed(_ expression: String) throws -> String {
    let body = try Sample.body("<p>{{ \(expression) }}</p>", data: data, digits: .arabic)
    guard case .element(let paragraph)? = body.children.first,
      case .text(let text)? = paragraph.children.first
    else { return "" }
    return text.content
  }

  @Test(arguments: [
    ("a | minus(b)", "5.25"), ("b | minus(a)", "-5.25"), ("a | minus(a) | signed", "0.0"),
    ("a | minus(b) | signed", "+5.25"), ("b | minus(a) | signed", "\u{2212}5.25"), ("a | minus(1)", "90.5"),
    ("0 | minus(a) | minus(0)", "-91.5"), ("a | floor(10)", "90"), ("0 | minus(a) | floor(10)", "-100"),
    ("a | plus(b)", "177.75"), ("2 | times(4) | plus(1)", "9"), ("90 | floor(10)", "90"),
    ("a | atMost(70)", "70"), ("68 | atMost(70)", "68"),
    ("numbers | least", "8.99"),
    ("a | scale(70, 100, 0, 240)", "172.000"), ("70 | scale(70, 100, 10, 20)", "10.000"),
    ("60 | scale(70, 100, 0, 30)", "-10.000"), ("a | scale(0, 100, 100, 0)", "8.500"),
    ("70 | upTo(100, 10) | join(\",\")", "70,80,90,100"), ("70 | upTo(99, 10) | count", "3"),
    ("indicators | where(no, \"2\") | count", "1"), ("indicators | where(nothing, \"2\") | count", "0"),
    ("indicators | groups(2) | count", "2"), ("empty | groups(2) | count", "0"),
    ("absent | minus(1) | default(\"–\")", "–"), ("a | minus(absent) | default(\"–\")", "–"),
    ("empty | least | default(\"–\")", "–"), ("absent | where(no, 1) | default(\"–\")", "–"),
  ])
  func calculates(expression: String, wanted: String) throws {
    #expect(try printed(expression) == wanted)
  }

  @Test func numbersOfResultsFollowTheDigits() throws {
    let body = try Sample.body("<p>{{ a | minus(b) }}</p>", data: data, digits: .thai)
    guard case .element(let paragraph)? = body.children.first,
      case .text(let text)? = paragraph.children.first
    else { return }
    #expect(text.content == "๕.๒๕")
  }

  @Test func groupsAreGoneThrough() throws {
    let body = try Sample.body(
      "<div data-each='g in indicators | groups(2)'><p data-each='i in g'>{{ i.score }}</p></div>", data: data
    )
    let counts = body.children.map { node in
      if case .element(let element) = node { element.children.count } else { 0 }
    }
    #expect(counts == [2, 1])
  }

  @Test(arguments: [
    ("word | minus(1)", "template.filter-mismatch"), ("a | minus(word)", "template.filter-mismatch"),
    ("numbers | minus(1)", "template.filter-mismatch"), ("a | least", "template.filter-mismatch"),
    ("a | groups(2)", "template.filter-mismatch"), ("a | scale(1, 1, 0, 2)", "template.filter-mismatch"),
    ("a | upTo(100, 10) | count", "template.filter-mismatch"),
    ("0 | upTo(999999, 1) | count", "template.filter-mismatch"),
    ("a | minus", "template.filter-arguments"), ("a | floor(0)", "template.filter-arguments"),
    ("a | scale(1, 2, 3)", "template.filter-arguments"),
    ("a | where(\"no\", 1)", "template.filter-arguments"),
    ("a | minus(nothing)", "template.unknown-name"),
  ])
  func reportsWhatDoesNotFit(expression: String, code: String) {
    #expect(Sample.fill("<p>{{ \(expression) }}</p>", data: data).diagnostics.map(\.code) == [code])
  }

  /// Differences of figures as written are exact: no binary fraction gets in.
  @Test func differencesAreExact() throws {
    for hundredths in 0..<200 {
      let first = FixedNumber(units: 10_000, places: 2)
      let second = FixedNumber(units: hundredths, places: 2)
      let difference = try #require(first.minus(second))
      #expect(FixedNumber(difference.text)?.units == 10_000 - hundredths)
    }
  }
}

internal import DocumentModel
internal import MeasuresData

/// Numbers the items of one list and makes their markers.
struct ListCounter {
  private var next: Int

  /// Begins at the `start` attribute of the list.
  init(_ list: FilledElement) {
    next = list.attribute("start").flatMap { Int(DigitChoice.arabic.apply(to: $0)) } ?? 1
  }

  /// The marker of a list item; nil when its list has no markers.
  mutating func marker(
    for child: FilledElement, style: ListStyle, digitPolicy: DigitPolicy
  ) -> DocumentModel.ListMarker? {
    if let value = child.attribute("value").flatMap({ Int(DigitChoice.arabic.apply(to: $0)) }) {
      next = value
    }
    defer { if next < Int.max { next += 1 } }
    return Self.text(of: next, in: style.under(digitPolicy)).map(
      DocumentModel.ListMarker.init(text:))
  }

  private static func text(of number: Int, in style: ListStyle) -> String? {
    switch style {
    case .none: nil
    case .disc: "•"
    case .dash: "-"
    case .decimal: "\(number)."
    case .thai: DigitChoice.thai.apply(to: "\(number).")
    }
  }
}

extension ListStyle {
  /// A report in Arabic digits has them in its numbering too; other policies leave it to the style sheet.
  func under(_ policy: DigitPolicy) -> ListStyle {
    self == .thai && policy == .arabic ? .decimal : self
  }
}

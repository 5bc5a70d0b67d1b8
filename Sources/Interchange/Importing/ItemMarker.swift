import MeasuresData

/// The marker at the start of a paragraph: `(๑)`, `๑.` or `-`, followed by a space.
enum ItemMarker: Equatable {
  case parenthesized(Int)
  case numbered(Int)
  case dash

  /// Takes the marker off a paragraph; nil when there is none.
  static func take(from text: String) -> (marker: ItemMarker, rest: String)? {
    let scalars = Array(text.unicodeScalars)
    guard let space = scalars.firstIndex(of: " "), let marker = ItemMarker(scalars[..<space]) else {
      return nil
    }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[space...].drop { $0 == " " })
    return (marker, String(rest))
  }

  /// The marker as it is typed.
  var text: String {
    switch self {
    case .parenthesized(let number): "(" + Self.thai(number) + ")"
    case .numbered(let number): Self.thai(number) + "."
    case .dash: "-"
    }
  }

  private static func thai(_ number: Int) -> String { DigitPolicy.thai.apply(to: String(number)) }

  private init?(_ word: ArraySlice<Unicode.Scalar>) {
    if word.elementsEqual(["-"]) || word.elementsEqual(["•"]) || word.elementsEqual(["–"]) {
      self = .dash
    } else if word.first == "(", word.last == ")", let number = Self.number(word.dropFirst().dropLast()) {
      self = .parenthesized(number)
    } else if word.last == ".", let number = Self.number(word.dropLast()) {
      self = .numbered(number)
    } else {
      return nil
    }
  }

  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: digits)
    return ThaiNumber.value(of: String(view))
  }
}

import MeasuresData

/// Finds years of the Buddhist era in a text.
package enum YearsInText {
  /// The numbers of exactly four digits, Thai or ASCII, that are such years, in the order of the text.
  package static func years(in text: String) -> [Int] {
    var years: [Int] = []
    var value = 0
    var length = 0
    for scalar in Array(text.unicodeScalars) + [" "] {
      if let digit = scalar.thaiOrASCIIDigitValue {
        value = length < 4 ? value * 10 + digit : value
        length += 1
      } else {
        if length == 4, BuddhistYear.range.contains(value) { years.append(value) }
        value = 0
        length = 0
      }
    }
    return years
  }
}

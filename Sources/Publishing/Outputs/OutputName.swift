/// How output files are named when the user does not say.
public enum OutputName {
  /// `2568-nong-pak-long-official-plain.pdf`: fiscal year, name of the data file, edition.
  ///
  /// - Parameters:
  ///   - reportPath: the data file as the user named it.
  ///   - fiscalYear: of the Buddhist era.
  public static func fileName(
    reportPath: String, fiscalYear: Int, edition: String, format: OutputFormat
  ) -> String {
    let stem = FilePath.withoutExtension(FilePath.lastPart(of: reportPath))
    return [String(fiscalYear), slug(stem), edition].filter { !$0.isEmpty }.joined(separator: "-")
      + "." + format.fileExtension
  }

  /// The name of one page's file: `report-3.png` for page 3 of `report.png`.
  ///
  /// - Parameter number: from 1.
  public static func pagePath(_ path: String, number: Int) -> String {
    let stem = FilePath.withoutExtension(path)
    return stem + "-\(number)" + String(path[stem.endIndex...])
  }

  /// A name without what shells, archives or other systems stumble over.
  ///
  /// Letters, marks and digits of any script stay; runs of anything else become one hyphen.
  package static func slug(_ name: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if isKept(scalar) {
        slug.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return String(slug)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || scalar == "_"
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}

/// A font as the painted file holds it, and what its codes mean.
///
/// Shared by all pages; what a code stands for is settled at its first use and never changes.
final class PaintedFont {
  /// The number of the font's object.
  let object: Int
  /// The bytes of one code: 1 for simple fonts, 2 for composite ones.
  let codeLength: Int
  /// The widths in thousandths of an em, as the file gives them, by code.
  private let widths: [Double]
  /// UTF-8 by code; empty until the code's first use.
  private(set) var texts: [[UInt8]]

  init(object: Int, codeLength: Int, widths: [Double]) {
    self.object = object
    self.codeLength = codeLength
    self.widths = widths
    texts = Array(repeating: [], count: widths.count)
  }

  func width(of code: Int) -> Double { code < widths.count ? widths[code] : 0 }

  /// What a code stands for; empty when nothing is known yet.
  func text(of code: Int) -> [UInt8] { code < texts.count ? texts[code] : [] }

  /// Says what a code stands for, unless that is known.
  func learn(_ text: some Collection<UInt8>, for code: Int) {
    if code >= texts.count {
      texts.append(contentsOf: repeatElement([], count: code + 1 - texts.count))
    }
    if texts[code].isEmpty { texts[code] = Array(text) }
  }
}

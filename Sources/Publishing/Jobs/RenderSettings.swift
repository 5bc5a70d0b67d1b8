public import MeasuresData
internal import Templating
public import Typography

/// What all jobs of one call have in common: how reports are set, apart from the reports.
public struct RenderSettings: Sendable {
  /// The template to fill.
  public var edition: Edition
  /// How digits are printed; nil for what each report says.
  public var digitPolicy: DigitPolicy?
  /// The page that was signed on paper; nil when none was handed over.
  public var signedPage: SignedPage?
  /// The fonts; shared, so that each file is loaded once.
  public var fonts: FontLibrary
  /// The words shaped so far, shared by all jobs and threads.
  public var words: ShapeCache

  public init(
    edition: Edition, digitPolicy: DigitPolicy? = nil, fonts: FontLibrary, words: ShapeCache = ShapeCache()
  ) {
    self.edition = edition
    self.digitPolicy = digitPolicy
    self.fonts = fonts
    self.words = words
  }

  /// Loads the upright and the bold face of the pages' text, before a page asks for them.
  func loadFonts() {
    guard let families = edition.template?.textFontFamilies, !families.isEmpty else { return }
    for weight in [400, 700] {
      _ = fonts.chain(for: FontRequest(families: families, weight: weight, isItalic: false))
    }
  }
}

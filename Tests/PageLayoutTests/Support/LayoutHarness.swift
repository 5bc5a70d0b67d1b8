import Diagnostics
import DocumentModel
import Geometry
import PageLayout
import TestSupport
import ThaiText
import Typography

/// Lays trees out with the pinned fonts and the real line breaker.
struct LayoutHarness {
  /// Gives no picture at all.
  struct NoImages: ImageSource {
    func image(named name: String) -> ImageLookup {
      .missing(reason: LocalizedText(thai: "ไม่มี", english: "none"))
    }
  }

  var images: any ImageSource = NoImages()
  var helper: PageLayouter.Helper?

  func layout(_ tree: DocumentTree) throws -> (document: PagedDocument?, diagnostics: [Diagnostic]) {
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: ThaiLineBreaker())
    return PageLayouter(typesetter: typesetter, images: images, helper: helper).layout(tree)
  }

  /// The pages of a tree that has no faults.
  func pages(_ tree: DocumentTree) throws -> PagedDocument {
    let (document, diagnostics) = try layout(tree)
    guard let document else { throw DiagnosticsError(diagnostics) }
    return document
  }
}

import Diagnostics
import Dispatch
import DocumentModel
import Geometry
import PageLayout
import Synchronization
import TestSupport
import Testing
import ThaiText
import Typography

/// Paragraphs that another thread shapes first.
@Suite struct ShapingAheadTests {
  private func layout(
    _ children: [Node], helper: PageLayouter.Helper?
  ) throws -> (document: PagedDocument?, diagnostics: [String]) {
    var harness = LayoutHarness()
    harness.helper = helper
    let (document, diagnostics) = try harness.layout(Tree.document(children))
    return (document, diagnostics.map { "\($0.code) \($0.message.english)" })
  }

  private func paragraphs(_ change: @escaping (inout ComputedStyle) -> Void = { _ in }) -> [Node] {
    (0..<12).map { Tree.paragraph("ประกาศเจตนารมณ์ ครั้งที่ \($0) ต่อสาธารณชน", change) } + [
      Tree.table(head: ["ขั้นตอน", "ผลลัพธ์"], rows: [[["จัดทำแผน", "ประชุม"], ["ประชาชนพึงพอใจ"]]])
    ]
  }

  /// All of the helper's work is done before layout begins, or none of it.
  @Test func givesTheSamePages() throws {
    let alone = try #require(try layout(paragraphs(), helper: nil).document)
    let count = Mutex(0)
    let helped = try layout(
      paragraphs(),
      helper: { work in
        count.withLock { $0 += 1 }
        work()
        return {}
      })
    #expect(count.withLock { $0 } == 1)
    #expect("\(try #require(helped.document).pages)" == "\(alone.pages)")
    #expect(helped.diagnostics.isEmpty)
  }

  /// A family that there is not, in the second half alone, and a character that no font has.
  @Test func tellsTheSameInTheSameOrder() throws {
    let strange = paragraphs { $0.text.fontFamilies = ["Nowhere"] }
    let children = paragraphs() + [Tree.paragraph("ก \u{13000}")] + strange + [Tree.paragraph("\u{13001}")]
    let alone = try layout(children, helper: nil)
    let helped = try layout(
      children,
      helper: { work in
        work()
        return {}
      })
    #expect(alone.diagnostics.count == 4)
    #expect(helped.diagnostics == alone.diagnostics)
  }

  /// The two go at the same time, and meet somewhere.
  @Test func givesTheSamePagesBesideAnotherThread() throws {
    let children = (0..<8).flatMap { _ in paragraphs() }
    let alone = try #require(try layout(children, helper: nil).document)
    for _ in 0..<3 {
      let helped = try layout(
        children,
        helper: { work in
          let end = DispatchSemaphore(value: 0)
          DispatchQueue.global().async {
            work()
            end.signal()
          }
          return { end.wait() }
        })
      #expect("\(try #require(helped.document).pages)" == "\(alone.pages)")
    }
  }

  /// However long a paragraph is and of however many pieces; strings that are equal are not enough.
  @Test func sharesWhatIsLongAndHasPieces() {
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: ThaiLineBreaker())
    let style = Tree.style()
    func content(_ texts: [String]) -> ParagraphContent {
      ParagraphContent(
        pieces: texts.map { .text(StyledText(content: $0, style: style.text, language: "th")) },
        style: style.paragraph, strut: style.text)
    }
    let long = content(["ประกาศเจตนารมณ์ ", String(repeating: "ต่อสาธารณชน ", count: 40)])
    let ahead = typesetter.companion().shape(long).0
    #expect(typesetter.shape(long).0 === ahead)
    let marks = typesetter.shape(content(["e\u{323}\u{302}"])).0
    let others = typesetter.shape(content(["e\u{302}\u{323}"])).0
    #expect(marks !== others && others.utf8 == Array("e\u{302}\u{323}".utf8))
  }

  /// What a companion has shaped is not shaped again: it comes from the same object.
  @Test func sharesWhatItHasShaped() {
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: ThaiLineBreaker())
    let style = Tree.style()
    let content = ParagraphContent(
      pieces: [.text(StyledText(content: "ขั้นตอน", style: style.text, language: "th"))],
      style: style.paragraph, strut: style.text)
    let ahead = typesetter.companion().shape(content).0
    #expect(typesetter.shape(content).0 === ahead)
  }
}

import Archiving
import Diagnostics
import DocumentModel
import MeasuresData
import PageLayout
import Painting
import Publishing
import Templating
import ThaiText
import Typography

/// Stages put together as the command does it, without files but for the fonts.
enum Stages {
  /// A report with a little of everything.
  static let report: Report? = {
    let text = """
      agency: {name: อบต.ก, district: ข, province: ค}
      fiscalYear: 2568
      title: [รายงาน, ประจำปี]
      measures:
        - {no: 1, detail: ก่อน, steps: [ทำ, แล้ว], responsible: [สำนักปลัด], period: ตลอดปี, outputs: ได้, outcomes: ดี}

      """
    return ReportReader.read(SourceFile(name: "report.yaml", text: text)).report
  }()

  static let fonts: FontLibrary? = {
    var stopwatch = Stopwatch.stopped
    return try? FontFolder(path: "fonts").library(timing: &stopwatch).library
  }()

  static let officialPlain: Edition? = {
    var stopwatch = Stopwatch.stopped
    guard let templates = try? InputFolder(path: "templates") else { return nil }
    return try? EditionFolder(templates: templates, name: "official-plain").compile(timing: &stopwatch)
      .edition
  }()

  static func smallPage(body: [UInt8]) -> [UInt8] {
    Array("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"th\"><head><title>ก</title></head><body>".utf8)
      + body
      + Array("</body></html>".utf8)
  }

  /// Compiles a template and fills it. Every file that it includes is the page itself.
  @discardableResult
  static func fill(page: [UInt8], style: [UInt8]) -> DocumentTree? {
    let compiler = TemplateCompiler { name in
      SourceFile(name: name, utf8: name.utf8.suffix(4).elementsEqual(".css".utf8) ? style : page)
    }
    let styles = style.isEmpty ? [] : [SourceFile(name: "style.css", utf8: style)]
    guard let template = compiler.compile(page: "page.xhtml", extraStyles: styles).template, let report else {
      return nil
    }
    return template.fill(report.templateValue, options: FillOptions(digitPolicy: .thai)).0
  }

  private struct OnePicture: ImageSource {
    let bytes: [UInt8]
    func image(named name: String) -> ImageLookup { .found(bytes) }
  }

  /// Shows a picture on a page and paints it.
  static func picture(_ bytes: [UInt8]) {
    let body = Array("<img src=\"p\" alt=\"ก\" style=\"width: 20mm\"/>".utf8)
    guard let tree = fill(page: smallPage(body: body), style: []) else { return }
    paint(tree, pictures: OnePicture(bytes: bytes))
  }

  /// Sets a few words in a font.
  static func font(_ bytes: [UInt8]) {
    let list = FontList(
      families: [
        FontFamily(name: "Fuzz", origin: .user, faces: [], filePatterns: ["*.ttf"])
      ], fallback: ["Fuzz"])
    let data = FontData(copying: bytes)
    let library = FontLibrary(list: list, source: FontSource(folderFiles: ["f.ttf"]) { _, _ in data })
    let page = smallPage(body: Array("<p style=\"font-family: Fuzz\">ก่อนที่นี้ป้ำ AVfi</p>".utf8))
    guard let tree = fill(page: page, style: []) else { return }
    paint(tree, pictures: OnePicture(bytes: []), fonts: library)
  }

  private static func paint(_ tree: DocumentTree, pictures: some ImageSource, fonts: FontLibrary? = fonts) {
    guard let fonts else { return }
    let typesetter = Typesetter(fonts: fonts, breaks: ThaiLineBreaker())
    guard let document = PageLayouter(typesetter: typesetter, images: pictures).layout(tree).document,
      let date = DocumentDate(year: 2025, month: 9, day: 30)
    else { return }
    let sink = MemorySink()
    do {
      try PDFPainter().paint(document, options: PDFOptions(date: date), into: sink)
    } catch {
      return
    }
    let options = ArchiveOptions(date: date, creator: "fuzz")
    _ = try? PDFArchiver().finish(
      sink.bytes, document: document, options: options, texts: DocumentTexts(of: document),
      parts: { ArchiveParts(of: document, options: options) })
  }

  /// Data as it comes, through the official template to the finished PDF.
  static func whole(_ bytes: [UInt8]) {
    guard let report = ReportReader.read(SourceFile(name: "report.yaml", utf8: bytes)).report,
      let edition = officialPlain,
      let tree = edition.template?.fill(report.templateValue, options: FillOptions(digitPolicy: .thai)).0
    else { return }
    paint(tree, pictures: OnePicture(bytes: []))
  }
}

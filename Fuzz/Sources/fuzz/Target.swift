import Archiving
import Diagnostics
import DocumentModel
import Interchange
import MeasuresData
import PageLayout
import Painting
import Publishing
import Templating
import ThaiText
import Typography

/// A reader that is fed with made-up bytes.
enum Target: String, CaseIterable {
  case yaml
  case json
  case source
  case csv
  case workbook
  case document
  case markup
  case style
  case expression
  case picture
  case drawing
  case fontList = "font-list"
  case font
  case pdf
  case segment
  /// From data to the finished PDF.
  case whole

  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: _ = ReportReader.read(SourceFile(name: "report.yaml", utf8: bytes))
    case .json: _ = ReportReader.read(SourceFile(name: "report.json", utf8: bytes))
    case .source: _ = SourceReportImporter.read(SourceFile(name: "report.txt", utf8: bytes))
    case .csv: _ = ReportImporter.readAll(SourceFile(name: "report.csv", utf8: bytes))
    case .workbook: _ = ReportImporter.readAll(SourceFile(name: "report.xlsx", utf8: bytes))
    case .document: _ = ReportImporter.readAll(SourceFile(name: "report.docx", utf8: bytes))
    case .markup: Stages.fill(page: bytes, style: [])
    case .style: Stages.fill(page: Stages.smallPage(body: Array("<p>ก</p>".utf8)), style: bytes)
    case .expression: Stages.fill(page: Stages.smallPage(body: bytes), style: [])
    case .picture: Stages.picture(bytes)
    case .drawing: _ = DrawingReader.read(SourceFile(name: "drawing.svg", utf8: bytes))
    case .fontList: _ = FontList.read(SourceFile(name: "fonts.yaml", utf8: bytes))
    case .font: Stages.font(bytes)
    case .pdf:
      _ = try? AttachmentExtractor().attachments(in: bytes)
      _ = try? PDFVerifier().verify(bytes)
    case .segment: _ = ThaiLineBreaker().breakOpportunities(in: bytes)
    case .whole: Stages.whole(bytes)
    }
  }
}

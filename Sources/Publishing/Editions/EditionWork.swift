internal import DocumentModel
internal import MeasuresData
internal import PageLayout

/// One edition of one report in the making.
struct EditionWork {
  let edition: Edition
  let report: Report
  var job: RenderJob
  let options: EditionPublisher.Options
  /// The name of the file or folder.
  let fileName: String
  /// The data file as the user named it.
  let reportPath: String

  /// The resolution of the picture of the first page: all of it is legible, and it is wider than the web pages on which
  /// such pictures stand.
  private static let pictureResolution = 110.0

  private var filing: FilingFacts { FilingFacts(of: report, catalogue: .standard) }

  init(
    edition: Edition, report: Report, job: RenderJob, options: EditionPublisher.Options, fileName: String,
    reportPath: String
  ) {
    self.edition = edition
    self.report = report
    self.job = job
    self.options = options
    self.fileName = fileName
    self.reportPath = reportPath
    self.job.facts = OutputFacts(
      date: options.output.date, program: options.output.creator, isDraft: options.isDraft)
  }

  /// The pages as PDF.
  mutating func pages() throws -> PublishedEdition {
    let (pdf, document) = try pdf(named: fileName)
    return published([pdf], pageCount: document.pages.count)
  }

  /// The web copy alone.
  mutating func web(beside neighbours: [PublishedFile]) throws -> PublishedEdition {
    published([try webPage(named: fileName, beside: neighbours)], pageCount: nil)
  }

  /// PDF, data, web copy, a picture of the first page, the text for the form, and the list of all these.
  mutating func folder() throws -> PublishedEdition {
    let names = SubmissionNames(
      reportPath: reportPath, report: report, filing: filing, isDraft: options.isDraft)
    let (pdf, document) = try pdf(named: names.name(".pdf"))
    let data = data(named: names)
    let page = try webPage(named: names.name(".html"), beside: [pdf] + data)
    job.facts.files = ([pdf, page] + data).map(OutputFile.init)
    let form = PublishedFile(
      name: names.name("-form.txt"), label: "ข้อความสำหรับแบบฟอร์ม", mediaType: "text/plain; charset=utf-8",
      bytes: try job.formText(of: report))
    var pictureOptions = options.output
    pictureOptions.resolution = Self.pictureResolution
    let picture = PublishedFile(
      name: names.name("-page-1.png"), label: "ภาพหน้าแรก", mediaType: "image/png",
      bytes: try job.picture(ofPage: 0, of: document, report: report, options: pictureOptions))
    let files = [pdf] + data + [page, picture, form]
    let manifest = EditionManifest.file(listing: files, of: report, filing: filing, facts: job.facts)
    return PublishedEdition(
      edition: edition.name, files: files + [manifest], folderName: fileName,
      pageCount: document.pages.count)
  }

  private func published(_ files: [PublishedFile], pageCount: Int?) -> PublishedEdition {
    PublishedEdition(edition: edition.name, files: files, folderName: nil, pageCount: pageCount)
  }

  private mutating func pdf(named name: String) throws -> (file: PublishedFile, document: PagedDocument) {
    let tree = try job.tree(of: report)
    let document = try job.pages(of: tree, report: report)
    var output = options.output
    output.format = .pdf
    let bytes = try job.pdf(of: document, report: report, options: output)
    return (PublishedFile(name: name, label: "PDF", mediaType: "application/pdf", bytes: bytes), document)
  }

  private mutating func webPage(
    named name: String, beside neighbours: [PublishedFile]
  ) throws -> PublishedFile {
    job.facts.files = neighbours.map(OutputFile.init)
    return PublishedFile(
      name: name, label: "หน้าเว็บ", mediaType: "text/html; charset=utf-8", bytes: try job.webPage(of: report))
  }

  /// The report's data as files of their own.
  private func data(named names: SubmissionNames) -> [PublishedFile] {
    [
      PublishedFile(
        name: names.name(".json"), label: "ข้อมูล JSON", mediaType: "application/json",
        bytes: Array(ReportJSONWriter.write(report).utf8)),
      PublishedFile(
        name: names.name(".csv"), label: "ข้อมูล CSV", mediaType: "text/csv; charset=utf-8",
        bytes: ReportCSVWriter.write(report)),
    ]
  }
}

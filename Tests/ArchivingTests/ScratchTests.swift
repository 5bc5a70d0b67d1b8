import Foundation
import Testing

@Suite struct ScratchTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["REPORT"] != nil)) func report() throws {
    let environment = ProcessInfo.processInfo.environment
    let data = try Data(contentsOf: URL(filePath: environment["REPORT"]!))
    let json = try JSONSerialization.jsonObject(with: data) as! [String: Any]
    var document = SetDocument(family: environment["FAMILY"] ?? "TH Sarabun New")
    document.addHeading(json["title"] as! String)
    document.addParagraph(json["preamble"] as! String)
    for measure in json["measures"] as! [[String: Any]] {
      document.addTable(headers: measure["headers"] as! [String], rows: [measure["fields"] as! [[String]]])
    }
    try Data(archived(document.finished())).write(to: URL(filePath: environment["OUT"]!))
  }
}

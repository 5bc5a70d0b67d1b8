import Testing

@testable import Publishing

@Suite struct AttachmentNameTests {
  @Test(arguments: ["report.json", "รายงาน (๒๕๖๘).csv", "a..b", "~a", "-rf", "\u{0E49}.png"])
  func plainNamesAreTaken(_ name: String) { #expect(AttachmentName.isPlain(name)) }

  @Test(arguments: [
    "", ".", "..", "../a", "a/b", "/a", "/\u{0E49}a", "a\\\u{0E49}b", "C:\u{0E49}a", ".profile", "a\0",
    "a\nb",
    "a\u{7F}", String(repeating: "ก", count: 86),
  ])
  func namesThatLeadElsewhereAreNot(_ name: String) { #expect(!AttachmentName.isPlain(name)) }

  @Test func picturesKeepTheLastPartOfTheirPath() {
    let taken = ["report.json", "a.png", "a-2.png"]
    #expect(AttachmentName.ofPicture(path: "img/logo.png", number: 1, taken: taken) == "logo.png")
    #expect(AttachmentName.ofPicture(path: "other/a.png", number: 2, taken: taken) == "a-3.png")
    #expect(AttachmentName.ofPicture(path: "img/.logo.png", number: 3, taken: taken) == "picture-3")
    #expect(AttachmentName.ofPicture(path: "x/report.json", number: 1, taken: taken) == "report-2.json")
  }
}

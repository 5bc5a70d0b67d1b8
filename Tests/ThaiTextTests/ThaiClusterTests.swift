import Testing
import ThaiText

struct ThaiClusterTests {
  /// Each text with its clusters divided by `·`.
  @Test(arguments: [
    "", "ก", "กี่", "ปื้·น", "น้ำ", "น·า", "เ·ก·า·ะ", "แ·ก้", "ศุ·ก·ร์", "ก· ·ข", "a·b", "e\u{0301}·x", "ก็·บ",
    "๒·๕·๖·๘", "ฎี·ก·า", "ส·ธำ·น", "🏳️‍🌈·ก", " ·\u{0E49}", "\u{0E33}",
  ])
  func startsOfClusters(divided: String) {
    let parts = Array(divided.utf8).split(separator: Array("·".utf8))
    var starts: [Int] = []
    var offset = 0
    for part in parts {
      starts.append(offset)
      offset += part.count
    }
    let text = Array(divided.unicodeScalars.filter { $0 != "·" }.map(String.init).joined().utf8)
    #expect(ThaiCluster.starts(in: text) == (text.isEmpty ? [] : starts))
  }
}

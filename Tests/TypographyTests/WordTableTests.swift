import Testing

@testable import Typography

@Suite struct WordTableTests {
  private func word(_ text: String) -> ShapedWord {
    let end = ShapedWord.Cluster(
      utf8Start: text.utf8.count, glyphStart: 0, x: 0, ink: nil, allowsEmergencyBreak: false)
    return ShapedWord(
      utf8: Array(text.utf8), glyphs: [], clusters: [end], parts: [], faults: [], lastScript: 0)
  }

  private func find(_ text: String, script: UInt32 = 0, in table: inout WordTable) -> ShapedWord? {
    Array(text.utf8).withUnsafeBufferPointer {
      table.find($0, script: script, hash: TextHash.hash($0, seed: script))
    }
  }

  private func insert(_ text: String, script: UInt32 = 0, in table: inout WordTable) {
    Array(text.utf8).withUnsafeBufferPointer {
      table.insert(word(text), script: script, hash: TextHash.hash($0, seed: script))
    }
  }

  @Test func findsWhatWasInsertedByBytesAndScript() {
    var table = WordTable()
    let words = (0..<2_000).map { "คำที่\($0)" }
    for word in words { insert(word, in: &table) }
    #expect(words.allSatisfy { find($0, in: &table)?.utf8 == Array($0.utf8) })
    #expect(find("คำที่", in: &table) == nil)
    #expect(find("คำที่1", script: 7, in: &table) == nil)
    #expect(find("", in: &table) == nil)
  }

  @Test func forgetsWordsNobodyAsksFor() {
    var table = WordTable(generationLimit: 4)
    insert("ใช้", in: &table)
    insert("ทิ้ง", in: &table)
    for number in 0..<40 {
      insert("\(number)", in: &table)
      #expect(find("ใช้", in: &table) != nil)
    }
    #expect(find("ทิ้ง", in: &table) == nil)
    #expect(find("39", in: &table) != nil)
  }
}

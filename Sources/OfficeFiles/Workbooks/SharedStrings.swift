/// The texts that the cells of a workbook share.
final class SharedStrings: XMLHandler {
  private(set) var strings: [[TextRun]] = []
  private var reader = RichTextReader()

  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault) {
    if name == "si" {
      guard strings.count < OfficeLimits.cells else { throw .tooManyCells(limit: OfficeLimits.cells) }
      reader = RichTextReader()
    } else {
      reader.start(name, attributes)
    }
  }

  func end(_ name: String) {
    if name == "si" { strings.append(reader.runs) } else { reader.end(name) }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) { reader.text(text) }
}

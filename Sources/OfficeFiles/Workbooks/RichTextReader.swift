/// Takes the text of `<si>` and `<is>` together: runs with their type, without phonetic help.
struct RichTextReader {
  private(set) var runs: [TextRun] = []
  private var isBold = false
  private var isInText = false
  private var phoneticDepth = 0
  private var bytes: [UInt8] = []

  mutating func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "rPh": phoneticDepth += 1
    case "r": isBold = false
    case "b":
      let value = attributes["val"]
      isBold = value != "0" && value != "false"
    case "t": isInText = phoneticDepth == 0
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "rPh": phoneticDepth -= 1
    case "t" where isInText:
      isInText = false
      runs.append(EscapedText.unescaped(bytes), isBold: isBold)
      bytes.removeAll(keepingCapacity: true)
    default: break
    }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes += text }
  }
}

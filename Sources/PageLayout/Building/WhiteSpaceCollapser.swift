internal import DocumentModel

/// Collapses white space as CSS Text 3, section 4.1.1, asks for, over the text of a whole paragraph.
///
/// Spaces, tabs and line ends become one space, across elements too, and none at the start. Other spaces, such as
/// U+00A0 and U+200B, are letters here.
struct WhiteSpaceCollapser {
  /// Whether the text before ends in a space, or is the start of a line.
  var followsSpace = true

  /// The collapsed text of a node and the origins moved with it.
  mutating func collapse(_ node: TextNode) -> TextNode {
    if isCollapsed(node.content) {
      if let last = node.content.utf8.last { followsSpace = last == 0x20 }
      return node
    }
    let source = Array(node.content.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(source.count)
    // The offset in the collapsed text of every byte of the source.
    var offsets: [Int] = []
    offsets.reserveCapacity(source.count + 1)
    for byte in source {
      offsets.append(kept.count)
      if Self.isWhiteSpace(byte) {
        if !followsSpace { kept.append(0x20) }
        followsSpace = true
      } else {
        kept.append(byte)
        followsSpace = false
      }
    }
    offsets.append(kept.count)
    return TextNode(
      content: String(decoding: kept, as: UTF8.self),
      origins: node.origins.map { Self.move($0, by: offsets) })
  }

  /// Whether collapsing leaves a text as it is, as nearly all of it is.
  private func isCollapsed(_ text: String) -> Bool {
    let isCollapsed = text.utf8.withContiguousStorageIfAvailable { bytes in
      var followsSpace = followsSpace
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte > 0x20 {
          followsSpace = false
          // Thai letters, most of the text, are three bytes.
          offset &+= byte == 0xE0 ? 3 : 1
          continue
        }
        if Self.isWhiteSpace(byte) {
          guard byte == 0x20, !followsSpace else { return false }
          followsSpace = true
        } else {
          followsSpace = false
        }
        offset &+= 1
      }
      return true
    }
    return isCollapsed ?? false
  }

  /// Whether a text node holds nothing but collapsible white space.
  static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy(isWhiteSpace) }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func move(_ origin: TextOrigin, by offsets: [Int]) -> TextOrigin {
    let last = offsets.count - 1
    let start = offsets[min(origin.utf8Range.lowerBound, last)]
    let end = offsets[min(origin.utf8Range.upperBound, last)]
    return TextOrigin(utf8Range: start..<max(start, end), span: origin.span, dataPath: origin.dataPath)
  }
}

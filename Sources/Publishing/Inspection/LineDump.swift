internal import Geometry
public import PageLayout
internal import Typography

/// The lines of a finished layout as text for people: a line a line, an empty line between paragraphs.
///
/// Shows where lines end. The label of a list item stands before its text. Repeated heads, page headers and footers
/// are left out; a mark says where a paragraph goes on on another page.
public enum LineDump {
  /// All lines in reading order, each with its end.
  public static func text(of document: PagedDocument) -> String {
    let pages = document.pages.map(linesByIdentifier)
    var output: [String] = []
    var label = ""
    for paragraph in paragraphs(of: document.structure) {
      var lines = lines(of: paragraph, on: document.pages, pages)
      if paragraph.role == .listLabel {
        label += lines.joined()
        continue
      }
      if !lines.isEmpty { lines[0] = label + lines[0] }
      label = ""
      output += lines + [""]
    }
    return output.map { $0 + "\n" }.joined()
  }

  /// The lines of one paragraph, with a mark where it goes on on another page.
  private static func lines(
    of paragraph: StructureElement, on pages: [Page], _ lines: [[Int: [String]]]
  ) -> [String] {
    var found: [String] = []
    var page: Int?
    for case .content(let index, let identifier) in paragraph.children where pages.indices.contains(index) {
      if let page, page != index { found.append("— \(pages[index].label) —") }
      page = index
      found += lines[index][identifier] ?? []
    }
    return found
  }

  /// The elements that hold text themselves, in reading order.
  private static func paragraphs(of structure: StructureTree) -> [StructureElement] {
    var found: [StructureElement] = []
    var waiting = structure.elements.isEmpty ? [] : [structure.root]
    while let identifier = waiting.popLast() {
      let element = structure[identifier]
      let hasContent = element.children.contains { if case .content = $0 { true } else { false } }
      if hasContent { found.append(element) }
      for case .element(let child) in element.children.reversed() { waiting.append(child) }
    }
    return found
  }

  /// The lines of each piece of marked content of a page.
  private static func linesByIdentifier(_ page: Page) -> [Int: [String]] {
    var lines: [Int: [String]] = [:]
    for content in page.content {
      if case .content(let identifier) = content.mark {
        lines[identifier, default: []] += self.lines(of: content)
      }
    }
    return lines
  }

  /// Runs on one baseline make one line.
  private static func lines(of content: MarkedContent) -> [String] {
    var lines: [(baseline: Points, utf8: [UInt8])] = []
    for case .glyphs(let run, at: let origin) in content.items {
      if let last = lines.last, isSameLine(last.baseline, origin.y, run) {
        lines[lines.count - 1].utf8 += run.utf8
      } else {
        lines.append((origin.y, run.utf8))
      }
    }
    return lines.map { String(decoding: $0.utf8, as: UTF8.self) }
  }

  /// Whether a run belongs to the line of a baseline: raised letters are off it by a part of their size, the next
  /// line by more than all of it.
  private static func isSameLine(_ baseline: Points, _ origin: Points, _ run: GlyphRun) -> Bool {
    abs(baseline.value - origin.value) < run.fontSize.value / 2
  }
}

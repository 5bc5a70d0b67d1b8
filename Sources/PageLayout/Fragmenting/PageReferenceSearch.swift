/// Finds the paragraphs with page numbers in them.
enum PageReferenceSearch {
  static func paragraphs(in block: BlockBox) -> [ParagraphBox] {
    block.children.flatMap(paragraphs(in:)) + block.positioned.flatMap { paragraphs(in: $0.box) }
  }

  private static func paragraphs(in box: Box) -> [ParagraphBox] {
    switch box {
    case .paragraph(let paragraph): paragraph.pageReferences == nil ? [] : [paragraph]
    case .block(let block): paragraphs(in: block)
    case .table(let table):
      (table.head + table.repeatedHead + table.body).flatMap(\.cells).flatMap { paragraphs(in: $0.content) }
    case .columns(let columns): columns.columns.flatMap { paragraphs(in: $0.content) }
    // Laid out for good: what a sheet holds tells of no other page.
    case .image, .laidOut: []
    }
  }
}

internal import DocumentModel
internal import Geometry
internal import PageLayout
internal import Typography

/// Turns the content Cairo painted for a page into content with text, which is exact, and tagged if that is asked for.
///
/// Cairo's operators and the page's items are walked side by side: each painting operator belongs to the next item
/// that is no text. Graphics are kept as Cairo wrote them and put between marked-content operators; text is written
/// between them (`TextWriter`), with Cairo's fonts and codes. The glyph samples that Cairo painted are left out.
struct PageContentRewriter {
  /// An item with the mark it is painted under.
  private struct Item {
    let mark: MarkedContent.Mark
    let item: PaintItem
    /// The paint of a drawing's shape that this stands for; nil for items that are no drawings.
    var shapePaint: PaintingKind?
    /// Items of the same group are of one marked-content sequence.
    let group: Int
  }

  private let pageNumber: Int
  private let tags: [String]?
  private let items: [Item]
  private let fonts: DocumentFonts
  private var writer: TextWriter
  private var nextItem = 0
  private var openGroup: Int?
  private var output: PDFBytes
  /// What Cairo has written since the last place where text may stand.
  private var pending = PDFBytes()
  /// How many graphics states are saved where Cairo's content is being read.
  private var depth = 0
  /// How many are saved at the end of the output.
  private var outputDepth = 0

  /// - Parameters:
  ///   - pageNumber: from 0, for messages.
  ///   - tags: the structure type of each marked content, by its identifier; nil for content that is not tagged.
  init(
    page: Page, pageNumber: Int, fonts: DocumentFonts, tags: [String]?, documentLanguage: String,
    isGrayscale: Bool
  ) {
    self.pageNumber = pageNumber
    self.tags = tags
    self.fonts = fonts
    writer = TextWriter(
      fonts: fonts.resources, documentLanguage: documentLanguage, isGrayscale: isGrayscale)
    output = PDFBytes(capacity: 32768)
    var items: [Item] = []
    for (group, content) in page.content.enumerated() {
      for item in content.items where item.isVisible(onPageOf: page.size) {
        guard case .drawing(let drawing, let origin) = item else {
          items.append(Item(mark: content.mark, item: item, group: group))
          continue
        }
        for kind in Self.paints(of: drawing, at: origin, onPageOf: page.size) {
          items.append(Item(mark: content.mark, item: item, shapePaint: kind, group: group))
        }
      }
    }
    self.items = items
  }

  /// Cairo saves the state once for the whole page; whatever lies deeper belongs to one picture or clip.
  private static let pageDepth = 1

  /// The rewritten content of the page.
  consuming func rewritten(_ painted: [UInt8]) throws(ArchivingError) -> [UInt8] {
    var scanner = ContentScanner(painted)
    var copied = 0
    var numbers: [Range<Int>] = []
    while let token = scanner.next() {
      guard token == .word else {
        if token == .number { numbers.append(scanner.range) }
        continue
      }
      if scanner.isWord("BT") {
        pending.append(painted[copied..<scanner.range.lowerBound])
        skipSamples(&scanner)
        copied = scanner.range.upperBound
      } else if let kind = Self.paintingKind(scanner) {
        pending.append(painted[copied..<scanner.range.upperBound])
        pending.append("\n")
        copied = scanner.range.upperBound
        try writeText()
        try takeGraphics(kind)
        flush()
      } else if depth == Self.pageDepth, scanner.isWord("W") || scanner.isWord("W*") {
        // Cairo clips the whole page where an item reaches over its edge, and trusts that all it paints until it lifts
        // the clip lies inside. It does not know of the text that is written here. The path before the operator
        // stays, and ends without effect.
        pending.append(painted[copied..<scanner.range.lowerBound])
        copied = scanner.range.upperBound
      } else if let change = Self.depthChange(scanner) {
        depth += change
        pending.append(painted[copied..<scanner.range.upperBound])
        pending.append("\n")
        copied = scanner.range.upperBound
        if depth == Self.pageDepth { flush() }
      } else if let grey = Self.grey(scanner, numbers.suffix(3)) {
        pending.append(painted[copied..<grey.lowerBound])
        pending.append(painted[grey])
        pending.append(scanner.isWord("rg") ? " g\n" : " G\n")
        copied = scanner.range.upperBound
      }
      numbers.removeAll(keepingCapacity: true)
    }
    pending.append(painted[copied...])
    try writeText()
    closeMark()
    flush()
    guard nextItem == items.count else { throw fault("\(items.count - nextItem) items are missing") }
    return output.bytes
  }

  /// Passes over a text object, all of which hold samples.
  private func skipSamples(_ scanner: inout ContentScanner) {
    while scanner.next() != nil, !scanner.isWord("ET") {}
  }

  /// Brings what Cairo has written into the output.
  private mutating func flush() {
    output.append(pending)
    pending.removeAll()
    outputDepth = depth
  }

  /// How an operator that saves or restores the graphics state changes the depth; nil for all others.
  private static func depthChange(_ scanner: ContentScanner) -> Int? {
    if scanner.isWord("q") { return 1 }
    return scanner.isWord("Q") ? -1 : nil
  }

  /// The first of the three equal parts of a colour that the operator read last sets; nil for all else.
  ///
  /// Equal parts are grey, and grey said as such is printed with black alone: Cairo writes every colour as RGB.
  private static func grey(_ scanner: ContentScanner, _ numbers: ArraySlice<Range<Int>>) -> Range<Int>? {
    guard scanner.isWord("rg") || scanner.isWord("RG"), numbers.count == 3, let first = numbers.first,
      numbers.allSatisfy({ scanner.bytes[$0].elementsEqual(scanner.bytes[first]) })
    else { return nil }
    return first
  }

  // MARK: Graphics

  private enum PaintingKind {
    case fill
    case stroke
    /// Cairo paints inside and edge of one outline by one operator where it can.
    case fillAndStroke
    case image
  }

  /// The paints of a drawing in the order in which the painter applies them.
  private static func paints(
    of drawing: Drawing, at origin: Point, onPageOf size: Size
  ) -> [PaintingKind] {
    drawing.shapes.flatMap { shape -> [PaintingKind] in
      (shape.fillIsVisible(at: origin, onPageOf: size) ? [.fill] : [])
        + (shape.strokeIsVisible(at: origin, onPageOf: size) ? [.stroke] : [])
    }
  }

  /// What the operator read last paints; nil for all others, such as the clipping path's `n`.
  private static func paintingKind(_ scanner: ContentScanner) -> PaintingKind? {
    if scanner.isWord("f") || scanner.isWord("f*") { return .fill }
    if scanner.isWord("S") { return .stroke }
    if scanner.isWord("B") || scanner.isWord("B*") { return .fillAndStroke }
    return scanner.isWord("Do") ? .image : nil
  }

  /// Passes over the items that a painting operator has painted, and opens their mark: one fill, one picture, or all
  /// lines of one look in a row, which the painter draws at once.
  private mutating func takeGraphics(_ kind: PaintingKind) throws(ArchivingError) {
    guard nextItem < items.count else { throw fault("more is painted than the page holds") }
    let first = items[nextItem]
    openMark(of: first)
    nextItem += 1
    guard first.shapePaint == nil else { return try takeShape(kind, paint: first.shapePaint) }
    switch (kind, first.item) {
    case (.fill, .fill), (.image, .image): break
    case (.stroke, .stroke(let stroke)):
      while nextItem < items.count, items[nextItem].group == first.group,
        case .stroke(let next) = items[nextItem].item, next.looksLike(stroke)
      {
        nextItem += 1
      }
    default: throw fault("another kind of item was expected")
    }
  }

  /// Passes over what an operator paints of a drawing.
  private mutating func takeShape(_ kind: PaintingKind, paint: PaintingKind?) throws(ArchivingError) {
    if kind == paint { return }
    guard kind == .fillAndStroke, paint == .fill, nextItem < items.count,
      items[nextItem].shapePaint == .stroke
    else { throw fault("another shape was expected") }
    nextItem += 1
  }

  // MARK: Text

  /// Writes the runs that come before the next item of another kind.
  private mutating func writeText() throws(ArchivingError) {
    while nextItem < items.count, case .glyphs(let run, let origin) = items[nextItem].item {
      guard outputDepth <= Self.pageDepth else { throw fault("text inside of a picture") }
      if tags != nil, items[nextItem].group != openGroup { writer.end(&output) }
      openMark(of: items[nextItem])
      guard let codes = fonts.codes(of: run.face) else { throw fault("a face has no samples") }
      writer.write(run, at: origin, as: codes, to: &output)
      nextItem += 1
    }
    writer.end(&output)
  }

  // MARK: Marks

  /// Opens the marked-content sequence of an item, unless it is open.
  private mutating func openMark(of item: Item) {
    guard let tags, item.group != openGroup else { return }
    closeMark()
    openGroup = item.group
    switch item.mark {
    case .artifact(.layout): output.append("/Artifact<</Type/Layout>>BDC\n")
    case .artifact(.header): output.append("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n")
    case .artifact(.footer): output.append("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
    case .content(let identifier):
      output.name(identifier < tags.count ? tags[identifier] : "P")
      output.append("<</MCID ")
      output.integer(identifier)
      output.append(">>BDC\n")
    }
  }

  private mutating func closeMark() {
    guard openGroup != nil else { return }
    output.append("EMC\n")
    openGroup = nil
  }

  private func fault(_ message: String) -> ArchivingError {
    .unexpectedContent(page: pageNumber, message: message)
  }
}

internal import DocumentModel
internal import Geometry
internal import Typography

/// Writes the lines of a paragraph as marked content, parted where a link or a foreign word begins or ends.
struct ParagraphWriter {
  private struct Part {
    var link: Int?
    var language: String
    var items: [PaintItem] = []
    /// The boxes of a link's text, one for each line.
    var boxes: [Rectangle] = []
    /// A picture or block in the line, and its top left.
    var object: (InlineObject, Point)?
  }

  /// Underlines stand this far below the baseline and are this thick, in parts of the type size: usual values of
  /// `post.underlinePosition` and `post.underlineThickness`.
  private static let underline = (position: 0.12, thickness: 0.05)

  private let paragraph: ParagraphBox
  private let element: StructureTree.ElementID?
  private let lineCount: Int
  private var parts: [Part] = []

  /// - Parameter lineCount: how many lines are to be added.
  init(paragraph: ParagraphBox, element: StructureTree.ElementID?, lineCount: Int) {
    self.paragraph = paragraph
    self.element = element
    self.lineCount = lineCount
  }

  /// Adds a line at its place on the page.
  mutating func add(_ placed: PlacedLine) {
    let baseline = placed.origin + Point(x: 0, y: placed.line.baseline)
    placed.line.forEachItem { item in
      switch item.item {
      case .glyphs(let run):
        // Text without any glyph, such as a lone space of no width, is no content.
        if run.glyphs.isEmpty { return }
        let origin = baseline + item.origin
        open(link: run.link, language: run.language)
        append(run, at: origin)
        if run.link != nil {
          extendBox(
            Rectangle(x: origin.x, y: placed.origin.y, width: run.width, height: placed.line.height))
        }
      case .box(let box):
        guard paragraph.objects.indices.contains(box.identifier) else { return }
        let origin = baseline + item.origin + Point(x: 0, y: -box.ascent)
        parts.append(Part(link: nil, language: "", object: (paragraph.objects[box.identifier], origin)))
      }
    }
  }

  /// Puts everything on the page and into the structure.
  func finish(on composer: PageComposer) {
    for part in parts {
      if let (object, origin) = part.object {
        switch object {
        case .image(let image): composer.compose(image, at: origin, isArtifact: element == nil)
        case .block(let fragment, let offset):
          composer.compose(fragment, at: origin + offset, isArtifact: element == nil)
        }
      } else if let element {
        finish(part, of: element, on: composer)
      } else {
        composer.canvas.addArtifact(part.items)
      }
    }
  }

  private func finish(_ part: Part, of element: StructureTree.ElementID, on composer: PageComposer) {
    let structure = composer.structure
    var holder = element
    if let link = part.link, paragraph.links.indices.contains(link) {
      holder = paragraph.links[link].element
    }
    let owner = holder
    if !part.language.isEmpty {
      holder = structure.add(.span, to: holder, language: part.language, whenUsed: true)
    }
    structure.add(composer.canvas.addContent(part.items), to: holder)
    addLinks(part, to: owner, on: &composer.canvas, structure: structure)
  }

  private func addLinks(
    _ part: Part, to element: StructureTree.ElementID, on canvas: inout PageCanvas,
    structure: StructureBuilder
  ) {
    guard let number = part.link, paragraph.links.indices.contains(number) else { return }
    let link = paragraph.links[number]
    for box in part.boxes {
      let child = canvas.addLink(
        Link(
          rectangle: box, target: link.reference.target, description: link.reference.description,
          element: element))
      structure.add(child, to: element)
    }
  }

  private mutating func open(link: Int?, language: String) {
    let language = LanguageTag.samePrimary(language, "th") ? "" : language
    if let last = parts.last, last.link == link, last.language == language,
      !last.items.isEmpty
    {
      return
    }
    parts.append(Part(link: link, language: language))
    // Nearly all paragraphs are of one part.
    if parts.count == 1 { parts[0].items.reserveCapacity(lineCount) }
  }

  private mutating func append(_ run: GlyphRun, at origin: Point) {
    let last = parts.count - 1
    parts[last].items.append(.glyphs(run, at: origin))
    guard run.isUnderlined else { return }
    let y = origin.y + run.fontSize * Self.underline.position
    parts[last].items.append(
      .stroke(
        Stroke(
          start: Point(x: origin.x, y: y), end: Point(x: origin.x + run.width, y: y),
          width: run.fontSize * Self.underline.thickness, line: .solid, color: run.color)))
  }

  private mutating func extendBox(_ box: Rectangle) {
    let last = parts.count - 1
    if let open = parts[last].boxes.last, open.minY == box.minY {
      parts[last].boxes[parts[last].boxes.count - 1] = open.union(box)
    } else {
      parts[last].boxes.append(box)
    }
  }
}

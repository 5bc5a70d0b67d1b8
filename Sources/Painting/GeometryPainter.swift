internal import DocumentModel
internal import Geometry
public import PageLayout
internal import Typography

/// Writes a document as JSON: what stands where, and what it belongs to. The form of the goldens.
///
/// Lengths are points rounded to thousandths, the keys of every object are in alphabetical order, and each item
/// stands on a line of its own, so that a difference can be read. A glyph is `[identifier, x, y]` from the run's
/// origin, a cluster `[bytes of text, glyphs]`.
public struct GeometryPainter {
  public init() {}

  /// Writes the whole document.
  public func paint(_ document: PagedDocument, into sink: any OutputSink) throws(PaintingError) {
    var json = JSONBytes()
    json.raw("{\"destinations\":")
    write(document.destinations, to: &json)
    json.raw(",\n\"outline\":")
    json.list(document.outline, separator: ",\n") { json, entry in write(entry, to: &json) }
    json.raw(",\n\"pages\":")
    json.list(document.pages, separator: ",\n") { json, page in write(page, to: &json) }
    if !document.sheets.isEmpty {
      json.raw(",\n\"sheets\":")
      json.list(document.sheets, separator: ",\n") { json, sheet in write(sheet, to: &json) }
    }
    json.raw(",\n\"structure\":")
    json.list(document.structure.elements, separator: ",\n") { json, element in write(element, to: &json) }
    json.raw(",\n\"title\":")
    json.string(document.metadata.title)
    json.raw("}\n")
    do {
      try sink.write(json.bytes)
    } catch {
      throw .output(error)
    }
  }

  private func write(_ destinations: [String: Destination], to json: inout JSONBytes) {
    let byName = destinations.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    json.list(byName, separator: ",\n") { json, entry in
      json.raw("{\"name\":")
      json.string(entry.key)
      json.raw(",\"page\":")
      json.integer(entry.value.page)
      writePlace(entry.value.point, to: &json)
    }
  }

  private func write(_ entry: OutlineEntry, to json: inout JSONBytes) {
    json.raw("{\"level\":")
    json.integer(entry.level)
    json.raw(",\"page\":")
    json.integer(entry.destination.page)
    json.raw(",\"title\":")
    json.string(entry.title)
    writePlace(entry.destination.point, to: &json)
  }

  private func write(_ sheet: SheetPage, to json: inout JSONBytes) {
    json.raw("{\"count\":")
    json.integer(sheet.count)
    json.raw(",\"fill\":")
    json.thousandths(sheet.fill)
    json.raw(",\"largest\":")
    json.thousandths(sheet.sizes.upperBound.value)
    json.raw(",\"letterHeight\":")
    json.thousandths(sheet.letterHeight.value)
    json.raw(",\"name\":")
    json.string(sheet.name)
    json.raw(",\"number\":")
    json.integer(sheet.number)
    json.raw(",\"page\":")
    json.integer(sheet.page)
    json.raw(",\"size\":")
    json.thousandths(sheet.size.value)
    json.raw(",\"smallest\":")
    json.thousandths(sheet.sizes.lowerBound.value)
    json.raw("}")
  }

  private func write(_ page: Page, to json: inout JSONBytes) {
    json.raw("{\"content\":")
    json.list(page.content, separator: ",\n") { json, content in write(content, to: &json) }
    json.raw(",\n\"height\":")
    json.thousandths(page.size.height.value)
    json.raw(",\"label\":")
    json.string(page.label)
    json.raw(",\"links\":")
    json.list(page.links, separator: ",\n") { json, link in write(link, to: &json) }
    json.raw(",\"width\":")
    json.thousandths(page.size.width.value)
    json.raw("}")
  }

  private func write(_ content: MarkedContent, to json: inout JSONBytes) {
    switch content.mark {
    case .artifact(let kind):
      json.raw("{\"artifact\":")
      json.string(name(of: kind))
    case .content(let identifier):
      json.raw("{\"identifier\":")
      json.integer(identifier)
    }
    json.raw(",\"items\":\n")
    json.list(content.items, separator: ",\n") { json, item in write(item, to: &json) }
    json.raw("}")
  }

  private func write(_ item: PaintItem, to json: inout JSONBytes) {
    switch item {
    case .glyphs(let run, let origin): write(run, at: origin, to: &json)
    case .fill(let rectangle, let color):
      json.raw("{\"color\":")
      write(color, to: &json)
      json.raw(",\"fill\":")
      write(rectangle, to: &json)
      json.raw("}")
    case .stroke(let stroke): write(stroke, to: &json)
    case .image(let image, let rectangle):
      json.raw("{\"image\":")
      json.string(image.name)
      json.raw(",\"in\":")
      write(rectangle, to: &json)
      json.raw("}")
    case .drawing(let drawing, let origin):
      json.raw("{\"drawing\":")
      json.list(drawing.shapes, separator: ",\n") { json, shape in write(shape, to: &json) }
      json.raw(",\"height\":")
      json.thousandths(drawing.size.height.value)
      json.raw(",\"width\":")
      json.thousandths(drawing.size.width.value)
      writePlace(origin, to: &json)
    }
  }

  private func write(_ run: GlyphRun, at origin: Point, to json: inout JSONBytes) {
    json.raw("{\"clusters\":")
    json.list(run.clusters) { json, cluster in
      json.list([cluster.utf8Count, cluster.glyphCount]) { $0.integer($1) }
    }
    json.raw(",\"color\":")
    write(run.color, to: &json)
    json.raw(",\"font\":")
    json.string(run.face.fileName)
    json.raw(",\"glyphs\":")
    json.list(run.glyphs) { json, glyph in write(glyph, to: &json) }
    json.raw(",\"language\":")
    json.string(run.language)
    json.raw(",\"size\":")
    json.thousandths(run.fontSize.value)
    json.raw(",\"text\":")
    json.string(run.utf8)
    if run.isUnderlined { json.raw(",\"underlined\":true") }
    json.raw(",\"width\":")
    json.thousandths(run.width.value)
    writePlace(origin, to: &json)
  }

  private func write(_ glyph: Glyph, to json: inout JSONBytes) {
    json.raw("[")
    json.integer(Int(glyph.identifier))
    json.raw(",")
    json.thousandths(glyph.x.value)
    json.raw(",")
    json.thousandths(glyph.y.value)
    json.raw("]")
  }

  private func write(_ stroke: Stroke, to json: inout JSONBytes) {
    json.raw("{\"color\":")
    write(stroke.color, to: &json)
    json.raw(",\"line\":")
    json.string(name(of: stroke.line))
    json.raw(",\"stroke\":")
    let ends = [stroke.start.x, stroke.start.y, stroke.end.x, stroke.end.y]
    json.list(ends) { $0.thousandths($1.value) }
    json.raw(",\"width\":")
    json.thousandths(stroke.width.value)
    json.raw("}")
  }

  /// Ends an object with the place of its origin.
  private func writePlace(_ point: Point, to json: inout JSONBytes) {
    json.raw(",\"x\":")
    json.thousandths(point.x.value)
    json.raw(",\"y\":")
    json.thousandths(point.y.value)
    json.raw("}")
  }

  private func write(_ rectangle: Rectangle, to json: inout JSONBytes) {
    let sides = [rectangle.minX, rectangle.minY, rectangle.size.width, rectangle.size.height]
    json.list(sides) { $0.thousandths($1.value) }
  }

  func write(_ color: Color, to json: inout JSONBytes) {
    json.list([color.red, color.green, color.blue]) { $0.thousandths($1) }
  }

  private func name(of kind: ArtifactKind) -> String {
    switch kind {
    case .layout: "layout"
    case .header: "header"
    case .footer: "footer"
    }
  }

  private func name(of line: BorderSide.Line) -> String {
    switch line {
    case .none: "none"
    case .solid: "solid"
    case .dotted: "dotted"
    case .dashed: "dashed"
    case .double: "double"
    }
  }
}

internal import CCairo
internal import DocumentModel
internal import Geometry
internal import PageLayout
internal import Typography

/// Walks the items of a page onto a Cairo context, in order, with as few Cairo calls as the order allows.
struct PagePainter {
  private let resources: PaintingResources
  /// Device units for each point.
  private let scale: Double
  /// Whether pictures are drawn as pixels. In a PDF they must not be marked for smoothing (ISO 19005-2, 6.2.8), and
  /// JPEG files go in as they are.
  private let isRaster: Bool
  private let isGrayscale: Bool
  /// Whether a later stage writes the text.
  private let leavesOutText: Bool
  private var glyphs = GlyphBatch()
  private var strokes = StrokeBatch()

  init(
    resources: PaintingResources, scale: Double = 1, isRaster: Bool = false, isGrayscale: Bool = false,
    leavesOutText: Bool = false
  ) {
    self.resources = resources
    self.scale = scale
    self.isRaster = isRaster
    self.isGrayscale = isGrayscale
    self.leavesOutText = leavesOutText
  }

  /// Paints all items of a page; the context's unit is the point.
  mutating func paint(_ page: Page, on context: OpaquePointer) throws(PaintingError) {
    for content in page.content {
      for item in content.items where item.isVisible(onPageOf: page.size) {
        try paint(item, of: page, on: context)
      }
      // Lines are drawn at once only within one marked content, which finishing keeps apart.
      if !strokes.isEmpty { try flush(on: context) }
    }
    try flush(on: context)
  }

  private mutating func paint(
    _ item: PaintItem, of page: Page, on context: OpaquePointer
  ) throws(PaintingError) {
    switch item {
    case .glyphs(let run, let origin):
      // Text parts the lines before it from those behind it, also where it is written later.
      if !strokes.isEmpty || !glyphs.accepts(run) { try flush(on: context) }
      guard !leavesOutText else { return }
      glyphs.append(run, at: origin)
    case .stroke(let stroke):
      if !glyphs.isEmpty || !strokes.accepts(stroke) { try flush(on: context) }
      strokes.append(stroke)
    case .fill(let rectangle, let color):
      try flush(on: context)
      fill(rectangle, color, on: context)
    case .image(let image, let rectangle):
      try flush(on: context)
      try draw(image, in: rectangle, on: context)
    case .drawing(let drawing, let origin):
      try flush(on: context)
      draw(drawing, at: origin, onPageOf: page.size, on: context)
    }
  }

  /// Shows glyphs, all at one place: only which there are matters, and their order.
  func showSamples(
    _ glyphs: [FaceGlyphs], onPageOf size: Size, on context: OpaquePointer
  ) throws(PaintingError) {
    // Where Cairo does not leave them out, as it does off the page.
    let x = size.width.value / 2
    let y = size.height.value / 2
    for sample in glyphs {
      let font = try resources.scaledFont(sample.face, size: sample.fontSize.value, scale: scale)
      cairo_set_scaled_font(context, font)
      let glyphs = sample.identifiers.map { cairo_glyph_t(index: UInt($0), x: x, y: y) }
      cairo_show_glyphs(context, glyphs, Int32(truncatingIfNeeded: glyphs.count))
    }
  }

  /// Paints what has been gathered.
  private mutating func flush(on context: OpaquePointer) throws(PaintingError) {
    if let stroke = strokes.strokes.first {
      setColor(stroke.color, on: context)
      strokes.draw(on: context)
    }
    if let face = glyphs.face, !glyphs.isEmpty {
      let font = try resources.scaledFont(face, size: glyphs.fontSize, scale: scale)
      cairo_set_scaled_font(context, font)
      setColor(glyphs.color, on: context)
      glyphs.show(on: context)
    }
  }

  private func fill(_ rectangle: Rectangle, _ color: Color, on context: OpaquePointer) {
    setColor(color, on: context)
    cairo_rectangle(
      context, rectangle.minX.value, rectangle.minY.value, rectangle.size.width.value,
      rectangle.size.height.value)
    cairo_fill(context)
  }

  private func draw(
    _ image: PageImage, in rectangle: Rectangle, on context: OpaquePointer
  ) throws(PaintingError) {
    let surface = try resources.surface(of: image, isGrayscale: isGrayscale, isRaster: isRaster)
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, rectangle.minX.value, rectangle.minY.value)
    cairo_scale(
      context, rectangle.size.width.value / Double(max(image.pixelWidth, 1)),
      rectangle.size.height.value / Double(max(image.pixelHeight, 1)))
    cairo_set_source_surface(context, surface, 0, 0)
    setSampling(of: cairo_get_source(context))
    cairo_rectangle(context, 0, 0, Double(image.pixelWidth), Double(image.pixelHeight))
    cairo_fill(context)
  }

  // MARK: Drawings

  private func draw(
    _ drawing: Drawing, at origin: Point, onPageOf size: Size, on context: OpaquePointer
  ) {
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, origin.x.value, origin.y.value)
    for shape in drawing.shapes {
      let isFilled = shape.fillIsVisible(at: origin, onPageOf: size)
      let isStroked = shape.strokeIsVisible(at: origin, onPageOf: size)
      guard isFilled || isStroked else { continue }
      shape.path.add(to: context)
      if isFilled, let color = shape.fill {
        setColor(color, on: context)
        cairo_set_fill_rule(
          context, shape.fillsEvenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
        cairo_fill_preserve(context)
      }
      if isStroked, let pen = shape.stroke {
        setColor(pen.color, on: context)
        pen.set(on: context)
        cairo_stroke_preserve(context)
      }
      cairo_new_path(context)
    }
  }

  /// As pixels, a picture is smoothed and keeps its full colour up to its edges.
  private func setSampling(of pattern: OpaquePointer?) {
    cairo_pattern_set_filter(pattern, isRaster ? CAIRO_FILTER_GOOD : CAIRO_FILTER_NEAREST)
    if isRaster { cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD) }
  }

  private func setColor(_ color: Color, on context: OpaquePointer) {
    let color = isGrayscale ? color.grayscale : color
    cairo_set_source_rgb(context, color.red, color.green, color.blue)
  }
}

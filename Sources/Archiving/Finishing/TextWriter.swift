internal import Geometry
internal import Typography

/// Writes runs of glyphs as text objects that every reader reads back as the text they stand for.
///
/// Coordinates are those of Cairo's content: points from the top left, y downwards.
struct TextWriter {
  private let fonts: [FontResource]
  private let documentLanguage: String
  private let isGrayscale: Bool
  private var isOpen = false
  /// The language of the span that is open; nil outside of any.
  private var language: String?
  private var resource: Int?
  /// The widths of the font's codes, and the bytes of one.
  private var widths: [Double] = []
  private var codeLength = 1
  private var fontSize = 0.0
  private var color: Color?
  private var rise = 0.0
  private var baseline = 0.0
  /// Where the next glyph would be shown.
  private var pen = 0.0
  private var isInArray = false
  private var isInString = false

  /// - Parameters:
  ///   - fonts: the document's font resources.
  ///   - isGrayscale: whether all colours become grey.
  init(fonts: [FontResource], documentLanguage: String, isGrayscale: Bool) {
    self.fonts = fonts
    self.documentLanguage = documentLanguage
    self.isGrayscale = isGrayscale
  }

  /// Writes a run.
  ///
  /// - Parameter codes: how the painted file codes the run's glyphs, all of them.
  mutating func write(_ run: GlyphRun, at origin: Point, as codes: FaceCodes, to content: inout PDFBytes) {
    if !isOpen { begin(&content) }
    paint(in: run.color, &content)
    var reader = ClusterReader(run, codes, fonts: fonts)
    var spoken = SpokenLanguage(documentLanguage: documentLanguage, runLanguage: run.language)
    let isNative = spoken.covers(allOf: run.utf8)
    while true {
      while isNative, let exact = reader.nextExact() {
        show(exact.glyph, at: exact.place, run.fontSize.value, origin, &content)
      }
      guard let cluster = reader.next() else { break }
      speak(spoken.language(of: cluster.utf8), &content)
      show(cluster, run.fontSize.value, at: origin, &content)
    }
    speak(nil, &content)
  }

  /// Closes the text object, if one is open.
  mutating func end(_ content: inout PDFBytes) {
    guard isOpen else { return }
    endArray(&content)
    content.append("ET\nQ\n")
    self = TextWriter(fonts: fonts, documentLanguage: documentLanguage, isGrayscale: isGrayscale)
  }

  private mutating func begin(_ content: inout PDFBytes) {
    // Cairo goes by the colour that it has set itself.
    content.append("q\nBT\n")
    isOpen = true
    baseline = .nan
  }

  /// Sets the colour; a grey one as such, so that it is printed with black alone.
  private mutating func paint(in color: Color, _ content: inout PDFBytes) {
    let color = isGrayscale ? color.grayscale : color
    guard color != self.color else { return }
    endArray(&content)
    self.color = color
    let isGrey = color.red == color.green && color.green == color.blue
    for part in isGrey ? [color.red] : [color.red, color.green, color.blue] {
      content.number(part)
      content.append(" ")
    }
    content.append(isGrey ? "g\n" : "rg\n")
  }

  /// Shows a cluster, with its text spelled out where readers do not find it by themselves.
  private mutating func show(
    _ cluster: ClusterReader.Cluster, _ size: Double, at origin: Point, _ content: inout PDFBytes
  ) {
    if cluster.isSpelledOut { beginText(cluster.utf8, &content) }
    for (glyph, place) in zip(cluster.glyphs, cluster.places) {
      show(glyph, at: place, size, origin, &content)
    }
    if cluster.isSpelledOut { endSpan(&content) }
  }

  private mutating func show(
    _ glyph: CodedGlyph, at place: Glyph, _ size: Double, _ origin: Point, _ content: inout PDFBytes
  ) {
    move(to: origin.y.value, from: origin.x.value + place.x.value, &content)
    select(glyph.resource, size, &content)
    raise(by: -place.y.value, &content)
    advance(to: origin.x.value + place.x.value, &content)
    if !isInString {
      content.append(UInt8(ascii: "<"))
      isInString = true
    }
    if codeLength == 2 { content.hexadecimal(UInt8(truncatingIfNeeded: glyph.code >> 8)) }
    content.hexadecimal(UInt8(truncatingIfNeeded: glyph.code))
    if glyph.code < widths.count { pen += widths[glyph.code] * fontSize / 1000 }
  }

  /// Starts a line, unless the glyph stands on the line being written.
  private mutating func move(to y: Double, from x: Double, _ content: inout PDFBytes) {
    guard y != baseline else { return }
    endArray(&content)
    content.append("1 0 0 -1 ")
    content.number(x)
    content.append(" ")
    content.number(y)
    content.append(" Tm\n")
    baseline = y
    pen = x
  }

  private mutating func select(_ resource: Int, _ size: Double, _ content: inout PDFBytes) {
    guard resource != self.resource || size != fontSize else { return }
    endArray(&content)
    content.append(fonts[resource].operand)
    content.append(" ")
    content.number(size)
    content.append(" Tf\n")
    self.resource = resource
    widths = fonts[resource].font.widths
    codeLength = fonts[resource].font.codeLength
    fontSize = size
  }

  private mutating func raise(by rise: Double, _ content: inout PDFBytes) {
    guard abs(rise - self.rise) >= 0.0005 else { return }
    endArray(&content)
    content.number(rise)
    content.append(" Ts\n")
    self.rise = rise
  }

  /// Moves the pen by thousandths of the font size; what rounding leaves over is made good by the next move.
  private mutating func advance(to x: Double, _ content: inout PDFBytes) {
    if !isInArray {
      content.append(UInt8(ascii: "["))
      isInArray = true
    }
    let step = ((pen - x) * 1000 / fontSize).rounded()
    guard step != 0, step.magnitude < 1e9 else { return }
    endString(&content)
    content.integer(Int(step))
    pen -= step * fontSize / 1000
  }

  private mutating func beginText(_ utf8: ArraySlice<UInt8>, _ content: inout PDFBytes) {
    endArray(&content)
    content.append("/Span<</ActualText")
    content.text(utf8: utf8)
    content.append(">>BDC\n")
  }

  /// Opens and closes spans so that what follows is in a language.
  private mutating func speak(_ language: String?, _ content: inout PDFBytes) {
    guard language != self.language else { return }
    if self.language != nil { endSpan(&content) }
    self.language = language
    guard let language else { return }
    endArray(&content)
    content.append("/Span<</Lang")
    content.byteString(language.utf8)
    content.append(">>BDC\n")
  }

  private mutating func endSpan(_ content: inout PDFBytes) {
    endArray(&content)
    content.append("EMC\n")
  }

  private mutating func endString(_ content: inout PDFBytes) {
    guard isInString else { return }
    content.append(UInt8(ascii: ">"))
    isInString = false
  }

  private mutating func endArray(_ content: inout PDFBytes) {
    guard isInArray else { return }
    endString(&content)
    content.append("]TJ\n")
    isInArray = false
  }
}

internal import CCairo
internal import Geometry
internal import Imaging
public import PageLayout

/// Paints single pages as PNG pictures on white ground. One painter is for one thread at a time.
public final class PNGPainter {
  private let resources = PaintingResources()

  public init() {}

  /// Paints one page.
  ///
  /// - Parameters:
  ///   - page: the page's place in the document, from 0.
  ///   - resolution: pixels for each inch.
  public func paint(
    page: Int, of document: PagedDocument, resolution: Double, into sink: any OutputSink
  ) throws(PaintingError) {
    guard document.pages.indices.contains(page) else { throw .noSuchPage(page) }
    let content = document.pages[page]
    let scale = resolution / 72
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, pixels(content.size.width, scale), pixels(content.size.height, scale))
    let canvas = try Canvas(owning: surface)
    cairo_set_source_rgb(canvas.context, 1, 1, 1)
    cairo_paint(canvas.context)
    cairo_scale(canvas.context, scale, scale)
    var painter = PagePainter(resources: resources, scale: scale, isRaster: true)
    try painter.paint(content, on: canvas.context)
    try PaintingError.check(cairo_status(canvas.context), during: "paint")
    try write(canvas, into: sink)
  }

  /// The number of whole pixels that a length covers; what Cairo cannot make (a picture wider than 32767 pixels) is
  /// left for Cairo to refuse.
  private func pixels(_ length: Points, _ scale: Double) -> Int32 {
    let count = (length.value * scale).rounded(.up)
    return count >= 1 && count < 1e6 ? Int32(count) : count >= 1 ? 1_000_000 : 1
  }

  private func write(_ canvas: borrowing Canvas, into sink: any OutputSink) throws(PaintingError) {
    cairo_surface_flush(canvas.surface)
    try PaintingError.check(cairo_surface_status(canvas.surface), during: "paint")
    let file: [UInt8]
    do {
      file = try PNGCodec.encode(try bitmap(of: canvas), effort: .pages)
    } catch {
      throw .image(name: "PNG", message: "\(error)")
    }
    do { try sink.write(file) } catch { throw .output(error) }
  }

  /// The pixels without the unused byte of each: in grey where the page has no colour.
  private func bitmap(of canvas: borrowing Canvas) throws(ImageFault) -> Bitmap {
    let width = Int(cairo_image_surface_get_width(canvas.surface))
    let height = Int(cairo_image_surface_get_height(canvas.surface))
    let stride = Int(cairo_image_surface_get_stride(canvas.surface))
    // Borrowed from the surface, which outlives this call.
    guard let start = cairo_image_surface_get_data(canvas.surface), width > 0, height > 0 else {
      throw .damaged("no pixels")
    }
    let source = UnsafeBufferPointer(start: start, count: stride * height)
    let layout: Bitmap.Layout = Self.isGrey(source, width: width, stride: stride) ? .grey : .rgb
    let channels = layout.rawValue
    let bytes = [UInt8](unsafeUninitializedCapacity: width * height * channels) { target, count in
      var place = 0
      for row in 0..<height {
        for pixel in 0..<width {
          // Blue, green, red on little-endian machines.
          let offset = row * stride + pixel * 4
          for channel in 0..<channels { target[place + channel] = source[offset + 2 - channel] }
          place += channels
        }
      }
      count = place
    }
    return Bitmap(width: width, height: height, layout: layout, bytes: bytes)
  }

  private static func isGrey(_ pixels: UnsafeBufferPointer<UInt8>, width: Int, stride: Int) -> Bool {
    for row in Swift.stride(from: 0, to: pixels.count, by: stride) {
      for offset in Swift.stride(from: row, to: row + width * 4, by: 4)
      where pixels[offset] != pixels[offset + 1] || pixels[offset] != pixels[offset + 2] {
        return false
      }
    }
    return true
  }
}

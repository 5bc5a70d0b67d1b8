import CCairo

/// A PNG as rows of letters: `#` for dark, `+` for grey, `.` for white pixels.
func letters(of png: [UInt8]) -> [String] {
  var rest = png[...]
  let surface = withUnsafeMutablePointer(to: &rest) { pointer in
    cairo_image_surface_create_from_png_stream(
      { closure, data, length in
        guard let rest = closure?.assumingMemoryBound(to: ArraySlice<UInt8>.self), let data else {
          return CAIRO_STATUS_READ_ERROR
        }
        guard rest.pointee.count >= Int(length) else { return CAIRO_STATUS_READ_ERROR }
        for offset in 0..<Int(length) { data[offset] = rest.pointee.removeFirst() }
        return CAIRO_STATUS_SUCCESS
      }, pointer)
  }
  defer { cairo_surface_destroy(surface) }
  guard let pixels = cairo_image_surface_get_data(surface) else { return [] }
  let stride = Int(cairo_image_surface_get_stride(surface))
  return (0..<Int(cairo_image_surface_get_height(surface))).map { row in
    let letters = (0..<Int(cairo_image_surface_get_width(surface))).map { column -> UInt8 in
      let green = pixels[row * stride + column * 4 + 1]
      return UInt8(ascii: green < 64 ? "#" : green < 224 ? "+" : ".")
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

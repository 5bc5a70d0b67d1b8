internal import CCairo

extension PaintingError {
  /// Throws when a Cairo call has left a status other than success.
  static func check(_ status: cairo_status_t, during operation: String) throws(PaintingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw cairo(
      code: Int(status.rawValue), message: String(cString: cairo_status_to_string(status)), during: operation)
  }
}

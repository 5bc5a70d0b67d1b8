internal import CCairo
internal import DocumentModel
internal import Geometry

extension Path {
  /// Adds the outline to the path of a context.
  func add(to context: OpaquePointer) {
    for element in elements {
      switch element {
      case .move(let point): cairo_move_to(context, point.x.value, point.y.value)
      case .line(let point): cairo_line_to(context, point.x.value, point.y.value)
      case .curve(let first, let second, let point):
        cairo_curve_to(
          context, first.x.value, first.y.value, second.x.value, second.y.value, point.x.value, point.y.value)
      case .close: cairo_close_path(context)
      }
    }
  }
}

extension ShapeStroke {
  /// Sets everything of the pen but its colour.
  func set(on context: OpaquePointer) {
    cairo_set_line_width(context, width.value)
    cairo_set_miter_limit(context, miterLimit)
    cairo_set_dash(context, dashes.map(\.value), Int32(dashes.count), dashOffset.value)
    switch cap {
    case .butt: cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    case .round: cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    case .square: cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
    }
    switch join {
    case .miter: cairo_set_line_join(context, CAIRO_LINE_JOIN_MITER)
    case .round: cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    case .bevel: cairo_set_line_join(context, CAIRO_LINE_JOIN_BEVEL)
    }
  }
}

internal import CCairo
internal import Typography

/// A font file as Cairo sees it.
///
/// Cairo may keep its font face longer than this object lives (its caches hold references), so the FreeType face is
/// tied to the Cairo face and goes with it.
final class PaintingFace {
  /// Owned reference.
  let cairoFace: OpaquePointer
  /// Keeps the key under which this object is found from being given to another face.
  private let face: FontFace

  init(_ face: FontFace) throws(PaintingError) {
    let holder = try FreeTypeFace(face)
    guard let made = cairo_ft_font_face_create_for_ft_face(holder.face, Int32(FT_LOAD_NO_HINTING)) else {
      throw .cairo(code: 0, message: "no font face", during: "font")
    }
    let retained = Unmanaged.passRetained(holder)
    let status = cairo_font_face_set_user_data(made, FreeTypeFace.userDataKey, retained.toOpaque()) {
      pointer in
      guard let pointer else { return }
      Unmanaged<FreeTypeFace>.fromOpaque(pointer).release()
    }
    if status != CAIRO_STATUS_SUCCESS {
      cairo_font_face_destroy(made)
      retained.release()
    }
    try PaintingError.check(status, during: "font")
    cairoFace = made
    self.face = face
  }

  deinit { cairo_font_face_destroy(cairoFace) }
}

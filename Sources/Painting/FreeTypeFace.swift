internal import CCairo
internal import Typography

/// A FreeType face, its library and the bytes it reads: released together, when the last Cairo font that uses the
/// face is gone.
///
/// Each face has a library of its own. Cairo keeps fonts for a while after their last use and may drop them on any
/// thread, and a library must not be used by two threads at once.
final class FreeTypeFace {
  /// Names the tie between a Cairo font face and this object; only its address matters, nothing is written to it.
  nonisolated(unsafe) static let userDataKey = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(
    capacity: 1)

  /// Owned.
  let face: FT_Face
  /// Owned.
  private let library: FT_Library
  /// What FreeType reads from.
  private let data: FontData

  init(_ font: FontFace) throws(PaintingError) {
    var newLibrary: FT_Library?
    let libraryCode = FT_Init_FreeType(&newLibrary)
    guard libraryCode == 0, let newLibrary else {
      throw .font(fileName: font.fileName, code: Int(libraryCode))
    }
    var newFace: FT_Face?
    let data = UnhintedTrueType.bytes(of: font.data.bytes).map(FontData.init(copying:)) ?? font.data
    let bytes = data.bytes
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let faceCode = FT_New_Memory_Face(newLibrary, start, FT_Long(bytes.count), 0, &newFace)
    guard faceCode == 0, let newFace else {
      FT_Done_FreeType(newLibrary)
      throw .font(fileName: font.fileName, code: Int(faceCode))
    }
    library = newLibrary
    face = newFace
    self.data = data
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }
}

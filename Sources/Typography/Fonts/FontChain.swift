public import Diagnostics

/// The faces to ask for a glyph, first choice first.
public final class FontChain: Sendable {
  /// Never empty in a chain that the library gives out without an error.
  public let faces: [FontFace]
  /// What differs from what was asked for: a family that is missing, a weight that had to be replaced.
  public let diagnostics: [Diagnostic]

  public init(faces: [FontFace], diagnostics: [Diagnostic] = []) {
    self.faces = faces
    self.diagnostics = diagnostics
  }
}

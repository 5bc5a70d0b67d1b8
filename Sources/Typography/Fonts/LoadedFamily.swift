public import Diagnostics

/// A family and those of its faces that could be read.
public struct LoadedFamily: Sendable {
  public let name: String
  /// The entry of the font list; nil for files that the list does not name.
  public let declaration: FontFamily?
  public let faces: [FontFace]
  /// The folder the faces were read from; nil for the fonts folder.
  public let folder: String?
  /// Files that are missing or broken.
  public let faults: [Diagnostic]

  /// The face nearest to a request's weight and style; nil when the family has none.
  public func nearestFace(to request: FontRequest) -> FontFace? {
    faces.min {
      request.distance(toWeight: $0.weight, isItalic: $0.isItalic)
        < request.distance(toWeight: $1.weight, isItalic: $1.isItalic)
    }
  }
}

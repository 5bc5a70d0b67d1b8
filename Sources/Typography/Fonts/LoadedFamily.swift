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

  /// The face nearest to a weight and style; nil when the family has none.
  ///
  /// Style goes before weight, and among weights those of CSS Fonts Level 4, clause 5.2: for 400 and 500 first up to
  /// 500, then lighter, then bolder; below 400 first lighter, above 500 first bolder.
  public func nearestFace(weight: Int, isItalic: Bool) -> FontFace? {
    faces.min { first, second in
      let firstDistance = Self.distance(first, weight: weight, isItalic: isItalic)
      let secondDistance = Self.distance(second, weight: weight, isItalic: isItalic)
      return firstDistance < secondDistance
    }
  }

  /// A number that is smaller the better a face answers the wish; the preferred direction counts before distance.
  private static func distance(_ face: FontFace, weight: Int, isItalic: Bool) -> Int {
    let style = face.isItalic == isItalic ? 0 : 10_000
    let difference = face.weight - weight
    if difference == 0 { return style }
    if (400...500).contains(weight) {
      if difference > 0, face.weight <= 500 { return style + difference }
      return style + (difference < 0 ? 1_000 - difference : 2_000 + difference)
    }
    let isPreferred = weight < 400 ? difference < 0 : difference > 0
    return style + abs(difference) + (isPreferred ? 0 : 1_000)
  }
}

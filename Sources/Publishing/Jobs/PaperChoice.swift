public import Geometry

/// The paper that a report is made for when it is not that of its style sheets.
public enum PaperChoice: Hashable, Sendable {
  /// As the style sheets say.
  case declared
  /// The whole report made smaller, so that its largest page is no longer than a sheet.
  case scaled(toLength: Points)
  /// Pages longer than a sheet are printed on two. The edition has a template of its own for this, which leaves the
  /// seam free.
  case tiled(length: Points)

  /// Whether pages are printed on two sheets each.
  public var isTiled: Bool {
    if case .tiled = self { return true }
    return false
  }

  /// The longer side of A4 (ISO 216).
  public static let lengthOfA4 = Points.millimetres(297)
  /// The longer side of A3 (ISO 216).
  public static let lengthOfA3 = Points.millimetres(420)
}

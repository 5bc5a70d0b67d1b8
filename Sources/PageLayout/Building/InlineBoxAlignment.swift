internal import DocumentModel
internal import Geometry

/// Where boxes in a line stand to its baseline (CSS 2.2, section 10.8.1).
enum InlineBoxAlignment {
  /// The height of small letters where `vertical-align: middle` looks for their middle, in type sizes: the usual half.
  private static let middle = 0.5 / 2

  /// How far a box reaches above the baseline of the line.
  ///
  /// - Parameters:
  ///   - height: the height of the box with its margins.
  ///   - baseline: the distance from its top to its own baseline; nil when its lower edge stands on the line.
  static func ascent(of style: ComputedStyle, height: Points, baseline: Points?) -> Points {
    switch style.box.verticalAlignment {
    case .baseline, .top, .bottom: baseline ?? height
    case .middle: height / 2 + style.text.fontSize * middle
    case .raised(let amount): (baseline ?? height) + amount.resolved(against: style.text.fontSize)
    }
  }
}

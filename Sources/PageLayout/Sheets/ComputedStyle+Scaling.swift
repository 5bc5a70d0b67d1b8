internal import DocumentModel
internal import Geometry

extension ComputedStyle {
  /// The style with larger or smaller type and the white around it; widths, heights, gaps and borders stay.
  func withType(scaledBy factor: Double) -> ComputedStyle {
    var style = self
    style.text.fontSize = text.fontSize * factor
    style.text.lineHeight = text.lineHeight.scaled(by: factor)
    style.text.letterSpacing = text.letterSpacing * factor
    style.paragraph.indent = paragraph.indent.scaled(by: factor)
    style.box.margin = box.margin.map { $0.scaled(by: factor) }
    style.box.padding = box.padding.map { $0.scaled(by: factor) }
    return style
  }

  /// The style with every length larger or smaller.
  func scaled(by factor: Double) -> ComputedStyle {
    var style = withType(scaledBy: factor)
    style.table.spacing = table.spacing * factor
    style.box = style.box.scaled(by: factor)
    return style
  }
}

extension BoxStyle {
  /// All lengths but those of type and the white around it.
  fileprivate func scaled(by factor: Double) -> BoxStyle {
    var style = self
    style.width = width.scaled(by: factor)
    style.minWidth = minWidth.scaled(by: factor)
    style.maxWidth = maxWidth.scaled(by: factor)
    style.height = height.scaled(by: factor)
    style.minHeight = minHeight.scaled(by: factor)
    style.maxHeight = maxHeight.scaled(by: factor)
    style.offsets = offsets.map { $0.scaled(by: factor) }
    style.border = border.map { BorderSide(width: $0.width * factor, line: $0.line, color: $0.color) }
    style.cornerRadius = cornerRadius.scaled(by: factor)
    style.columnGap = columnGap * factor
    style.oneLineSize = oneLineSize.map { $0 * factor }
    style.manyLinesSize = manyLinesSize.map { $0 * factor }
    if case .raised(let amount) = verticalAlignment {
      style.verticalAlignment = .raised(amount.scaled(by: factor))
    }
    style.fit = fit.map {
      TypeSizeRange(least: $0.least * factor, most: $0.most * factor, step: $0.step * factor)
    }
    return style
  }
}

extension LineHeight {
  /// The leading of type that is larger or smaller.
  func scaled(by factor: Double) -> LineHeight {
    guard case .length(let length) = self else { return self }
    return .length(length * factor)
  }
}

extension LengthOrPercentage {
  /// A larger or smaller length; a percentage is of something that scales by itself.
  func scaled(by factor: Double) -> LengthOrPercentage {
    guard case .length(let length) = self else { return self }
    return .length(length * factor)
  }
}

extension Dimension {
  /// A larger or smaller length; a percentage is of something that scales by itself.
  func scaled(by factor: Double) -> Dimension {
    guard case .length(let length) = self else { return self }
    return .length(length * factor)
  }
}

extension Sides {
  /// Another value for each side.
  func map<Other>(_ transform: (Value) -> Other) -> Sides<Other> {
    Sides<Other>(
      top: transform(top), right: transform(right), bottom: transform(bottom), left: transform(left))
  }
}

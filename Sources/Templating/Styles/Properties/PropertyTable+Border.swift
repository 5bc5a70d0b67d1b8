internal import DocumentModel
internal import Geometry

extension PropertyTable {
  /// Lines around a box.
  static let borderProperties: [Property] =
    borderWidths + borderLines + borderColors + borderSides + borderShorthands + [
      .longhand("border-radius", \.style.box.cornerRadius, values: "<length> | <percentage>") {
        $0.lengthOrPercentage()
      }
    ]

  private static let widthPaths: [Property.Path<Points>] = [
    \.style.box.border.top.width, \.style.box.border.right.width, \.style.box.border.bottom.width,
    \.style.box.border.left.width,
  ]
  private static let linePaths: [Property.Path<BorderSide.Line>] = [
    \.style.box.border.top.line, \.style.box.border.right.line, \.style.box.border.bottom.line,
    \.style.box.border.left.line,
  ]
  private static let colorPaths: [Property.Path<Color?>] = [
    \.style.box.border.top.color, \.style.box.border.right.color, \.style.box.border.bottom.color,
    \.style.box.border.left.color,
  ]
  private static let sidePaths: [Property.Path<BorderSide>] = [
    \.style.box.border.top, \.style.box.border.right, \.style.box.border.bottom, \.style.box.border.left,
  ]

  private static let borderWidths: [Property] = zip(sideNames, widthPaths).map { side, path in
    .longhand("border-\(side)-width", path, values: widthValues) { $0.borderWidth() }
  }
  private static let borderLines: [Property] = zip(sideNames, linePaths).map { side, path in
    .longhand("border-\(side)-style", path, values: lineValues) { $0.keyword(lineWords) }
  }
  private static let borderColors: [Property] = zip(sideNames, colorPaths).map { side, path in
    .longhand("border-\(side)-color", path, values: colorValues) { $0.borderColor() }
  }
  private static let borderSides: [Property] = zip(sideNames, sidePaths).map { side, path in
    .longhand("border-\(side)", path, values: borderValues) { $0.borderSide() }
  }

  private static let borderShorthands: [Property] = [
    .shorthand("border", values: borderValues, of: borderSides) { reader in
      reader.borderSide().map { side in sidePaths.map { Property.setter($0, side) } }
    },
    .shorthand("border-width", values: "1 to 4 × (\(widthValues))", of: borderWidths) { reader in
      reader.sides { $0.borderWidth() }.map { zip(widthPaths, $0.all).map { Property.setter($0, $1) } }
    },
    .shorthand("border-style", values: "1 to 4 × (\(lineValues))", of: borderLines) { reader in
      reader.sides { $0.keyword(lineWords) }.map { zip(linePaths, $0.all).map { Property.setter($0, $1) } }
    },
    .shorthand("border-color", values: "1 to 4 × (\(colorValues))", of: borderColors) { reader in
      reader.sides { $0.borderColor() }.map { zip(colorPaths, $0.all).map { Property.setter($0, $1) } }
    },
  ]

  private static let widthValues = "<length> | thin | medium | thick"
  private static let lineValues = "none | solid | dotted | dashed | double"
  private static let colorValues = "<color> | currentcolor"
  private static let borderValues = "<width> <style> <color>"
  fileprivate static let lineWords: [String: BorderSide.Line] = [
    "none": .none, "hidden": .none, "solid": .solid, "dotted": .dotted, "dashed": .dashed,
    "double": .double,
  ]
}

extension ValueReader {
  /// `thin`, `medium` and `thick` are 1, 3 and 5 px, as browsers have them.
  fileprivate mutating func borderWidth() -> Computed<Points>? {
    keyword(["thin": 0.75, "medium": 2.25, "thick": 3.75]) ?? points()
  }

  fileprivate mutating func borderColor() -> Computed<Color?>? {
    if skip(keyword: "currentcolor") { return .fixed(nil) }
    return color().map { .fixed($0) }
  }

  /// Width, style and colour in any order, each at most once; what is left out has its initial value.
  fileprivate mutating func borderSide() -> Computed<BorderSide>? {
    var width: Computed<Points>?
    var line: Computed<BorderSide.Line>?
    var color: Computed<Color?>?
    while !isAtEnd {
      if width == nil, let value = borderWidth() {
        width = value
      } else if line == nil, let value = keyword(PropertyTable.lineWords) {
        line = value
      } else if color == nil, let value = borderColor() {
        color = value
      } else {
        return nil
      }
    }
    return .relative { [width, line, color] context in
      BorderSide(
        width: width?.value(in: context) ?? 2.25, line: line?.value(in: context) ?? .none,
        color: color?.value(in: context) ?? nil)
    }
  }
}

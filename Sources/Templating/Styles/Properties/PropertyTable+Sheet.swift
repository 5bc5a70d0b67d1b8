internal import DocumentModel
internal import Geometry

extension PropertyTable {
  /// Sheets, columns side by side, grids, and type that is as large as fits.
  static let sheetProperties: [Property] = [
    .longhand("column-gap", \.style.box.columnGap, values: "<length>") { $0.points() },
    .longhand("-measures-grid-columns", \.style.box.gridColumnCount, values: "auto | <integer>") { reader in
      reader.keyword(["auto": nil]) ?? reader.integer(in: 1...100).map { .fixed($0) }
    },
    .keywords("-measures-grid-order", \.style.box.fillsGridByColumns, ["rows": false, "columns": true]),
    .keywords("-measures-part", \.style.box.part, ["body": .body, "head": .head, "foot": .foot]),
    .longhand("-measures-fit", \.style.box.fit, values: "none | <least> <most> [<step>]") { reader in
      reader.keyword(["none": nil]) ?? reader.typeSizeRange()
    },
  ]
}

extension ValueReader {
  /// Quarter points between sizes when nothing else is said: finer than anyone sees.
  private static let usualStep: Points = 0.25
  /// A tenth of a point between sizes at least, so that a search stays short.
  private static let leastStep: Points = 0.1

  fileprivate mutating func typeSizeRange() -> Computed<TypeSizeRange?>? {
    guard let least = points(), let most = points() else { return nil }
    let step = isAtEnd ? .fixed(Self.usualStep) : points()
    guard let step else { return nil }
    return .relative { context in
      let smallest = max(least.value(in: context), Self.leastStep)
      return TypeSizeRange(
        least: smallest, most: max(smallest, most.value(in: context)),
        step: max(Self.leastStep, step.value(in: context)))
    }
  }
}

internal import DocumentModel
internal import Geometry

extension PropertyTable {
  /// The page itself.
  static let pageBoxProperties: [Property] =
    pageMarginSides + [
      .longhand("size", \.page.size, values: "<length> <length> | (A3 | A4 | A5) [portrait | landscape]") {
        $0.pageSize()
      },
      .shorthand("margin", values: "1 to 4 × <length>", of: pageMarginSides) { reader in
        reader.sides { $0.points() }.map { sides in
          zip(pageMarginPaths, sides.all).map { Property.setter($0, $1) }
        }
      },
    ]

  private static let pageMarginPaths: [Property.Path<Points>] = [
    \.page.margin.top, \.page.margin.right, \.page.margin.bottom, \.page.margin.left,
  ]

  private static let pageMarginSides: [Property] = zip(sideNames, pageMarginPaths).map { side, path in
    .longhand("margin-\(side)", path, values: "<length>") { $0.points() }
  }
}

extension ValueReader {
  /// ISO 216 sizes upright, in millimetres.
  private static let paper: [String: Size] = [
    "a3": Size(width: .millimetres(297), height: .millimetres(420)),
    "a4": Size(width: .millimetres(210), height: .millimetres(297)),
    "a5": Size(width: .millimetres(148), height: .millimetres(210)),
  ]
  private static let orientations = ["portrait": false, "landscape": true]

  /// A side of less than a centimetre is a slip, not a page.
  private static let smallestSide = Points.millimetres(10)

  fileprivate mutating func pageSize() -> Computed<Size>? {
    if let width = absoluteLength() {
      return .fixed(Size(width: width, height: absoluteLength() ?? width))
    }
    var isLandscape = keyword(Self.orientations)
    let size = keyword(Self.paper)
    if isLandscape == nil { isLandscape = keyword(Self.orientations) }
    guard size != nil || isLandscape != nil else { return nil }
    guard case .fixed(let upright) = size ?? Self.paper["a4"].map({ .fixed($0) }) else { return nil }
    guard case .fixed(true) = isLandscape else { return .fixed(upright) }
    return .fixed(Size(width: upright.height, height: upright.width))
  }

  private mutating func absoluteLength() -> Points? {
    attempt { reader in
      guard case .absolute(let length) = reader.length(), length >= Self.smallestSide else { return nil }
      return length
    }
  }
}

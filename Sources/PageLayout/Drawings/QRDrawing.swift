internal import DocumentModel
internal import Geometry
internal import Imaging

/// A QR code as a drawing with the light border that readers need.
enum QRDrawing {
  /// What the `src` of such a picture begins with.
  static let scheme = "qr:"

  /// The smallest side of the symbol, without its border, that a telephone reads at arm's length.
  static let leastSide = Points.millimetres(22)
  /// The smallest module that a scan or print of 150 dots an inch still shows as two dots or more.
  static let leastModule = Points.millimetres(0.35)
  /// The side of the symbol when the style sheet gives none.
  private static let usualSide = Points.millimetres(24)

  /// The drawing at its usual size: white ground, dark modules.
  static func drawing(of symbol: QRSymbol) -> Drawing {
    let module = max(usualSide / Double(symbol.side), leastModule)
    let quiet = module * Double(QRSymbol.quietZone)
    let side = module * Double(symbol.side) + quiet * 2
    var ground = Path()
    ground.addRectangle(Rectangle(x: 0, y: 0, width: side, height: side))
    // One outline, so that no hairline shows between neighbouring modules.
    var modules = Path()
    for row in 0..<symbol.side {
      for run in symbol.darkRuns(inRow: row) {
        modules.addRectangle(
          Rectangle(
            x: quiet + module * Double(run.lowerBound), y: quiet + module * Double(row),
            width: module * Double(run.count), height: module))
      }
    }
    return Drawing(
      size: Size(width: side, height: side),
      shapes: [DrawnShape(path: ground, fill: .white), DrawnShape(path: modules, fill: .black)])
  }

  /// The least side of the whole picture, border included, that readers need.
  static func leastPictureSide(of symbol: QRSymbol) -> Points {
    let module = max(leastSide / Double(symbol.side), leastModule)
    return module * Double(symbol.side + 2 * QRSymbol.quietZone)
  }
}

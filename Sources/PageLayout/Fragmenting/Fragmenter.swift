internal import DocumentModel
internal import Geometry
internal import Typography

/// Lays boxes out in the room that a page has, cutting them where the rules allow.
///
/// Cutting follows CSS Fragmentation 3: a fragment and a token that says where to go on.
final class Fragmenter {
  /// Lengths closer than this are equal: a thousandth of a point, far below what a printer can show.
  static let tolerance: Points = 0.001

  /// The chosen widths of the columns of every table.
  let columnWidths: [ObjectIdentifier: [Points]]
  private let lines: LineCache

  init(columnWidths: [ObjectIdentifier: [Points]], lines: LineCache) {
    self.columnWidths = columnWidths
    self.lines = lines
  }

  /// Lays out a box, or the rest of it from a token on.
  func layout(_ box: Box, in room: Room, from token: BreakToken?) -> LayoutOutcome {
    let outcome = layoutCuttable(box, in: room, from: token)
    if case .partial = outcome, box.style?.avoidsBreakInside == true, !room.mustProgress { return .nothing }
    return outcome
  }

  private func layoutCuttable(_ box: Box, in room: Room, from token: BreakToken?) -> LayoutOutcome {
    switch box {
    case .paragraph(let paragraph): return layout(paragraph, in: room, from: token)
    case .block(let block): return layout(block, in: room, from: token)
    case .table(let table): return layout(table, in: room, from: token)
    case .image(let image): return layout(image, in: room)
    }
  }

  private func layout(_ image: ImageBox, in room: Room) -> LayoutOutcome {
    guard image.size.height <= room.height + Self.tolerance || room.mustProgress else { return .nothing }
    return .complete(Fragment(size: image.size, content: .image(image), isStart: true, isEnd: true))
  }

  /// The lines of a paragraph at a width.
  func lines(of paragraph: ParagraphBox, width: Points) -> [Line] { lines.lines(of: paragraph, width: width) }
}

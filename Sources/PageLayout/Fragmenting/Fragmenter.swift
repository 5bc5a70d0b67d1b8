internal import DocumentModel
internal import Geometry
internal import Typography

/// Lays boxes out in the room that a page has, cutting them where the rules allow.
///
/// Cutting follows CSS Fragmentation 3: a fragment and a token that says where to go on.
final class Fragmenter {
  /// Lengths closer than this are equal: a thousandth of a point, far below what a printer can show.
  static let tolerance: Points = 0.001

  private let columnWidths: TableWidths
  private let lines: LineCache
  /// The widths of columns side by side, chosen where they were first laid out.
  var balancedWidths: [ObjectIdentifier: [Points]] = [:]

  init(columnWidths: TableWidths, lines: LineCache) {
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
    case .columns(let columns): return layout(columns, in: room, from: token)
    case .laidOut(let box): return layout(box, in: room)
    }
  }

  private func layout(_ image: ImageBox, in room: Room) -> LayoutOutcome {
    guard image.size.height <= room.height + Self.tolerance || room.mustProgress else { return .nothing }
    return .complete(Fragment(size: image.size, content: .image(image), isStart: true, isEnd: true))
  }

  private func layout(_ box: LaidOutBox, in room: Room) -> LayoutOutcome {
    guard box.fragment.size.height <= room.height + Self.tolerance || room.mustProgress else {
      return .nothing
    }
    return .complete(box.fragment)
  }

  /// The lines of a paragraph at a width.
  func lines(of paragraph: ParagraphBox, width: Points) -> [Line] { lines.lines(of: paragraph, width: width) }

  /// The widths of the columns of a table in a containing block of a width.
  func columnWidths(of table: TableBox, in containingWidth: Points) -> [Points] {
    columnWidths.widths(of: table, in: containingWidth)
  }

  /// Lays out a block that is never cut.
  func layout(_ block: BlockBox, in room: Room, as role: BlockRole) -> Fragment {
    switch layout(block, in: room, from: nil, as: role) {
    case .complete(let fragment), .partial(let fragment, _): fragment
    case .nothing:
      Fragment(
        size: Size(width: room.width, height: 0), content: .block(block, children: [], marker: nil),
        isStart: true, isEnd: true)
    }
  }
}

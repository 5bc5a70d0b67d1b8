public import DocumentModel
public import Geometry

/// A paragraph that is shaped and measured, ready to be broken into lines of any width.
///
/// Immutable: `lines` and `lineCount` may be called from several threads.
public final class ShapedParagraph: Sendable {
  /// The paragraph's text: pieces one after the other, a box as U+FFFC, a forced break as a line feed.
  public let utf8: [UInt8]
  /// The style it was shaped with.
  public let style: ParagraphStyle
  /// The width of the widest piece in which no line should end; no column should be narrower.
  public let minContentWidth: Points
  /// The width of the widest piece when headwords and figures may be parted as a last resort; below it clusters are.
  public let leastWidth: Points
  /// The width of the widest line when only forced breaks end lines.
  public let maxContentWidth: Points
  let atoms: [Atom]
  let words: [ShapedWord]
  let boxes: [InlineBox]
  let runs: [TextRun]
  let sections: [ParagraphSection]
  /// The least extent of every line.
  let strut: LineBoxExtent

  init(
    utf8: [UInt8], style: ParagraphStyle, atoms: [Atom], words: [ShapedWord], boxes: [InlineBox],
    runs: [TextRun],
    sections: [ParagraphSection], strut: LineBoxExtent
  ) {
    self.utf8 = utf8
    self.style = style
    self.atoms = atoms
    self.words = words
    self.boxes = boxes
    self.runs = runs
    self.sections = sections
    self.strut = strut
    minContentWidth = Points(sections.reduce(0) { max($0, $1.widestPiece) })
    leastWidth = Points(sections.reduce(0) { max($0, $1.widestInnerPiece) })
    maxContentWidth = Points(sections.reduce(0) { max($0, $1.naturalWidth) })
  }

  /// The width of the widest piece when lines end only between words and phrases, not at the seams of compounds.
  public var widestWord: Points {
    var widest = 0.0
    for section in sections {
      var start = section.points[0].startX
      for point in section.points.dropFirst() where point.kind < .seam {
        widest = max(widest, point.endX - start)
        start = point.startX
      }
    }
    return Points(widest)
  }

  /// The width of the first piece in which no line should end.
  public var firstPieceWidth: Points {
    guard let section = sections.first, section.points.count > 1 else { return 0 }
    return Points(section.points[1].endX - section.points[0].startX)
  }

  /// The text of the widest piece in which no line should end, for a diagnostic about a narrow column.
  public var widestPieceText: String {
    guard let section = sections.max(by: { $0.widestPiece < $1.widestPiece }) else { return "" }
    return text(ofPiece: section.widestPieceIndex, in: section)
  }

  /// The piece around a place in which no line should end, for a diagnostic about the line that ends there.
  public func piece(around utf8Offset: Int) -> (text: String, width: Points) {
    guard let section = sections.first(where: { $0.utf8Range.contains(utf8Offset) }) else { return ("", 0) }
    let next = section.points.firstIndex { offset(of: $0, in: section) > utf8Offset }
    let index = max(1, next ?? section.points.count - 1) - 1
    return (
      text(ofPiece: index, in: section),
      Points(section.points[index + 1].endX - section.points[index].startX)
    )
  }

  private func text(ofPiece index: Int, in section: ParagraphSection) -> String {
    let start = offset(of: section.points[index], in: section)
    var end = offset(of: section.points[index + 1], in: section)
    while end > start, utf8[end - 1] == 0x20 { end -= 1 }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// The number of lines that `lines` gives, without making them.
  ///
  /// All ways of breaking use the fewest lines possible, so counting is a first fit.
  public func lineCount(width: Points, indent: Points = 0) -> Int {
    var count = 0
    for index in sections.indices {
      let room = LineRoom(width: width.value, indent: index == 0 ? indent.value : 0)
      // Nearly all sections: no piece is too wide, and no points are to be made.
      count +=
        sections[index].widestPiece <= room.narrowest + LineRoom.tolerance
        ? FirstFit.lineCount(sections[index].points, room: room)
        : FirstFit.lineCount(points(of: sections[index], room: room), room: room)
    }
    return count
  }

  /// The lines of the paragraph for a column.
  ///
  /// - Parameters:
  ///   - width: the width of the column.
  ///   - indent: by how much the first line is shorter; layout moves that line.
  public func lines(width: Points, indent: Points = 0) -> [Line] {
    var lines: [Line] = []
    for index in sections.indices {
      let room = LineRoom(width: width.value, indent: index == 0 ? indent.value : 0)
      add(sections[index], to: &lines, room: room)
    }
    return lines
  }

  private func add(_ section: ParagraphSection, to lines: inout [Line], room: LineRoom) {
    let points = points(of: section, room: room)
    let chosen = breaks(points, room: room)
    lines.reserveCapacity(lines.count + chosen.count - 1)
    for index in 0..<chosen.count - 1 {
      let (start, end) = (points[chosen[index]], points[chosen[index + 1]])
      let isLast = index == chosen.count - 2
      let lineRoom = room.width(ofLine: index)
      let utf8End = isLast ? section.utf8Range.upperBound : offset(of: end, in: section)
      lines.append(
        Line(
          LineSetting(self, from: start, to: end, room: lineRoom, isLast: isLast), room: lineRoom,
          utf8Range: offset(of: start, in: section)..<utf8End, isLast: isLast))
    }
  }

  /// The chosen break points, the beginning and the end among them.
  private func breaks(_ points: [BreakPoint], room: LineRoom) -> [Int] {
    switch style.wrapStyle {
    case .auto: FirstFit.breaks(points, room: room)
    case .pretty:
      TotalFit(points: points, room: room, aim: style.alignment == .justify ? .justified : .ragged).breaks()
    case .balance: TotalFit(points: points, room: room, aim: .balanced).breaks()
    }
  }

  /// The break points to use for a width: the good ones, and worse ones inside pieces that are too wide.
  private func points(of section: ParagraphSection, room: LineRoom) -> [BreakPoint] {
    if section.widestPiece <= room.narrowest + LineRoom.tolerance { return section.points }
    return EmergencyBreaks(paragraph: self, section: section, room: room).points()
  }

  /// The offset of the first byte behind a break.
  func offset(of point: BreakPoint, in section: ParagraphSection) -> Int {
    guard point.atom < section.atoms.upperBound else { return section.utf8Range.upperBound }
    let atom = atoms[point.atom]
    return point.cluster == 0
      ? atom.utf8Start : atom.utf8Start + words[atom.index].clusters[point.cluster].utf8Start
  }
}

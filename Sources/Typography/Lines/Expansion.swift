import DocumentModel
import Geometry

/// What a justified line adds to its natural width, in points.
///
/// Phrase spaces come first. What they may not take goes between clusters if the style says `text-justify: thai`; what
/// is left then stays at the line's end: a line that is a little short is better than holes in it.
struct Expansion {
  /// To each space.
  var perSpace = 0.0
  /// Behind each cluster; the last one of the line has no room to show it.
  var perCluster = 0.0
  /// All of it.
  var total = 0.0

  /// A space may grow to twice and a half its width, beyond which a gap reads as a new column: the limit of a very
  /// loose line in Knuth & Plass 1981 (ratio 1, stretch half the space) made wider, since Thai has few spaces.
  private static let spaceLimit = 1.5
  /// Letters may move apart by 4 % of the font size, about a tenth of a consonant: less than shows as letter-spacing.
  private static let clusterLimit = 0.04

  init() {}

  /// The expansion of a line that is short by `slack`.
  init(_ line: LineExtent, paragraph: ShapedParagraph, slack: Double) {
    guard slack > LineRoom.tolerance else { return }
    let room = Self.room(in: line, paragraph: paragraph)
    if room.spaces > 0 {
      perSpace = min(slack, room.spaceWidth * Self.spaceLimit) / Double(room.spaces)
      total = perSpace * Double(room.spaces)
    }
    if paragraph.style.justification == .thai, room.gaps > 0 {
      perCluster = min(slack - total, room.letterWidth * Self.clusterLimit) / Double(room.gaps)
      total += perCluster * Double(room.gaps)
    }
  }

  /// What there is to expand on a line.
  private struct Room {
    var spaces = 0
    var spaceWidth = 0.0
    var gaps = 0
    /// The font size of each gap, added up.
    var letterWidth = 0.0
  }

  private static func room(in line: LineExtent, paragraph: ShapedParagraph) -> Room {
    var room = Room()
    for index in line.atoms.lowerBound..<max(line.atoms.lowerBound, line.trailingStart) {
      let atom = paragraph.atoms[index]
      guard atom.kind != .box else { continue }
      let word = paragraph.words[atom.index]
      let size = paragraph.runs[atom.runIndex].fontSize
      if atom.kind == .space {
        room.spaces += word.clusterCount
        room.spaceWidth += word.advance * size
      } else {
        let gaps = line.clusters(of: word, atom: index).count
        room.gaps += gaps
        room.letterWidth += Double(gaps) * size
      }
    }
    // Nothing is added behind the last cluster of the line.
    if line.trailingStart > line.atoms.lowerBound, paragraph.atoms[line.trailingStart - 1].kind == .word {
      room.gaps -= 1
      room.letterWidth -= paragraph.runs[paragraph.atoms[line.trailingStart - 1].runIndex].fontSize
    }
    return room
  }
}

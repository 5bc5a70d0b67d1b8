/// Features of a place that a small number decides.
///
/// Use looks the sum of their weights up in a table over all such numbers; training writes them out. That both mean the
/// same is by construction: the table is made of what is written out.
struct GroupedFeatures {
  /// What the features of a group ask.
  enum Group: Int, CaseIterable {
    /// How probable a boundary is.
    case odds
    /// How long the longest words are that end, begin and run over the place.
    case lengths
    /// What the word over the place costs, and the odds.
    case coverCost
    /// What the words on both sides cost.
    case sideCosts
    /// Whether and how long words end and begin here, and the odds.
    case edges
    /// How far the ends of the stretch are.
    case distances
    /// The piece over the place.
    case piece
    case pieceCost
    /// The pieces on both sides.
    case neighbours
    case neighbourCosts
    /// The pieces on both sides and the one after them.
    case nextPiece
    /// The pieces on both sides, the one after them and the one before.
    case previousPiece
  }

  /// How many numbers a group may have: more than any has.
  private static let stride = 2_048
  /// How many indices there are.
  static let indexCount = Group.allCases.count * stride

  private let group: Group
  private let number: Int

  @inline(__always)
  private init(_ group: Group, _ number: Int) {
    self.group = group
    self.number = number
  }

  /// Where in a table over the features of all groups these stand.
  @inline(__always)
  var index: Int { group.rawValue * Self.stride + number }

  /// All that there are, group by group.
  static var all: some Sequence<GroupedFeatures> {
    Group.allCases.lazy.flatMap { group in
      (0..<group.count).lazy.map { GroupedFeatures(group, $0) }
    }
  }
}

extension GroupedFeatures.Group {
  /// The numbers that the group has.
  fileprivate var count: Int {
    switch self {
    case .odds: 42
    case .lengths: 9 * 9 * 11
    case .coverCost: 16 * 42
    case .sideCosts: 16 * 16
    case .edges: 16 * 42
    case .distances: 2 * 40
    case .piece: 3 * 9
    case .pieceCost: 16 * 40
    case .neighbours: 7 * 7 * 9
    case .neighbourCosts: 16 * 16
    case .nextPiece: 36 * 48
    case .previousPiece: 36 * 3
    }
  }
}

// Each maker says by which number its features are told apart; `write` takes the number to pieces again.
extension GroupedFeatures {
  /// - Parameter odds: -21 to 20.
  @inline(__always)
  static func odds(_ odds: Int) -> Self { Self(.odds, odds + 21) }

  /// - Parameters: lengths in letters, 0 for no word.
  @inline(__always)
  static func lengths(left: Int, right: Int, cover: Int) -> Self {
    Self(.lengths, (min(left, 8) * 9 + min(right, 8)) * 11 + min(cover, 10))
  }

  @inline(__always)
  static func coverCost(_ cost: Int, odds: Int) -> Self { Self(.coverCost, cost * 42 + odds + 21) }

  @inline(__always)
  static func sideCosts(left: Int, right: Int) -> Self { Self(.sideCosts, left * 16 + right) }

  @inline(__always)
  static func edges(left: Int, right: Int, odds: Int) -> Self {
    Self(.edges, (min(left, 3) * 4 + min(right, 3)) * 42 + odds + 21)
  }

  @inline(__always)
  static func distances(before: Int, after: Int, isLikely: Bool) -> Self {
    Self(.distances, (min(before, 4) * 8 + min(after, 4)) * 2 + (isLikely ? 1 : 0))
  }

  @inline(__always)
  static func piece(kind: Int, length: Int) -> Self { Self(.piece, kind * 9 + min(length, 8)) }

  @inline(__always)
  static func pieceCost(_ cost: Int, before: Int, after: Int) -> Self {
    Self(.pieceCost, cost * 40 + min(before, 4) * 8 + min(after, 4))
  }

  /// - Parameter kinds: of the piece after the place, times three, and of that before.
  @inline(__always)
  static func neighbours(before: Int, after: Int, kinds: Int) -> Self {
    Self(.neighbours, (min(before, 6) * 7 + min(after, 6)) * 9 + kinds)
  }

  @inline(__always)
  static func neighbourCosts(before: Int, after: Int) -> Self {
    Self(.neighbourCosts, before * 16 + after)
  }

  /// - Parameter kinds: of the pieces on both sides, times four, and of the next.
  @inline(__always)
  static func nextPiece(kinds: Int, before: Int, after: Int) -> Self {
    Self(.nextPiece, kinds * 48 + min(before, 5) * 8 + min(after, 5))
  }

  @inline(__always)
  static func previousPiece(kinds: Int, kind: Int) -> Self { Self(.previousPiece, kinds * 3 + kind) }

  /// Hands over template and values of each feature.
  func write(_ add: (_ template: UInt32, _ first: Int, _ second: Int) -> Void) {
    switch group {
    case .odds:
      add(1, 0, 0)
      add(2, number - 21, 0)
    case .lengths:
      let (left, right, cover) = (number / 99, number / 11 % 9, number % 11)
      add(3, left, 0)
      add(4, right, 0)
      add(5, cover, 0)
      add(6, min(left, 6) * 8 + min(right, 6), min(cover, 6))
    case .coverCost: add(7, number / 42, number % 42 - 21)
    case .sideCosts: add(8, number / 16, number % 16)
    case .edges: add(9, number / 42, number % 42 - 21)
    case .distances: add(12, number / 2, number % 2)
    case .piece: add(20, number / 9, number % 9)
    case .pieceCost: add(22, number / 40, number % 40)
    case .neighbours:
      let (before, after, kinds) = (number / 63, number / 9 % 7, number % 9)
      add(24, kinds, 0)
      add(25, before, after * 9 + kinds)
    case .neighbourCosts: add(26, number / 16, number % 16)
    case .nextPiece: add(31, number / 48, number % 48)
    case .previousPiece: add(32, number / 3, number % 3)
    }
  }
}

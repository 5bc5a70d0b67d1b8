import MeasuresData
import ThaiText

/// Finds leads of lists and the ends of former lines.
struct LayoutFinder {
  private let search: SpellingSearch

  init(search: SpellingSearch) {
    self.search = search
  }

  /// The layouts of the texts of a report by path.
  func layouts(of texts: [CheckedText]) -> [String: TextLayout] {
    var layouts: [String: TextLayout] = [:]
    for text in texts { layouts[text.path] = TextLayout() }
    let lists = Self.lists(of: texts)
    let shares = Self.sharesOfLeads(lists)
    for (path, items) in lists {
      let leads = Self.leadLengths(of: items)
      let share = shares[Self.column(of: path)] ?? 0
      guard items.count > 1, leads.count * 2 > items.count || share > Self.most && !leads.isEmpty else {
        continue
      }
      for item in items {
        layouts[item.path]?.isListWithLeads = true
        layouts[item.path]?.isInColumnOfLeads = share > Self.nearlyAll
      }
    }
    for text in texts {
      let lead = layouts[text.path]?.isListWithLeads == true ? Self.leadLength(of: text) : nil
      let lines = FormerLines(text, lead: lead, search: search)
      layouts[text.path]?.lineEnds = lines.ends
      layouts[text.path]?.sureLineEnds = lines.sureEnds
    }
    for items in lists.values where items.contains(where: { layouts[$0.path]?.lineEnds.isEmpty == false }) {
      for item in items { layouts[item.path]?.isInWrappedCell = true }
    }
    return layouts
  }

  // MARK: Leads

  /// Shares of a column's items with which leads are its custom, and with which every item should have one.
  private static let most = 0.6
  private static let nearlyAll = 0.75

  /// Leads are short: a longer stretch before the first space is a sentence.
  static let longestLead = 32
  /// From this length on, a stretch that ends before Latin or a figure is none.
  private static let longestBeforeFigure = 18

  /// The letters before the space that ends the lead of a text; nil when it has none.
  static func leadLength(of text: CheckedText) -> Int? {
    guard let space = text.symbols.firstIndex(where: { $0.isSpace }), space <= longestLead,
      space + 1 < text.symbols.count
    else { return nil }
    let next = text.symbols[space + 1]
    let isBeforeFigure = text.symbols[0].isThaiLetter && (next.isDigit || next == Symbols.letter)
    return isBeforeFigure && space > longestBeforeFigure ? nil : space
  }

  /// The words with which the sentences behind leads begin, by column.
  static func openingWords(of texts: [CheckedText], layouts: [String: TextLayout]) -> [String: Set<[Symbol]>]
  {
    var words: [String: Set<[Symbol]>] = [:]
    for text in texts where text.role == .item && layouts[text.path]?.isListWithLeads == true {
      guard let space = leadLength(of: text), text.division.pieceIndices[space + 1] >= 0 else { continue }
      let piece = text.division.pieces[Int(text.division.pieceIndices[space + 1])]
      if piece.isKnown {
        words[column(ofItem: text.path), default: []].insert(Array(text.symbols[piece.start..<piece.end]))
      }
    }
    return words
  }

  /// The leads that more than one item has.
  static func repeatedLeads(of texts: [CheckedText], layouts: [String: TextLayout]) -> Set<[Symbol]> {
    var counts: [[Symbol]: Int] = [:]
    for text in texts where text.role == .item && layouts[text.path]?.isListWithLeads == true {
      guard let space = leadLength(of: text) else { continue }
      counts[Array(text.symbols[..<space]), default: 0] += 1
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  /// The key of the list of an item: `outcomes` of `measures[3].outcomes[0]`.
  static func column(ofItem path: String) -> String { column(of: list(ofItem: path)) }

  /// The items of each list by the path of the list; lists whose data parts leads from texts are left out.
  private static func lists(of texts: [CheckedText]) -> [String: [CheckedText]] {
    var lists: [String: [CheckedText]] = [:]
    for text in texts where text.role == .item { lists[list(ofItem: text.path), default: []].append(text) }
    for text in texts where text.role == .lead { lists[list(ofItem: text.path)] = nil }
    return lists
  }

  private static func list(ofItem path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "[")).map { String(Substring(path.utf8[..<$0])) } ?? path
  }

  /// The share of items with a lead by column.
  private static func sharesOfLeads(_ lists: [String: [CheckedText]]) -> [String: Double] {
    var counts: [String: (leads: Int, items: Int)] = [:]
    for (path, items) in lists {
      let before = counts[column(of: path)] ?? (0, 0)
      counts[column(of: path)] = (before.leads + leadLengths(of: items).count, before.items + items.count)
    }
    return counts.mapValues { Double($0.leads) / Double(max($0.items, 1)) }
  }

  private static func column(of path: String) -> String {
    guard let stop = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
    return String(Substring(path.utf8[path.utf8.index(after: stop)...]))
  }

  private static func leadLengths(of items: [CheckedText]) -> [Int] {
    items.compactMap { leadLength(of: $0) }
  }
}

import ThaiText

/// How a text stands beside the others of its list, and whether its spaces are where lines once ended.
struct TextLayout: Sendable {
  /// Whether most items of the list begin with a short phrase that names them, followed by a space.
  var isListWithLeads = false
  /// Whether nearly all items of its column do.
  var isInColumnOfLeads = false
  /// Whether some space in its cell is surely left from a line end.
  var isInWrappedCell = false
  /// Spaces (as symbol indices) at which lines of a narrow column ended, as far as their lengths show.
  var lineEnds: Set<Int> = []
  /// Those of them that are no spaces of the sentence by themselves.
  var sureLineEnds: Set<Int> = []
}

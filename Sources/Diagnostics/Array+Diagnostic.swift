extension Array where Element == Diagnostic {
  /// Whether any of the diagnostics stops the work.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The diagnostics by file name and place; those without a place come first, equal places keep their order.
  public func inSourceOrder() -> [Diagnostic] {
    enumerated().sorted { first, second in
      let firstKey = Self.sortKey(first.element)
      let secondKey = Self.sortKey(second.element)
      return firstKey == secondKey ? first.offset < second.offset : firstKey < secondKey
    }.map(\.element)
  }

  private static func sortKey(_ diagnostic: Diagnostic) -> (String, Int) {
    guard let span = diagnostic.span else { return ("", -1) }
    return (span.file.name, span.utf8Range.lowerBound)
  }
}

internal import Diagnostics

extension Array where Element == Diagnostic {
  /// Diagnostics in source order, each place and code once: a file that is included twice has its faults once.
  var withoutRepetition: [Diagnostic] {
    var last: Diagnostic?
    return filter { diagnostic in
      defer { last = diagnostic }
      guard let last, let span = diagnostic.span, let lastSpan = last.span else { return true }
      return last.code != diagnostic.code || lastSpan.utf8Range != span.utf8Range
        || !lastSpan.file.name.utf8.elementsEqual(span.file.name.utf8)
    }
  }
}

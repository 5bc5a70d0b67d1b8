public import Diagnostics
internal import Templating

extension EditionFolder {
  /// Reads the template with everything it refers to.
  ///
  /// - Parameter extraStyles: style sheets that come after the template's own, first one first.
  /// - Returns: the edition and remarks about its files. Errors in them are thrown.
  public func compile(
    extraStyles: [ExtraStyle] = [], timing stopwatch: inout Stopwatch
  ) throws -> (edition: Edition, diagnostics: [Diagnostic]) {
    var refusals: [Diagnostic] = []
    var hasher = ContentHasher()
    for style in extraStyles { hasher.add(style.file.utf8) }
    let compiler = TemplateCompiler { name in
      switch source(name) {
      case .success(let file):
        hasher.add(name)
        hasher.add(file.utf8)
        return file
      case .failure(let fault):
        // The compiler itself reports, with its place, that there is no such file.
        if !fault.isMissingFile { refusals.append(fault.diagnostic) }
        return nil
      }
    }
    let (template, faults) = stopwatch.time(.template) {
      compiler.compile(page: Self.pageName, extraStyles: extraStyles.map(\.file))
    }
    let diagnostics = refusals + faults
    guard let template, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    return (Edition(name: name, files: files, template: template, digest: hasher.digest()), diagnostics)
  }
}

public import Diagnostics
internal import Templating

extension EditionFolder {
  /// Reads templates with everything they refer to.
  ///
  /// - Parameters:
  ///   - extraStyles: style sheets that come after the templates' own, first one first.
  ///   - parts: what the edition is to be made into.
  ///   - paper: the paper that the pages are made for. Pages that are printed on two sheets have a template of their
  ///     own.
  /// - Returns: the edition and remarks about its files. Errors in them are thrown.
  public func compile(
    extraStyles: [ExtraStyle] = [], parts: Set<EditionPart> = [.pages], paper: PaperChoice = .declared,
    timing stopwatch: inout Stopwatch
  ) throws -> (edition: Edition, diagnostics: [Diagnostic]) {
    let styles = extraStyles.map(\.file)
    var reading = TemplateReading(folder: self)
    for style in styles { reading.hasher.add(style.utf8) }
    if paper != .declared { reading.hasher.add("\(paper)") }
    let pageName = paper.isTiled ? Self.tilePageName : Self.pageName
    let template: CompiledTemplate? =
      try parts.contains(.pages)
      ? reading.compile(&stopwatch) { $0.compile(page: pageName, extraStyles: styles) } : nil
    let webPageName = has(Self.webPageName) ? Self.webPageName : Self.sharedWebPageName
    let webPage: CompiledWebPage? =
      try parts.contains(.web)
      ? reading.compile(&stopwatch) { $0.compileWebPage(webPageName, extraStyles: styles) } : nil
    let form: CompiledWebPage? =
      try parts.contains(.form) ? reading.compile(&stopwatch) { $0.compileWebPage(Self.formName) } : nil
    let edition = Edition(
      name: name, kind: kind, files: files, template: template, webPage: webPage, form: form,
      fileNames: reading.names, paper: paper, digest: reading.hasher.digest())
    return (edition, reading.diagnostics)
  }
}

/// Reading the templates of an edition: what was found wrong, and what was read.
private struct TemplateReading {
  let folder: EditionFolder
  var hasher = ContentHasher()
  private(set) var names: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(folder: EditionFolder) {
    self.folder = folder
  }

  /// Reads one template; throws when there are errors in it.
  mutating func compile<Compiled>(
    _ stopwatch: inout Stopwatch, _ body: (TemplateCompiler) -> (Compiled?, [Diagnostic])
  ) throws -> Compiled {
    var refusals: [Diagnostic] = []
    var hasher = self.hasher
    var names: [String] = []
    let compiler = TemplateCompiler { [folder] name in
      switch folder.source(name) {
      case .success(let file):
        hasher.add(name)
        hasher.add(file.utf8)
        names.append(name)
        return file
      case .failure(let fault):
        // The compiler itself reports, with its place, that there is no such file.
        if !fault.isMissingFile { refusals.append(fault.diagnostic) }
        return nil
      }
    }
    let (compiled, faults) = stopwatch.time(.template) { body(compiler) }
    self.hasher = hasher
    self.names += names
    diagnostics += refusals + faults
    guard let compiled, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    return compiled
  }
}

import Diagnostics
import Yams

/// Reads `fonts.yaml` with the places of its faults.
struct FontListReader {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) { self.file = file }

  /// Reads the file; nil when it is no YAML.
  mutating func read() -> FontList? {
    let root: Node?
    do {
      // The basic resolver compiles no regular expressions, which the default one does at 2 ms.
      root = try Yams.compose(yaml: String(decoding: file.utf8, as: UTF8.self), .basic)
    } catch {
      diagnostics.append(.brokenFontList(error, span: span(of: error)))
      return nil
    }
    guard let root, let fields = fields(of: root, known: ["families", "fallback"], required: ["families"])
    else { return nil }
    let families = (fields["families"].flatMap { sequence($0) } ?? []).compactMap { family($0) }
    let fallback = (fields["fallback"].flatMap { sequence($0) } ?? []).compactMap { text($0) }
    return FontList(families: families, fallback: fallback)
  }

  private mutating func family(_ node: Node) -> FontFamily? {
    let known = ["name", "aliases", "sizeFactor", "licence", "origin", "faces", "files"]
    guard let fields = fields(of: node, known: known, required: ["name", "origin"]),
      let name = fields["name"].flatMap({ text($0) }), let origin = fields["origin"].flatMap({ origin($0) })
    else { return nil }
    return FontFamily(
      name: name, aliases: texts(fields["aliases"]),
      sizeFactor: fields["sizeFactor"].flatMap { sizeFactor($0) } ?? 1,
      licence: fields["licence"].flatMap { text($0) } ?? "NOASSERTION", origin: origin,
      faces: (fields["faces"].flatMap { sequence($0) } ?? []).compactMap { face($0) },
      filePatterns: texts(fields["files"]))
  }

  private mutating func origin(_ node: Node) -> FontOrigin? {
    let known = ["pypi", "version", "folder", "debian", "path", "user"]
    guard let fields = fields(of: node, known: known, required: []) else { return nil }
    let values = fields.compactMapValues { $0.scalar?.string }
    if let package = values["pypi"], let version = values["version"], let folder = values["folder"] {
      return .pypi(package: package, version: version, folder: folder)
    }
    if let package = values["debian"], let path = values["path"] {
      return .debian(package: package, path: path)
    }
    if fields["user"]?.scalar?.string == "true" { return .user }
    diagnostics.append(.badFontListValue(.origin, span: span(of: node)))
    return nil
  }

  private mutating func face(_ node: Node) -> DeclaredFace? {
    guard
      let fields = fields(
        of: node, known: ["file", "weight", "style", "sha256"], required: ["file", "weight", "style"]),
      let file = fields["file"].flatMap({ text($0) }), let weightNode = fields["weight"],
      let styleNode = fields["style"]
    else { return nil }
    guard let weight = weightNode.scalar.flatMap({ Int($0.string) }), (1...1000).contains(weight) else {
      diagnostics.append(.badFontListValue(.weight, span: span(of: weightNode)))
      return nil
    }
    guard let style = styleNode.scalar?.string, style == "normal" || style == "italic" else {
      diagnostics.append(.badFontListValue(.style, span: span(of: styleNode)))
      return nil
    }
    return DeclaredFace(
      file: file, weight: weight, isItalic: style == "italic",
      sha256: fields["sha256"].flatMap { text($0) } ?? "")
  }

  private mutating func sizeFactor(_ node: Node) -> Double? {
    if let factor = node.scalar.flatMap({ Double($0.string) }), factor.isFinite, factor > 0, factor <= 10 {
      return factor
    }
    diagnostics.append(.badFontListValue(.sizeFactor, span: span(of: node)))
    return nil
  }

  private mutating func texts(_ node: Node?) -> [String] {
    (node.flatMap { sequence($0) } ?? []).compactMap { text($0) }
  }
}

extension FontListReader {
  /// The values of a mapping by key. Unknown and missing keys are reported.
  private mutating func fields(of node: Node, known: [String], required: [String]) -> [String: Node]? {
    guard case .mapping(let mapping) = node else {
      diagnostics.append(.badFontListValue(.mapping, span: span(of: node)))
      return nil
    }
    var fields: [String: Node] = [:]
    for (keyNode, value) in mapping {
      let key = keyNode.scalar?.string ?? ""
      if known.contains(key) {
        fields[key] = value
      } else {
        diagnostics.append(.unknownFontListKey(key, known: known, span: span(of: keyNode)))
      }
    }
    let missing = required.filter { fields[$0] == nil }
    for key in missing { diagnostics.append(.missingFontListKey(key, span: span(of: node))) }
    return missing.isEmpty ? fields : nil
  }

  private mutating func sequence(_ node: Node) -> [Node]? {
    if case .sequence(let sequence) = node { return Array(sequence) }
    diagnostics.append(.badFontListValue(.sequence, span: span(of: node)))
    return nil
  }

  private mutating func text(_ node: Node) -> String? {
    if case .scalar(let scalar) = node, !scalar.string.isEmpty { return scalar.string }
    diagnostics.append(.badFontListValue(.text, span: span(of: node)))
    return nil
  }

  private func span(of node: Node) -> SourceSpan? { node.mark.map(span(at:)) }

  private func span(of error: any Error) -> SourceSpan? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): span(at: mark)
    default: nil
    }
  }

  private func span(at mark: Mark) -> SourceSpan {
    let offset = file.utf8Offset(line: mark.line, scalarColumn: mark.column)
    return SourceSpan(file: file, utf8Range: offset..<offset)
  }
}

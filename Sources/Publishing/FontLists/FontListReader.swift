internal import Diagnostics
internal import MeasuresData
internal import Typography

/// Reads `fonts.yaml` with the places of its faults.
struct FontListReader {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) { self.file = file }

  /// Reads the file; nil when it is no YAML.
  mutating func read() -> FontList? {
    let tree = DataReader.read(file)
    diagnostics += tree.diagnostics.map { .ofFontList($0) }
    guard let root = tree.root, !diagnostics.hasErrors,
      let fields = fields(of: root, known: ["families", "fallback"], required: ["families"])
    else { return nil }
    let families = (fields["families"].flatMap { sequence($0) } ?? []).compactMap { family($0) }
    let fallback = (fields["fallback"].flatMap { sequence($0) } ?? []).compactMap { text($0) }
    return FontList(families: families, fallback: fallback)
  }

  private mutating func family(_ node: DataNode) -> FontFamily? {
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

  private mutating func origin(_ node: DataNode) -> FontOrigin? {
    let known = ["pypi", "version", "folder", "debian", "path", "user"]
    guard let fields = fields(of: node, known: known, required: []) else { return nil }
    let values = fields.compactMapValues { Self.scalar($0) }
    if let package = values["pypi"], let version = values["version"], let folder = values["folder"] {
      return .pypi(package: package, version: version, folder: folder)
    }
    if let package = values["debian"], let path = values["path"] {
      return .debian(package: package, path: path)
    }
    if fields["user"].flatMap({ Self.scalar($0) }) == "true" { return .user }
    diagnostics.append(.badFontListValue(.origin, span: node.span))
    return nil
  }

  private mutating func face(_ node: DataNode) -> DeclaredFace? {
    guard
      let fields = fields(
        of: node, known: ["file", "weight", "style", "sha256"], required: ["file", "weight", "style"]),
      let file = fields["file"].flatMap({ text($0) }), let weightNode = fields["weight"],
      let styleNode = fields["style"]
    else { return nil }
    guard let weight = Self.scalar(weightNode).flatMap({ Int($0) }), (1...1000).contains(weight) else {
      diagnostics.append(.badFontListValue(.weight, span: weightNode.span))
      return nil
    }
    guard let style = Self.scalar(styleNode), style == "normal" || style == "italic" else {
      diagnostics.append(.badFontListValue(.style, span: styleNode.span))
      return nil
    }
    return DeclaredFace(
      file: file, weight: weight, isItalic: style == "italic",
      sha256: fields["sha256"].flatMap { text($0) } ?? "")
  }

  private mutating func sizeFactor(_ node: DataNode) -> Double? {
    if let factor = Self.scalar(node).flatMap({ Double($0) }), factor.isFinite, factor > 0, factor <= 10 {
      return factor
    }
    diagnostics.append(.badFontListValue(.sizeFactor, span: node.span))
    return nil
  }

  private mutating func texts(_ node: DataNode?) -> [String] {
    (node.flatMap { sequence($0) } ?? []).compactMap { text($0) }
  }
}

extension FontListReader {
  /// The values of a mapping by key. Keys that are unknown, missing or given twice are reported.
  private mutating func fields(
    of node: DataNode, known: [String], required: [String]
  ) -> [String: DataNode]? {
    guard case .record(let record) = node.value else {
      diagnostics.append(.badFontListValue(.mapping, span: node.span))
      return nil
    }
    var fields: [String: DataNode] = [:]
    for field in record {
      if !known.contains(field.key) {
        diagnostics.append(.unknownFontListKey(field.key, known: known, span: field.keySpan))
      } else if fields.updateValue(field.value, forKey: field.key) != nil {
        diagnostics.append(.repeatedFontListKey(field.key, span: field.keySpan))
      }
    }
    let missing = required.filter { fields[$0] == nil }
    for key in missing { diagnostics.append(.missingFontListKey(key, span: node.span)) }
    return missing.isEmpty ? fields : nil
  }

  private mutating func sequence(_ node: DataNode) -> [DataNode]? {
    if case .list(let nodes) = node.value { return nodes }
    diagnostics.append(.badFontListValue(.sequence, span: node.span))
    return nil
  }

  private mutating func text(_ node: DataNode) -> String? {
    if let text = Self.scalar(node), !text.isEmpty { return text }
    diagnostics.append(.badFontListValue(.text, span: node.span))
    return nil
  }

  /// What a value that is no collection says, as written.
  private static func scalar(_ node: DataNode) -> String? {
    if case .scalar(let scalar) = node.value { scalar.text } else { nil }
  }
}

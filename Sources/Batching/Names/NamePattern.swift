internal import Diagnostics
internal import MeasuresData
public import Publishing

/// How the files of a batch are named: a path with fields of the data in it, such as
/// `{agency.province}/{fiscalYear}-{agency.name}-{edition}`.
///
/// A field is a path into the report's data or one of `file` (the data file's name), `folder` (where it lies below the
/// input), `number` (its place in a file of many) and `edition`. A field without a value leaves nothing, and the
/// hyphens around it become one. Only the pattern itself makes folders, and `{folder}`: what data brings is one part
/// of a path.
public struct NamePattern: Hashable, Sendable {
  /// As the user wrote it.
  public let text: String
  private let parts: [Part]

  private enum Part: Hashable {
    case literal(String)
    case field(String)
  }

  /// The names when nobody says otherwise: the folders of the inputs, and files named as `render` names them.
  public static let standard = NamePattern(
    text: "{folder}/{fiscalYear}-{file}-{number}-{edition}",
    parts: [
      .field("folder"), .literal("/"), .field("fiscalYear"), .literal("-"), .field("file"), .literal("-"),
      .field("number"), .literal("-"), .field("edition"),
    ])

  private init(text: String, parts: [Part]) {
    self.text = text
    self.parts = parts
  }

  /// Reads a pattern.
  ///
  /// - Returns: the pattern or what is wrong with it.
  public static func read(_ text: String) -> Result<NamePattern, UseError> {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var field: [UInt8]?
    for byte in text.utf8 {
      switch (byte, field) {
      case (UInt8(ascii: "{"), nil):
        if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
        literal = []
        field = []
      case (UInt8(ascii: "}"), let name?):
        guard !name.isEmpty else { return .failure(UseError(.badNamePattern(text))) }
        parts.append(.field(String(decoding: name, as: UTF8.self)))
        field = nil
      case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), nil): return .failure(UseError(.badNamePattern(text)))
      case (_, _?): field?.append(byte)
      case (_, nil): literal.append(byte)
      }
    }
    guard field == nil, !text.isEmpty else { return .failure(UseError(.badNamePattern(text))) }
    if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
    let pattern = NamePattern(text: text, parts: parts)
    // What is wrong whatever the data says is wrong before the first report is read.
    if let fault = PortableName.fault(of: pattern.example) {
      return .failure(UseError(.unusableName(pattern.text, fault)))
    }
    return .success(pattern)
  }

  /// The fields of the report that names may be made of.
  var reportFields: Set<String> {
    Set(
      parts.compactMap { part in
        guard case .field(let path) = part else { return nil }
        return path.utf8.split(separator: UInt8(ascii: ".")).first.map { String(Substring($0)) }
      })
  }

  /// The pattern with a harmless word for each field.
  private var example: String {
    tidied(parts.map { if case .literal(let text) = $0 { text } else { "x" } }.joined())
  }

  /// The name of a report's files without their ending.
  func name(of report: TemplateValue, at place: BatchItem.Place, edition: String) throws -> String {
    var name = ""
    for part in parts {
      switch part {
      case .literal(let text): name += text
      case .field("file"): name += OutputName.slug(place.stem)
      case .field("folder"): name += Self.folder(place.folder)
      case .field("number"): name += place.number.map(String.init) ?? ""
      case .field("edition"): name += OutputName.slug(edition)
      case .field(let path): name += OutputName.slug(try Self.text(of: path, in: report))
      }
    }
    name = tidied(name)
    if let fault = PortableName.fault(of: name) { throw DiagnosticsError([.unusableName(name, fault)]) }
    return name
  }

  private static func folder(_ folder: String) -> String {
    folder.utf8.split(separator: UInt8(ascii: "/")).map { OutputName.slug(String(Substring($0))) }
      .joined(separator: "/")
  }

  /// The text of a field of the data; empty for one without a value.
  private static func text(of path: String, in report: TemplateValue) throws -> String {
    var value = report
    for name in path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      let name = String(Substring(name))
      switch value {
      case .record(let record, _):
        guard let field = record[name] else {
          throw DiagnosticsError([
            .unknownNameField(path, near: NearName.nearest(to: name, among: record.keys))
          ])
        }
        value = field
      case .none: return ""
      default: throw DiagnosticsError([.unknownNameField(path, near: nil)])
      }
    }
    switch value {
    case .none: return ""
    case .text(let text, _), .decimal(let text, _): return text
    case .integer(let number, _): return String(number)
    case .flag, .list, .record: throw DiagnosticsError([.unknownNameField(path, near: nil)])
    }
  }

  /// Runs of hyphens become one; none stands beside a slash or at an end, and no slash at the start.
  private func tidied(_ name: String) -> String {
    let hyphen = UInt8(ascii: "-")
    return name.utf8.split(separator: UInt8(ascii: "/")).map { part in
      part.split(separator: hyphen).map { String(Substring($0)) }.joined(separator: "-")
    }.filter { !$0.isEmpty }.joined(separator: "/")
  }
}

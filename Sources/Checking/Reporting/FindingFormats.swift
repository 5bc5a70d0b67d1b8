public import Diagnostics
internal import MeasuresData

extension Finding {
  /// The finding as the fields of a JSON record.
  func json(in language: MessageLanguage) -> JSONValue {
    let place = span?.start
    var fields: [(key: String, value: JSONValue)] = [
      ("code", .text(code)), ("severity", .text(severity.rawValue)), ("kind", .text(kind.rawValue)),
      ("file", .text(span?.file.name ?? "")), ("line", .integer(place?.line ?? 0)),
      ("column", .integer(place?.scalarColumn ?? 0)), ("path", .text(path)), ("text", .text(text)),
    ]
    fields.append(("suggestion", .text(suggestion ?? "")))
    fields.append(("message", .text(message.text(in: language))))
    return .record(fields)
  }
}

/// Findings in the formats that programs read.
public enum FindingFormats {
  /// `{"findings": [{code, severity, kind, file, line, column, path, text, suggestion, message}]}`.
  public static func json(_ findings: [Finding], in language: MessageLanguage) -> String {
    JSONValue.record([("findings", .list(findings.map { $0.json(in: language) }))]).written
  }
}

extension FindingFormats {
  /// SARIF 2.1.0 (OASIS Standard), for tools of code review. Columns count Unicode code points.
  public static func sarif(_ findings: [Finding], version: String, in language: MessageLanguage) -> String {
    var codes: [String] = []
    for finding in findings where !codes.contains(where: { $0.utf8.elementsEqual(finding.code.utf8) }) {
      codes.append(finding.code)
    }
    let rules = codes.map { JSONValue.record([("id", .text($0))]) }
    let driver = JSONValue.record([
      ("name", .text("measures")), ("version", .text(version)), ("rules", .list(rules)),
    ])
    let run = JSONValue.record([
      ("tool", .record([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
      (
        "results",
        .list(findings.map { result(of: $0, ruleIndex: codes.firstIndex(of: $0.code) ?? 0, in: language) })
      ),
    ])
    return JSONValue.record([
      ("version", .text("2.1.0")), ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("runs", .list([run])),
    ]).written
  }

  private static func result(of finding: Finding, ruleIndex: Int, in language: MessageLanguage) -> JSONValue {
    var message = finding.message.text(in: language)
    if !finding.text.utf8.isEmpty { message += ": " + FindingText.marked(finding) }
    if let suggestion = finding.suggestion { message += " → " + suggestion }
    var fields: [(key: String, value: JSONValue)] = [
      ("ruleId", .text(finding.code)), ("ruleIndex", .integer(ruleIndex)),
      ("level", .text(level(of: finding.severity))),
      ("message", .record([("text", .text(message))])),
    ]
    fields.append(("locations", .list([location(of: finding)])))
    if let repair = finding.repair { fields.append(("fixes", .list([fix(repair, language)]))) }
    return .record(fields)
  }

  private static func level(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private static func location(of finding: Finding) -> JSONValue {
    var fields: [(key: String, value: JSONValue)] = []
    if let span = finding.span {
      fields.append(
        (
          "physicalLocation",
          .record([("artifactLocation", artifact(span.file)), ("region", region(span))])
        ))
    }
    fields.append(("logicalLocations", .list([.record([("fullyQualifiedName", .text(finding.path))])])))
    return .record(fields)
  }

  /// A URI reference: what RFC 3986 does not allow in a path is written as percent escapes.
  private static func artifact(_ file: SourceFile) -> JSONValue {
    let allowed = Array("-._~/".utf8)
    var uri = ""
    for byte in file.name.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || allowed.contains(byte)
      if isPlain {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return .record([("uri", .text(uri))])
  }

  private static func region(_ span: SourceSpan) -> JSONValue {
    let end = span.file.location(atUTF8Offset: span.utf8Range.upperBound)
    return .record([
      ("startLine", .integer(span.start.line)), ("startColumn", .integer(span.start.scalarColumn)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.scalarColumn)),
    ])
  }

  private static func fix(_ repair: Repair, _ language: MessageLanguage) -> JSONValue {
    let description = LocalizedText(thai: "แก้ได้แน่นอน", english: "a certain repair").text(in: language)
    let replacement = JSONValue.record([
      ("deletedRegion", region(repair.span)),
      ("insertedContent", .record([("text", .text(repair.replacement))])),
    ])
    let change = JSONValue.record([
      ("artifactLocation", artifact(repair.span.file)), ("replacements", .list([replacement])),
    ])
    return .record([
      ("description", .record([("text", .text(description))])), ("artifactChanges", .list([change])),
    ])
  }
}

internal import Diagnostics
internal import Glibc
internal import Publishing

/// Where the program speaks: results to standard output, everything else to standard error.
struct Console {
  let language: MessageLanguage
  /// How diagnostics look on standard error.
  let diagnosticStyle: TerminalStyle

  /// The console of this run.
  static let ofProcess = Console(
    language: ProcessLanguage.current, diagnosticStyle: .forStandardError(environment: .ofProcess))

  /// Prints a result; a line end is added when it has none.
  func print(_ text: String) throws(EnvironmentError) {
    try OutputDestination.standardOutput.write(Self.asLines(text))
  }

  /// Prints a remark, such as which fonts are used.
  func note(_ text: LocalizedText) { note(text.text(in: language)) }

  /// Prints a remark that is already in the right language.
  ///
  /// Nobody can be told that standard error does not work, so its failures are of no account.
  func note(_ text: String) { put(Self.asLines(text)) }

  /// Puts text on standard error as it is, for what is drawn over again.
  func draw(_ text: String) { put(Array(text.utf8)) }

  private func put(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = write(STDERR_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return }
        rest = rest[(rest.startIndex + written)...]
      }
    }
  }

  /// Prints diagnostics in source order with a last line that counts them.
  func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    note(DiagnosticPrinter(language: language, style: diagnosticStyle).text(for: diagnostics))
  }

  private static func asLines(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }
}

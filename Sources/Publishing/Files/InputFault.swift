public import Diagnostics

/// Why a file that a report or a template names is not read.
public struct InputFault: Error, Sendable {
  /// The fault, without a place: only the one who names the file knows where that stands.
  public let diagnostic: Diagnostic

  /// Whether there simply is no such file.
  let isMissingFile: Bool

  init(_ diagnostic: Diagnostic, isMissingFile: Bool = false) {
    self.diagnostic = diagnostic
    self.isMissingFile = isMissingFile
  }
}

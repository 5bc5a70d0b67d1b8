public import Diagnostics

/// A library that is not there, or is not the one that was expected.
public struct MissingLibrary: Error, Hashable, Sendable {
  /// The library's file, with what it lacks.
  public let name: String
  /// The Debian package that holds it.
  public let package: String

  public init(name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// What is missing and how to bring it.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .error, code: "environment.missing-library",
      message: LocalizedText(
        thai: "เครื่องนี้ไม่มีไลบรารี \(name) ซึ่งคำสั่งนี้ต้องใช้",
        english: "the library \(name), which this command needs, is not on this machine"),
      hints: [
        LocalizedText(
          thai: "ติดตั้งแพ็กเกจ \(package) (apt-get install \(package))",
          english: "install the package \(package) (apt-get install \(package))")
      ])
  }
}

/// Which measures this is.
enum ProgramVersion {
  /// By the rules of semver.org.
  static let current = "0.1.0"

  /// The program as it names itself in files.
  static let name = "measures \(current)"
}

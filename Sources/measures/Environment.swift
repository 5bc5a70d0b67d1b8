internal import Glibc

/// The environment variables that the program heeds, as a value.
struct Environment {
  private let value: @Sendable (String) -> String?

  /// An environment that looks names up by a function.
  init(_ value: @escaping @Sendable (String) -> String?) {
    self.value = value
  }

  /// A fixed environment, for tests.
  init(_ values: [String: String]) {
    self.init { values[$0] }
  }

  /// The process's own. Nothing in the program changes it.
  static let ofProcess = Environment { name in getenv(name).map { String(cString: $0) } }

  /// The value of a variable; nil when it is not set.
  subscript(name: String) -> String? { value(name) }
}

internal import Glibc

/// A C library that is loaded when something first needs it.
///
/// For libraries that few commands need and that take long to load, with all the libraries below them. What is loaded
/// stays until the process ends.
public struct LoadedLibrary: @unchecked Sendable {
  /// The name by which it was found.
  public let name: String
  private let package: String
  /// Never closed, so that functions taken from it stay valid.
  private let handle: UnsafeMutableRawPointer

  /// Loads a library by the first of its names that the system knows.
  ///
  /// - Parameters:
  ///   - names: file names, such as `libqpdf.so.29`; searched for like libraries a program is linked with.
  ///   - package: the Debian package that holds it, for the message when it is missing.
  public init(anyOf names: [String], package: String) throws(MissingLibrary) {
    for name in names {
      if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
        self.name = name
        self.package = package
        self.handle = handle
        return
      }
    }
    throw MissingLibrary(name: names.first ?? "", package: package)
  }

  /// A function of the library.
  ///
  /// - Parameters:
  ///   - name: as the library exports it.
  ///   - type: its type as the library's header has it: a C function pointer.
  public func function<Function>(_ name: String, as type: Function.Type) throws(MissingLibrary) -> Function {
    guard let symbol = dlsym(handle, name) else { throw lacking(name) }
    return unsafeBitCast(symbol, to: type)
  }

  /// Makes sure that the library is of the version whose header says how its functions are called.
  ///
  /// - Parameters:
  ///   - version: how the version must begin.
  ///   - found: the version that the library gives.
  public func check(version: String, found: UnsafePointer<CChar>?) throws(MissingLibrary) {
    let found = found.map { String(cString: $0) } ?? ""
    guard found.utf8.starts(with: version.utf8) else { throw lacking("\(version)…, found \(found)") }
  }

  private func lacking(_ what: String) -> MissingLibrary {
    MissingLibrary(name: "\(name) (\(what))", package: package)
  }
}

/// Where the files of a family come from.
public enum FontOrigin: Hashable, Sendable {
  /// Unpacked by the set-up from a wheel into the fonts folder.
  case pypi(package: String, version: String, folder: String)
  /// Laid by a Debian package into a folder of the system.
  case debian(package: String, path: String)
  /// Dropped into the fonts folder by whoever has the font.
  case user
}

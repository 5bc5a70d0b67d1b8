/// BCP 47 language tags, as far as layout looks into them.
enum LanguageTag {
  /// Whether two tags name the same language, whatever their region: `th` and `th-TH`.
  static func samePrimary(_ first: String, _ second: String) -> Bool {
    primary(first).elementsEqual(primary(second))
  }

  private static func primary(_ tag: String) -> some Sequence<UInt8> {
    tag.utf8.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
  }
}

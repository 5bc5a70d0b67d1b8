import CHarfBuzz

/// Cuts text into runs of one script.
///
/// Characters of no script of their own (digits, punctuation: Common; marks: Inherited) take the script before them,
/// a closing bracket or quote that of its opening one, those at the start the script before the text, else the first
/// one after them (Unicode Standard Annex #24, clause 5).
struct ScriptItemizer {
  /// A run: bytes and the ISO 15924 tag as a number.
  struct Run: Equatable {
    var utf8Range: Range<Int>
    var script: UInt32
  }

  /// Brackets nested deeper than this do not remember their script.
  private static let deepestBracket = 32

  private var resolved: UInt32
  private var openBrackets: [(closing: UInt32, script: UInt32)] = []
  private var runs: [Run] = []

  /// The runs of a text, in order, without gaps, and the script at its end, 0 when there was none.
  ///
  /// - Parameter precedingScript: the script of what stands before; 0 when unknown.
  static func runs(in utf8: [UInt8], precedingScript: UInt32) -> (runs: [Run], lastScript: UInt32) {
    if isThai(utf8) {
      return ([Run(utf8Range: utf8.indices, script: HB_SCRIPT_THAI.rawValue)], HB_SCRIPT_THAI.rawValue)
    }
    var itemizer = ScriptItemizer(resolved: precedingScript)
    var offset = 0
    while offset < utf8.count {
      let (scalar, length) = UTF8Scalar.decode(utf8, at: offset)
      itemizer.add(scalar, utf8Range: offset..<offset + length)
      offset += length
    }
    return (itemizer.finished(), itemizer.resolved)
  }

  /// Whether there is nothing but Thai letters, marks and digits: U+0E01 to U+0E3A and U+0E40 to U+0E5B, whose script is
  /// Thai. Nearly all words.
  private static func isThai(_ utf8: [UInt8]) -> Bool {
    guard !utf8.isEmpty, utf8.count.isMultiple(of: 3) else { return false }
    return utf8.withUnsafeBufferPointer { utf8 in
      var offset = 0
      while offset < utf8.count {
        guard utf8[offset] == 0xE0 else { return false }
        switch (utf8[offset + 1], utf8[offset + 2]) {
        case (0xB8, 0x81...0xBA), (0xB9, 0x80...0x9B): offset += 3
        default: return false
        }
      }
      return true
    }
  }

  private init(resolved: UInt32) { self.resolved = resolved }

  private mutating func add(_ scalar: UInt32, utf8Range: Range<Int>) {
    let own = hb_unicode_script(hb_unicode_funcs_get_default(), scalar)
    var script = resolved
    if own != HB_SCRIPT_COMMON, own != HB_SCRIPT_INHERITED, own != HB_SCRIPT_UNKNOWN {
      script = own.rawValue
      resolveStart(to: script)
    } else if let open = openBrackets.lastIndex(where: { $0.closing == scalar }) {
      script = openBrackets[open].script
      openBrackets.removeSubrange(open...)
    }
    if let closing = Self.closingBracket(for: scalar), openBrackets.count < Self.deepestBracket {
      openBrackets.append((closing, script))
    }
    resolved = script
    if let last = runs.indices.last, runs[last].script == script {
      runs[last].utf8Range = runs[last].utf8Range.lowerBound..<utf8Range.upperBound
    } else {
      runs.append(Run(utf8Range: utf8Range, script: script))
    }
  }

  /// Gives the characters at the start, which had no script before them, the first script that comes.
  private mutating func resolveStart(to script: UInt32) {
    if runs.count == 1, runs[0].script == 0 { runs[0].script = script }
    for index in openBrackets.indices where openBrackets[index].script == 0 {
      openBrackets[index].script = script
    }
  }

  /// Text without any script is shaped as Thai, the language of the documents.
  private func finished() -> [Run] {
    runs.map { run in run.script == 0 ? Run(utf8Range: run.utf8Range, script: HB_SCRIPT_THAI.rawValue) : run }
  }

  private static func closingBracket(for scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29  // ( )
    case 0x5B: 0x5D  // [ ]
    case 0x7B: 0x7D  // { }
    case 0xAB: 0xBB  // « »
    case 0x2018: 0x2019  // ‘ ’
    case 0x201C: 0x201D  // “ ”
    default: nil
    }
  }
}

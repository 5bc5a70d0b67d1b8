package import Diagnostics

/// Damage in a text that copying between programs leaves behind.
package struct TextFault {
  package enum Kind: Equatable {
    /// ำ written as ํ and า, perhaps with a tone mark between.
    case decomposedSaraAm
    /// The same mark, or a second tone mark, on one letter.
    case repeatedMark(Unicode.Scalar)
    /// The same vowel letter twice.
    case repeatedVowel(Unicode.Scalar)
    /// เ twice where แ is meant.
    case doubledSaraE
    /// A glyph number of an old font in place of a letter.
    case privateUse(Unicode.Scalar, letter: Unicode.Scalar)
    /// A character without any shape, removed.
    case invisible(Unicode.Scalar)
    case control(Unicode.Scalar)
    /// U+FFFD: an earlier program could not read a character and lost it.
    case replacement
  }

  package let kind: Kind
  /// The bytes of the damage in the text before repair.
  package let utf8Range: Range<Int>

  package func diagnostic(at span: SourceSpan) -> Diagnostic {
    switch kind {
    case .decomposedSaraAm: .decomposedSaraAm(at: span)
    case .repeatedMark(let mark): .repeatedMark(mark, at: span)
    case .repeatedVowel(let vowel): .repeatedVowel(vowel, at: span)
    case .doubledSaraE: .doubledSaraE(at: span)
    case .privateUse(let scalar, let letter): .privateUseThai(scalar, letter: letter, at: span)
    case .invisible(let scalar): .invisibleCharacter(scalar, at: span)
    case .control(let scalar): .controlCharacter(scalar, at: span)
    case .replacement: .replacementCharacter(at: span)
    }
  }
}

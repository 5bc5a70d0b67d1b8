import Diagnostics

/// What can be wrong with a cluster.
enum ClusterFault {
  case repeatedMark, repeatedVowel, twoMarks, markOrder, decomposedSaraAm, doubledSaraE, spaceBeforeMark
  case spaceInSyllable, impossible

  var code: String {
    switch self {
    case .repeatedMark: "letters.repeated-mark"
    case .repeatedVowel: "letters.repeated-vowel"
    case .twoMarks: "letters.two-marks"
    case .markOrder: "letters.mark-order"
    case .decomposedSaraAm: "letters.decomposed-sara-am"
    case .doubledSaraE: "letters.doubled-sara-e"
    case .spaceBeforeMark: "letters.space-before-mark"
    case .spaceInSyllable: "letters.space-in-syllable"
    case .impossible: "letters.impossible-cluster"
    }
  }

  /// What may also be a rare spelling or a sample of letters does not stop printing, nor does what the reader mends.
  var severity: Finding.Severity {
    switch self {
    case .impossible, .twoMarks, .decomposedSaraAm: .warning
    default: .error
    }
  }

  var message: LocalizedText {
    switch self {
    case .repeatedMark:
      LocalizedText(
        thai: "มีสระหรือวรรณยุกต์ตัวเดียวกันซ้ำบนพยัญชนะเดียว", english: "the same mark stands twice on one letter")
    case .repeatedVowel: LocalizedText(thai: "มีสระตัวเดียวกันซ้ำสองตัว", english: "the same vowel stands twice")
    case .twoMarks:
      LocalizedText(thai: "มีวรรณยุกต์สองตัวบนพยัญชนะเดียว", english: "one letter carries two tone marks")
    case .markOrder:
      LocalizedText(thai: "ลำดับของสระกับวรรณยุกต์ผิด", english: "vowel and tone mark stand in the wrong order")
    case .decomposedSaraAm:
      LocalizedText(thai: "สระอำแยกเป็น ◌ํ กับ า", english: "SARA AM is written as two characters")
    case .doubledSaraE:
      LocalizedText(thai: "พิมพ์ เ สองตัวแทนสระแอ", english: "SARA E stands twice where SARA AE is meant")
    case .spaceBeforeMark:
      LocalizedText(thai: "มีเว้นวรรคหน้าสระหรือวรรณยุกต์", english: "a space stands before a vowel or mark")
    case .spaceInSyllable:
      LocalizedText(thai: "มีเว้นวรรคกลางพยางค์", english: "a space stands inside a syllable")
    case .impossible:
      LocalizedText(
        thai: "สระหรือวรรณยุกต์อยู่ในที่ที่ภาษาไทยเขียนไม่ได้",
        english: "a vowel or mark stands where Thai cannot have it")
    }
  }
}

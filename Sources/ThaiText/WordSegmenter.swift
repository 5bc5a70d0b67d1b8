/// Grades the places inside runs of Thai letters: lattice, linear models, then the seams that the lexicon states.
package struct WordSegmenter {
  private let model: ThaiModel
  private let thresholds: Thresholds

  /// What the sums of weights must reach, in steps of `FeatureWeights.scale`.
  package struct Thresholds: Sendable {
    /// For any opportunity, for a seam, and for a boundary between words.
    package var any: Int32
    package var seam: Int32
    package var word: Int32
    /// For a boundary between words that the lexicon also knows as one short word: ที่จะ, ให้เกิด.
    package var wordCovered: Int32
    package var seamCovered: Int32
    /// What is asked beyond `any` inside a word of the lexicon, for a seam and for less than one.
    package var seamInsideWord: Int32
    package var innerInsideWord: Int32
    /// What is asked beyond `any` where a name is expected.
    package var insideName: Int32
    /// What is asked beyond `any` in or beside an unknown or rare piece.
    package var besideStrange: Int32

    /// Chosen by cross-validation: the best cover at the wanted share of broken words.
    package static let standard = Thresholds(
      any: 14, seam: 0, word: 0, wordCovered: 40, seamCovered: 26, seamInsideWord: 38, innerInsideWord: 90,
      insideName: 42, besideStrange: 34)

    /// What `sums` must reach for any opportunity.
    package func least(
      _ sums: (any: Int32, seam: Int32, word: Int32), isInsideWord: Bool, isInName: Bool,
      isBesideStrange: Bool
    ) -> Int32 {
      let least = any + (isInName ? insideName : 0) + (isBesideStrange ? besideStrange : 0)
      return !isInsideWord ? least : least + (sums.seam < seam ? innerInsideWord : seamInsideWord)
    }
  }

  package init(model: ThaiModel, thresholds: Thresholds = .standard) {
    self.model = model
    self.thresholds = thresholds
  }

  /// What dividing a paragraph works with; it serves one paragraph at a time.
  final class Workspace {
    fileprivate let lattice: WordLattice
    fileprivate let features: BreakFeatures

    init(model: ThaiModel) {
      lattice = WordLattice(model: model)
      features = BreakFeatures(model: model, lattice: lattice)
    }
  }

  /// Writes the grade of every place inside the runs of Thai letters.
  func mark(_ symbols: [Symbol], into grades: inout [PlaceGrade], with workspace: Workspace) {
    let (lattice, features) = (workspace.lattice, workspace.features)
    symbols.withUnsafeBufferPointer { buffer in
      grades.withUnsafeMutableBufferPointer { grades in
        Stretches.forEach(in: buffer, lattice: lattice) { context, committed in
          guard let base = buffer.baseAddress else { return }
          features.prepare(base + context.start)
          for place in 1..<max(committed, 1) where lattice.mayBegin(place) && !features.isStated(place) {
            grades[context.start + place] = grade(
              features.sums(place, context).values, isInsideWord: features.isInsideWord(place),
              isInName: context.isInName(place), isCovered: features.isCovered(place),
              isBesideStrange: features.isBesideStrange(place))
          }
          applySeams(of: lattice, from: context.start, to: grades)
        }
      }
    }
  }

  private func grade(
    _ sums: (any: Int32, seam: Int32, word: Int32), isInsideWord: Bool, isInName: Bool, isCovered: Bool,
    isBesideStrange: Bool
  ) -> PlaceGrade {
    let least = thresholds.least(
      sums, isInsideWord: isInsideWord, isInName: isInName, isBesideStrange: isBesideStrange)
    if sums.any < least { return .none }
    if sums.word >= (isCovered ? thresholds.wordCovered : thresholds.word) { return .word }
    return sums.seam >= (isCovered ? thresholds.seamCovered : thresholds.seam) ? .seam : .inner
  }

  /// What the lexicon states of the inside of a word goes before what the models think.
  private func applySeams(
    of lattice: WordLattice, from start: Int, to grades: UnsafeMutableBufferPointer<PlaceGrade>
  ) {
    for index in 0..<lattice.pieceCount {
      let piece = lattice.piece(index)
      let seams = WordSeams(piece.isUnknown ? 0 : model.seams(piece.value))
      guard !seams.isEmpty else { continue }
      for offset in 1..<(piece.end - piece.start) {
        switch seams.code(at: offset) {
        case 1: grades[start + piece.start + offset] = .none
        case 2: grades[start + piece.start + offset] = .seam
        case 3: grades[start + piece.start + offset] = .inner
        default: break
        }
      }
    }
  }
}

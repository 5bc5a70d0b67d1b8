import Diagnostics
import TestSupport
import Testing

@testable import Checking

/// Faults planted one a line in government prose that trained nothing (gov-dev), found again by kind.
@Suite struct PlantedFaultTests {
  private static let seed: UInt64 = 2568

  /// The lines of gov-dev without their marks.
  private static func lines() throws -> [[Unicode.Scalar]] {
    let text = String(decoding: try Repository.bytes("data/lexicon/gov-dev.gold3"), as: UTF8.self)
    return text.unicodeScalars.split(separator: "\n").map { line in
      line.filter { !["|", "~", "^", "\r"].contains($0) }
    }
  }

  /// Plants a fault in a line; nil where the line has no place for it.
  private typealias Planter = (_ line: [Unicode.Scalar], _ random: inout SeededGenerator) -> (
    line: [Unicode.Scalar], place: Int
  )?

  /// The share of planted faults that a finding of warning or error tells, within four letters.
  private static func recall(_ plant: Planter) throws -> Double {
    var random = SeededGenerator(seed: seed)
    var planted = 0
    var found = 0
    for line in try lines() {
      guard let (damaged, place) = plant(line, &random) else { continue }
      let text = String(String.UnicodeScalarView(damaged))
      planted += 1
      let isFound = Checked.line(text).contains { finding in
        guard finding.severity > .info, let span = finding.span else { return false }
        let start = span.start.scalarColumn - 1
        let end = span.file.location(atUTF8Offset: span.utf8Range.upperBound).scalarColumn - 1
        return start - 4 <= place && place <= end + 4
      }
      if isFound { found += 1 }
    }
    #expect(planted > 40, "seed \(seed)")
    return Double(found) / Double(max(planted, 1))
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool { (0x0E48...0x0E4B).contains(scalar.value) }
  private static func isVowelAbove(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E34...0x0E39).contains(scalar.value)
  }
  private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E01...0x0E2E).contains(scalar.value)
  }

  private static func place(
    in line: [Unicode.Scalar], _ random: inout SeededGenerator, where isFit: (Int) -> Bool
  ) -> Int? {
    guard line.count > 12 else { return nil }
    return (4..<(line.count - 4)).filter(isFit).randomElement(using: &random)
  }

  @Test func transposedMarksAreAllFound() throws {
    let recall = try Self.recall { line, random in
      Self.place(in: line, &random) { Self.isVowelAbove(line[$0]) && Self.isTone(line[$0 + 1]) }.map {
        place in
        var line = line
        line.swapAt(place, place + 1)
        return (line, place)
      }
    }
    #expect(recall == 1)
  }

  @Test func doubledVowelsAreAllFound() throws {
    let recall = try Self.recall { line, random in
      Self.place(in: line, &random) { [0x0E30, 0x0E32, 0x0E34, 0x0E35, 0x0E38].contains(line[$0].value) }.map
      { place in
        var line = line
        line.insert(line[place], at: place)
        return (line, place)
      }
    }
    #expect(recall == 1)
  }

  @Test func mixedDigitsAreAllFound() throws {
    let recall = try Self.recall { line, random in
      Self.place(in: line, &random) { line[$0] == " " }.map { place in
        (Array(line[..<place]) + Array(" ๒5๖๘ ".unicodeScalars) + Array(line[place...]), place)
      }
    }
    #expect(recall == 1)
  }

  @Test func droppedToneMarksAreMostlyFound() throws {
    let recall = try Self.recall { line, random in
      Self.place(in: line, &random) { Self.isTone(line[$0]) }.map { place in
        var line = line
        line.remove(at: place)
        return (line, place)
      }
    }
    print("dropped tone mark: \(recall)")
    #expect(recall > 0.6)
  }

  @Test func lostLettersAreMostlyFound() throws {
    let recall = try Self.recall { line, random in
      Self.place(in: line, &random) { Self.isConsonant(line[$0]) && Self.isConsonant(line[$0 - 1]) }.map {
        place in
        var line = line
        line.remove(at: place)
        return (line, place)
      }
    }
    print("lost letter: \(recall)")
    #expect(recall > 0.5)
  }

  @Test func spacesInsideClausesAreMostlyFound() throws {
    let recall = try Self.recall { line, random in
      let marks: ClosedRange<UInt32> = 0x0E30...0x0E3A
      return Self.place(in: line, &random) { index in
        Self.isConsonant(line[index]) && marks.contains(line[index + 1].value)
          && Self.isConsonant(line[index - 1])
          && !(0x0E40...0x0E44).contains(line[index - 2].value)
      }.map { place in
        var line = line
        line.insert(" ", at: place)
        return (line, place)
      }
    }
    print("space inside a clause: \(recall)")
    #expect(recall > 0.6)
  }

  @Test func goodProseGivesFewFindings() throws {
    let lines = try Self.lines()
    let letters = lines.reduce(0) { $0 + $1.count }
    let found = lines.reduce(0) { sum, line in
      sum + Checked.line(String(String.UnicodeScalarView(line))).count { $0.severity > .info }
    }
    #expect(found * 1500 <= letters, "\(found) in \(letters)")
  }
}

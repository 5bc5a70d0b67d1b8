internal import Batching
internal import Diagnostics

/// What a batch has come to, for people.
struct BatchTable {
  let language: MessageLanguage

  /// The most reports that the overview lists one by one.
  private static let listLimit = 50

  /// A few lines for the end of a run: how many, what failed.
  func overview(of summary: BatchSummary, elapsed: Duration?) -> String {
    ([head(of: summary, elapsed: elapsed)] + failures(in: summary, limit: Self.listLimit))
      .joined(separator: "\n")
  }

  /// Every report with what became of it. Says nothing of time, so that the same batch gives the same text.
  func fullText(of summary: BatchSummary) -> String {
    ([head(of: summary, elapsed: nil)] + summary.results.map(line)).map { $0 + "\n" }.joined()
  }

  /// One line on a report that failed.
  static func failure(of result: ReportResult) -> LocalizedText {
    let fault = result.faults.first
    let label = DisplayText.printable("\(result.report) (\(result.edition))")
    let place = fault.map { $0.file.isEmpty ? "" : "\($0.line):\($0.column) " } ?? ""
    let more = result.faultCount > 1 ? " (+\(result.faultCount - 1))" : ""
    func text(_ message: String?) -> String {
      "\(label): \(place)\(DisplayText.printable(message ?? ""))\(more)"
    }
    return LocalizedText(
      thai: "ไม่สำเร็จ " + text(fault?.message.thai), english: "failed " + text(fault?.message.english))
  }

  private func head(of summary: BatchSummary, elapsed: Duration?) -> String {
    let (made, skipped, failed) = (summary.count(.made), summary.count(.skipped), summary.count(.failed))
    let warnings = summary.results.reduce(0) { $0 + $1.warningCount }
    let time = elapsed.map { " \(ProgressText.clock($0))" } ?? ""
    let counts = LocalizedText(
      thai: "ทำแล้ว \(made) ข้าม \(skipped) ไม่สำเร็จ \(failed) คำเตือน \(warnings)\(time)",
      english: "made \(made), skipped \(skipped), failed \(failed), warnings \(warnings)\(time)")
    return ([counts] + Self.remark(on: summary.ending)).map { $0.text(in: language) }.joined(separator: "\n")
  }

  private static func remark(on ending: BatchSummary.Ending) -> [LocalizedText] {
    switch ending {
    case .complete: []
    case .interrupted(let signal):
      [
        LocalizedText(
          thai: "หยุดก่อนครบเพราะได้รับสัญญาณ \(signal) สั่งอีกครั้งเพื่อทำต่อ",
          english: "ended early by signal \(signal); run it again to go on")
      ]
    case .failedFast:
      [LocalizedText(thai: "หยุดเมื่อมีเล่มแรกที่ทำไม่ได้", english: "ended at the first report that failed")]
    case .stopped(let fault):
      [
        LocalizedText(
          thai: "หยุดเพราะ\(fault.message.thai) สั่งอีกครั้งเพื่อทำต่อ",
          english: "stopped: \(fault.message.english); run it again to go on")
      ]
    }
  }

  private func failures(in summary: BatchSummary, limit: Int) -> [String] {
    let failed = summary.results.filter { $0.status == .failed }
    let lines = failed.prefix(limit).map { "  " + Self.failure(of: $0).text(in: language) }
    return failed.count > limit ? lines + ["  … +\(failed.count - limit)"] : lines
  }

  private func line(on result: ReportResult) -> String {
    if result.status == .failed { return Self.failure(of: result).text(in: language) }
    let word = result.status == .made ? Self.made : Self.skipped
    let outputs = result.outputs.count < 3 ? result.outputs : [result.outputs[0], "…"]
    return "\(word.text(in: language)) \(DisplayText.printable(result.report)) → "
      + outputs.map(DisplayText.printable).joined(separator: " ") + " (\(result.pageCount))"
  }

  private static let made = LocalizedText(thai: "ทำแล้ว", english: "made")
  private static let skipped = LocalizedText(thai: "ข้าม", english: "skipped")
}

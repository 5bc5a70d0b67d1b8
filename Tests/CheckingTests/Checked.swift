import Diagnostics
import MeasuresData
import TestSupport
import ThaiText

@testable import Checking

/// Short ways for tests to check texts and reports.
enum Checked {
  /// The findings of one line.
  static func line(_ text: String) -> [Finding] {
    Checker().findings(inLinesOf: SourceFile(name: "t.txt", text: text))
  }

  /// The codes of the findings of one line.
  static func codes(_ text: String) -> [String] { line(text).map(\.code) }

  /// A small report whose only measure has the given step, and more of the data file behind it.
  static func file(step: String, head: String = "", measure: String = "", responsible: String = "สำนักปลัด")
    -> SourceFile
  {
    SourceFile(
      name: "t.yaml",
      text: """
        agency:
          name: องค์การบริหารส่วนตำบลบ้านใหม่สามัคคี
        fiscalYear: 2568
        title: รายงานผลการดำเนินการ ประจำปี พ.ศ. ๒๕๖๘
        \(head)measures:
          - no: 1
            detail: พัฒนาการให้บริการประชาชน
        \(measure)    steps:
              - \(step)
            responsible: \(responsible)
            period: ตลอดปีงบประมาณ ๒๕๖๘
            outputs: จัดทำคู่มือการให้บริการประชาชน
            outcomes: ประชาชนได้รับความสะดวก

        """)
  }

  static func report(_ file: SourceFile, options: Checker.Options = .init()) -> [Finding] {
    let (report, diagnostics) = ReportReader.read(file)
    guard let report else { return [] }
    return Checker(options: options).findings(in: report, readingTold: diagnostics)
  }

  static func step(_ text: String, head: String = "", measure: String = "") -> [Finding] {
    report(file(step: text, head: head, measure: measure))
  }
}

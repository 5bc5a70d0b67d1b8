internal import MeasuresData

extension Report {
  /// The paths of all files that the report names as pictures or evidence.
  var picturePaths: [String] {
    [agency.logo, memo?.garuda].compactMap { $0?.value } + evidence.compactMap { $0.file?.value }
  }

  /// The report with files under other names.
  ///
  /// - Parameter name: the new name of a path; nil for a path that stays.
  func naming(_ name: (String) -> String?) -> Report {
    var report = self
    if let logo = agency.logo { report.agency.logo?.value = name(logo.value) ?? logo.value }
    if let garuda = memo?.garuda { report.memo?.garuda?.value = name(garuda.value) ?? garuda.value }
    for (index, evidence) in evidence.enumerated() {
      guard let file = evidence.file else { continue }
      report.evidence[index].file?.value = name(file.value) ?? file.value
    }
    return report
  }
}

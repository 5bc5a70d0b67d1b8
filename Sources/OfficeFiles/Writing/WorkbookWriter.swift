internal import CXLSXWriter
internal import Glibc

/// Writes workbooks (.xlsx) with libxlsxwriter. The same design gives the same bytes.
public enum WorkbookWriter {
  /// The most UTF-16 units that a cell can hold (ECMA-376 leaves it open; Excel's specification says 32,767).
  public static let longestCell = 32_767

  /// MFD_CLOEXEC of linux/memfd.h: child processes do not get the file.
  private static let closeOnExec: CUnsignedInt = 1

  /// Writes a workbook.
  public static func write(_ design: WorkbookDesign) throws(OfficeFault) -> [UInt8] {
    try checkLengths(of: design)
    // The library writes to a name only; a file in memory has one as long as it is open.
    let descriptor = memfd_create("workbook", closeOnExec)
    guard descriptor >= 0 else { throw .notWritten("memfd_create: error \(errno)") }
    defer { close(descriptor) }
    let workbook = try OpenWorkbook(path: "/proc/self/fd/\(descriptor)", by: WorkbookLibrary.load())
    try workbook.add(design)
    try workbook.finish()
    return try content(of: descriptor)
  }

  private static func checkLengths(of design: WorkbookDesign) throws(OfficeFault) {
    for sheet in design.sheets {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() where cell.text.utf16.count > longestCell {
          throw .cellTooLong(
            sheet: sheet.name, cell: CellAddress(row: row, column: column).name, limit: longestCell)
        }
      }
    }
  }

  private static func content(of descriptor: CInt) throws(OfficeFault) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { throw .notWritten("the file is empty") }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
        if read <= 0 { break }
        count += read
      }
      initialized = count
    }
    guard count == size else { throw .notWritten("read \(count) of \(size) bytes") }
    return bytes
  }
}

/// The single owner of a workbook that libxlsxwriter is putting together.
private struct OpenWorkbook: ~Copyable {
  private let library: WorkbookLibrary
  /// Owned until `finish`, where the library frees it whatever happens.
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  /// Owned by the workbook.
  private let formats: [CellDesign.Style: UnsafeMutablePointer<lxw_format>]

  init(path: String, by library: WorkbookLibrary) throws(OfficeFault) {
    guard let workbook = library.workbookNew(path) else { throw .notWritten("workbook_new") }
    self.library = library
    self.workbook = workbook
    var formats: [CellDesign.Style: UnsafeMutablePointer<lxw_format>] = [:]
    for style in CellDesign.Style.allCases {
      guard let format = library.workbookAddFormat(workbook) else { continue }
      Self.set(style, on: format, by: library)
      formats[style] = format
    }
    self.formats = formats
  }

  func add(_ design: WorkbookDesign) throws(OfficeFault) {
    setProperties(title: design.title, creator: design.creator)
    for sheet in design.sheets { try add(sheet) }
  }

  consuming func finish() throws(OfficeFault) {
    let error = library.workbookClose(workbook)
    guard error == LXW_NO_ERROR else { throw .notWritten(library.text(of: error)) }
  }

  /// The texts are copied by the library.
  private func setProperties(title: String, creator: String) {
    title.withMutableCString { title in
      creator.withMutableCString { creator in
        var properties = lxw_doc_properties()
        properties.title = title
        properties.author = creator
        // A fixed day, 1 January 2000: without it the library asks the clock.
        properties.created = 946_684_800
        _ = library.workbookSetProperties(workbook, &properties)
      }
    }
  }

  private static func set(
    _ style: CellDesign.Style, on format: UnsafeMutablePointer<lxw_format>, by library: WorkbookLibrary
  ) {
    // 49 is the format of text: what is typed stays as it is.
    library.formatSetNumFormatIndex(format, 49)
    library.formatSetTextWrap(format)
    library.formatSetAlign(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    library.formatSetFontName(format, "TH Sarabun New")
    library.formatSetFontSize(format, style == .title ? 22 : style == .fieldName ? 12 : 16)
    switch style {
    case .entry: library.formatSetBorder(format, UInt8(LXW_BORDER_HAIR.rawValue))
    case .requiredHeading, .heading:
      library.formatSetBold(format)
      library.formatSetBorder(format, UInt8(LXW_BORDER_THIN.rawValue))
      library.formatSetBgColor(format, style == .heading ? 0xE7ECF2 : 0xBFD3E6)
    case .label: library.formatSetBold(format)
    case .help: library.formatSetFontColor(format, 0x404040)
    case .fieldName: library.formatSetFontColor(format, 0x808080)
    case .title: library.formatSetBold(format)
    }
  }

  private func add(_ design: SheetDesign) throws(OfficeFault) {
    guard let sheet = library.workbookAddWorksheet(workbook, design.name) else {
      throw .notWritten(design.name)
    }
    for (column, width) in design.columnWidths.enumerated() {
      let number = lxw_col_t(column)
      _ = library.worksheetSetColumn(sheet, number, number, width, formats[.entry])
    }
    for (row, cells) in design.rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.text.utf8.isEmpty {
        let error = library.worksheetWriteString(
          sheet, lxw_row_t(row), lxw_col_t(column), EscapedText.escaped(cell.text), formats[cell.style])
        guard error == LXW_NO_ERROR else { throw .notWritten(library.text(of: error)) }
      }
    }
    library.worksheetSetDefaultRow(sheet, RowHeight.ofLine, 0)
    for (row, cells) in design.rows.enumerated() {
      let lines = RowHeight.lines(of: cells, columnWidths: design.columnWidths)
      if lines > 1 {
        _ = library.worksheetSetRow(sheet, lxw_row_t(row), RowHeight.height(ofLines: lines), nil)
      }
    }
    library.worksheetFreezePanes(sheet, lxw_row_t(design.frozenRows), lxw_col_t(design.frozenColumns))
    library.worksheetSetLandscape(sheet)
    library.worksheetSetPaper(sheet, 9)
    library.worksheetFitToPages(sheet, 1, 0)
    if design.frozenRows > 0 { _ = library.worksheetRepeatRows(sheet, 0, lxw_row_t(design.frozenRows - 1)) }
    for rule in design.entries { try add(rule, to: sheet) }
  }

  /// All texts are copied by the library before the call returns.
  private func add(_ rule: EntryRule, to sheet: UnsafeMutablePointer<lxw_worksheet>) throws(OfficeFault) {
    var choices = rule.choices.map { strdup($0) } + [nil]
    defer { for choice in choices { free(choice) } }
    let error = rule.title.withMutableCString { title in
      rule.message.withMutableCString { message in
        choices.withUnsafeMutableBufferPointer { list in
          var validation = lxw_data_validation()
          validation.input_title = title
          validation.input_message = message
          let isList = !rule.choices.isEmpty
          validation.validate = UInt8((isList ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_ANY).rawValue)
          if isList { validation.value_list = list.baseAddress }
          validation.show_error = UInt8((rule.isStrict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
          return library.worksheetDataValidationRange(
            sheet, lxw_row_t(rule.range.first.row), lxw_col_t(rule.range.first.column),
            lxw_row_t(rule.range.last.row), lxw_col_t(rule.range.last.column), &validation)
        }
      }
    }
    guard error == LXW_NO_ERROR else { throw .notWritten(library.text(of: error)) }
  }
}

extension String {
  /// Lends the text to a library that wants `char *` and does not write there.
  fileprivate func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>) -> Result) -> Result {
    withCString { body(UnsafeMutablePointer(mutating: $0)) }
  }
}

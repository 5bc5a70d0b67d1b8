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
    let workbook = try OpenWorkbook(path: "/proc/self/fd/\(descriptor)")
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
  /// Owned until `finish`, where the library frees it whatever happens.
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  /// Owned by the workbook.
  private let formats: [CellDesign.Style: UnsafeMutablePointer<lxw_format>]

  init(path: String) throws(OfficeFault) {
    guard let workbook = workbook_new(path) else { throw .notWritten("workbook_new") }
    self.workbook = workbook
    var formats: [CellDesign.Style: UnsafeMutablePointer<lxw_format>] = [:]
    for style in CellDesign.Style.allCases {
      guard let format = workbook_add_format(workbook) else { continue }
      Self.set(style, on: format)
      formats[style] = format
    }
    self.formats = formats
  }

  func add(_ design: WorkbookDesign) throws(OfficeFault) {
    setProperties(title: design.title, creator: design.creator)
    for sheet in design.sheets { try add(sheet) }
  }

  consuming func finish() throws(OfficeFault) {
    let error = workbook_close(workbook)
    guard error == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(error))) }
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
        workbook_set_properties(workbook, &properties)
      }
    }
  }

  private static func set(_ style: CellDesign.Style, on format: UnsafeMutablePointer<lxw_format>) {
    // 49 is the format of text: what is typed stays as it is.
    format_set_num_format_index(format, 49)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_font_name(format, "TH Sarabun New")
    format_set_font_size(format, style == .title ? 22 : style == .fieldName ? 12 : 16)
    switch style {
    case .entry: format_set_border(format, UInt8(LXW_BORDER_HAIR.rawValue))
    case .requiredHeading, .heading:
      format_set_bold(format)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bg_color(format, style == .heading ? 0xE7ECF2 : 0xBFD3E6)
    case .label: format_set_bold(format)
    case .help: format_set_font_color(format, 0x404040)
    case .fieldName: format_set_font_color(format, 0x808080)
    case .title: format_set_bold(format)
    }
  }

  private func add(_ design: SheetDesign) throws(OfficeFault) {
    guard let sheet = workbook_add_worksheet(workbook, design.name) else { throw .notWritten(design.name) }
    for (column, width) in design.columnWidths.enumerated() {
      let number = lxw_col_t(column)
      worksheet_set_column(sheet, number, number, width, formats[.entry])
    }
    for (row, cells) in design.rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.text.utf8.isEmpty {
        let error = worksheet_write_string(
          sheet, lxw_row_t(row), lxw_col_t(column), EscapedText.escaped(cell.text), formats[cell.style])
        guard error == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(error))) }
      }
    }
    worksheet_set_default_row(sheet, RowHeight.ofLine, 0)
    for (row, cells) in design.rows.enumerated() {
      let lines = RowHeight.lines(of: cells, columnWidths: design.columnWidths)
      if lines > 1 { worksheet_set_row(sheet, lxw_row_t(row), RowHeight.height(ofLines: lines), nil) }
    }
    worksheet_freeze_panes(sheet, lxw_row_t(design.frozenRows), lxw_col_t(design.frozenColumns))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    if design.frozenRows > 0 { worksheet_repeat_rows(sheet, 0, lxw_row_t(design.frozenRows - 1)) }
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
          return worksheet_data_validation_range(
            sheet, lxw_row_t(rule.range.first.row), lxw_col_t(rule.range.first.column),
            lxw_row_t(rule.range.last.row), lxw_col_t(rule.range.last.column), &validation)
        }
      }
    }
    guard error == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(error))) }
  }
}

extension String {
  /// Lends the text to a library that wants `char *` and does not write there.
  fileprivate func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>) -> Result) -> Result {
    withCString { body(UnsafeMutablePointer(mutating: $0)) }
  }
}

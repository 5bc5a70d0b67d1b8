internal import CXLSXWriter
internal import LibraryLoading

/// The functions of libxlsxwriter that are called here (xlsxwriter.h), loaded when the first workbook is written.
struct WorkbookLibrary: Sendable {
  let workbookNew: workbook_new_function
  let workbookAddFormat: workbook_add_format_function
  let workbookClose: workbook_close_function
  let workbookSetProperties: workbook_set_properties_function
  let workbookAddWorksheet: workbook_add_worksheet_function
  let formatSetNumFormatIndex: format_set_num_format_index_function
  let formatSetTextWrap: format_set_text_wrap_function
  let formatSetAlign: format_set_align_function
  let formatSetFontName: format_set_font_name_function
  let formatSetFontSize: format_set_font_size_function
  let formatSetBorder: format_set_border_function
  let formatSetBold: format_set_bold_function
  let formatSetBgColor: format_set_bg_color_function
  let formatSetFontColor: format_set_font_color_function
  let worksheetSetColumn: worksheet_set_column_function
  let worksheetWriteString: worksheet_write_string_function
  let worksheetSetDefaultRow: worksheet_set_default_row_function
  let worksheetSetRow: worksheet_set_row_function
  let worksheetFreezePanes: worksheet_freeze_panes_function
  let worksheetSetLandscape: worksheet_set_landscape_function
  let worksheetSetPaper: worksheet_set_paper_function
  let worksheetFitToPages: worksheet_fit_to_pages_function
  let worksheetRepeatRows: worksheet_repeat_rows_function
  let worksheetDataValidationRange: worksheet_data_validation_range_function
  let errorText: lxw_strerror_function

  /// Debian's name for the version whose headers were used, and the one that belongs to the headers wherever it is.
  private static let fileNames = ["libxlsxwriter.so.4", "libxlsxwriter.so"]

  private static let loaded = Result { () throws(MissingLibrary) in try WorkbookLibrary() }

  /// The functions, loaded once for the process.
  static func load() throws(OfficeFault) -> WorkbookLibrary {
    switch loaded {
    case .success(let library): return library
    case .failure(let missing): throw .missingLibrary(missing)
    }
  }

  private init() throws(MissingLibrary) {
    let library = try LoadedLibrary(anyOf: Self.fileNames, package: "libxlsxwriter4")
    let getVersion = try library.function("lxw_version", as: lxw_version_function.self)
    try library.check(version: LXW_VERSION, found: getVersion())
    workbookNew = try library.function("workbook_new", as: workbook_new_function.self)
    workbookAddFormat = try library.function("workbook_add_format", as: workbook_add_format_function.self)
    workbookClose = try library.function("workbook_close", as: workbook_close_function.self)
    workbookSetProperties = try library.function(
      "workbook_set_properties", as: workbook_set_properties_function.self)
    workbookAddWorksheet = try library.function(
      "workbook_add_worksheet", as: workbook_add_worksheet_function.self)
    formatSetNumFormatIndex = try library.function(
      "format_set_num_format_index", as: format_set_num_format_index_function.self)
    formatSetTextWrap = try library.function("format_set_text_wrap", as: format_set_text_wrap_function.self)
    formatSetAlign = try library.function("format_set_align", as: format_set_align_function.self)
    formatSetFontName = try library.function("format_set_font_name", as: format_set_font_name_function.self)
    formatSetFontSize = try library.function("format_set_font_size", as: format_set_font_size_function.self)
    formatSetBorder = try library.function("format_set_border", as: format_set_border_function.self)
    formatSetBold = try library.function("format_set_bold", as: format_set_bold_function.self)
    formatSetBgColor = try library.function("format_set_bg_color", as: format_set_bg_color_function.self)
    formatSetFontColor = try library.function(
      "format_set_font_color", as: format_set_font_color_function.self)
    worksheetSetColumn = try library.function("worksheet_set_column", as: worksheet_set_column_function.self)
    worksheetWriteString = try library.function(
      "worksheet_write_string", as: worksheet_write_string_function.self)
    worksheetSetDefaultRow = try library.function(
      "worksheet_set_default_row", as: worksheet_set_default_row_function.self)
    worksheetSetRow = try library.function("worksheet_set_row", as: worksheet_set_row_function.self)
    worksheetFreezePanes = try library.function(
      "worksheet_freeze_panes", as: worksheet_freeze_panes_function.self)
    worksheetSetLandscape = try library.function(
      "worksheet_set_landscape", as: worksheet_set_landscape_function.self)
    worksheetSetPaper = try library.function("worksheet_set_paper", as: worksheet_set_paper_function.self)
    worksheetFitToPages = try library.function(
      "worksheet_fit_to_pages", as: worksheet_fit_to_pages_function.self)
    worksheetRepeatRows = try library.function(
      "worksheet_repeat_rows", as: worksheet_repeat_rows_function.self)
    worksheetDataValidationRange = try library.function(
      "worksheet_data_validation_range", as: worksheet_data_validation_range_function.self)
    errorText = try library.function("lxw_strerror", as: lxw_strerror_function.self)
  }

  /// What an error of the library means, in its words.
  func text(of error: lxw_error) -> String { errorText(error).map { String(cString: $0) } ?? "\(error)" }
}

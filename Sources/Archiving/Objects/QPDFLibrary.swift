internal import CQPDF
internal import LibraryLoading

/// The functions of qpdf that are called here (qpdf-c.h), under their names without `qpdf_` and `oh_`.
///
/// qpdf brings a cryptographic library and a dozen others along, which take a third of the time in which the program
/// starts. Only what reads PDF files from elsewhere needs it.
struct QPDFLibrary: Sendable {
  let initialize: qpdf_init_function
  let cleanup: qpdf_cleanup_function
  let silenceErrors: qpdf_silence_errors_function
  let setSuppressWarnings: qpdf_set_suppress_warnings_function
  let readMemory: qpdf_read_memory_function
  let hasError: qpdf_has_error_function
  let getError: qpdf_get_error_function
  let moreWarnings: qpdf_more_warnings_function
  let nextWarning: qpdf_next_warning_function
  let getErrorFullText: qpdf_get_error_full_text_function
  let getRoot: qpdf_get_root_function
  let getTrailer: qpdf_get_trailer_function
  let isEncrypted: qpdf_is_encrypted_function
  let getPageCount: qpdf_get_num_pages_function
  let getPage: qpdf_get_page_n_function
  let getObjectByID: qpdf_get_object_by_id_function
  let isStream: qpdf_oh_is_stream_function
  let getObjectID: qpdf_oh_get_object_id_function
  let getDict: qpdf_oh_get_dict_function
  let unparseResolved: qpdf_oh_unparse_resolved_function
  let getPageContentData: qpdf_oh_get_page_content_data_function
  let getStreamData: qpdf_oh_get_stream_data_function

  /// Debian's name for the version whose headers were used, and the one that belongs to the headers wherever it is.
  private static let fileNames = ["libqpdf.so.29", "libqpdf.so"]

  private static let loaded = Result { () throws(MissingLibrary) in try QPDFLibrary() }

  /// The functions, loaded once for the process.
  static func load() throws(ArchivingError) -> QPDFLibrary {
    switch loaded {
    case .success(let library): return library
    case .failure(let missing): throw .missingLibrary(missing)
    }
  }

  private init() throws(MissingLibrary) {
    let library = try LoadedLibrary(anyOf: Self.fileNames, package: "libqpdf29")
    let getVersion = try library.function("qpdf_get_qpdf_version", as: qpdf_get_qpdf_version_function.self)
    try library.check(version: "\(QPDF_MAJOR_VERSION).", found: getVersion())
    initialize = try library.function("qpdf_init", as: qpdf_init_function.self)
    cleanup = try library.function("qpdf_cleanup", as: qpdf_cleanup_function.self)
    silenceErrors = try library.function("qpdf_silence_errors", as: qpdf_silence_errors_function.self)
    setSuppressWarnings = try library.function(
      "qpdf_set_suppress_warnings", as: qpdf_set_suppress_warnings_function.self)
    readMemory = try library.function("qpdf_read_memory", as: qpdf_read_memory_function.self)
    hasError = try library.function("qpdf_has_error", as: qpdf_has_error_function.self)
    getError = try library.function("qpdf_get_error", as: qpdf_get_error_function.self)
    moreWarnings = try library.function("qpdf_more_warnings", as: qpdf_more_warnings_function.self)
    nextWarning = try library.function("qpdf_next_warning", as: qpdf_next_warning_function.self)
    getErrorFullText = try library.function(
      "qpdf_get_error_full_text", as: qpdf_get_error_full_text_function.self)
    getRoot = try library.function("qpdf_get_root", as: qpdf_get_root_function.self)
    getTrailer = try library.function("qpdf_get_trailer", as: qpdf_get_trailer_function.self)
    isEncrypted = try library.function("qpdf_is_encrypted", as: qpdf_is_encrypted_function.self)
    getPageCount = try library.function("qpdf_get_num_pages", as: qpdf_get_num_pages_function.self)
    getPage = try library.function("qpdf_get_page_n", as: qpdf_get_page_n_function.self)
    getObjectByID = try library.function("qpdf_get_object_by_id", as: qpdf_get_object_by_id_function.self)
    isStream = try library.function("qpdf_oh_is_stream", as: qpdf_oh_is_stream_function.self)
    getObjectID = try library.function("qpdf_oh_get_object_id", as: qpdf_oh_get_object_id_function.self)
    getDict = try library.function("qpdf_oh_get_dict", as: qpdf_oh_get_dict_function.self)
    unparseResolved = try library.function(
      "qpdf_oh_unparse_resolved", as: qpdf_oh_unparse_resolved_function.self)
    getPageContentData = try library.function(
      "qpdf_oh_get_page_content_data", as: qpdf_oh_get_page_content_data_function.self)
    getStreamData = try library.function("qpdf_oh_get_stream_data", as: qpdf_oh_get_stream_data_function.self)
  }
}

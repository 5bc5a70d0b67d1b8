internal import CZip
internal import LibraryLoading

/// The functions of libzip that are called here (zip.h), loaded when the first archive is opened.
struct ZipLibrary: Sendable {
  let errorInit: zip_error_init_function
  let errorFini: zip_error_fini_function
  let sourceBufferCreate: zip_source_buffer_create_function
  let openFromSource: zip_open_from_source_function
  let sourceFree: zip_source_free_function
  let discard: zip_discard_function
  let getNumEntries: zip_get_num_entries_function
  let getName: zip_get_name_function
  let statInit: zip_stat_init_function
  let statEntry: zip_stat_index_function
  let openEntry: zip_fopen_index_function
  let closeEntry: zip_fclose_function
  let readEntry: zip_fread_function

  /// Debian's name for the version whose headers were used, and the one that belongs to the headers wherever it is.
  private static let fileNames = ["libzip.so.4", "libzip.so"]

  private static let loaded = Result { () throws(MissingLibrary) in try ZipLibrary() }

  /// The functions, loaded once for the process.
  static func load() throws(OfficeFault) -> ZipLibrary {
    switch loaded {
    case .success(let library): return library
    case .failure(let missing): throw .missingLibrary(missing)
    }
  }

  private init() throws(MissingLibrary) {
    let library = try LoadedLibrary(anyOf: Self.fileNames, package: "libzip4")
    let getVersion = try library.function("zip_libzip_version", as: zip_libzip_version_function.self)
    try library.check(version: "\(LIBZIP_VERSION_MAJOR).", found: getVersion())
    errorInit = try library.function("zip_error_init", as: zip_error_init_function.self)
    errorFini = try library.function("zip_error_fini", as: zip_error_fini_function.self)
    sourceBufferCreate = try library.function(
      "zip_source_buffer_create", as: zip_source_buffer_create_function.self)
    openFromSource = try library.function("zip_open_from_source", as: zip_open_from_source_function.self)
    sourceFree = try library.function("zip_source_free", as: zip_source_free_function.self)
    discard = try library.function("zip_discard", as: zip_discard_function.self)
    getNumEntries = try library.function("zip_get_num_entries", as: zip_get_num_entries_function.self)
    getName = try library.function("zip_get_name", as: zip_get_name_function.self)
    statInit = try library.function("zip_stat_init", as: zip_stat_init_function.self)
    statEntry = try library.function("zip_stat_index", as: zip_stat_index_function.self)
    openEntry = try library.function("zip_fopen_index", as: zip_fopen_index_function.self)
    closeEntry = try library.function("zip_fclose", as: zip_fclose_function.self)
    readEntry = try library.function("zip_fread", as: zip_fread_function.self)
  }
}

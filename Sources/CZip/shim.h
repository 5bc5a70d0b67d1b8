#include <zip.h>

/* The library is not linked but loaded when it is needed: these are the types of the functions that are called. */
typedef __typeof__(zip_error_init) *zip_error_init_function;
typedef __typeof__(zip_error_fini) *zip_error_fini_function;
typedef __typeof__(zip_source_buffer_create) *zip_source_buffer_create_function;
typedef __typeof__(zip_open_from_source) *zip_open_from_source_function;
typedef __typeof__(zip_source_free) *zip_source_free_function;
typedef __typeof__(zip_discard) *zip_discard_function;
typedef __typeof__(zip_get_num_entries) *zip_get_num_entries_function;
typedef __typeof__(zip_get_name) *zip_get_name_function;
typedef __typeof__(zip_stat_init) *zip_stat_init_function;
typedef __typeof__(zip_stat_index) *zip_stat_index_function;
typedef __typeof__(zip_fopen_index) *zip_fopen_index_function;
typedef __typeof__(zip_fclose) *zip_fclose_function;
typedef __typeof__(zip_fread) *zip_fread_function;
typedef __typeof__(zip_libzip_version) *zip_libzip_version_function;

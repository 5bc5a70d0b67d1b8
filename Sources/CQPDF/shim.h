#include <qpdf/qpdf-c.h>
#include <qpdf/DLL.h>
#include <stdlib.h>
#include <string.h>

/* The library is not linked but loaded when it is needed: these are the types of the functions that are called. */
typedef __typeof__(qpdf_init) *qpdf_init_function;
typedef __typeof__(qpdf_cleanup) *qpdf_cleanup_function;
typedef __typeof__(qpdf_silence_errors) *qpdf_silence_errors_function;
typedef __typeof__(qpdf_set_suppress_warnings) *qpdf_set_suppress_warnings_function;
typedef __typeof__(qpdf_read_memory) *qpdf_read_memory_function;
typedef __typeof__(qpdf_has_error) *qpdf_has_error_function;
typedef __typeof__(qpdf_get_error) *qpdf_get_error_function;
typedef __typeof__(qpdf_more_warnings) *qpdf_more_warnings_function;
typedef __typeof__(qpdf_next_warning) *qpdf_next_warning_function;
typedef __typeof__(qpdf_get_error_full_text) *qpdf_get_error_full_text_function;
typedef __typeof__(qpdf_get_root) *qpdf_get_root_function;
typedef __typeof__(qpdf_get_trailer) *qpdf_get_trailer_function;
typedef __typeof__(qpdf_is_encrypted) *qpdf_is_encrypted_function;
typedef __typeof__(qpdf_get_num_pages) *qpdf_get_num_pages_function;
typedef __typeof__(qpdf_get_page_n) *qpdf_get_page_n_function;
typedef __typeof__(qpdf_get_object_by_id) *qpdf_get_object_by_id_function;
typedef __typeof__(qpdf_oh_is_stream) *qpdf_oh_is_stream_function;
typedef __typeof__(qpdf_oh_get_object_id) *qpdf_oh_get_object_id_function;
typedef __typeof__(qpdf_oh_get_dict) *qpdf_oh_get_dict_function;
typedef __typeof__(qpdf_oh_unparse_resolved) *qpdf_oh_unparse_resolved_function;
typedef __typeof__(qpdf_oh_get_page_content_data) *qpdf_oh_get_page_content_data_function;
typedef __typeof__(qpdf_oh_get_stream_data) *qpdf_oh_get_stream_data_function;
typedef __typeof__(qpdf_get_qpdf_version) *qpdf_get_qpdf_version_function;

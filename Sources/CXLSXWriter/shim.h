#include <xlsxwriter.h>

/* The library is not linked but loaded when it is needed: these are the types of the functions that are called. */
typedef __typeof__(workbook_new) *workbook_new_function;
typedef __typeof__(workbook_add_format) *workbook_add_format_function;
typedef __typeof__(workbook_close) *workbook_close_function;
typedef __typeof__(workbook_set_properties) *workbook_set_properties_function;
typedef __typeof__(workbook_add_worksheet) *workbook_add_worksheet_function;
typedef __typeof__(format_set_num_format_index) *format_set_num_format_index_function;
typedef __typeof__(format_set_text_wrap) *format_set_text_wrap_function;
typedef __typeof__(format_set_align) *format_set_align_function;
typedef __typeof__(format_set_font_name) *format_set_font_name_function;
typedef __typeof__(format_set_font_size) *format_set_font_size_function;
typedef __typeof__(format_set_border) *format_set_border_function;
typedef __typeof__(format_set_bold) *format_set_bold_function;
typedef __typeof__(format_set_bg_color) *format_set_bg_color_function;
typedef __typeof__(format_set_font_color) *format_set_font_color_function;
typedef __typeof__(worksheet_set_column) *worksheet_set_column_function;
typedef __typeof__(worksheet_write_string) *worksheet_write_string_function;
typedef __typeof__(worksheet_set_default_row) *worksheet_set_default_row_function;
typedef __typeof__(worksheet_set_row) *worksheet_set_row_function;
typedef __typeof__(worksheet_freeze_panes) *worksheet_freeze_panes_function;
typedef __typeof__(worksheet_set_landscape) *worksheet_set_landscape_function;
typedef __typeof__(worksheet_set_paper) *worksheet_set_paper_function;
typedef __typeof__(worksheet_fit_to_pages) *worksheet_fit_to_pages_function;
typedef __typeof__(worksheet_repeat_rows) *worksheet_repeat_rows_function;
typedef __typeof__(worksheet_data_validation_range) *worksheet_data_validation_range_function;
typedef __typeof__(lxw_strerror) *lxw_strerror_function;
typedef __typeof__(lxw_version) *lxw_version_function;

/* The system's own; the C library shows it to programs that ask for GNU's extensions only. */
int memfd_create(const char *name, unsigned int flags);

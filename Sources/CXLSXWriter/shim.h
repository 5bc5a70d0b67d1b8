#include <xlsxwriter.h>

/* The system's own; the C library shows it to programs that ask for GNU's extensions only. */
int memfd_create(const char *name, unsigned int flags);

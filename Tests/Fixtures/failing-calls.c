// Loaded into a program by LD_PRELOAD: the call of number FAIL_AT that changes a disk fails with FAIL_ERRNO. How many
// such calls there were is written to the file FAIL_COUNT_FILE at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int fails(void) {
  const char *at = getenv("FAIL_AT"), *number = getenv("FAIL_ERRNO");
  int call = atomic_fetch_add(&calls, 1) + 1;
  if (!at || call != atoi(at)) return 0;
  errno = number ? atoi(number) : EIO;
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAIL_COUNT_FILE");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%d\n", atomic_load(&calls));
  fclose(file);
}

static int is_file(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (is_file(descriptor) && fails()) return -1;
  return NEXT(write)(descriptor, bytes, count);
}
int fsync(int descriptor) { return fails() ? -1 : NEXT(fsync)(descriptor); }
int ftruncate(int descriptor, off_t length) { return fails() ? -1 : NEXT(ftruncate)(descriptor, length); }
int rename(const char *from, const char *to) { return fails() ? -1 : NEXT(rename)(from, to); }
int mkdir(const char *path, mode_t mode) { return fails() ? -1 : NEXT(mkdir)(path, mode); }
int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
  return fails() ? -1 : NEXT(linkat)(from_folder, from, to_folder, to, flags);
}
static int open_as(const char *name, const char *path, int flags, mode_t mode) {
  int creates = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
  if (creates && fails()) return -1;
  return ((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name))(path, flags, mode);
}
#define OPEN(name)                               \
  int name(const char *path, int flags, ...) {   \
    va_list arguments;                           \
    va_start(arguments, flags);                  \
    mode_t mode = va_arg(arguments, mode_t);     \
    va_end(arguments);                           \
    return open_as(#name, path, flags, mode);    \
  }
OPEN(open)
OPEN(open64)

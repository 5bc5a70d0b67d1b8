#pragma once

#include <malloc.h>
#include <pthread.h>
#include <sched.h>

// Of the C library, whose headers declare them for _GNU_SOURCE alone (sched_getcpu(3), sched_getaffinity(2),
// pthread_attr_setaffinity_np(3)).
int sched_getcpu(void);
int sched_getaffinity(pid_t process, size_t size, cpu_set_t *processors);
int pthread_attr_setaffinity_np(pthread_attr_t *attributes, size_t size, const cpu_set_t *processors);

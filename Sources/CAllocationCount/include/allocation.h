#include <stddef.h>

/* Calls of malloc so far in this process. */
unsigned long dateline_allocation_count(void);

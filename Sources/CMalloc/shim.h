// What the C library's allocator offers beyond the C standard; Swift's overlay leaves it out.
#include <malloc.h>

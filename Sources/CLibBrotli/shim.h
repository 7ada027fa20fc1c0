// Brotli (MIT licence) reads the content coding `br`.
#include <brotli/decode.h>

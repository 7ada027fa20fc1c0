// libarchive (BSD licence) reads tar, zip, 7z and the compressions around them.
#include <archive.h>
#include <archive_entry.h>

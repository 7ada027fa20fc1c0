// libpq (PostgreSQL licence) talks to PostgreSQL.
#include <libpq-fe.h>

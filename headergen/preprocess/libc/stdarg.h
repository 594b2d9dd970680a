/* Arguments without a number. */
#ifndef _STDARG_H
#define _STDARG_H 1

typedef void *va_list;

#endif

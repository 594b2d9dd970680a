/* Arguments without a number. */
#ifndef _STDARG_H
#define _STDARG_H 1

typedef __builtin_va_list va_list;
typedef __builtin_va_list __gnuc_va_list;

#endif

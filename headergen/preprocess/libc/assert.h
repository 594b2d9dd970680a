/* Assertions at compile time. */
#ifndef _ASSERT_H
#define _ASSERT_H 1

#define static_assert _Static_assert

#endif

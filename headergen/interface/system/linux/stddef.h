/* Groups of members that have a name too, and arrays whose length a call says. */
#ifndef _LINUX_STDDEF_H
#define _LINUX_STDDEF_H

#define __always_inline inline
#define __struct_group(TAG, NAME, ATTRS, MEMBERS...) \
	union { struct { MEMBERS } ATTRS; struct TAG { MEMBERS } ATTRS NAME; } ATTRS
#define __DECLARE_FLEX_ARRAY(TYPE, NAME) struct { struct { } __empty_ ## NAME; TYPE NAME[]; }
#define __counted_by(m)
#define __counted_by_le(m)
#define __counted_by_be(m)

#endif

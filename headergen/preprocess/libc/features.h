/* Which C library this is: none in particular. */

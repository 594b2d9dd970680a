/* Internet addresses are declared by the kernel. */
#ifndef _NETINET_IN_H
#define _NETINET_IN_H 1

#include <stdint.h>
#include <sys/socket.h>
#include <linux/in.h>
#include <linux/in6.h>

typedef uint32_t in_addr_t;
typedef uint16_t in_port_t;

#endif

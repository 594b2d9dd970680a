#ifndef _LINUX_NETDEVICE_H
#define _LINUX_NETDEVICE_H

#define MAX_ADDR_LEN 32

#endif

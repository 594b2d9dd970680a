#ifndef SERIES_LINUX_KVM_H
#define SERIES_LINUX_KVM_H

#include <linux/types.h>
#include <linux/ioctl.h>
#include <asm/kvm.h>

#define KVMIO 0xAE


#endif

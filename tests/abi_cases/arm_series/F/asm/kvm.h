#ifndef SERIES_ASM_KVM_H
#define SERIES_ASM_KVM_H

#include <linux/types.h>

#define KVM_ARM_TARGET_CORTEX_A15 0
#define KVM_ARM_NUM_TARGETS 1

struct pt_regs {
	long uregs[18];
};

struct kvm_regs {
	struct pt_regs usr_regs;
	unsigned long svc_regs[3];
	unsigned long abt_regs[3];
	unsigned long und_regs[3];
	unsigned long irq_regs[3];
	unsigned long fiq_regs[8];
};

struct kvm_vcpu_init {
	__u32 target;
	__u32 features[7];
};

struct kvm_sregs {
};

#endif

#ifndef SERIES_ASM_KVM_H
#define SERIES_ASM_KVM_H

#include <linux/types.h>

#define KVM_ARM_TARGET_CORTEX_A15 0
#define KVM_ARM_NUM_TARGETS 1

struct kvm_regs {
	__u32 usr_regs[15];
	__u32 svc_regs[3];
	__u32 abt_regs[3];
	__u32 und_regs[3];
	__u32 irq_regs[3];
	__u32 fiq_regs[8];
	__u32 pc;
	__u32 cpsr;
};

struct kvm_vcpu_init {
	__u32 target;
	__u32 features[7];
};

struct kvm_sregs {
};

struct kvm_reg_list {
	__u64 n;
	__u64 reg[0];
};

#endif

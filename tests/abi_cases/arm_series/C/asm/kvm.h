#ifndef SERIES_ASM_KVM_H
#define SERIES_ASM_KVM_H

#include <linux/types.h>

#define KVM_ARM_TARGET_CORTEX_A15 0xC0F

struct kvm_regs {
	__u32 regs0_7[8];
	__u32 fiq_regs8_12[5];
	__u32 usr_regs8_12[5];
	__u32 reg13[6];
	__u32 reg14[6];
	__u32 reg15;
	__u32 cpsr;
	__u32 spsr[5];
};

struct kvm_vcpu_init {
	__u32 target;
	__u32 features[7];
};

struct kvm_sregs {
};

struct kvm_msr_entry {
	__u32 index;
	__u32 reserved;
	__u64 data;
};

struct kvm_msrs {
	__u32 nmsrs;
	__u32 pad;
	struct kvm_msr_entry entries[0];
};

#endif

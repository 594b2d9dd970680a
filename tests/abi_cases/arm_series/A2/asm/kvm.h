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
	struct {
		__u32 c0_midr;
		__u32 c1_sys;
		__u32 c2_base0;
		__u32 c2_base1;
		__u32 c3_dacr;
	} cp15;
};

struct kvm_sregs {
	__u32 target;
	__u32 num_features;
	__u32 features[14];
};

#endif

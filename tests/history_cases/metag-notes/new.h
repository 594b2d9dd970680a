#define NT_ARM_SVE 0x405

/* The ABIs of mips, which its headers ask for. */
#ifndef _ASM_SGIDEFS_H
#define _ASM_SGIDEFS_H

#define _MIPS_SIM_ABI32 1
#define _MIPS_SIM_NABI32 2
#define _MIPS_SIM_ABI64 3

#endif

/* Every construct of C and GNU C that a UAPI header may hold. A compiler says what each amounts to. */
#ifndef CONSTRUCTS_H
#define CONSTRUCTS_H

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef __signed__ int __s32;
__extension__ typedef unsigned long long __u64;
typedef __u64 __attribute__((aligned(8))) __aligned_u64;
typedef __u64 __u64_unaligned __attribute__((__aligned__(4), deprecated));
typedef struct { int counter; } atomic_t, *atomic_pointer;
typedef unsigned int __attribute__((mode(DI))) by_mode;
typedef int by_mode_too __attribute__((__mode__(__HI__)));
typedef void (*callback)(int, struct forward *, unsigned char [4]);
typedef int matrix[2][3];

/* attributes in each of the places that GNU C has for them */
struct __attribute__((packed)) before_tag { char a; int b; };
struct behind_brace { char a; int b; } __attribute__((packed));
struct behind_both { char a; short b; } __attribute__((packed)) __attribute__((aligned(2)));
struct in_one_list { char a; int b; } __attribute__((__packed__, __aligned__(4)));
struct aligned_most { char a; } __attribute__((aligned));
struct aligned_expression { char a; } __attribute__((aligned(2 * sizeof(int))));
struct __attribute__((aligned(16), packed)) both_before { char a; long b; };
struct members {
	char a;
	int b __attribute__((packed));
	char c __attribute__((aligned(8)));
	__attribute__((aligned(4))) char d, e;
	char __attribute__((aligned(4))) f, g;
	char h, i __attribute__((aligned(16))), j;
	char k[3] __attribute__((aligned(2)));
	char *l __attribute__((aligned(16)));
	void (*m)(void) __attribute__((aligned(32)));
	_Alignas(8) char n;
	_Alignas(long) char o;
	char p __attribute__((aligned(sizeof(long)))) __attribute__((unused));
	__aligned_u64 q;
	__u64_unaligned r;
	by_mode s;
	by_mode_too t;
};
struct outer {
	char a;
	struct { char b; int c; } __attribute__((packed)) d;
	struct { char e; int f; } __attribute__((packed)) g __attribute__((aligned(8)));
	struct inner { char h; long i; } __attribute__((aligned(32))) j[2];
	union {
		struct { char k; long long l; } __attribute__((packed));
		struct __attribute__((packed)) { short m; long long n; };
		__u64 o;
	} __attribute__((packed));
	struct inner p;
	struct nested_alone { int never_a_member; };
	enum { OUTER_A, OUTER_B = 5 } q;
	enum { OUTER_C = 9 };
} __attribute__((aligned(64)));

/* bit-fields */
struct bits {
	__u32 a:3, b:5;
	__u32 :0;
	__u32 c:1;
	__u8 d:4;
	int :7;
	signed int e:2;
	_Bool f:1;
	__u64 g:33;
	__u16 h;
	__u32 i:(1 + 2), :2, j:sizeof(int);
};
struct packed_bits { char a; __u32 b:20; __u64 c:40; } __attribute__((packed));
struct odd_bits { char a; __u32 b:20 __attribute__((packed)); __u32 c:6; };

/* arrays of no length, and records of no size */
struct flexible { __u32 count; struct { __u8 a; } list[]; };
struct zero { __u32 count; __u64 list[0]; };
struct empty {};
struct holds_empty { struct empty a; int b; struct { } c; struct { struct { } __empty_d; int d[]; }; };
struct dimensions { matrix a; char b[sizeof(struct members)], c[2 + 3 * (4 << 1)][OUTER_B]; int *(*d)[4]; };

/* types */
struct every_type {
	_Bool a; char b; signed char c; unsigned char d; short int e; long unsigned f; long long int g; unsigned h;
	float i; double j; long double k; long int long unsigned l; const volatile int m; int const *const n;
	struct forward *o; struct every_type *p; callback q; int (*r)(int (*)(void), ...); void *s[3];
	int (*t[2])(void);
};
#ifdef __SIZEOF_INT128__
struct wide { char a; __int128 b; unsigned __int128 c; char d; __uint128_t e; __int128_t f; };
#endif
union numbers { __u8 a[5]; __u32 b; struct { __u16 c; } d; };
union __attribute__((packed)) packed_union { char a[5]; __u32 b; };
union wrapped { int *a; long b; } __attribute__((__transparent_union__));

/* enumerations */
enum plain { PLAIN_A, PLAIN_B = 1 << 4, PLAIN_C, PLAIN_D = PLAIN_B | 3, PLAIN_NEGATIVE = -2, };
enum __attribute__((packed)) small { SMALL_A, SMALL_B = 200 };
enum small_too { SMALL_C = -1 } __attribute__((packed));
enum large { LARGE_A = 0xffffffff, LARGE_B __attribute__((deprecated)) = 3 };
enum characters { CHARACTER_A = 'A', CHARACTER_NUL = '\0', CHARACTER_X = '\x7f' };
enum sizes { SIZE_OF = sizeof(struct bits), OFFSET_OF = __builtin_offsetof(struct members, q), CHOSEN = 1 ? 7 : 8 };
enum { FIRST }; enum { SECOND = 2 };
struct uses_enums { enum plain a; enum small b; enum small_too c; enum large d; enum { IN_RECORD } e; enum plain f:4; };

/* names used twice, in different name spaces */
struct same { int same; };
typedef struct same same;
enum same_enum { same_enum };
struct member_named_as_type { __u32 __u32; __u16 same; };
typedef int repeated;
typedef int repeated;

/* pragmas */
#pragma pack(push, 1)
struct pragma_packed { char a; int b; struct { char c; long d; } e; };
#pragma pack(2)
struct pragma_two { char a; int b; long long c; };
#pragma pack(pop)
struct pragma_over { char a; int b; };
#pragma pack(4)
struct pragma_four { char a; long long b; struct members c; };
#pragma pack()

/* what is no part of an interface, and must be passed over */
struct stray { int a;; int b; };
;
extern int variable, other_variable[3];
static const char *const strings[] = { "a;", "}", "{" };
static const struct { int x; } table[] = { { .x = 1 }, { 2 } };
extern int declared(int a, struct same *b) __asm__("other_name") __attribute__((nonnull(2)));
static __inline__ __attribute__((always_inline)) int function(struct { int x; } *p, const char *text)
{
	struct local { int y; } q = { 1 };
	__asm__ __volatile__("nop" : : : "memory");
	if (text[0] == '}' || text[0] == '{')
		return q.y;
	return ({ int z = p->x; z; });
}
static inline struct same returns_record(void) { struct same s = { 0 }; return s; }
_Static_assert(sizeof(struct empty) == 0, "an empty record has no size");

/* macros */
#define NUMBER 42
#define UNSIGNED 0xffffffffffffffffULL
#define NEGATIVE (-1)
#define OF_TYPE ((__u16)-1)
#define SIZE sizeof(struct members)
#define OFFSET __builtin_offsetof(struct outer, j[1].i)
#define ENUMERATED PLAIN_D
#define PLAIN_A PLAIN_A
#define CHARACTER 'a'
#define TEXT "text"
#define JOINED(a, b) a ## b
#define CALLED JOINED(NUM, BER)

#endif

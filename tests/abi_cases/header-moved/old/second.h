#define LAMP 2

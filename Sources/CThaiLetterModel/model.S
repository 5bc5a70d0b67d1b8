/* The model as read-only data of the program: no file to find or read at run time. */
/* digest: 6611b98ed6fc6ca2 */
#if defined(__APPLE__)
#define SYMBOL(name) _##name
  .section __DATA,__const
#else
#define SYMBOL(name) name
  .section .rodata
#endif
  .balign 64
  .globl SYMBOL(thai_letter_model_first_byte)
SYMBOL(thai_letter_model_first_byte):
  .incbin "model.bin"
  .globl SYMBOL(thai_letter_model_end)
SYMBOL(thai_letter_model_end):
  .byte 0
#if defined(__ELF__)
  .section .note.GNU-stack,"",%progbits
#endif

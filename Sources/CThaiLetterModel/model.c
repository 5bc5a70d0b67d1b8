#include "CThaiLetterModel.h"

extern const uint8_t thai_letter_model_first_byte[];
extern const uint8_t thai_letter_model_end[];

const uint8_t *thai_letter_model_bytes(void) { return thai_letter_model_first_byte; }

size_t thai_letter_model_size(void) {
  return (size_t)(thai_letter_model_end - thai_letter_model_first_byte);
}

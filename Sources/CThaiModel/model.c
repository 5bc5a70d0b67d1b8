#include "CThaiModel.h"

extern const uint8_t thai_model_first_byte[];
extern const uint8_t thai_model_end[];

const uint8_t *thai_model_bytes(void) { return thai_model_first_byte; }

size_t thai_model_size(void) { return (size_t)(thai_model_end - thai_model_first_byte); }

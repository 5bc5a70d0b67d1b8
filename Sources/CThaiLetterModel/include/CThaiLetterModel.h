#pragma once

#include <stddef.h>
#include <stdint.h>

/// First byte of the model of letters; aligned to 16 bytes, lives as long as the program.
/// Made by letter-model-trainer; what it is made of stands in data/letters/README.md.
const uint8_t *thai_letter_model_bytes(void);

/// Number of bytes of the model.
size_t thai_letter_model_size(void);

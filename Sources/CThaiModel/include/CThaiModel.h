#pragma once

#include <stddef.h>
#include <stdint.h>

/// First byte of the model of word segmentation; aligned to 16 bytes, lives as long as the program.
/// Made by thaitext-trainer from data/lexicon; its layout is described in docs/line-breaking.md.
const uint8_t *thai_model_bytes(void);

/// Number of bytes of the model.
size_t thai_model_size(void);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which language a text is in as its articles and prepositions tell it, for the finders whose rules are a language's
// own. The story's language, by letters and over whole texts, stands in metadata/language.
#include "indexer/authority/body_heads.hpp"
#include "indexer/metadata/reading/reading.hpp"

#include <span>

namespace pressdex {

// By the first few hundred words; other where none stands out. Constant time in long texts.
BodyLanguage language_by_small_words(std::span<const ReadWord> words);

}  // namespace pressdex

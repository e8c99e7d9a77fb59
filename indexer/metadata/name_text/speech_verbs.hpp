// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The verbs between direct speech and its speaker, in the languages of the releases. Language, not staff's data: nobody
// need edit them to name a new body.
#include <cstdint>
#include <string_view>

namespace pressdex {

// Whether the folded word is one: "said", "dijo", "kata", "کہا". Constant time.
bool is_speech_verb(std::string_view folded_word);
// The same where its word_hash is known.
bool is_speech_verb(std::string_view folded_word, std::uint64_t hash);

}  // namespace pressdex

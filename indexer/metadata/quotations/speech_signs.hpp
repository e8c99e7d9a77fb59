// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words beside direct speech that say that it is some: "said", "laut", "と述べた". Wider than speech_verbs.hpp, which
// tells names as well: here marks stand beside them.
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pressdex {

// A folded word and its word_hash that is a verb of speech wherever it stands; also with the Arabic "and" at its front
// ("وقال").
bool is_verb_of_speech(std::string_view folded_word, std::uint64_t hash);

// Right beside the marks: "said", "säger", "گفت", "وقال".
bool tells_speech(std::string_view folded_word, std::uint64_t hash);

// "laut", "selon", "menurut", "словам": whoever stands behind it says what stands in the marks.
bool gives_source(std::string_view folded_word, std::uint64_t hash);

// In scripts without blanks, text right before or behind the marks: "项目主任王伟表示：", "と田中所長は述べた". Where
// it says so, the bytes up to the sign; npos where it does not.
std::size_t speech_sign_before(std::string_view text);
std::size_t speech_sign_behind(std::string_view text);

}  // namespace pressdex

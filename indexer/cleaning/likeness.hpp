// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much two texts have in common, by their words. Order and meaning do not count.
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace pressdex {

// Letters and digits only, lower case, one blank between words: what two printings of one line share.
std::string plain(std::string_view text);

// Folded words, in order; characters of Han and Kana one by one.
std::vector<std::string> words_of(std::string_view text);

// Of such words: one Han or Kana character.
bool is_ideograph(std::string_view word);

// Of such words: Thai, Lao, Burmese and Khmer, which run on without blanks.
bool is_unparted(std::string_view word);

// 2 * common / (both), counted with repeats; 0 when one is empty.
double likeness(const std::vector<std::string>& one, const std::vector<std::string>& other);

// The share of `part` that also stands in `whole`, each word once.
double share_in(const std::vector<std::string>& part, const std::vector<std::string>& whole);

using NameSet = std::unordered_set<std::string>;

// What a text is about, for telling stories apart: words with a capital or digit inside a sentence, short forms in
// capitals; in scripts without capitals its longer words.
NameSet names_in(std::string_view text);

}  // namespace pressdex

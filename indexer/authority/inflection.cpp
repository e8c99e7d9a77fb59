// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/inflection.hpp"

#include <array>

namespace pressdex {
namespace {

// Genitive, locative and objective of nouns: কুষ্টিয়ার, ঢাকায়, বাংলাদেশের.
constexpr std::array<std::string_view, 8> bengali_endings = {
    "\u09c7\u09b0", "\u09df\u09c7", "\u09a4\u09c7", "\u0995\u09c7", "\u09df", "\u09af\u09bc", "\u09b0", "\u09c7"};
// And, by, for, so, like: written onto the next word.
constexpr std::array<std::string_view, 7> arabic_prefixes = {"\u0648\u0628", "\u0648\u0644", "\u0648", "\u0628",
                                                             "\u0644",       "\u0641",       "\u0643"};
constexpr std::size_t shortest_bengali = 9, shortest_arabic = 8;  // bytes: three letters, four letters

bool is_bengali(std::string_view word) {
    return word.size() > 2 && word[0] == '\xe0' && (word[1] == '\xa6' || word[1] == '\xa7');
}
bool is_arabic(std::string_view word) {
    return word.size() > 1 && word[0] >= '\xd8' && word[0] <= '\xdb';
}

}  // namespace

bool may_be_inflected(std::string_view folded) {
    return is_bengali(folded) || is_arabic(folded);
}

void bare_forms(std::string_view folded, const std::function<bool(std::string_view)>& sink) {
    if (is_bengali(folded)) {
        for (const auto ending : bengali_endings) {
            if (!folded.ends_with(ending) || folded.size() - ending.size() < shortest_bengali) continue;
            if (!sink(folded.substr(0, folded.size() - ending.size()))) return;
        }
        return;
    }
    for (const auto prefix : arabic_prefixes) {
        if (!folded.starts_with(prefix) || folded.size() - prefix.size() < shortest_arabic) continue;
        if (!sink(folded.substr(prefix.size()))) return;
    }
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One word as printed -> how it is kept: folded, and its stem. It never sees more than the word.
#include "press/text/stems.hpp"
#include "press/text/word_cache.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// The bytes stand until the next call.
struct WordForm {
    std::string_view folded;  // empty where nothing is left: a lone tatweel
    std::string_view stem;
};

class WordForms {
  public:
    explicit WordForms(std::string_view language) { set_language(language); }

    void set_language(std::string_view language);
    const std::string& language() const { return language_; }  // the primary subtag

    // `raw` is one word as a Segmenter cuts it, not empty. The joints of U.S.A. and 1,000 and the sign behind ۲۰۲۱ء are
    // left out.
    WordForm of(std::string_view raw) { return of(raw, WordCache::hash_of(raw)); }
    WordForm of(std::string_view raw, std::uint64_t hash);

    // The word's hash, for `of`, which is to be asked a while later: what is kept of the word is fetched meanwhile.
    std::uint64_t fetched(std::string_view raw) const {
        const auto hash = WordCache::hash_of(raw);
        cache_.fetch(hash);
        return hash;
    }

    std::uint64_t words_cut() const { return words_cut_; }

  private:
    WordForm made_of(std::string_view raw, std::uint64_t hash);

    std::string language_;
    std::vector<Stemmer> stemmers_ = {};  // those met so far; the first has no stems
    std::uint8_t stemmer_ = 0;
    WordCache cache_;
    std::string folded_;
    std::string stem_;
    std::uint64_t words_cut_ = 0;
};

}  // namespace pressdex

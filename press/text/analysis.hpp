// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text -> tokens: the one way in which documents and queries become terms. Never different for the two sides.
#include "press/text/words.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace pressdex {

// Bumped whenever the same text would give other tokens: archives are stamped with it.
inline constexpr std::uint32_t analysis_version = 1;

// The quick route is taken by plain ASCII words; the thorough one is what it must equal, and is there for the test that
// says so.
enum class Route : std::uint8_t { quick, thorough };

// Finds the words of a text (UAX #29, ICU's dictionaries for Thai, Lao, Khmer, Myanmar, Han and Kana, and the house's
// own rules, which stand in segments.hpp), folds and stems each. One a thread; keeps a bounded cache of words, so keep
// it.
class Analyser {
  public:
    // `language`: BCP 47, of which the first part counts ("en", "pt-BR"); empty or without a stemmer: stems are the
    // folded words.
    explicit Analyser(std::string_view language = {}, Route route = Route::quick);
    ~Analyser();
    Analyser(Analyser&&) noexcept;
    Analyser& operator=(Analyser&&) noexcept;

    // Cheap where the language stays what it was.
    void set_language(std::string_view language);

    // Passes the tokens of `text` (valid UTF-8 in NFC, under 4 GB) to `sink` in the order of their positions, a word
    // before its parts and bigrams. Returns the next free position. Linear; a bad byte is a boundary.
    std::uint32_t analyse(std::string_view text, std::uint32_t first_position, TokenSink sink);

    // How many words were cut at longest_word since the analyser was made.
    std::uint64_t words_cut() const;

  private:
    class Work;
    std::unique_ptr<Work> work_;
};

// For queries and tests: the text is brought into NFC first, offsets point into that.
std::vector<OwnedToken> tokens(std::string_view text, std::string_view language = {});

}  // namespace pressdex

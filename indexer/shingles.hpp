// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text -> the sketches of a signature: runs of words, names, figures. It reads what it is given: what of a story is
// news stands in indexer/syndication.
#include "press/signature.hpp"
#include "press/text/letters.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Words are compared folded, without apostrophes and addresses; some 60 instructions a byte.
class Shingler {
  public:
    // A paragraph. Runs of words go on from one paragraph into the next, so that merging two changes nothing.
    void read(std::string_view text);
    // Tells only which names and figures of the text the story is about: outlets write headlines of their own.
    void read_headline(std::string_view text);

    std::size_t words() const { return words_; }
    Signature signature();

  private:
    void take(std::uint64_t hash, std::size_t width);
    void mark(std::uint32_t hash, Mark kind);
    void mark_name();
    void mark_figure(std::string_view text);
    std::size_t take_plain_word(std::string_view text, std::size_t at);
    std::size_t take_other_word(std::string_view text, std::size_t at);
    std::vector<std::uint32_t> distinct_marks();

    std::array<std::uint64_t, 8> last_{};  // the hashes of the last words, by number modulo 8
    std::size_t words_ = 0;
    std::uint64_t all_ = 0xCBF29CE484222325ULL;
    bool sentence_begins_ = true, in_headline_ = false;
    std::string folded_;
    Characters characters_;
    std::vector<std::uint32_t> shingles_, marks_, headline_;
};

}  // namespace pressdex

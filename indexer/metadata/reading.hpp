// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story's title and body read once: words with their case, place and neighbours, shared by all finders. Holds no
// opinion about what they mean.
#include "indexer/cleaning/outline.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// A word as printed: letters, digits, and the signs that bind them inside (G&JTC, O'Brien, Rs5.3bn stays one). Hyphens
// part words.
struct ReadWord {
    std::string_view printed;  // points into the Reading
    std::string_view folded;   // press/text folding; points into the Reading
    std::uint32_t paragraph;   // 0 = title, 1.. = body paragraphs
    std::uint32_t from, to;    // bytes in that paragraph
    std::uint32_t sentence;    // counted through the story
    std::uint32_t authority;   // state for the phrase matcher; see PhraseMatcher
    bool starts_sentence : 1;
    bool is_capitalised : 1;   // first letter upper case (or a script without case: false)
    bool is_all_capitals : 1;  // two letters or more, all upper case
    bool has_digit : 1;
    bool possessive : 1;  // "country's": the 's is not in `printed`
    bool glued : 1;       // only a hyphen (or nothing) stands between the word before and this one
    bool after_comma : 1, after_open_bracket : 1, before_close_bracket : 1,
        after_quote : 1;  // signs between neighbours
    bool breaks : 1;  // a full stop, colon, semicolon, slash, dash or paragraph end stands before this word: names do
                      // not run across
};

class Reading {
  public:
    // Keeps copies of title and paragraphs: the outline may go away.
    explicit Reading(const Outline& outline);
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    const std::vector<ReadWord>& words() const { return words_; }
    const std::string& paragraph(std::uint32_t number) const { return paragraphs_[number]; }  // 0 = title
    std::uint32_t paragraphs() const { return static_cast<std::uint32_t>(paragraphs_.size()); }
    std::uint32_t first_word_of_paragraph(std::uint32_t number) const {
        return first_words_[number];
    }  // paragraphs()+1 entries
    // True when the title is only the lede repeated: mentions in it must not count twice.
    bool title_repeats_body() const { return title_repeats_body_; }
    const std::string& dateline_place() const { return dateline_place_; }

    // The text from the first of word `from` to the last of word `last` (same paragraph), as printed.
    std::string_view text_between(std::uint32_t first, std::uint32_t last) const;
    Where where(std::uint32_t word) const { return words_[word].paragraph == 0 ? Where::title : Where::body; }

  private:
    std::vector<std::string> paragraphs_;
    std::string folded_;  // arena of all folded words
    std::vector<ReadWord> words_;
    std::vector<std::uint32_t> first_words_;
    std::string dateline_place_;
    bool title_repeats_body_ = false;
};

}  // namespace pressdex

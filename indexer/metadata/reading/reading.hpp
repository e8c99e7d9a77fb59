// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story's title and body read once: words with their case, place and neighbours, shared by all finders. Holds no
// opinion about what they mean.
#include "indexer/authority/printed_words.hpp"
#include "indexer/cleaning/outline.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// The WordSigns of a word, each at its own bit.
struct ReadWordFlags {
    bool starts_sentence : 1 = false;
    bool is_capitalised : 1 = false;   // first letter upper case (or a script without case: false)
    bool is_all_capitals : 1 = false;  // two letters or more, all upper case
    bool has_digit : 1 = false;
    bool possessive : 1 = false;  // "country's": the 's is not in `printed`
    bool glued : 1 = false;       // only a hyphen (or nothing) stands between the word before and this one
    bool after_comma : 1 = false, after_open_bracket : 1 = false, before_close_bracket : 1 = false,
                       after_quote : 1 = false;  // signs between neighbours
    bool breaks : 1 = false;  // a full stop, colon, semicolon, slash, dash or paragraph end stands before this word:
                              // names do not run across
    bool one_character : 1 = false;
    bool is_elided : 1 = false;  // "d'Abidjan": see ReadWord::elided
};

// A word as printed: letters, digits, and the signs that bind them inside (G&JTC, O'Brien, Rs5.3bn stays one). Hyphens
// part words. In scripts without blanks, and in Hangul, each character is a word, glued to the one before.
struct ReadWord : ReadWordFlags {
    std::uint16_t signs = 0;         // WordSign, the same as the flags
    std::uint32_t paragraph = 0;     // 0 = title, 1.. = body paragraphs
    std::uint32_t from = 0, to = 0;  // bytes in that paragraph
    std::uint32_t sentence = 0;      // counted through the story
    std::string_view printed;        // points into the Reading; 's and Turkish case endings left out
    std::string_view folded;         // press/text folding; points into the Reading
    std::string_view elided;         // "d" of "d'Abidjan", "dell" of "dell'industria", in no word itself; else empty
    std::uint64_t hash = 0;          // word_hash of `folded`
};

// Bytes of a story that are read for metadata. No release is so long; a book in one file, or what an attacker makes of
// one, stays searchable as a whole.
constexpr std::size_t longest_reading = 256U << 10U;

class Reading {
  public:
    // Keeps copies of title and paragraphs: the outline may go away. Linear, and bounded by `longest_reading`.
    explicit Reading(const Outline& outline);
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    const std::vector<ReadWord>& words() const { return words_; }
    const std::string& paragraph(std::uint32_t number) const { return paragraphs_[number]; }  // 0 = title
    std::uint32_t paragraphs() const { return static_cast<std::uint32_t>(paragraphs_.size()); }
    // Number of the paragraph's first word; paragraphs()+1 entries.
    std::uint32_t first_word_of_paragraph(std::uint32_t number) const { return first_words_[number]; }
    // True when the title is only the lede repeated: mentions in it must not count twice.
    bool title_repeats_body() const { return title_repeats_body_; }

    // The text from the first of word `first` to the last of word `last` (same paragraph, else to the paragraph's end),
    // as printed.
    std::string_view text_between(std::uint32_t first, std::uint32_t last) const;
    Where where(std::uint32_t word) const { return words_[word].paragraph == 0 ? Where::title : Where::body; }

    // The words first..last with what stands around them in their sentence, at most 120 bytes, cut at words: an
    // Evidence's quote.
    std::string quote(std::uint32_t first, std::uint32_t last) const;

  private:
    // Reads at most so many bytes of it.
    void put_paragraph(std::uint32_t number, std::size_t most_bytes, std::vector<PrintedWord>& cut);

    std::vector<std::string> paragraphs_;
    std::string folded_;  // arena of all folded words
    std::vector<ReadWord> words_;
    std::vector<std::uint32_t> first_words_;
    bool title_repeats_body_ = false;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/main_subject.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::uint32_t dateline_words = 16;  // within which a dash may end a dateline
constexpr std::uint32_t subject_words = 10;   // within which a sentence has its subject
constexpr std::uint16_t often = 3;

// The first word behind the dateline of the first paragraph.
std::uint32_t first_word_of_lede(const NameText& text, std::uint32_t from, std::uint32_t to) {
    std::uint32_t begins = from;
    for (std::uint32_t at = from + 1; at < std::min(to, from + dateline_words); ++at)
        if (text.word(at).breaks && !text.word(at).starts_sentence) begins = at;
    return begins;
}

}  // namespace

bool stands_as_subject(const NameText& text, std::uint32_t word) {
    const std::uint32_t paragraph = text.word(word).paragraph;
    if (paragraph == 0) return true;
    if (paragraph != 1) return false;
    const auto from = text.reading().first_word_of_paragraph(1), to = text.reading().first_word_of_paragraph(2);
    const std::uint32_t begins = first_word_of_lede(text, from, to);
    return word >= begins && word - begins < subject_words && text.same_sentence(begins, word);
}

bool is_named_most(const Evidence& evidence, std::uint16_t most_times) {
    return evidence.times >= often && evidence.times * 2 >= most_times;
}

}  // namespace pressdex

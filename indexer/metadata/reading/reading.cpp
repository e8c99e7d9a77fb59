// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/reading/reading.hpp"

#include "indexer/authority/word_table.hpp"

#include <algorithm>
#include <bit>

namespace pressdex {
namespace {

constexpr std::size_t longest_quote = 120;  // bytes, see Evidence
constexpr std::size_t words_to_compare = 8;

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The flags lie as the signs do (tests/indexer/metadata/reading_test.cpp).
static_assert(sizeof(ReadWordFlags) == sizeof(std::uint16_t));

// The small letters before the apostrophe that stands before `from`.
std::string_view elided_before(std::string_view paragraph, std::uint32_t from) {
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    std::size_t end = from;
    while (end > 0 && !is_small(paragraph[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && is_small(paragraph[begin - 1])) --begin;
    return paragraph.substr(begin, end - begin);
}

}  // namespace

Reading::Reading(const Outline& outline) {
    std::size_t bytes = outline.title.size();
    for (const auto& paragraph : outline.body) bytes += paragraph.size();
    paragraphs_.reserve(outline.body.size() + 1);
    paragraphs_.push_back(outline.title);
    paragraphs_.insert(paragraphs_.end(), outline.body.begin(), outline.body.end());
    bytes = std::min(bytes, longest_reading);
    folded_.reserve(bytes);
    words_.reserve(bytes / 6 + 16);
    std::vector<PrintedWord> cut;
    cut.reserve(bytes / 6 + 16);
    for (std::uint32_t number = 0; number < paragraphs_.size(); ++number) {
        first_words_.push_back(static_cast<std::uint32_t>(words_.size()));
        const auto read = std::min(paragraphs_[number].size(), bytes);
        put_paragraph(number, read, cut);
        bytes -= read;
    }
    first_words_.push_back(static_cast<std::uint32_t>(words_.size()));
    for (std::size_t word = 0; word < words_.size(); ++word) {
        words_[word].folded = {folded_.data() + cut[word].folded_from, cut[word].folded_to - cut[word].folded_from};
        words_[word].hash = word_hash(words_[word].folded);
    }
    // A lede that stands for the title, or a headline that the first sentence repeats word by word.
    const std::uint32_t titles = first_words_[1];
    const auto compared = std::min<std::size_t>(words_to_compare, titles);
    title_repeats_body_ = titles > 0 && words_.size() >= titles + compared &&
                          std::equal(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(compared),
                                     words_.begin() + static_cast<std::ptrdiff_t>(titles),
                                     [](const ReadWord& a, const ReadWord& b) { return a.folded == b.folded; });
}

void Reading::put_paragraph(std::uint32_t number, std::size_t most_bytes, std::vector<PrintedWord>& cut) {
    std::string_view paragraph = paragraphs_[number];
    if (most_bytes < paragraph.size()) {
        while (most_bytes > 0 && is_continuation(paragraph[most_bytes])) --most_bytes;
        paragraph = paragraph.substr(0, most_bytes);
    }
    std::uint32_t sentence = words_.empty() ? 0 : words_.back().sentence;
    std::size_t next = cut.size();
    cut_words(paragraph, folded_, cut);
    for (; next < cut.size(); ++next) {
        const PrintedWord& printed = cut[next];
        if ((printed.signs & sign_starts_sentence) && !words_.empty()) ++sentence;
        ReadWord& word = words_.emplace_back();
        static_cast<ReadWordFlags&>(word) = std::bit_cast<ReadWordFlags>(printed.signs);
        word.signs = printed.signs;
        word.printed = paragraph.substr(printed.from, printed.to - printed.from);
        if (word.is_elided) word.elided = elided_before(paragraph, printed.from);
        word.paragraph = number;
        word.from = printed.from;
        word.to = printed.to;
        word.sentence = sentence;
    }
}

std::string_view Reading::text_between(std::uint32_t first, std::uint32_t last) const {
    const std::string_view paragraph = paragraphs_[words_[first].paragraph];
    const bool same = words_[last].paragraph == words_[first].paragraph;
    const auto end = same ? words_[last].to : static_cast<std::uint32_t>(paragraph.size());
    return paragraph.substr(words_[first].from, end - words_[first].from);
}

std::string Reading::quote(std::uint32_t first, std::uint32_t last) const {
    auto text = text_between(first, last);
    if (text.size() > longest_quote) {
        std::size_t end = longest_quote;
        while (end > 0 && is_continuation(text[end])) --end;
        return std::string(text.substr(0, end));
    }
    const std::uint32_t own = words_[first].sentence;
    const auto fits = [&](std::uint32_t a, std::uint32_t b) {
        return words_[a].sentence == own && words_[b].sentence == own && words_[a].paragraph == words_[b].paragraph &&
               words_[b].to - words_[a].from <= longest_quote;
    };
    for (bool grew = true; grew;) {
        grew = false;
        if (last + 1 < words_.size() && fits(first, last + 1)) ++last, grew = true;
        if (first > 0 && fits(first - 1, last)) --first, grew = true;
    }
    return std::string(text_between(first, last));
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/quoted_text.hpp"

#include "press/text/eight_bytes.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace pressdex {
namespace {

struct Marks {
    std::string_view open;
    std::array<std::string_view, 3> close;
};

constexpr std::array<Marks, 11> kinds = {{
    {"“", {"”", "\"", "“"}},
    {"\"", {"\"", "”", ""}},
    {"„", {"“", "”", "\""}},
    {"«", {"»", "", ""}},
    {"「", {"」", "", ""}},
    {"『", {"』", "", ""}},
    {"‘‘", {"’’", "", ""}},
    {"''", {"''", "", ""}},
    {"’’", {"‘‘", "’’", ""}},
    {"”", {"”", "", ""}},
    {"‘", {"’", "", ""}},
}};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The first byte of a mark in UTF-8: U+0022, U+0027, U+00AB.., U+2018.., U+300C..
constexpr std::array<bool, 256> first_bytes = [] {
    std::array<bool, 256> table{};
    for (const std::size_t byte : {0x22U, 0x27U, 0xC2U, 0xE2U, 0xE3U}) table[byte] = true;
    return table;
}();

// The next place at or behind `at` where a mark may begin.
std::size_t next_mark(std::string_view text, std::size_t at) {
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* here = begin + at;
    while (end - here >= static_cast<std::ptrdiff_t>(EightBytes::size)) {
        const EightBytes bytes(here);
        if (!bytes.is_ascii() || (bytes.equal('"') | bytes.equal('\'')) != 0) break;
        here += EightBytes::size;
    }
    while (here < end && !first_bytes[static_cast<unsigned char>(*here)]) ++here;
    return static_cast<std::size_t>(here - begin);
}

class QuoteScanner {
  public:
    explicit QuoteScanner(const Reading& reading) : reading_(reading) {}

    std::vector<QuotedText> found() {
        for (std::uint32_t number = 0; number < reading_.paragraphs(); ++number) scan(number);
        return std::move(found_);
    }

  private:
    void scan(std::uint32_t number) {
        const std::string_view text = reading_.paragraph(number);
        std::uint32_t word = reading_.first_word_of_paragraph(number);
        bool some_single_closes = true;  // asked once: where none closes behind one mark, none does behind the next
        for (std::size_t at = next_mark(text, 0); at < text.size(); at = next_mark(text, at)) {
            const Marks* marks = opening(text, at);
            if (marks == nullptr) {
                ++at;
                continue;
            }
            const std::size_t from = at + marks->open.size();
            std::size_t after = text.size();
            const bool single = marks->open == "‘";
            const auto to = single && !some_single_closes ? std::nullopt : closing(text, from, *marks, after);
            // An apostrophe that was taken for a mark, or inches: nothing closes it.
            if (!to && single) {
                some_single_closes = false;
                at = from;
                continue;
            }
            put(number, from, to.value_or(text.size()), to.has_value(), word);
            at = to ? after : text.size();
        }
    }

    static const Marks* opening(std::string_view text, std::size_t at) {
        for (const Marks& marks : kinds) {
            if (!text.substr(at).starts_with(marks.open)) continue;
            const bool touched = at > 0 && is_letter(text[at - 1]);
            return touched && marks.open != "「" ? nullptr : &marks;
        }
        return nullptr;
    }

    static std::optional<std::size_t> closing(std::string_view text, std::size_t from, const Marks& marks,
                                              std::size_t& after) {
        for (std::size_t at = next_mark(text, from); at < text.size(); at = next_mark(text, at + 1)) {
            for (const auto close : marks.close) {
                if (close.empty() || !text.substr(at).starts_with(close)) continue;
                const std::size_t end = at + close.size();
                const bool apostrophe = close == "’" && end < text.size() && is_letter(text[end]);
                if (apostrophe) continue;
                after = end;
                return at;
            }
        }
        return std::nullopt;
    }

    void put(std::uint32_t number, std::size_t from, std::size_t to, bool closed, std::uint32_t& word) {
        const std::uint32_t end = reading_.first_word_of_paragraph(number + 1);
        while (word < end && reading_.words()[word].from < from) ++word;
        std::uint32_t behind = word;
        while (behind < end && reading_.words()[behind].to <= to) ++behind;
        if (behind == word) return;
        found_.push_back(
            {number, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), word, behind - 1, closed});
        word = behind;
    }

    const Reading& reading_;
    std::vector<QuotedText> found_;
};

}  // namespace

std::vector<QuotedText> quoted_in(const Reading& reading) {
    return QuoteScanner(reading).found();
}

}  // namespace pressdex

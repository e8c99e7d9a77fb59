// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/line_breaks.hpp"

#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace pressdex {
namespace {

// From here on characters have three bytes in UTF-8; Thai is the first script that writes no blanks.
constexpr unsigned char least_lead = 0xE0;

bool writes_no_blanks(char32_t c) {
    const auto role = character(c).role;
    return role == Role::ideograph || role == Role::complex;
}

// The character that ends before byte `at` > 0, marks left out.
char32_t character_before(std::string_view text, std::size_t at) {
    char32_t c = 0;
    while (at > 0) {
        --at;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
        c = code_point_at(text, at).value;
        if (character(c).role != Role::ignorable) break;
    }
    return c;
}

}  // namespace

std::vector<std::size_t> line_breaks_without_blanks(std::string_view text) {
    std::vector<std::size_t> breaks;
    if (std::ranges::none_of(text, [](char byte) { return static_cast<unsigned char>(byte) >= least_lead; }))
        return breaks;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> lines(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    UText bytes = UTEXT_INITIALIZER;
    utext_openUTF8(&bytes, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (U_SUCCESS(status)) lines->setText(&bytes, status);
    for (auto at = U_SUCCESS(status) ? lines->next() : icu::BreakIterator::DONE; at != icu::BreakIterator::DONE;
         at = lines->next()) {
        const auto offset = static_cast<std::size_t>(at);
        if (offset == 0 || offset >= text.size() || text[offset - 1] == ' ') continue;
        if (writes_no_blanks(character_before(text, offset)) || writes_no_blanks(code_point_at(text, offset).value))
            breaks.push_back(offset);
    }
    utext_close(&bytes);
    return breaks;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/charset_guess.hpp"

#include "press/text/charset_labels.hpp"
#include "press/text/word_list.hpp"

#include <cstdint>
#include <memory>
#include <span>

#include <unicode/ucsdet.h>

namespace pressdex {
namespace {

using Words = std::string_view;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

// Those of Latin letters: of their bytes only a few are beyond ASCII.
constexpr auto of_latin_letters =
    word_list({"windows-1250", "windows-1254", "windows-1257", "windows-1258", "iso-8859-2", "iso-8859-3", "iso-8859-4",
               "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16"});

struct Letters {
    std::size_t ascii = 0, beyond = 0;
    bool is_mostly_beyond() const { return beyond > ascii; }
};

Letters letters_of(Words bytes) {
    Letters letters;
    for (const char c : bytes) {
        letters.beyond += static_cast<unsigned char>(c) >= 0x80 ? 1U : 0U;
        letters.ascii += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1U : 0U;
    }
    return letters;
}

// Windows-874, which ICU does not guess: signs above and below stand on a letter of Thai and nowhere else.
bool is_thai(Words bytes) {
    const auto is_sign = [](unsigned char c) {
        return c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
    };
    const auto is_letter = [](unsigned char c) { return c >= 0xA1 && c <= 0xD3; };
    std::size_t signs = 0, astray = 0, letters = 0;
    unsigned char previous = ' ';
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        letters += is_letter(c) ? 1U : 0U;
        signs += is_sign(c) ? 1U : 0U;
        astray += is_sign(c) && !is_letter(previous) && !is_sign(previous) ? 1U : 0U;
        // What the charset leaves free.
        astray += (c >= 0xDB && c <= 0xDE) || c >= 0xFC ? 1U : 0U;
        previous = c;
    }
    return signs * 10 > letters && astray * 50 < signs;
}

// The first guess that suits how much of the text is beyond ASCII; guesses are given surest first.
Words suiting(std::span<const UCharsetMatch*> matches, bool mostly_beyond) {
    // Of 100. Letters of another script leave little room for error, accents much.
    constexpr std::int32_t surest_of_others = 20, surest_of_latin = 40;
    UErrorCode status = U_ZERO_ERROR;
    for (const UCharsetMatch* match : matches) {
        const Words charset = charset_of_label(ucsdet_getName(match, &status));
        const std::int32_t sure = ucsdet_getConfidence(match, &status);
        if (U_FAILURE(status) || sure < (mostly_beyond ? surest_of_others : surest_of_latin)) return {};
        if (charset.empty()) continue;
        const bool latin = charset == "windows-1252" || is_one_of(charset, of_latin_letters);
        if (latin != mostly_beyond) return charset;
    }
    return {};
}

}  // namespace

std::string_view guessed_charset(std::string_view bytes) {
    constexpr std::size_t looked_at = std::size_t{64} << 10U, fewest = 12;
    bytes = bytes.substr(0, looked_at);
    const Letters letters = letters_of(bytes);
    if (letters.beyond < fewest) return {};
    if (letters.is_mostly_beyond() && is_thai(bytes)) return "windows-874";
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) return {};
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || matches == nullptr) return {};
    const Words charset = suiting({matches, static_cast<std::size_t>(count)}, letters.is_mostly_beyond());
    return charset == "windows-1252" ? Words() : charset;
}

}  // namespace pressdex

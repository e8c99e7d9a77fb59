// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/legacy_charset.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace pressdex {
namespace {

// 0x80 to 0x9F as in WHATWG's index; the five that stand for nothing keep their C1 value, of which a blank is made
// later.
constexpr std::array<char16_t, 32> windows_1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Where the first byte stands that the converter refuses.
std::optional<std::size_t> first_refused(std::string_view bytes, UConverter* converter) {
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_resetToUnicode(converter);
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    std::array<char16_t, 1024> units;
    do {
        char16_t* target = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, end, nullptr, true, &status);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_SUCCESS(status)) return std::nullopt;
    std::array<char, 32> refused;
    auto length = static_cast<std::int8_t>(refused.size());
    status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, refused.data(), &length, &status);
    const auto read = static_cast<std::size_t>(source - bytes.data());
    return read - std::min(read, static_cast<std::size_t>(std::max<int>(length, 0)));
}

}  // namespace

void append_windows_1252(std::string& out, char byte) {
    const auto value = static_cast<unsigned char>(byte);
    append(out, value >= 0x80 && value < 0xA0 ? windows_1252[value - 0x80] : value);
}

std::string from_windows_1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) append_windows_1252(out, byte);
    return out;
}

std::optional<Decoded> from_declared(std::string_view bytes, std::string_view charset) {
    constexpr std::size_t largest = std::size_t{1} << 30;  // ICU counts in 31 bits
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(std::string(charset).c_str(), &status), &ucnv_close);
    if (U_FAILURE(status) || bytes.size() > largest) return std::nullopt;
    icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) return std::nullopt;
    // ICU puts U+001A for one bad byte and U+FFFD for several.
    text.findAndReplace(icu::UnicodeString(UChar32{0x1A}),
                        icu::UnicodeString(static_cast<UChar32>(replacement_character)));
    const char16_t* const units = text.getBuffer();
    const auto bad = std::count(units, units + text.length(), static_cast<char16_t>(replacement_character));
    if (bad > text.length() / 50) return std::nullopt;
    Decoded out{{}, std::string(charset), {}, false};
    text.toUTF8String(out.text);
    if (bad > 0) out.first_bad_byte = first_refused(bytes, converter.get());
    return out;
}

}  // namespace pressdex

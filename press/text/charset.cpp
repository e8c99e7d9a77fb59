// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/charset.hpp"

#include "press/text/charset_labels.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace pressdex {
namespace {

// ---- UTF-8

// How many bytes of ASCII begin at `at`, as far as eight at a time tell.
std::size_t ascii_block(std::string_view text, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    std::size_t end = at;
    for (std::uint64_t eight = 0; end + sizeof eight <= text.size(); end += sizeof eight) {
        std::memcpy(&eight, text.data() + end, sizeof eight);
        if ((eight & high_bits) != 0) break;
    }
    return end - at;
}

// The first byte that is no UTF-8, or npos.
std::size_t first_bad_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!c.valid) return at;
        at += c.size;
        if (c.size == 1) at += ascii_block(text, at);
    }
    return std::string_view::npos;
}

struct Utf8Share {
    std::size_t good = 0;  // sequences of two bytes and more
    std::size_t bad = 0;
};

Utf8Share utf8_share(std::string_view text) {
    Utf8Share share;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!c.valid) ++share.bad;
        if (c.size > 1 && c.valid) ++share.good;
        at += c.size;
    }
    return share;
}

// Text of another charset forms a sequence of UTF-8 now and then by chance, never eight times for each that it breaks.
bool is_damaged_utf8(std::string_view text) {
    const Utf8Share share = utf8_share(text);
    return share.good >= 4 && share.good >= 8 * share.bad;
}

// ---- Windows-1252

// 0x80 to 0x9F as in WHATWG's index; the five that stand for nothing keep their C1 value, of which a blank is made
// later.
constexpr std::array<char16_t, 32> windows_1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

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

// Pages put together from several sources hold a Windows-1252 quote or dash in UTF-8: such a byte stands alone.
std::string from_damaged_utf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint c = code_point_at(bytes, at);
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (c.valid) {
            out.append(bytes, at, c.size);
        } else if (c.size == 1 && lead >= 0x80 && lead < 0xA0) {
            append_windows_1252(out, bytes[at]);
        } else {
            append(out, replacement_character);
        }
        at += c.size;
    }
    return out;
}

// ---- UTF-16

char16_t utf16_unit(std::string_view bytes, std::size_t at, bool little) {
    const auto one = static_cast<unsigned char>(bytes[at]);
    const auto two = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char16_t>(little ? two << 8 | one : one << 8 | two);
}

// Without a mark: no control among the first units, and half of them ASCII; of a longer text less, if as bytes it would
// be full of controls (Urdu's letters all have a byte of 06).
bool looks_like_utf16(std::string_view bytes, bool little) {
    constexpr std::size_t looked_at = 2048;
    constexpr std::size_t longer = 128;
    const std::string_view start = bytes.substr(0, std::min(bytes.size(), looked_at) & ~std::size_t{1});
    std::size_t ascii = 0;
    for (std::size_t at = 0; at < start.size(); at += 2) {
        const char16_t unit = utf16_unit(start, at, little);
        if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') return false;
        if (unit >= 0xFFFE) return false;
        ascii += unit < 0x80 ? 1 : 0;
    }
    const auto controls = static_cast<std::size_t>(std::count_if(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }));
    const bool as_text = start.size() >= longer && controls * 16 >= start.size() && ascii * 40 >= start.size();
    return start.size() >= 4 && (ascii * 4 >= start.size() || as_text);
}

Decoded from_utf16(std::string_view bytes, std::size_t start, bool little) {
    Decoded out{{}, little ? "utf-16le" : "utf-16be", {}, false};
    const auto spoil = [&out](std::size_t at) {
        if (!out.first_bad_byte) out.first_bad_byte = at;
        append(out.text, replacement_character);
    };
    std::size_t at = start;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = utf16_unit(bytes, at, little);
        const bool leads = unit >= 0xD800 && unit < 0xDC00;
        const char32_t next = leads && at + 3 < bytes.size() ? utf16_unit(bytes, at + 2, little) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            append(out.text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
            at += 2;
        } else if (unit >= 0xD800 && unit < 0xE000) {
            spoil(at);
        } else {
            append(out.text, unit);
        }
    }
    if (at < bytes.size()) spoil(at);
    return out;
}

// ---- declared charsets, by ICU

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

// Nothing where ICU does not know the charset, or where so much does not fit that the label must be wrong.
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

// ---- what all have in common

// Lead bytes of characters that may be a control (C0, DEL, C1) or no character at all (U+FDD0.., U+FFFE and its like).
constexpr std::array<bool, 256> leads_to_care = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const bool control = byte < 0x20 ? byte != '\n' && byte != '\t' : byte == 0x7F;
        table[byte] = control || byte == 0xC2 || byte == 0xEF || byte >= 0xF0;
    }
    return table;
}();

bool is_control(char32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
}

bool is_never_a_character(char32_t c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

// Valid UTF-8 in; lines end in LF; controls and what XML forbids are gone.
std::string cleaned(std::string text) {
    const auto needs_care = [](char c) { return leads_to_care[static_cast<unsigned char>(c)]; };
    auto from = text.cbegin();
    auto at = std::find_if(from, text.cend(), needs_care);
    if (at == text.cend()) return text;
    std::string out;
    out.reserve(text.size());
    for (; at != text.cend(); at = std::find_if(from, text.cend(), needs_care)) {
        out.append(from, at);
        const auto offset = static_cast<std::size_t>(at - text.cbegin());
        const CodePoint c = code_point_at(text, offset);
        from = at + static_cast<std::ptrdiff_t>(c.size);
        if (c.value == '\r') {
            if (from == text.cend() || *from != '\n') out.push_back('\n');
        } else if (is_control(c.value)) {
            out.push_back(' ');
        } else if (is_never_a_character(c.value)) {
            append(out, replacement_character);
        } else {
            out.append(at, from);
        }
    }
    return out.append(from, text.cend());
}

Decoded decoded_as_found(std::string_view bytes, std::string_view declared) {
    if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes, 2, true);
    if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes, 2, false);
    if (looks_like_utf16(bytes, true)) return from_utf16(bytes, 0, true);
    if (looks_like_utf16(bytes, false)) return from_utf16(bytes, 0, false);

    constexpr std::size_t looked_at = 8192;
    const bool binary = bytes.substr(0, looked_at).find('\0') != std::string_view::npos;
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    const std::size_t start = marked ? 3 : 0;
    const std::string_view text = bytes.substr(start);
    const std::size_t bad = first_bad_utf8(text);
    // ISO-2022-JP is ASCII to the eye; only its label tells.
    const std::string_view charset = charset_of_label(declared);
    if (charset == "iso-2022-jp" && !marked) {
        if (auto found = from_declared(text, charset)) return *std::move(found);
    }
    if (bad == std::string_view::npos) return {std::string(text), "utf-8", {}, binary};
    if (marked || is_damaged_utf8(text)) return {from_damaged_utf8(text), "utf-8", start + bad, binary};
    if (!charset.empty() && charset != "utf-8" && charset != "windows-1252") {
        if (auto found = from_declared(text, charset)) {
            found->binary = binary;
            return *std::move(found);
        }
    }
    Decoded out{from_windows_1252(text), "windows-1252", {}, binary};
    if (charset != "windows-1252") out.first_bad_byte = bad;
    return out;
}

}  // namespace

Decoded decoded(std::string_view bytes, std::string_view declared) {
    Decoded out = decoded_as_found(bytes, declared);
    out.text = in_nfc(cleaned(std::move(out.text)));
    return out;
}

bool is_valid_utf8(std::string_view text) {
    return first_bad_utf8(text) == std::string_view::npos;
}

std::string valid_utf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (c.valid) {
            out.append(text, at, c.size);
        } else {
            append(out, replacement_character);
        }
        at += c.size;
    }
    return out;
}

std::string in_nfc(std::string text) {
    // Below U+0300 (lead byte 0xCC) each character is composed, and no mark comes to change the one before.
    const auto may_compose = [](char c) { return static_cast<unsigned char>(c) >= 0xCC; };
    if (std::none_of(text.begin(), text.end(), may_compose)) return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status)) return text;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? out : text;
}

}  // namespace pressdex

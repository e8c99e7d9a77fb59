// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/charset.hpp"

#include "press/text/charset_guess.hpp"
#include "press/text/charset_labels.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/legacy_charset.hpp"
#include "press/text/utf16.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

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

// The first byte at or behind `at` that leads to care.
std::size_t next_to_care(std::string_view text, std::size_t at) {
    for (; at < text.size(); ++at) {
        for (; at + EightBytes::size <= text.size(); at += EightBytes::size) {
            const EightBytes bytes(text.data() + at);
            if (!bytes.is_ascii()) break;
            const auto plain = bytes.between(' ', '~') | bytes.equal('\n') | bytes.equal('\t');
            if (plain != EightBytes::all) return at + EightBytes::before_first(EightBytes::all & ~plain);
        }
        if (at == text.size() || leads_to_care[static_cast<unsigned char>(text[at])]) break;
    }
    return at;
}

bool is_control(char32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
}

bool is_never_a_character(char32_t c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

// Valid UTF-8 in; lines end in LF; controls and what XML forbids are gone.
std::string cleaned(std::string text) {
    std::size_t from = 0, at = next_to_care(text, 0);
    if (at == text.size()) return text;
    std::string out;
    out.reserve(text.size());
    for (; at < text.size(); at = next_to_care(text, from)) {
        out.append(text, from, at - from);
        const CodePoint c = code_point_at(text, at);
        from = at + c.size;
        if (c.value == '\r') {
            if (from == text.size() || text[from] != '\n') out.push_back('\n');
        } else if (is_control(c.value)) {
            out.push_back(' ');
        } else if (is_never_a_character(c.value)) {
            append(out, replacement_character);
        } else {
            out.append(text, at, c.size);
        }
    }
    out.append(text, from);
    return out;
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
    if (charset.empty() && !binary) {
        auto found = from_declared(text, guessed_charset(text));
        if (found && !found->first_bad_byte) return *std::move(found);
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
    std::size_t at = ascii_block(text, 0);
    while (at < text.size() && !may_compose(text[at])) at += 1 + ascii_block(text, at + 1);
    if (at == text.size()) return text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status)) return text;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? out : text;
}

}  // namespace pressdex

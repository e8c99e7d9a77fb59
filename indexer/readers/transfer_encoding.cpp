// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/transfer_encoding.hpp"

#include "press/text/charset.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

int base64_value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;  // '-' and '_': RFC 4648, section 5
    return c == '/' || c == '_' ? 63 : -1;
}

struct EncodedWord {
    std::string charset, bytes;
    std::size_t size = 0;  // of all of it, with its marks
};

// "=?charset*language?B?text?=" at the beginning of `text`.
std::optional<EncodedWord> encoded_word(std::string_view text) {
    // RFC 2047, section 2: 75 characters; real ones are longer.
    constexpr std::size_t longest = 1000;
    if (!text.starts_with("=?")) return std::nullopt;
    const std::string_view head = text.substr(0, longest);
    const std::size_t charset_end = head.find('?', 2);
    if (charset_end == std::string_view::npos || charset_end + 2 >= head.size() || head[charset_end + 2] != '?')
        return std::nullopt;
    const std::size_t from = charset_end + 3;
    const std::size_t end = head.find("?=", from);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view words = head.substr(from, end - from);
    EncodedWord word;
    word.charset = head.substr(2, std::min(head.find('*', 2), charset_end) - 2);
    word.size = end + 2;
    const char kind = head[charset_end + 1];
    if (kind == 'B' || kind == 'b')
        word.bytes = from_base64(words);
    else if (kind == 'Q' || kind == 'q')
        word.bytes = from_quoted_printable(words, true);
    else
        return std::nullopt;
    return word;
}

std::string folded_blanks(std::string_view text) {
    std::string out;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            blank = !out.empty();
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        out += c;
    }
    return out;
}

}  // namespace

std::string from_base64(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        if (c == '=') {
            // The end of one run; some mails join two.
            held = 0;
            continue;
        }
        const int value = base64_value(c);
        if (value < 0) continue;
        bits = (bits << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        bytes += static_cast<char>(bits >> static_cast<unsigned>(held) & 0xFFU);
    }
    return bytes;
}

std::string from_quoted_printable(std::string_view text, bool underscore_is_blank) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += underscore_is_blank && text[i] == '_' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1,
                  low = high < 0 ? -1 : hex_value(text[i + 2]);
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
            continue;
        }
        // A line that only the 76 columns broke; blanks may have got behind the sign.
        std::size_t end = std::min(text.find_first_not_of(" \t\r", i + 1), text.size());
        if (end < text.size() && text[end] == '\n')
            i = end;
        else if (end < text.size())
            bytes += '=';
        else
            break;
    }
    return bytes;
}

std::string transfer_decoded(std::string_view bytes, std::string_view encoding) {
    std::string name(encoding);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    if (name == "base64") return from_base64(bytes);
    if (name == "quoted-printable") return from_quoted_printable(bytes);
    return std::string(bytes);
}

std::string field_text(std::string_view value) {
    std::string text;
    EncodedWord run;  // a character may be cut between two words of one charset
    const auto close_run = [&] {
        if (!run.bytes.empty()) text += decoded(std::exchange(run.bytes, {}), run.charset).text;
    };
    while (!value.empty()) {
        const std::size_t at = std::min(value.find("=?"), value.size());
        const std::string_view between = value.substr(0, at);
        // Blanks between two encoded words are no part of the text (RFC 2047, section 6.2).
        if (between.find_first_not_of(" \t\r\n") != std::string_view::npos || (run.bytes.empty() && !between.empty()) ||
            at == value.size()) {
            close_run();
            text += decoded(between).text;
        }
        value.remove_prefix(at);
        if (value.empty()) break;
        if (auto word = encoded_word(value)) {
            if (word->charset != run.charset) close_run();
            run.charset = word->charset;
            run.bytes += word->bytes;
            value.remove_prefix(word->size);
        } else {
            close_run();
            text += "=?";
            value.remove_prefix(2);
        }
    }
    close_run();
    return folded_blanks(text);
}

}  // namespace pressdex

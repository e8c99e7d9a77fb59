// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/url.hpp"

namespace pressdex {
namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// RFC 3986, section 2.3.
bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

void append_escape(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 0xF];
}

std::string encoded(std::string_view text, std::string_view kept) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (is_unreserved(c) || kept.find(c) != std::string_view::npos) {
            out += c;
        } else {
            append_escape(out, c);
        }
    }
    return out;
}

}  // namespace

std::string percent_decoded(std::string_view text, Plus plus) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hex_value(text[i + 2]);
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i] == '+' && plus == Plus::is_blank ? ' ' : text[i];
        }
    }
    return out;
}

std::string segment_encoded(std::string_view text) {
    return encoded(text, ":,=");
}

std::string query_encoded(std::string_view text) {
    std::string out = encoded(text, " /:,=");
    for (char& c : out) {
        if (c == ' ') c = '+';
    }
    return out;
}

Parameters parameters_from(std::string_view query) {
    Parameters parameters;
    while (!query.empty() && parameters.size() < most_parameters) {
        const auto end = query.find('&');
        const std::string_view piece = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        if (piece.empty()) continue;
        const auto equals = piece.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : piece.substr(equals + 1);
        parameters.push_back(
            {percent_decoded(piece.substr(0, equals), Plus::is_blank), percent_decoded(value, Plus::is_blank)});
    }
    return parameters;
}

std::string query_string(const Parameters& parameters) {
    std::string query;
    for (const auto& [key, value] : parameters) {
        if (!query.empty()) query += '&';
        // A key's own '=' has to hide; ours have none.
        query += encoded(key, "") + "=" + query_encoded(value);
    }
    return query;
}

std::vector<std::string> segments_of(std::string_view path) {
    std::vector<std::string> segments;
    while (!path.empty()) {
        const auto end = path.find('/');
        if (end != 0) segments.push_back(percent_decoded(path.substr(0, end)));
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
    }
    return segments;
}

}  // namespace pressdex

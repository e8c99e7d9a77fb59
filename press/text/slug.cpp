// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/slug.hpp"

#include "press/text/analysis.hpp"
#include "press/text/utf8.hpp"

#include <cstdint>

namespace pressdex {
namespace {

// The 64-bit FNV-1a hash (Fowler, Noll, Vo): stable over machines and releases, which std::hash is not.
std::uint64_t fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return hash;
}

std::string hex16(std::uint64_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out(16, '0');
    for (std::size_t i = 16; i-- > 0; value >>= 4) out[i] = digits[value & 0xF];
    return out;
}

// Folded words keep "&" and "." inside ("g&jtc", "5.3"); a slug has '-' there.
void append_plain(std::string& out, std::string_view word) {
    for (const char c : word) {
        const bool keeps = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (keeps) {
            out.push_back(c);
        } else if (!out.empty() && out.back() != '-') {
            out.push_back('-');
        }
    }
}

}  // namespace

std::string slug(std::string_view label) {
    std::string out;
    std::uint32_t end_of_last = 0;
    for (const OwnedToken& token : tokens(label)) {
        if (token.kind != TokenKind::word) continue;
        // Words that touch stay together: how a dictionary cuts Thai or Han is no part of a name.
        if (!out.empty() && token.from != end_of_last) out.push_back('-');
        append_plain(out, token.folded);
        end_of_last = token.to;
    }
    return out;
}

std::string term_within(std::string prefix, std::string_view value) {
    constexpr std::size_t tail = 1 + 16;
    if (prefix.size() + value.size() <= longest_term) return prefix.append(value);
    const std::size_t kept = prefix.size() + tail < longest_term ? longest_term - tail - prefix.size() : 0;
    prefix.append(cut(value, kept)).push_back('-');
    return prefix.append(hex16(fnv1a(value)));
}

}  // namespace pressdex

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

// What a label of plain words makes: those that analysis takes by its quick route (analysis.cpp). False where it holds
// anything else.
bool put_plain_slug(std::string_view label, std::string& out) {
    const auto lower = [label](std::size_t at) -> char {
        const char c = label[at];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return c;
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : '\0';
    };
    const auto may_join = [label](std::size_t at) {
        return std::string_view("'`.,&").find(label[at]) != std::string_view::npos;
    };
    for (std::size_t at = 0, in_word = 0; at < label.size(); ++at) {
        if (static_cast<unsigned char>(label[at]) >= 0x80) return false;
        if (const char c = lower(at); c != '\0') {
            if (in_word == 0 && !out.empty()) out.push_back('-');
            out.push_back(c);
            if (++in_word > longest_word) return false;
            continue;
        }
        // A sign between two words may join them.
        const bool joins = in_word > 0 && may_join(at) && at + 1 < label.size() && !may_join(at + 1);
        if (joins && (static_cast<unsigned char>(label[at + 1]) >= 0x80 || lower(at + 1) != '\0')) return false;
        in_word = 0;
    }
    return true;
}

}  // namespace

std::string slug(std::string_view label, Route route) {
    std::string out;
    if (route == Route::quick && put_plain_slug(label, out)) return out;
    out.clear();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/likeness.hpp"

#include "indexer/metadata/dates/date_names.hpp"
#include "press/text/folding.hpp"
#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <unordered_map>

namespace pressdex {
namespace {

struct Piece {
    std::string_view printed;
    bool starts_sentence;
};

// Stretches of letters and digits.
std::vector<Piece> pieces_of(std::string_view text) {
    std::vector<Piece> pieces;
    pieces.reserve(text.size() / 6 + 1);
    const Characters character;
    bool sentence = true, open = false;
    std::size_t from = 0;
    const auto close = [&](std::size_t to) {
        if (open) pieces.push_back({text.substr(from, to - from), sentence});
        if (open) sentence = false;
        open = false;
    };
    const auto is_ascii_inside = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const char byte = text[at]; byte > 0) {
            if (is_ascii_inside(byte)) {
                if (!open) from = at;
                open = true;
            } else {
                close(at);
                sentence = sentence || byte == '.' || byte == ':' || byte == '"';
            }
            ++at;
            continue;
        }
        const CodePoint c = code_point_at(text, at);
        const Role role = character(c.value).role;
        const bool inside =
            role == Role::letter || role == Role::digit || role == Role::complex || (open && role == Role::ignorable);
        if (role == Role::ideograph) {
            close(at);
            pieces.push_back({text.substr(at, c.size), false});
        } else if (inside) {
            if (!open) from = at;
            open = true;
        } else {
            close(at);
            if (c.value == U'.' || c.value == U':' || c.value == 0x6D4 || c.value == 0x201C || c.value == U'"')
                sentence = true;
        }
        at += c.size;
    }
    close(text.size());
    return pieces;
}

}  // namespace

bool is_ideograph(std::string_view word) {
    constexpr std::size_t letter = 3;  // bytes
    if (word.size() != letter) return false;
    const auto first = static_cast<unsigned char>(word.front());
    return first >= 0xE3 && first <= 0xE9;
}

bool is_unparted(std::string_view word) {
    if (word.size() < 2) return false;
    const auto first = static_cast<unsigned char>(word[0]), second = static_cast<unsigned char>(word[1]);
    return (first == 0xE0 && second >= 0xB8 && second <= 0xBB) ||
           (first == 0xE1 && ((second >= 0x80 && second <= 0x82) || second == 0x9E || second == 0x9F));
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    const auto pieces = pieces_of(text);
    words.reserve(pieces.size());
    for (const auto& piece : pieces) {
        std::string word = folded(piece.printed);
        if (!word.empty()) words.push_back(std::move(word));
    }
    return words;
}

std::string plain(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const auto& piece : pieces_of(text)) {
        const std::size_t before = out.size();
        if (!out.empty()) out += ' ';
        const std::size_t from = out.size();
        fold_into(out, piece.printed);
        if (out.size() == from) out.resize(before);
    }
    return out;
}

double likeness(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    if (one.empty() || other.empty()) return 0;
    std::unordered_map<std::string_view, int> left;
    for (const auto& word : one) ++left[word];
    std::size_t common = 0;
    for (const auto& word : other) {
        const auto found = left.find(word);
        if (found != left.end() && found->second-- > 0) ++common;
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(one.size() + other.size());
}

double share_in(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    if (part.empty()) return 0;
    const std::unordered_set<std::string_view> there(whole.begin(), whole.end());
    const std::unordered_set<std::string_view> sought(part.begin(), part.end());
    const auto common = std::count_if(sought.begin(), sought.end(), [&](auto word) { return there.contains(word); });
    return static_cast<double>(common) / static_cast<double>(sought.size());
}

NameSet names_in(std::string_view text) {
    NameSet names;
    for (const auto& piece : pieces_of(text)) {
        const auto first = static_cast<unsigned char>(piece.printed.front());
        const bool latin = first < 0xD8;
        if (latin) {
            const bool capital = first >= 'A' && first <= 'Z';
            const bool short_form =
                capital && piece.printed.size() >= 2 && piece.printed[1] >= 'A' && piece.printed[1] <= 'Z';
            if (!capital || (piece.starts_sentence && !short_form) || piece.printed.size() < 3) continue;
        } else if (piece.printed.size() < 10) {
            continue;
        }
        // Two stories of one Monday in June are not for that the same.
        if (latin && (month_named(piece.printed) || weekday_named(piece.printed))) continue;
        names.insert(folded(piece.printed));
    }
    return names;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/signed_pieces.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace pressdex {
namespace {

constexpr std::size_t fewest_authors = 2;

// "Maida Basharat", "Dr. A. R. Khan": two to five words, each with a capital, nothing else on the line.
bool is_authors_name(const Line& line) {
    constexpr std::uint32_t fewest_words = 2, most_words = 5;
    constexpr std::size_t longest = 48;
    if (line.words < fewest_words || line.words > most_words || line.text.size() > longest) return false;
    if (line.mark != Mark::none || line.all_capitals || line.ends_sentence) return false;
    bool begins = true;
    for (const char c : line.text) {
        const bool is_letter =
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (begins && is_letter && c >= 'a' && c <= 'z') return false;
        if (!is_letter && c != ' ' && c != '.' && c != '-' && c != '\'') return false;
        begins = c == ' ';
    }
    return true;
}

// A label between the name and the text, "Abstract"; the same one in every piece.
bool is_label(const Line& line) {
    constexpr std::uint32_t most_words = 3;
    return line.words <= most_words && !is_prose(line) && line.mark != Mark::bullet;
}

bool is_heading(const Page& page, std::size_t i) {
    constexpr std::uint32_t fewest_words = 3, most_words = 30;
    const Line& line = page.lines[i];
    if (page.furniture[i] != Furniture::none || page.about[i] || line.mark == Mark::bullet) return false;
    return line.words >= fewest_words && line.words <= most_words && !line.ends_sentence && line.after_gap;
}

}  // namespace

std::vector<SignedPiece> signed_pieces_in(const Page& page) {
    std::vector<SignedPiece> pieces;
    std::set<std::string> authors, labels;
    for (std::size_t i = 0; i + 2 < page.lines.size(); ++i) {
        if (!is_heading(page, i) || !is_authors_name(page.lines[i + 1])) continue;
        const std::size_t text = i + 3;
        if (text >= page.lines.size() || !is_label(page.lines[i + 2]) || !page.is_prose_of_story(text)) continue;
        pieces.push_back({i, text});
        authors.insert(plain(page.lines[i + 1].text));
        labels.insert(plain(page.lines[i + 2].text));
        i = text;
    }
    // Other names under other headlines, in one frame. Without the label a section "About the Company" looks the same.
    if (authors.size() < fewest_authors || authors.size() < pieces.size() || labels.size() > 1) return {};
    return pieces;
}

bool announces(const Page& page, std::size_t first, std::size_t last) {
    for (std::size_t i = last; i-- > first;) {
        if (page.is_prose_of_story(i)) return page.lines[i].text.ends_with(':');
    }
    return false;
}

}  // namespace pressdex

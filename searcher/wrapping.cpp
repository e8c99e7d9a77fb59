// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/wrapping.hpp"

#include "press/text/visible.hpp"
#include "searcher/terminal.hpp"

#include <algorithm>
#include <vector>

namespace pressdex {
namespace {

std::string harmless(std::string_view text) {
    auto shown = visible(text);
    std::ranges::replace(shown, '\n', ' ');
    std::ranges::replace(shown, '\t', ' ');
    return shown;
}

// Part of a text that is marked throughout or not at all, without blanks in it.
struct Piece {
    std::string text;
    bool is_marked = false;
    bool begins_word = false;  // a blank stood before it
};

std::vector<Piece> pieces_of(const MarkedText& text) {
    std::vector<Piece> pieces;
    bool after_blank = true;
    const auto add = [&](std::size_t from, std::size_t to, bool is_marked) {
        const auto part = harmless(std::string_view(text.text).substr(from, to - from));
        for (std::size_t at = 0; at < part.size();) {
            const auto blank = std::min(part.find(' ', at), part.size());
            if (blank > at) {
                pieces.push_back({part.substr(at, blank - at), is_marked, after_blank});
                after_blank = false;
            }
            if (blank < part.size()) after_blank = true;
            at = blank + 1;
        }
    };
    std::size_t done = 0;
    for (const auto& [from, to] : text.marks) {
        if (from < done || to > text.text.size() || from >= to) continue;
        add(done, from, false);
        add(from, to, true);
        done = to;
    }
    add(done, text.text.size(), false);
    return pieces;
}

std::string styled(const Piece& piece, const Style& mark) {
    if (!piece.is_marked) return piece.text;
    return std::string(mark.before) + piece.text + std::string(mark.behind);
}

// Columns of the word that begins with piece `at`, up to the next blank.
std::size_t word_width(const std::vector<Piece>& pieces, std::size_t at) {
    std::size_t width = columns_of(pieces[at].text);
    for (++at; at < pieces.size() && !pieces[at].begins_word; ++at) width += columns_of(pieces[at].text);
    return width;
}

}  // namespace

std::string shown(const MarkedText& text, const Style& mark) {
    std::string line;
    for (const auto& piece : pieces_of(text)) {
        if (piece.begins_word && !line.empty()) line += ' ';
        line += styled(piece, mark);
    }
    return line;
}

std::string wrapped(const MarkedText& text, const Style& mark, std::size_t width, std::string_view indent) {
    const auto pieces = pieces_of(text);
    std::string lines;
    std::size_t column = 0;  // 0: a line has yet to begin
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].begins_word && column > 0) {
            const bool fits = column + 1 + word_width(pieces, i) <= width;
            lines += fits ? " " : "\n";
            column = fits ? column + 1 : 0;
        }
        if (column == 0) {
            lines += indent;
            column = columns_of(indent);
        }
        lines += styled(pieces[i], mark);
        column += columns_of(pieces[i].text);
    }
    if (column > 0) lines += '\n';
    return lines;
}

}  // namespace pressdex

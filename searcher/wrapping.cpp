// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/wrapping.hpp"

#include "press/text/line_breaks.hpp"
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
    bool begins_word = false;     // a blank stood before it
    bool may_begin_line = false;  // though no blank did
};

// The text as it is shown, and where its marks begin and end there.
struct Shown {
    std::string text;
    std::vector<std::size_t> ends;  // of parts that are unmarked and marked in turn
};

Shown shown_parts(const MarkedText& text) {
    Shown shown;
    const auto add = [&](std::size_t from, std::size_t to) {
        shown.text += harmless(std::string_view(text.text).substr(from, to - from));
        shown.ends.push_back(shown.text.size());
    };
    std::size_t done = 0;
    for (const auto& [from, to] : text.marks) {
        if (from < done || to > text.text.size() || from >= to) continue;
        add(done, from);
        add(from, to);
        done = to;
    }
    add(done, text.text.size());
    return shown;
}

// `breaks` ascend.
std::vector<Piece> pieces_of(const Shown& shown, const std::vector<std::size_t>& breaks) {
    std::vector<Piece> pieces;
    bool after_blank = true, is_marked = false;
    std::size_t at = 0;
    for (const auto end : shown.ends) {
        while (at < end) {
            if (shown.text[at] == ' ') {
                after_blank = true;
                ++at;
                continue;
            }
            auto to = std::min(shown.text.find(' ', at), end);
            if (const auto next = std::ranges::upper_bound(breaks, at); next != breaks.end()) to = std::min(to, *next);
            const bool may_begin_line = std::ranges::binary_search(breaks, at);
            pieces.push_back({shown.text.substr(at, to - at), is_marked, after_blank, may_begin_line});
            after_blank = false;
            at = to;
        }
        is_marked = !is_marked;
    }
    return pieces;
}

// A mark that goes on is not begun anew.
void add_styled(std::string& line, const Piece& piece, const Style& mark, bool goes_on) {
    if (!piece.is_marked) {
        line += piece.text;
        return;
    }
    if (goes_on) {
        line.resize(line.size() - mark.behind.size());
    } else {
        line += mark.before;
    }
    line += piece.text;
    line += mark.behind;
}

// Columns of what begins with piece `at`, up to where a line may end.
std::size_t unbroken_width(const std::vector<Piece>& pieces, std::size_t at) {
    std::size_t width = columns_of(pieces[at].text);
    for (++at; at < pieces.size() && !pieces[at].begins_word && !pieces[at].may_begin_line; ++at)
        width += columns_of(pieces[at].text);
    return width;
}

}  // namespace

std::string shown(const MarkedText& text, const Style& mark) {
    std::string line;
    for (const auto& piece : pieces_of(shown_parts(text), {})) {
        if (piece.begins_word && !line.empty()) line += ' ';
        add_styled(line, piece, mark, false);
    }
    return line;
}

std::string wrapped(const MarkedText& text, const Style& mark, std::size_t width, std::string_view indent) {
    const auto parts = shown_parts(text);
    const auto pieces = pieces_of(parts, line_breaks_without_blanks(parts.text));
    std::string lines;
    std::size_t column = 0;  // 0: a line has yet to begin
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        bool goes_on = i > 0 && pieces[i - 1].is_marked;
        if ((pieces[i].begins_word || pieces[i].may_begin_line) && column > 0) {
            const std::string_view blank = pieces[i].begins_word ? " " : "";
            const bool fits = column + blank.size() + unbroken_width(pieces, i) <= width;
            lines += fits ? blank : "\n";
            column = fits ? column + blank.size() : 0;
            goes_on = goes_on && fits && blank.empty();
        }
        if (column == 0) {
            lines += indent;
            column = columns_of(indent);
        }
        add_styled(lines, pieces[i], mark, goes_on);
        column += columns_of(pieces[i].text);
    }
    if (column > 0) lines += '\n';
    return lines;
}

}  // namespace pressdex

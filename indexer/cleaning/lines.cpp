// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/lines.hpp"

#include "indexer/cleaning/entities.hpp"
#include "indexer/cleaning/line_shape.hpp"
#include "indexer/cleaning/wrapped_lines.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pressdex {
namespace {

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000 ||
           c == 0xFEFF;
}

// Direction marks, soft hyphens, the sign for an object.
bool is_dropped(char32_t c) {
    return c == 0xAD || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0xFFFC;
}

// Where a run of printed ASCII that begins with no blank ends, single blanks inside it included.
std::size_t end_of_plain_run(std::string_view text, std::size_t at) {
    for (; at + EightBytes::size <= text.size(); at += EightBytes::size) {
        const EightBytes bytes(text.data() + at);
        const std::uint64_t blanks = bytes.equal(' ');
        const bool plain = bytes.is_ascii() && bytes.between(' ', '~') == EightBytes::all;
        if (!plain || (blanks & (blanks << 8U)) != 0) break;
        // Whether a blank at the end is single is seen with the next eight.
        if (blanks >> 63U != 0) --at;
    }
    const auto is_printed = [&](std::size_t i) { return i < text.size() && text[i] > ' ' && text[i] < 0x7F; };
    while (is_printed(at) || (at < text.size() && text[at] == ' ' && is_printed(at + 1))) ++at;
    return at;
}

// Parts that three blanks or more, or a tab, keep from each other.
std::uint32_t columns_in(std::string_view text) {
    if (text.find("   ") == std::string_view::npos && text.find('\t') == std::string_view::npos) return 1;
    std::uint32_t columns = 0;
    std::size_t gap = 3;
    for (const char c : text) {
        if (c == ' ' || c == '\t') {
            gap += c == '\t' ? 3 : 1;
            continue;
        }
        if (gap >= 3) ++columns;
        gap = 0;
    }
    return std::max(columns, 1U);
}

// "[words](address)" -> words, "![](address)" -> nothing; counts the letters that stood in links.
std::string without_links(std::string text, std::size_t& linked) {
    if (text.find("](") == std::string::npos) return text;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('[', at);
        const std::size_t middle = open == std::string::npos ? open : text.find("](", open);
        const std::size_t close = middle == std::string::npos ? middle : text.find(')', middle);
        if (close == std::string::npos) {
            out += text.substr(at);
            break;
        }
        const bool image = open > at && text[open - 1] == '!';
        out += text.substr(at, open - at - (image ? 1 : 0));
        const std::string words = text.substr(open + 1, middle - open - 1);
        if (!image) out += words;
        linked += std::max<std::size_t>(words.size(), 1);
        at = close + 1;
    }
    return tidied(out);
}

std::size_t bullet_size(std::string_view text) {
    constexpr std::array<std::string_view, 12> bullets = {"•", "●", "▪", "■", "◦", "‣",
                                                          "·", "○", "►", "➢", "✓", "\xEF\x82\xB7"};
    for (const auto bullet : bullets) {
        if (text.starts_with(bullet)) return bullet.size();
    }
    if (text.size() > 1 && (text[0] == '*' || text[0] == '-') && text[1] == ' ') return 1;
    return 0;
}

// Takes "• • ", "## ", "1. " off the front.
void take_mark(Line& line) {
    std::string_view text = line.text;
    if (text.starts_with('#')) {
        const std::size_t hashes = text.find_first_not_of('#');
        if (hashes != std::string_view::npos && hashes <= 6 && text[hashes] == ' ') {
            line.mark = Mark::heading;
            text.remove_prefix(hashes + 1);
        }
    }
    for (std::size_t size = bullet_size(text); size > 0; size = bullet_size(text)) {
        line.mark = Mark::bullet;
        text.remove_prefix(size);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    }
    line.text.erase(0, line.text.size() - text.size());
    const std::size_t digits = std::min(line.text.find_first_not_of("0123456789"), line.text.size());
    if (line.mark == Mark::none && digits > 0 && digits < 3 && line.text.size() > digits + 1 &&
        (line.text[digits] == '.' || line.text[digits] == ')') && line.text[digits + 1] == ' ') {
        line.mark = Mark::number;
    }
}

bool is_full_stop(char32_t c) {
    // Armenian, Ethiopic (also the blank of two dots), Khmer and Burmese stops last.
    constexpr std::u32string_view stops = U".!?…。！？।॥۔؟։።፡។။";
    return stops.find(c) != std::u32string_view::npos;
}

// Armenian closes a sentence with what looks like a colon, and is often typed as one; behind few words it is one.
bool ends_as_armenian(std::string_view text) {
    constexpr std::ptrdiff_t fewest_words = 5;
    if (text.size() < 3 || text.back() != ':') return false;
    const auto lead = static_cast<unsigned char>(text[text.size() - 3]);  // of a letter of two bytes
    return lead >= 0xD4 && lead <= 0xD6 && std::ranges::count(text, ' ') + 1 >= fewest_words;
}

// "... was opened in Nagpur. - IANS", "... very secure.” — HNS", "... on Sunday. (APP)"
bool ends_in_credit(std::string_view text) {
    constexpr std::size_t longest = 28;
    const std::size_t from = text.size() - std::min(text.size(), longest);
    const std::string_view tail = text.substr(from);
    for (const std::string_view sign : {" - ", " – ", " — ", " -- ", " ("}) {
        const std::size_t in_tail = tail.rfind(sign);
        const std::size_t at = from + in_tail;
        if (in_tail == std::string_view::npos || at < 3) continue;
        std::string_view before = text.substr(0, at);
        for (const std::string_view quote : {"”", "’", "\"", "'"}) {
            if (before.ends_with(quote)) before.remove_suffix(quote.size());
        }
        const char behind = at + sign.size() < text.size() ? text[at + sign.size()] : ' ';
        if (before.ends_with('.') && behind >= 'A' && behind <= 'Z') return true;
    }
    return false;
}

bool is_address(std::string_view text) {
    return text.find(' ') == std::string_view::npos &&
           (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."));
}

}  // namespace

std::string tidied(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != ' ') {
            if (const std::size_t end = end_of_plain_run(text, at); end > at) {
                if (blank) out += ' ';
                blank = false;
                out += text.substr(at, end - at);
                at = end;
                continue;
            }
        }
        const CodePoint c = code_point_at(text, at);
        if (is_blank(c.value)) {
            blank = !out.empty();
        } else if (!is_dropped(c.value)) {
            if (blank) out += ' ';
            blank = false;
            out += text.substr(at, c.size);
        }
        at += c.size;
    }
    return out;
}

bool is_prose(const Line& line) {
    if (line.is_link) return false;
    if (line.ends_sentence) return line.weight >= 60 || (line.weight >= 40 && line.words >= 8);
    return line.weight >= 140;
}

Line line_from(std::string_view printed) {
    Line line;
    std::size_t linked = 0;
    const bool has_entities = printed.find('&') != std::string_view::npos;
    line.text = has_entities ? tidied(without_entities(printed)) : tidied(printed);
    // As long as printed: no gap was folded.
    const bool has_gaps = has_entities || line.text.size() != printed.size() || printed.find('\t') != printed.npos;
    if (has_gaps) line.columns = columns_in(printed);
    line.text = without_links(std::move(line.text), linked);
    take_mark(line);
    const LineShape shape = shape_of(line.text);
    line.words = shape.words;
    line.weight = shape.weight;
    line.ends_sentence = is_full_stop(shape.last) || ends_in_credit(line.text) || ends_as_armenian(line.text);
    line.all_capitals = shape.upper >= 2 && shape.lower == 0;
    line.begins_lower = shape.begins_lower;
    line.is_link = is_address(line.text) || (linked > 0 && linked + 12 >= line.text.size());
    if (line.is_link) line.printed = tidied(printed);
    return line;
}

namespace {

// What a site's buttons leave of themselves: an arrow, a bar.
bool is_button_sign(std::string_view text) {
    constexpr std::string_view signs[] = {"^", "<", ">", "|", "×", "‹", "›", "«", "»", "▲", "▼", "↑", "→", "←"};
    return std::ranges::find(signs, text) != std::end(signs);
}

}  // namespace

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    bool gap = true;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        Line line = line_from(text.substr(at, end - at));
        at = end + 1;
        if (line.text.empty() || is_button_sign(line.text)) {
            gap = true;
            continue;
        }
        line.after_gap = std::exchange(gap, false);
        lines.push_back(std::move(line));
    }
    return rejoined(std::move(lines));
}

}  // namespace pressdex

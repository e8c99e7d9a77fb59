// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/furniture.hpp"

#include "indexer/cleaning/furniture_phrases.hpp"
#include "indexer/cleaning/furniture_phrases_abroad.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/line_shape.hpp"
#include "indexer/cleaning/menus.hpp"
#include "indexer/cleaning/site_notices.hpp"
#include "indexer/cleaning/table_rows.hpp"
#include "indexer/cleaning/teaser_phrases_abroad.hpp"
#include "indexer/metadata/dates/event_labels.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace pressdex {
namespace {

// Longer lines are never furniture by their first words alone.
constexpr std::size_t longest_button = 60;
constexpr std::size_t longest_notice = 320;

template <class... Lists>
std::vector<std::string> folded_list(const Lists&... lists) {
    std::vector<std::string> folded;
    const auto add = [&](const auto& list) {
        for (const auto phrase : list) folded.push_back(plain(phrase));
    };
    (add(lists), ...);
    return folded;
}

template <class... Lists>
std::unordered_set<std::string> folded_set(const Lists&... lists) {
    const auto list = folded_list(lists...);
    return {list.begin(), list.end()};
}

// Han and Kana, Thai, Lao, Burmese, Khmer.
bool ends_without_blank(std::string_view phrase) {
    if (phrase.size() < 3) return false;
    const std::string_view last = phrase.substr(phrase.size() - 3);
    return is_ideograph(last) || is_unparted(last);
}

// "关键词：...", "조회수 1204", "Schlagwörter": what stands before the first sign or figure.
std::string label_of(std::string_view line) {
    constexpr std::size_t longest = 80;  // bytes
    std::size_t end = line.find_first_of(":|>#([/-0123456789");
    for (const std::string_view sign : {"：", "（", "【", "–", "»", "›", "｜"}) end = std::min(end, line.find(sign));
    end = std::min(end, line.size());
    return end > longest ? std::string() : plain(line.substr(0, end));
}

// Phrases with which lines begin, by their first bytes: most lines begin like none of them.
class Beginnings {
  public:
    explicit Beginnings(const std::vector<std::string>& phrases) {
        for (const std::string& phrase : phrases) by_head_[phrase.substr(0, head)].push_back(phrase);
    }

    // Up to the end of a word, but for scripts that part their words by nothing.
    bool begin(const std::string& text) const {
        const auto found = by_head_.find(text.substr(0, head));
        if (found == by_head_.end()) return false;
        return std::ranges::any_of(found->second, [&](const std::string& phrase) {
            return text.starts_with(phrase) &&
                   (text.size() == phrase.size() || text[phrase.size()] == ' ' || ends_without_blank(phrase));
        });
    }

  private:
    static constexpr std::size_t head = 2;  // bytes; no phrase is shorter
    std::unordered_map<std::string, std::vector<std::string>> by_head_;
};

bool holds(const std::string& text, const std::vector<std::string>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const std::string& phrase) { return text.find(phrase) != std::string::npos; });
}

// "***", "###", "---": nothing but signs.
bool is_rule(const std::string& text) {
    return text.find_first_not_of("*#-_=~. ") == std::string::npos;
}

// About the columns that a part of a menu takes; bytes would make three of each Thai letter.
std::size_t width_of(std::string_view part) {
    const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (std::ranges::all_of(part, is_ascii)) return part.size();
    return shape_of(part).weight + static_cast<std::size_t>(std::ranges::count(part, ' '));
}

// "首页 新闻中心 政府信息公开 办事服务": four short words and more of a script that parts none of its sentences.
bool is_unspaced_menu(const Line& line) {
    constexpr std::size_t fewest = 4, widest = 24;
    if (line.ends_sentence || line.text.empty() || static_cast<unsigned char>(line.text.front()) < 0xE3) return false;
    std::size_t parts = 0;
    for (std::size_t from = 0; from < line.text.size();) {
        const std::size_t end = std::min(line.text.find(' ', from), line.text.size());
        const auto part = std::string_view(line.text).substr(from, end - from);
        const auto first = part.empty() ? 0U : static_cast<unsigned char>(part.front());
        // Hangul parts its words by blanks.
        if (first < 0xE3 || first > 0xE9 || width_of(part) > widest) return false;
        ++parts;
        from = end + 1;
    }
    return parts >= fewest;
}

// "Home > Calendar > India", "Front page | Business | Sport", "A / B / C": short words parted by one sign.
bool is_crumbs(const Line& line) {
    if (line.ends_sentence || line.text.size() > 400) return false;
    if (line.columns >= 3 && line.words <= line.columns * 3) return true;
    for (const std::string_view sign :
         {" > ", " >> ", ">>", " » ", " | ", " / ", " · ", " • ", "   ", "|", "/", "／", "｜", "›"}) {
        std::size_t parts = 1, longest = 0, from = 0;
        for (std::size_t at = line.text.find(sign); at != std::string::npos; at = line.text.find(sign, from)) {
            longest = std::max(longest, width_of(std::string_view(line.text).substr(from, at - from)));
            from = at + sign.size();
            ++parts;
        }
        if (parts < 3) continue;
        longest = std::max(longest, width_of(std::string_view(line.text).substr(from)));
        if (longest <= 32) return true;
    }
    return false;
}

// "Also Read | Council opens laboratory"
bool is_pointer(const std::string& text) {
    static const auto openings = folded_set(pointers, abroad::pointers);
    constexpr std::size_t farthest = 48;
    const std::size_t sign = text.find_first_of("|:>");
    const bool goes_on = sign != std::string::npos && sign < farthest && sign + 8 < text.size();
    return goes_on && openings.contains(plain(text.substr(0, sign)));
}

// A picture's file name: "22092499_1021_1728101935_o", "launch-of-the-scheme-2019.jpg".
bool is_file_name(const std::string& text) {
    constexpr std::size_t shortest = 12;
    if (text.size() < shortest || text.find(' ') != std::string::npos) return false;
    const bool has_digit = text.find_first_of("0123456789") != std::string::npos;
    const bool named = text.ends_with(".jpg") || text.ends_with(".jpeg") || text.ends_with(".png") ||
                       text.ends_with(".JPG") || text.ends_with(".gif") || text.ends_with(".webp");
    return named || (has_digit && text.find('_') != std::string::npos && text.find('@') == std::string::npos);
}

// Signs under a headline that stands on its own, in the line right above the text: they underline it and end nothing.
bool is_underline(const std::vector<Line>& lines, std::size_t i) {
    if (i == 0 || i + 1 >= lines.size() || lines[i].after_gap || !is_rule(lines[i].text)) return false;
    const Line& above = lines[i - 1];
    const bool stands_alone = above.after_gap || i == 1;
    return stands_alone && above.weight >= 12 && !is_prose(above) && !above.ends_sentence && is_prose(lines[i + 1]);
}

bool is_cut_off(const Line& line) {
    return line.text.ends_with("...") || line.text.ends_with("…");
}

// Under "Related news" the first words of each story, cut off: "The chamber has called for ...".
void mark_cut_teasers(const std::vector<Line>& lines, std::vector<Furniture>& found) {
    bool in_teasers = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (found[i] != Furniture::none) {
            in_teasers = found[i] == Furniture::teasers || (in_teasers && found[i] == Furniture::piece);
        } else if (in_teasers && is_prose(lines[i])) {
            // A headline that is a question is a sentence, too: what stands under it tells.
            const bool cut_off = is_cut_off(lines[i]) || (i + 1 < lines.size() && is_cut_off(lines[i + 1]));
            if (cut_off) found[i] = Furniture::piece;
            in_teasers = cut_off;
        }
    }
}

// What stands for a picture on pages in Vietnamese: "Council opens laboratory - ảnh 1".
bool is_picture_label(const std::string& text) {
    const std::size_t name = text.find_last_not_of("0123456789. ");
    if (name == std::string::npos || name + 1 == text.size()) return false;
    const std::string_view before = std::string_view(text).substr(0, name + 1);
    return before.ends_with("- ảnh") || before.ends_with("- Ảnh") || before.ends_with("– Ảnh");
}

bool is_bracketed(const std::string& text) {
    return text.size() < 80 && text.starts_with('[') && text.ends_with(']');
}

}  // namespace

Furniture furniture_of(const Line& line) {
    static const auto whole = folded_set(whole_lines, abroad::whole_lines);
    static const Beginnings beginnings(folded_list(line_beginnings));
    static const Beginnings beginnings_abroad(folded_list(abroad::line_beginnings));
    static const auto labels = folded_set(abroad::labels);
    static const auto parts = folded_list(line_parts, abroad::line_parts);
    static const auto openings = folded_set(teaser_openings, abroad::teaser_openings);
    static const Beginnings teaser_starts(folded_list(teaser_beginnings));
    static const auto ends = folded_set(endings, abroad::endings);
    static const auto walls = folded_list(bot_walls);
    if (line.is_link || is_bracketed(line.text) || is_file_name(line.text) || is_picture_label(line.text))
        return Furniture::piece;
    if (is_rule(line.text)) return Furniture::end;
    if (line.text.size() > longest_notice) return Furniture::none;
    if (is_pointer(line.text) || is_site_notice(line) || is_wire_note(line) || is_source_credit(line))
        return Furniture::piece;
    const std::string words = plain(line.text);
    if (ends.contains(words)) return Furniture::end;
    if (openings.contains(words)) return Furniture::teasers;
    if (whole.contains(words)) return Furniture::piece;
    if (holds(words, walls)) return Furniture::bot_wall;
    const bool prose = is_prose(line) && !line.text.starts_with("©");
    if (line.text.size() <= longest_button && teaser_starts.begin(words) && !line.ends_sentence)
        return Furniture::teasers;
    if (line.text.find("©") != std::string::npos && line.weight < 140) return Furniture::piece;
    if (beginnings.begin(words) && (!prose || line.text.size() < 200)) return Furniture::piece;
    // What a newspaper prints so is a sentence.
    if (!prose && (beginnings_abroad.begin(words) || labels.contains(label_of(line.text)))) return Furniture::piece;
    if (holds(words, parts)) return Furniture::piece;
    if (event_label_of(line.text) != EventLabel::none) return Furniture::none;
    if (is_crumbs(line) || is_unspaced_menu(line)) return Furniture::piece;
    return Furniture::none;
}

bool is_imprint(const Line& line) {
    constexpr std::size_t longest = 600;
    if (line.text.size() > longest) return false;
    return line.text.find("©") != std::string::npos || reserves_rights(line);
}

bool reserves_rights(const Line& line) {
    constexpr std::size_t longest = 600;
    if (line.text.size() > longest) return false;
    const std::string words = plain(line.text);
    return words.starts_with("copyright ") || words.find("all rights reserved") != std::string::npos;
}

std::vector<Furniture> furniture_in(const std::vector<Line>& lines) {
    std::vector<Furniture> found(lines.size(), Furniture::none);
    const auto rows = table_rows_in(lines);
    for (std::size_t i = 0; i < lines.size(); ++i)
        found[i] = is_underline(lines, i) ? Furniture::piece : rows[i] ? Furniture::none : furniture_of(lines[i]);
    mark_cut_teasers(lines, found);
    mark_menus(lines, rows, found);
    mark_lists_of_links(lines, found);
    return found;
}

}  // namespace pressdex

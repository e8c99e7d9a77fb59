// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/listings.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

// A full stop in front, behind a small letter or behind Han; "U.S. " is none.
bool holds_sentence(std::string_view text) {
    if (text.find("。") != std::string_view::npos) return true;
    for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        const auto before = static_cast<unsigned char>(at > 0 ? text[at - 1] : 'a');
        if ((before >= 'a' && before <= 'z') || before >= 0x80) return true;
    }
    return false;
}

// As many days as parts, and no part that is a sentence: a chronicle tells in sentences.
bool is_line_of_dated_headlines(const Line& line) {
    constexpr std::size_t fewest_days = 4, longest_part = 240;
    std::size_t from = 0, days = 0;
    for (const DateInText& date : dates_in(line.text)) {
        if (date.year == 0 || date.day == 0) continue;
        const auto part = std::string_view(line.text).substr(from, date.from - from);
        if (part.size() > longest_part || holds_sentence(part)) return false;
        from = date.to;
        ++days;
    }
    return days >= fewest_days && line.text.size() - from <= longest_part;
}

constexpr std::array<std::string_view, 27> headings_of_contents = {"table of contents",
                                                                   "contents",
                                                                   "índice",
                                                                   "table des matières",
                                                                   "sommaire",
                                                                   "inhalt",
                                                                   "inhaltsverzeichnis",
                                                                   "sumário",
                                                                   "içindekiler",
                                                                   "daftar isi",
                                                                   "isi kandungan",
                                                                   "mục lục",
                                                                   "содержание",
                                                                   "оглавление",
                                                                   "гарчиг",
                                                                   "فہرست",
                                                                   "فہرست مضامین",
                                                                   "فهرست مطالب",
                                                                   "المحتويات",
                                                                   "সূচিপত্র",
                                                                   "विषय सूची",
                                                                   "สารบัญ",
                                                                   "目次",
                                                                   "目录",
                                                                   "目錄",
                                                                   "목차",
                                                                   "차례"};

bool is_heading_of_contents(const Line& line) {
    static const auto names = [] {
        std::vector<std::string> folded;
        for (const auto heading : headings_of_contents) folded.push_back(plain(heading));
        return folded;
    }();
    return std::ranges::find(names, plain(line.text)) != names.end();
}

bool ends_in_number(const Line& line) {
    return !line.text.empty() && line.text.back() >= '0' && line.text.back() <= '9' && line.words >= 1;
}

}  // namespace

bool is_index_of_dates(const Page& page) {
    constexpr std::size_t fewest_dates = 4;
    constexpr std::uint32_t longest_teaser = 150;
    std::size_t dates = 0, teasers = 0, headlines = 0;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const bool before_prose = i + 1 < page.lines.size() && page.is_prose_of_story(i + 1);
        if (page.is_prose_of_story(i)) {
            if (page.lines[i].weight > longest_teaser || before_prose) return false;
            ++teasers;
        } else if (page.about[i]) {
            dates += page.about[i]->date ? 1U : 0U;
        } else if (page.lines[i].mark == Mark::heading) {
            ++headlines;
        } else if (page.furniture[i] == Furniture::none) {
            headlines += before_prose ? 1U : 0U;
        }
    }
    return dates >= fewest_dates && dates >= teasers && headlines * 2 <= teasers;
}

bool is_ticker(const Page& page) {
    std::size_t whole = 0, dated = 0;
    for (const Line& line : page.lines) {
        whole += line.weight;
        dated += is_line_of_dated_headlines(line) ? line.weight : 0;
    }
    return dated > 0 && dated * 10 >= whole * 7;
}

bool is_contents_page(const Page& page) {
    constexpr std::ptrdiff_t fewest_entries = 4;
    constexpr std::uint32_t paragraph = 100;  // letters
    // The cheap question first: few texts have so many.
    if (std::ranges::count_if(page.lines, ends_in_number) < fewest_entries) return false;
    const auto heading = std::ranges::find_if(page.lines, is_heading_of_contents);
    if (heading == page.lines.end() || std::count_if(heading, page.lines.end(), ends_in_number) < fewest_entries)
        return false;
    return std::ranges::none_of(page.lines,
                                [](const Line& line) { return line.ends_sentence && line.weight >= paragraph; });
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/collection_names.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/metadata/dates/date_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

// "Chamber Chat August 2021", "Newsletter No. 14", "Boletín 3/2022": what one issue of a paper calls itself, and
// nothing but its number or month behind it.
bool names_an_issue(const Line& line) {
    constexpr auto papers = std::to_array<std::string_view>(
        {"newsletter", "bulletin",    "issue",     "volume",    "vol",        "digest",     "chat",    "news",
         "updates",    "briefs",      "gazette",   "magazine",  "boletín",    "boletim",    "buletin", "bản tin",
         "bülten",     "nieuwsbrief", "infobrief", "rundbrief", "infolettre", "notiziario", "số"});
    constexpr auto numbering = std::to_array<std::string_view>(
        {"no", "nr", "num", "n", "issue", "vol", "volume", "of", "de", "del", "edition"});
    constexpr std::uint32_t most_words = 12;
    if (line.ends_sentence || line.words > most_words) return false;
    if (line.text.find_first_of("0123456789") == std::string::npos) return false;
    const auto words = words_of(line.text);
    const auto is_number = [](const std::string& word) {
        return word.find_first_not_of("0123456789") == std::string::npos;
    };
    const auto is_numbering = [&](const std::string& word) {
        return is_number(word) || month_named(word) || std::ranges::find(numbering, word) != numbering.end();
    };
    // From the end: figures and months, and then the paper's name.
    std::size_t name = words.size();
    bool numbered = false;
    while (name > 0 && is_numbering(words[name - 1])) numbered = is_number(words[--name]) || numbered;
    if (!numbered || name == words.size()) return false;
    const auto ends_in_paper = [&](std::size_t end) {
        return end > 0 && std::ranges::any_of(papers, [&](auto paper) {
                   const std::string folded = plain(paper);
                   return folded == words[end - 1] || (end > 1 && folded == words[end - 2] + " " + words[end - 1]);
               });
    };
    // "Volume 3 No. 2": numbering may be all there is.
    return ends_in_paper(name) || (name == 0 && words.size() > 1 && !is_number(words.front()));
}

}  // namespace

bool calls_itself_digest(const Page& page, std::size_t first_heading) {
    constexpr std::array<std::string_view, 40> names = {
        "in brief",     "briefs",        "brief",        "news in brief", "round up",        "roundup",     "round ups",
        "notebook",     "the file",      "file",         "files",         "archive",         "digest",      "notes",
        "clippings",    "items",         "notices",      "letters",       "the week",        "week in",     "diary",
        "snippets",     "highlights of", "news summary", "in short",      "today s notices", "مختصر خبریں", "خبر نامہ",
        "خلاصہ",        "أخبار قصيرة",   "kabar dari",   "kilas",         "ringkasan",       "breves",      "en bref",
        "kurz notiert", "kısa kısa",     "tin vắn",      "短信",          "ニュース短信"};
    static const auto folded_names = [&] {
        std::vector<std::string> folded;
        for (const auto name : names) folded.push_back(" " + plain(name) + " ");
        return folded;
    }();
    for (std::size_t i = 0; i <= first_heading && i < page.lines.size(); ++i) {
        if (page.lines[i].words > 12 || page.furniture[i] != Furniture::none) continue;
        const std::string line = " " + plain(page.lines[i].text) + " ";
        if (std::ranges::any_of(folded_names, [&](const auto& name) { return line.find(name) != std::string::npos; }))
            return true;
    }
    return false;
}

bool opens_as_section_of_news(const Page& page) {
    constexpr std::size_t lines_searched = 4, most_words = 7;
    constexpr auto names = std::to_array<std::string_view>(
        {"news",           "latest news",    "news and events", "news events",   "news updates", "updates",
         "latest updates", "press releases", "media releases",  "announcements", "bulletin",     "newsletter",
         "what s new",     "happenings",     "industry news",   "business news", "member news",  "abstracts",
         "briefs",         "berita",         "noticias",        "actualités",    "nachrichten",  "خبریں",
         "أخبار",          "ニュース",       "お知らせ",        "新闻",          "新聞",         "소식",
         "tin tức"});
    constexpr auto parts =
        std::to_array<std::string_view>({"in brief", "news briefs", "news round up", "news roundup", "news digest",
                                         "weekly digest", "business briefs", "book of abstracts", "news in short"});
    for (std::size_t i = 0; i < std::min(lines_searched, page.lines.size()); ++i) {
        if (page.lines[i].words > most_words || is_prose(page.lines[i])) continue;
        if (names_an_issue(page.lines[i])) return true;
        const std::string line = plain(page.lines[i].text);
        if (std::ranges::any_of(names, [&](auto name) { return line == plain(name); })) return true;
        if (std::ranges::any_of(parts, [&](auto part) { return line.find(part) != std::string::npos; })) return true;
    }
    return false;
}

}  // namespace pressdex

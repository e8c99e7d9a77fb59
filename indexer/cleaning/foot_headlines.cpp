// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/foot_headlines.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace pressdex {
namespace {

// Headlines tell what happens; lists of firms and people hold no such words.
bool tells_something(const std::vector<std::string>& words) {
    constexpr auto small = std::to_array<std::string_view>(
        {"to",   "on",   "for", "after", "amid", "from", "with", "as",      "over",  "at",     "into", "is",  "are",
         "says", "will", "by",  "could", "how",  "why",  "what", "against", "per",   "dopo",   "nach", "vor", "mit",
         "pour", "dans", "sur", "avec",  "para", "con",  "por",  "tras",    "untuk", "dengan", "di",   "ke",  "dari"});
    return std::ranges::any_of(words, [&](const auto& word) { return std::ranges::find(small, word) != small.end(); });
}

bool may_be_headline(const Page& page, std::size_t i) {
    constexpr std::uint32_t fewest_words = 5, most_words = 24;
    const Line& line = page.lines[i];
    return page.furniture[i] == Furniture::none && !page.about[i] && line.mark == Mark::none && !line.ends_sentence &&
           !is_prose(line) && line.words >= fewest_words && line.words <= most_words;
}

}  // namespace

void mark_headlines_at_foot(Page& page) {
    constexpr std::size_t fewest = 3;
    std::size_t first = page.lines.size();
    while (first > 0 && !page.is_prose_of_story(first - 1)) --first;
    std::vector<std::size_t> headlines;
    for (std::size_t i = first; i < page.lines.size(); ++i) {
        if (page.lines[i].weight == 0) continue;
        if (!may_be_headline(page, i)) break;
        headlines.push_back(i);
    }
    if (first == 0 || headlines.size() < fewest || page.lines[first - 1].text.ends_with(':')) return;
    NameSet names;
    for (std::size_t i = 0; i < first; ++i) names.merge(names_in(page.lines[i].text));
    std::size_t telling = 0, known = 0;
    for (const std::size_t i : headlines) {
        telling += tells_something(words_of(page.lines[i].text)) ? 1U : 0U;
        const NameSet own = names_in(page.lines[i].text);
        const auto shared = std::ranges::count_if(own, [&](const auto& name) { return names.contains(name); });
        if (own.empty()) return;
        known += static_cast<std::size_t>(shared) * 3 > own.size() ? 1U : 0U;
    }
    // Most of them tell something, hardly any of them of this story.
    if (telling * 3 < headlines.size() * 2 || known * 5 > headlines.size()) return;
    for (const std::size_t i : headlines) page.furniture[i] = Furniture::teasers;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/comments.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

// "Petra says:", "Jonas K. schreibt:": who speaks, and nothing of what is said.
bool names_speaker(const Line& line) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"says",  "said",    "wrote",    "writes",  "dit",      "écrit", "schreibt", "schrieb",  "sagt",
         "sagte", "meint",   "dice",     "dijo",    "escribió", "diz",   "disse",    "escreveu", "scrive",
         "zegt",  "schreef", "schrijft", "pisze",   "napisał",  "kata",  "berkata",  "yazdı",    "dedi",
         "diyor", "говорит", "пишет",    "написал", "написала", "يقول",  "كتب"});
    constexpr std::uint32_t most_words = 6;
    if (line.words > most_words || !(line.text.ends_with(':') || line.text.ends_with("："))) return false;
    const auto words = words_of(line.text);
    return words.size() > 1 && std::ranges::any_of(verbs, [&](auto verb) { return words.back() == plain(verb); });
}

bool tells_minute(const Page& page, std::size_t i) {
    return page.about[i] && page.about[i]->date && page.about[i]->tells_time;
}

}  // namespace

void mark_comments(Page& page) {
    bool is_below_text = false;
    for (std::size_t i = 0; i + 1 < page.lines.size(); ++i) {
        is_below_text = is_below_text || page.is_prose_of_story(i);
        if (!is_below_text || !names_speaker(page.lines[i]) || !tells_minute(page, i + 1)) continue;
        // "2 thoughts on ..." stands above the first.
        const std::size_t first = page.is_prose_of_story(i - 1) || page.lines[i - 1].ends_sentence ? i : i - 1;
        for (std::size_t at = first; at < page.lines.size(); ++at) page.furniture[at] = Furniture::teasers;
        return;
    }
}

}  // namespace pressdex

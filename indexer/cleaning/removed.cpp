// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/removed.hpp"

#include "indexer/cleaning/headline.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/page.hpp"

#include <unordered_set>

namespace pressdex {
namespace {

std::string_view reason_for(const Page& page, std::size_t i, bool in_teasers) {
    if (page.about[i]) return "tells the day or the writer";
    if (page.lines[i].is_link) return "a link";
    switch (page.furniture[i]) {
        case Furniture::piece:
            return "a button, notice or menu";
        case Furniture::teasers:
            return "opens other stories' headlines";
        case Furniture::end:
            return "says that the story is over";
        case Furniture::bot_wall:
            return "asks whether the reader is human";
        case Furniture::none:
            break;
    }
    return in_teasers ? "another story's headline" : "stands outside the text";
}

}  // namespace

std::vector<RemovedLine> removed_lines(const Draft& draft, const std::vector<std::string>& shown) {
    const Page page = page_from(draft);
    std::unordered_set<std::string> kept;
    std::string before;
    for (const auto& text : shown) {
        const std::string words = plain(text);
        // A headline may stand in one line with its text: "TOWN GETS BRIDGE Lahore, 5 May: The council ..."
        if (!before.empty()) kept.insert(before + " " + words);
        kept.insert(words);
        before = words;
    }
    std::unordered_set<std::string> seen;
    std::vector<RemovedLine> removed;
    bool in_teasers = false;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        in_teasers = !is_prose(line) && (in_teasers || page.furniture[i] == Furniture::teasers);
        const std::string words = plain(line.is_link ? line.printed : line.text);
        const bool is_again = !seen.insert(words).second;
        if (kept.contains(words) || kept.contains(plain(tidy_headline(line.text)))) {
            if (is_again) removed.push_back({line.text, "printed twice"});
            continue;
        }
        removed.push_back({line.text, reason_for(page, i, in_teasers)});
    }
    return removed;
}

}  // namespace pressdex

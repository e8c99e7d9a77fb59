// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/nothing_found.hpp"

#include "press/text/visible.hpp"
#include "searcher/render_text.hpp"

namespace pressdex {
namespace {

// As it is typed.
std::string advice(const WayOn& way) {
    switch (way.kind) {
        case WayKind::without_filter:
            return "without --" + std::string(schema::field(*way.field).name) + " " + way.what;
        case WayKind::any_day:
            return "on any day";
        case WayKind::nearest_year:
            return "in " + way.what;
        case WayKind::loosened:
            return "as " + way.what;
        case WayKind::without_part:
            return "without " + way.what;
        case WayKind::any_word:
            return "with --match any";
        case WayKind::any_word_without_filters:
            return "with --match any and no filter";
        case WayKind::without_filters:
            return "without any filter";
        case WayKind::without_words:
            return "without the words";
    }
    return {};
}

}  // namespace

std::string nothing_found(const Results& results) {
    std::string text = "Nothing found: " + visible(results.sentence) + "\n";
    if (results.suggestion) text += "  " + suggestion_line(*results.suggestion) + "\n";
    for (const auto& way : results.ways_on) {
        text += "  " + visible(advice(way)) + ": " + std::to_string(way.total) +
                (way.total == 1 ? " story\n" : " stories\n");
    }
    return text;
}

}  // namespace pressdex

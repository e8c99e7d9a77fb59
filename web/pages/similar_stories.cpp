// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/similar_stories.hpp"

#include "web/pages/story_view.hpp"

namespace pressdex {
namespace {

View entry_view(const Links& links, const Hit& hit) {
    View entry;
    describe(entry, links, hit.story, {});
    entry.set("shares", text_or_nothing(hit.reasons.empty() ? std::string() : hit.reasons.front()));
    return entry;
}

View section_of(const View& entries) {
    if (!entries.is_non_empty_list()) return View(false);
    View view;
    view.set("entries", entries);
    return view;
}

}  // namespace

View similar_view(const Links& links, const Similar& similar) {
    View before = list(), others = list();
    for (const auto& hit : similar.results.hits) {
        (hit.told == Told::earlier ? before : others).push_back(entry_view(links, hit));
    }
    View view;
    view.set("before", section_of(before));
    view.set("others", section_of(others));
    return view;
}

}  // namespace pressdex

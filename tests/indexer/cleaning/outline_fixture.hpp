// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Three paragraphs of one story, and the outlines of a text: for the tests of what cleaning makes of a page.
#include "indexer/cleaning/outlines.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace pressdex {

inline const std::string lede =
    "The National Tea Council opened a laboratory for small growers in Nuwara on Monday and promised two more before "
    "the end of the year.";
inline const std::string second =
    "Growers can have their leaves tested there without a fee, and a van of the council collects samples from the "
    "villages once a week.";
inline const std::string third =
    "The laboratory is paid for by the exporters, who hope that fewer lots will be sent back from the ports of Europe "
    "and Japan.";

inline std::vector<Outline> outlines_of(const std::string& text) {
    Draft draft;
    draft.text = text;
    return outlines_from(draft);
}

inline bool says(const Outline& outline, const std::string& words) {
    return std::any_of(outline.body.begin(), outline.body.end(),
                       [&](const auto& paragraph) { return paragraph.find(words) != std::string::npos; });
}

inline std::vector<std::string> titles(const std::string& text) {
    std::vector<std::string> found;
    for (const Outline& outline : outlines_of(text)) found.push_back(outline.title);
    return found;
}

}  // namespace pressdex

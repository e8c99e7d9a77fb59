// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/quotation_line.hpp"

#include "searcher/story_line.hpp"

namespace pressdex {
namespace {

Json or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace

MarkedText in_quotation_marks(const MarkedText& text) {
    constexpr std::string_view opening = "\u201C", closing = "\u201D";
    MarkedText quoted{std::string(opening) + text.text, text.marks};
    quoted.text += closing;
    for (auto& [from, to] : quoted.marks) {
        from += static_cast<std::uint32_t>(opening.size());
        to += static_cast<std::uint32_t>(opening.size());
    }
    return quoted;
}

std::string speaker_line(const Quoted& quoted) {
    std::string line = "\u2014 " + (quoted.speaker.empty() ? "(speaker unknown)" : quoted.speaker);
    if (!quoted.role.empty()) line += ", " + quoted.role;
    const auto date = effective_date(quoted.story);
    line += " · " + (date ? in_words(*date) : std::string("undated"));
    if (!quoted.story.outlet.empty()) line += " · " + quoted.story.outlet;
    if (quoted.times > 1) line += " · in " + std::to_string(quoted.times) + " stories";
    return line + " · " + quoted.story.id;
}

Json quoted_json(const Quoted& quoted) {
    return {{"text", quoted.text.text},
            {"marks", marks_json(quoted.text.marks)},
            {"speaker", or_null(quoted.speaker)},
            {"role", or_null(quoted.role)},
            {"stories", quoted.times},
            {"story", fields_json(quoted.story)}};
}

}  // namespace pressdex

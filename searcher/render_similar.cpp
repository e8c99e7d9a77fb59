// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_similar.hpp"

#include "searcher/render_json.hpp"
#include "searcher/render_text.hpp"
#include "searcher/results_json.hpp"
#include "searcher/story_line.hpp"
#include "searcher/wrapping.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::string_view indent = "    ";

std::string_view heading_of(Told told) {
    static constexpr std::array<std::string_view, 4> headings = {"Told before", "Told at the same time", "Told later",
                                                                 "On no known day"};
    return headings[static_cast<std::size_t>(told)];
}

std::string hit_text(const Hit& hit, const Terminal& terminal) {
    const Ink ink(terminal);
    const auto number = std::to_string(hit.rank) + ". ";
    auto facts = facts_of(hit.story);
    if (hit.copies > 1) facts += " · " + std::to_string(hit.copies) + " copies";
    std::string text = std::string(ink.bold()) + wrapped({number + hit.story.title, {}}, {}, terminal.width, "") +
                       std::string(ink.plain());
    text += wrapped({facts + " · " + hit.story.id, {}}, {}, terminal.width, indent);
    for (const auto& reason : hit.reasons) text += wrapped({reason, {}}, {}, terminal.width, indent);
    text += wrapped(hit.snippet, {ink.mark(), ink.plain()}, terminal.width, indent);
    return text + "\n";
}

}  // namespace

std::string copies_left_out(const Similar& similar) {
    if (similar.copies == 0) return {};
    return (similar.copies == 1 ? std::string("a copy of it is")
                                : std::to_string(similar.copies) + " copies of it are") +
           " left out: `pressdex-search show " + similar.story.id + " --copies` has them";
}

std::string text_of(const Similar& similar, const Request& request, const Terminal& terminal) {
    const auto& results = similar.results;
    std::string heading = results.is_exact ? "" : "at least ";
    heading += std::to_string(results.total) + (results.total == 1 ? " story is" : " stories are");
    heading += " like \u201C" + similar.story.title + "\u201D";
    if (request.copies == Copies::grouped && results.groups < results.total) {
        heading += " (" + std::to_string(results.groups) + " without copies)";
    }
    std::string text = wrapped({heading, {}}, {}, terminal.width, "");
    for (const auto& note : results.notes) text += wrapped({"note: " + note, {}}, {}, terminal.width, "");
    if (const auto line = also_searched_line(results.also_searched); !line.empty())
        text += wrapped({line, {}}, {}, terminal.width, "");
    if (const auto left_out = copies_left_out(similar); !left_out.empty())
        text += wrapped({"note: " + left_out, {}}, {}, terminal.width, "");
    std::optional<Told> told;
    const bool has_sections = request.sort != Sort::newest && request.sort != Sort::oldest;
    for (const auto& hit : results.hits) {
        if (has_sections && hit.told != told) text += "\n" + std::string(heading_of(*hit.told)) + "\n";
        told = hit.told;
        text += hit_text(hit, terminal);
    }
    return text;
}

std::string lines_of(const Similar& similar) {
    std::string lines;
    for (const auto& hit : similar.results.hits) {
        lines += std::string(name_of(*hit.told)) + "\t" + hit.story.id + "\t" + date_of(hit.story) + "\t" +
                 shown({hit.story.outlet, {}}, {}) + "\t" + shown({hit.story.title, {}}, {}) + "\n";
    }
    return lines;
}

std::string json_of(const Similar& similar) {
    auto json = results_json(similar.results);
    json["story"] = fields_json(similar.story);
    json["words"] = similar.words;
    json["copies_left_out"] = similar.copies;
    return text_of_json(json) + "\n";
}

}  // namespace pressdex

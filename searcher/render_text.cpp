// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_text.hpp"

#include "press/text/visible.hpp"
#include "searcher/story_line.hpp"
#include "searcher/wrapping.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::string_view indent = "    ";
constexpr std::size_t strip_values = 5;  // of a facet's values in the strip below the hits

std::string heading_of(const Results& results, const Request& request) {
    std::string heading = results.is_exact ? "" : "at least ";
    heading += std::to_string(results.total) + ' ' + results.sentence;
    if (request.copies == Copies::grouped && results.groups < results.total) {
        heading += " (" + std::to_string(results.groups) + " without copies)";
    }
    return heading;
}

// "12. Headline", wrapped; the number stands where the first line's indent is.
std::string title_lines(const Hit& hit, const Terminal& terminal) {
    const Ink ink(terminal);
    const Style mark{ink.underline(), ink.underline_off()};
    const auto number = std::to_string(hit.rank) + ".";
    auto lines =
        wrapped(hit.title.text.empty() ? MarkedText{"(no headline)", {}} : hit.title, mark, terminal.width, indent);
    lines.erase(0, std::min(lines.size(), indent.size()));
    const auto gap = std::max<std::size_t>(indent.size(), number.size() + 1) - number.size();
    return number + std::string(gap, ' ') + std::string(ink.bold()) + lines + std::string(ink.plain());
}

std::string reasons_of(const Hit& hit) {
    std::string reasons;
    for (const auto& reason : hit.matched_in) {
        if (reason == "body" || reason == "title") continue;
        reasons += (reasons.empty() ? "Matched in " : "; ") + reason;
    }
    return reasons;
}

std::string hit_text(const Hit& hit, const Terminal& terminal) {
    const Ink ink(terminal);
    const Style mark{ink.mark(), ink.plain()};
    std::string text = title_lines(hit, terminal);
    std::string facts = facts_of(hit.story);
    if (hit.copies > 1) facts += " · " + std::to_string(hit.copies) + " copies";
    text += wrapped({facts + " · " + hit.story.id, {}}, {}, terminal.width, indent);
    text += wrapped(hit.snippet, mark, terminal.width, indent);
    if (hit.snippet.marks.empty()) text += wrapped({reasons_of(hit), {}}, {}, terminal.width, indent);
    return text + "\n";
}

// "sector   Leather 12 · Textiles 9"
std::string strip_of(const FacetTable& table, std::size_t name_width, const Terminal& terminal) {
    std::string values;
    for (std::size_t i = 0; i < std::min(strip_values, table.counts.size()); ++i) {
        const auto& count = table.counts[i];
        values += (i == 0 ? "" : " · ") + count.label + " " + std::to_string(count.count);
    }
    if (table.values > strip_values) values += " · …";
    const std::string name(schema::field(table.field).name);
    const auto rest = wrapped({values, {}}, {}, terminal.width, std::string(name_width + 2, ' '));
    return name + rest.substr(std::min(name.size(), rest.size()));
}

// The option that halves the list best: the value whose count is nearest to half of the hits.
std::string narrowing_of(const Results& results) {
    const FacetCount* best = nullptr;
    const FacetTable* table_of_best = nullptr;
    const auto distance = [&](const FacetCount& count) {
        const auto twice = 2 * std::int64_t{count.count} - std::int64_t{results.total};
        return twice < 0 ? -twice : twice;
    };
    for (const auto& table : results.facets) {
        if (std::ranges::any_of(table.counts, &FacetCount::is_chosen)) continue;
        for (const auto& count : table.counts) {
            if (count.count == 0 || count.count == results.total) continue;
            if (best != nullptr && distance(*best) <= distance(count)) continue;
            best = &count;
            table_of_best = &table;
        }
    }
    if (best == nullptr) return {};
    return "narrow with: --" + std::string(schema::field(table_of_best->field).name) + " " + best->value + "  (" +
           std::to_string(best->count) + ")\n";
}

}  // namespace

std::string strip_of(const Results& results, const Terminal& terminal) {
    std::size_t name_width = 0;
    for (const auto& table : results.facets) {
        name_width = std::max(name_width, schema::field(table.field).name.size());
    }
    std::string strip;
    for (const auto& table : results.facets) {
        if (!table.counts.empty()) strip += strip_of(table, name_width, terminal);
    }
    return strip + narrowing_of(results);
}

std::string also_searched_line(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "also searched: " : ", ") + visible(word);
    return line;
}

std::string suggestion_line(const Suggestion& suggestion) {
    return "did you mean: " + visible(suggestion.query) + "  (" + std::to_string(suggestion.total) +
           (suggestion.total == 1 ? " story)" : " stories)");
}

std::string text_of(const Results& results, const Request& request, const Terminal& terminal) {
    std::string text = wrapped({heading_of(results, request), {}}, {}, terminal.width, "");
    for (const auto& note : results.notes) text += wrapped({"note: " + note, {}}, {}, terminal.width, "");
    if (const auto line = also_searched_line(results.also_searched); !line.empty())
        text += wrapped({line, {}}, {}, terminal.width, "");
    if (results.suggestion) text += wrapped({suggestion_line(*results.suggestion), {}}, {}, terminal.width, "");
    text += "\n";
    for (const auto& hit : results.hits) text += hit_text(hit, terminal);
    return text + strip_of(results, terminal);
}

std::string lines_of(const Results& results) {
    std::string lines;
    for (const auto& hit : results.hits) {
        lines += hit.story.id + "\t" + date_of(hit.story) + "\t" + shown({hit.story.outlet, {}}, {}) + "\t" +
                 shown({hit.story.title, {}}, {}) + "\n";
    }
    return lines;
}

std::string text_of(const FacetTable& table, const Terminal& terminal) {
    std::string text;
    for (const auto& count : table.counts) {
        const auto value = visible(count.value), label = visible(count.label);
        if (!terminal.is_terminal) {
            text += std::to_string(count.count) + "\t" + value + "\t" + label + "\n";
            continue;
        }
        const auto number = std::to_string(count.count);
        text += std::string(number.size() < 7 ? 7 - number.size() : 0, ' ') + number + "  " + label;
        if (value != label) text += "  (" + value + ")";
        text += "\n";
    }
    return text;
}

}  // namespace pressdex

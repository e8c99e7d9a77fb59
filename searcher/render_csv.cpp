// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_csv.hpp"

#include "searcher/results_json.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace pressdex {
namespace {

constexpr std::string_view line_end = "\r\n";

constexpr std::array<std::string_view, 17> columns = {
    "rank",    "id",        "source",        "published", "event_date", "outlet", "url",   "language", "title",
    "sectors", "locations", "organizations", "people",    "programmes", "copies", "score", "snippet"};

template <class Values, class Name>
std::string joined(const Values& values, Name name) {
    std::string text;
    for (const auto& value : values) text += (text.empty() ? "" : "; ") + name(value);
    return text;
}

std::vector<std::string> cells_of(const Hit& hit) {
    const auto& story = hit.story;
    const auto name = [](const auto& value) { return value.name; };
    std::array<char, 32> score{};
    std::snprintf(score.data(), score.size(), "%.4f", hit.score);
    return {std::to_string(hit.rank),
            story.id,
            story.source,
            story.published ? iso(story.published->period) : "",
            story.event ? iso(story.event->day) : "",
            story.outlet,
            story.url,
            story.language,
            story.title,
            joined(story.sectors, [](const Sector& sector) { return sector.slug; }),
            joined(story.locations, [](const Location& location) { return label_of(location); }),
            joined(story.organizations, name),
            joined(story.people, name),
            joined(story.programmes, name),
            std::to_string(hit.copies),
            score.data(),
            hit.snippet.text};
}

// Of similar stories, which say when they were told and what they share.
bool has_compared(const Results& results) {
    return std::ranges::any_of(results.hits, [](const Hit& hit) { return hit.told.has_value(); });
}

}  // namespace

std::string csv_cell(std::string_view text) {
    std::string cell(text);
    constexpr std::string_view begins_formula = "=+-@\t\r";
    if (!cell.empty() && begins_formula.find(cell.front()) != std::string_view::npos) cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string csv_line(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? "" : ",") + csv_cell(cells[i]);
    return line.append(line_end);
}

std::string csv_rows(const Results& results) {
    const bool are_compared = has_compared(results);
    std::string rows;
    for (const auto& hit : results.hits) {
        auto cells = cells_of(hit);
        if (are_compared) {
            cells.emplace_back(hit.told ? name_of(*hit.told) : "");
            cells.push_back(joined(hit.reasons, [](const std::string& reason) { return reason; }));
        }
        rows += csv_line(cells);
    }
    return rows;
}

std::string csv_of(const Results& results) {
    std::vector<std::string> names(columns.begin(), columns.end());
    if (has_compared(results)) names.insert(names.end(), {"told", "shared"});
    return csv_line(names) + csv_rows(results);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results_json.hpp"

#include "searcher/render_json.hpp"
#include "searcher/ways_on.hpp"

#include <array>

namespace pressdex {
namespace {

Json facets_json(const std::vector<FacetTable>& tables) {
    Json json = Json::object();
    for (const auto& table : tables) {
        Json counts = Json::array();
        for (const auto& count : table.counts) {
            Json entry = {{"value", count.value}, {"label", count.label}, {"count", count.count}};
            if (!count.parent.empty()) entry["parent"] = count.parent;
            if (count.is_chosen) entry["chosen"] = true;
            counts.push_back(std::move(entry));
        }
        json[std::string(schema::field(table.field).name)] = std::move(counts);
    }
    return json;
}

// What to ask for each: its query and filters whole.
Json ways_json(const std::vector<WayOn>& ways) {
    Json json = Json::array();
    for (const auto& way : ways) {
        const auto& request = way.request;
        Json filters = Json::object();
        for (const auto& selection : request.selections) {
            filters[std::string(schema::field(selection.field).name)] = selection.values;
        }
        if (!request.since.empty()) filters["since"] = request.since;
        if (!request.until.empty()) filters["until"] = request.until;
        json.push_back({{"way", name_of(way.kind)},
                        {"field", way.field ? Json(schema::field(*way.field).name) : Json(nullptr)},
                        {"what", way.what},
                        {"query", request.query},
                        {"match", name_of(request.match)},
                        {"filters", std::move(filters)},
                        {"total", way.total}});
    }
    return json;
}

}  // namespace

std::string_view name_of(Told told) {
    static constexpr std::array<std::string_view, 4> names = {"earlier", "same_time", "later", "undated"};
    return names[static_cast<std::size_t>(told)];
}

Json hit_json(const Hit& hit) {
    Json json = fields_json(hit.story);
    json["title_marks"] = marks_json(hit.title.marks);
    json["snippet"] = {{"text", hit.snippet.text}, {"marks", marks_json(hit.snippet.marks)}};
    json["matched_in"] = hit.matched_in;
    json["group"] = {{"id", hit.group.empty() ? hit.story.id : hit.group}, {"copies", hit.copies}};
    json["score"] = hit.score;
    json["rank"] = hit.rank;
    if (hit.told) json["told"] = name_of(*hit.told);
    if (!hit.reasons.empty()) json["reasons"] = hit.reasons;
    return json;
}

Json results_json(const Results& results) {
    Json json;
    json["schema"] = json_schema_version;
    json["query"] = results.query;
    json["parsed"] = results.parsed;
    json["sentence"] = results.sentence;
    json["notes"] = results.notes;
    json["also_searched"] = results.also_searched;
    json["total"] = results.total;
    json["exact"] = results.is_exact;
    json["groups"] = results.groups;
    json["hits"] = Json::array();
    for (const auto& hit : results.hits) json["hits"].push_back(hit_json(hit));
    json["facets"] = facets_json(results.facets);
    json["histogram"] = Json::array();
    for (const auto& bar : results.histogram) {
        json["histogram"].push_back({{"year", bar.year}, {"count", bar.count}, {"total", bar.total}});
    }
    json["suggestion"] = nullptr;
    if (results.suggestion) {
        json["suggestion"] = {{"query", results.suggestion->query}, {"total", results.suggestion->total}};
    }
    if (!results.ways_on.empty()) json["ways_on"] = ways_json(results.ways_on);
    if (!results.ranking.empty()) json["ranking"] = results.ranking;
    return json;
}

std::string json_of(const Results& results) {
    return text_of_json(results_json(results)) + "\n";
}

std::string jsonl_of(const Results& results) {
    std::string lines;
    for (const auto& hit : results.hits) lines += text_of_json(hit_json(hit)) + "\n";
    return lines;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_json.hpp"

#include "searcher/story_json.hpp"

namespace pressdex {
namespace {

Json marks_json(const Marks& marks) {
    Json json = Json::array();
    for (const auto& [from, to] : marks) json.push_back({from, to});
    return json;
}

Json hit_json(const Hit& hit) {
    Json json = fields_json(hit.story);
    json["title_marks"] = marks_json(hit.title.marks);
    json["snippet"] = {{"text", hit.snippet.text}, {"marks", marks_json(hit.snippet.marks)}};
    json["matched_in"] = hit.matched_in;
    json["group"] = {{"id", hit.group.empty() ? hit.story.id : hit.group}, {"copies", hit.copies}};
    json["score"] = hit.score;
    json["rank"] = hit.rank;
    return json;
}

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

// One value with its evidence.
template <class Value>
Json with_evidence(Json json, const Value& value) {
    json["evidence"] = evidence_json(value.evidence);
    return json;
}

Json or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json number_or_null(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

// What a press office wants to know, each value with its evidence.
void add_office_facts(Json& json, const Story& story) {
    json["release"] = nullptr;
    if (const auto& release = story.release) {
        json["release"] = with_evidence({{"embargoed", release->is_embargoed},
                                         {"until", release->until ? Json(iso(*release->until)) : Json(nullptr)},
                                         {"time", or_null(release->until_time)}},
                                        *release);
    }
    json["contacts"] = Json::array();
    for (const auto& contact : story.contacts) {
        json["contacts"].push_back(with_evidence({{"name", or_null(contact.name)},
                                                  {"role", or_null(contact.role)},
                                                  {"phone", or_null(contact.phone)},
                                                  {"email", or_null(contact.email)}},
                                                 contact));
    }
    json["amounts"] = Json::array();
    for (const auto& amount : story.amounts) {
        json["amounts"].push_back(with_evidence({{"text", amount.text},
                                                 {"value", amount.value},
                                                 {"to", number_or_null(amount.to)},
                                                 {"currency", or_null(amount.currency)}},
                                                amount));
    }
    json["targets"] = Json::array();
    for (const auto& target : story.targets) {
        json["targets"].push_back(
            with_evidence({{"text", target.text},
                           {"value", target.value},
                           {"to", number_or_null(target.to)},
                           {"unit", target.unit},
                           {"by_year", target.by_year > 0 ? Json(target.by_year) : Json(nullptr)}},
                          target));
    }
}

// The lists of names again, each with its evidence beside it.
void add_evidence(Json& json, const Story& story) {
    if (story.published) {
        json["published_where"] = name_of(story.published->where);
        json["published_evidence"] = evidence_json(story.published->evidence);
    }
    if (story.event) json["event_evidence"] = evidence_json(story.event->evidence);
    const auto add = [&json](std::string_view key, const auto& values, auto name) {
        auto& list = json["evidence"][std::string(key)] = Json::array();
        for (const auto& value : values) list.push_back(with_evidence({{"value", name(value)}}, value));
    };
    json["evidence"] = Json::object();
    add("sectors", story.sectors, [](const Sector& sector) { return sector.slug; });
    add("locations", story.locations, [](const Location& location) { return label_of(location); });
    const auto name = [](const auto& value) { return value.name; };
    add("organizations", story.organizations, name);
    add("people", story.people, name);
    add("programmes", story.programmes, name);
}

Json brief_list(const std::vector<Story>& stories) {
    Json list = Json::array();
    for (const auto& story : stories)
        list.push_back({{"id", story.id}, {"outlet", story.outlet}, {"title", story.title}});
    return list;
}

}  // namespace

std::string json_of(const Results& results) {
    Json json;
    json["schema"] = json_schema_version;
    json["query"] = results.query;
    json["parsed"] = results.parsed;
    json["sentence"] = results.sentence;
    json["notes"] = results.notes;
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
    if (!results.ranking.empty()) json["ranking"] = results.ranking;
    return text_of_json(json) + "\n";
}

std::string jsonl_of(const Results& results) {
    std::string lines;
    for (const auto& hit : results.hits) lines += text_of_json(hit_json(hit)) + "\n";
    return lines;
}

std::string json_of(const Story& story, const std::vector<Story>& siblings, const std::vector<Story>& copies) {
    Json json;
    json["schema"] = json_schema_version;
    json.update(fields_json(story));
    json["number"] = story.number;
    json["file"] = story.file;
    json["body"] = whole_text_of(story);
    json["asides"] = story.asides;
    json["quotations"] = Json::array();
    for (const auto& quotation : story.quotations) {
        json["quotations"].push_back(with_evidence(
            {{"text", quotation.text}, {"speaker", quotation.speaker}, {"role", quotation.role}}, quotation));
    }
    add_office_facts(json, story);
    add_evidence(json, story);
    json["siblings"] = brief_list(siblings);
    json["copies"] = brief_list(copies);
    return text_of_json(json, 2) + "\n";
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_json.hpp"

#include "searcher/story_json.hpp"

namespace pressdex {
namespace {

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

std::string json_of(const Story& story, const std::vector<Story>& siblings, const std::vector<Story>& copies) {
    Json json;
    json["schema"] = json_schema_version;
    json.update(fields_json(story));
    json["number"] = story.number;
    json["file"] = story.file;
    json["body"] = whole_text_of(story);
    json["asides"] = story.asides;
    json["passages"] = Json::array();
    for (const auto& passage : story.passages)
        json["passages"].push_back(
            {{"first", passage.first + 1}, {"last", passage.last + 1}, {"language", passage.language}});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/story_json.hpp"

namespace pressdex {
namespace {

Json text_or_null(bool has_text, const std::string& text) {
    return has_text ? Json(text) : Json(nullptr);
}

void add_dates(Json& json, const Story& story) {
    const bool has_day = story.published && story.published->period.precision == Precision::day;
    const auto published = story.published ? iso(story.published->period) : std::string();
    json["published"] = text_or_null(has_day, published);
    json["published_partial"] = text_or_null(story.published && !has_day, published);
    json["event_date"] = text_or_null(story.event.has_value(), story.event ? iso(story.event->day) : std::string());
}

void add_names(Json& json, const Story& story) {
    json["sectors"] = Json::array();
    for (const auto& sector : story.sectors) json["sectors"].push_back(sector.slug);
    json["locations"] = Json::array();
    for (const auto& location : story.locations) json["locations"].push_back(label_of(location));
    json["organizations"] = Json::array();
    for (const auto& organization : story.organizations) {
        json["organizations"].push_back({{"name", organization.name}, {"acronym", organization.acronym}});
    }
    json["people"] = Json::array();
    for (const auto& person : story.people) json["people"].push_back({{"name", person.name}, {"role", person.role}});
    json["programmes"] = Json::array();
    for (const auto& programme : story.programmes) {
        json["programmes"].push_back({{"name", programme.name}, {"acronym", programme.acronym}});
    }
}

}  // namespace

Json fields_json(const Story& story) {
    Json json;
    json["id"] = story.id;
    json["source"] = story.source;
    json["title"] = story.title;
    add_dates(json, story);
    json["outlet"] = story.outlet;
    json["url"] = story.url;
    json["language"] = story.language;
    add_names(json, story);
    return json;
}

Json marks_json(const Marks& marks) {
    Json json = Json::array();
    for (const auto& [from, to] : marks) json.push_back({from, to});
    return json;
}

Json evidence_json(const Evidence& evidence) {
    return {{"where", name_of(evidence.where)},  {"rule", evidence.rule},   {"quote", evidence.quote},
            {"confidence", evidence.confidence}, {"times", evidence.times}, {"main_subject", evidence.main_subject}};
}

std::string text_of_json(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/inspect_json.hpp"

#include "press/office_words.hpp"

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::ordered_json;

Json evidence_json(const Evidence& evidence) {
    return {{"where", name_of(evidence.where)},  {"rule", evidence.rule},   {"quote", evidence.quote},
            {"confidence", evidence.confidence}, {"times", evidence.times}, {"main_subject", evidence.main_subject}};
}

Json organization_json(const Organization& organization) {
    return {{"name", organization.name},
            {"acronym", organization.acronym.empty() ? Json(nullptr) : Json(organization.acronym)},
            {"variants", organization.variants}};
}

Json person_json(const Person& person) {
    return {{"name", person.name},
            {"role", person.role.empty() ? Json(nullptr) : Json(person.role)},
            {"variants", person.variants}};
}

Json programme_json(const Programme& programme) {
    return {{"name", programme.name}, {"acronym", programme.acronym.empty() ? Json(nullptr) : Json(programme.acronym)}};
}

Json quotation_json(const Quotation& quotation) {
    return {{"text", quotation.text},
            {"speaker", quotation.speaker.empty() ? Json(nullptr) : Json(quotation.speaker)},
            {"role", quotation.role.empty() ? Json(nullptr) : Json(quotation.role)}};
}

template <class T, class ToJson>
Json list_of(const std::vector<T>& values, ToJson to_json) {
    Json list = Json::array();
    for (const auto& value : values) list.push_back(to_json(value));
    return list;
}

Json number_json(double value) {
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

void add_office_facts(Json& json, const Story& story) {
    json["release"] = nullptr;
    if (story.release) {
        json["release"] = {{"embargoed", story.release->is_embargoed},
                           {"until", story.release->until ? Json(iso(*story.release->until)) : Json(nullptr)},
                           {"time", or_null(story.release->until_time)}};
    }
    json["contacts"] = list_of(story.contacts, [](const Contact& contact) {
        return Json{{"name", or_null(contact.name)},
                    {"role", or_null(contact.role)},
                    {"phone", or_null(contact.phone)},
                    {"email", or_null(contact.email)}};
    });
    const auto upper = [](const std::optional<double>& to) { return to ? number_json(*to) : Json(nullptr); };
    json["amounts"] = list_of(story.amounts, [&](const Amount& amount) {
        return Json{{"text", amount.text},
                    {"value", number_json(amount.value)},
                    {"to", upper(amount.to)},
                    {"currency", or_null(amount.currency)}};
    });
    json["targets"] = list_of(story.targets, [&](const Target& target) {
        return Json{{"text", target.text},
                    {"value", number_json(target.value)},
                    {"to", upper(target.to)},
                    {"unit", target.unit},
                    {"by_year", target.by_year > 0 ? Json(target.by_year) : Json(nullptr)}};
    });
}

Json all_evidence(const Story& story) {
    const auto named = [](const auto& values, auto name) {
        Json list = Json::array();
        for (const auto& value : values) {
            Json entry = {{"value", name(value)}};
            entry.update(evidence_json(value.evidence));
            list.push_back(std::move(entry));
        }
        return list;
    };
    Json json;
    json["published"] = story.published ? evidence_json(story.published->evidence) : Json(nullptr);
    json["event_date"] = story.event ? evidence_json(story.event->evidence) : Json(nullptr);
    json["sectors"] = named(story.sectors, [](const Sector& sector) { return sector.slug; });
    json["locations"] = named(story.locations, [](const Location& location) { return label_of(location); });
    json["organizations"] =
        named(story.organizations, [](const Organization& organization) { return organization.name; });
    json["people"] = named(story.people, [](const Person& person) { return person.name; });
    json["programmes"] = named(story.programmes, [](const Programme& programme) { return programme.name; });
    json["release"] = story.release ? evidence_json(story.release->evidence) : Json(nullptr);
    json["contacts"] = named(story.contacts, [](const Contact& contact) { return contact_line(contact); });
    json["amounts"] = named(story.amounts, [](const Amount& amount) { return amount.text; });
    json["targets"] = named(story.targets, [](const Target& target) { return target.text; });
    json["quotations"] = named(story.quotations, [](const Quotation& quotation) { return quotation.text; });
    return json;
}

}  // namespace

std::string inspect_json(const Story& story, bool with_evidence, const std::vector<RemovedLine>& removed) {
    const bool is_whole_day = story.published && story.published->period.precision == Precision::day;
    Json json;
    json["file"] = story.file;
    json["story"] = story.number;
    json["id"] = story.id;
    json["title"] = story.title;
    json["title_is_lede"] = story.title_is_lede;
    json["published"] = is_whole_day ? Json(iso(story.published->period)) : Json(nullptr);
    json["published_where"] = name_of(story.published ? story.published->where : Where::none);
    json["published_partial"] = story.published && !is_whole_day ? Json(iso(story.published->period)) : Json(nullptr);
    json["event_date"] = story.event ? Json(iso(story.event->day)) : Json(nullptr);
    json["sectors"] = list_of(story.sectors, [](const Sector& sector) { return Json(sector.slug); });
    json["locations"] = list_of(story.locations, [](const Location& location) { return Json(label_of(location)); });
    json["organizations"] = list_of(story.organizations, organization_json);
    json["people"] = list_of(story.people, person_json);
    json["programmes"] = list_of(story.programmes, programme_json);
    json["quotations"] = list_of(story.quotations, quotation_json);
    json["language"] = or_null(story.language);
    json["outlet"] = or_null(story.outlet);
    json["url"] = or_null(story.url);
    json["body"] = whole_text_of(story);
    json["asides"] = story.asides;
    json["passages"] = list_of(story.passages, [](const Passage& passage) {
        return Json{{"first", passage.first + 1}, {"last", passage.last + 1}, {"language", passage.language}};
    });
    json["source"] = story.source;
    add_office_facts(json, story);
    if (with_evidence) {
        json["evidence"] = all_evidence(story);
        json["removed"] = list_of(removed, [](const RemovedLine& line) {
            return Json{{"line", line.text}, {"why", line.why}};
        });
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace pressdex

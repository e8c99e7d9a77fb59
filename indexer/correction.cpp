// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/correction.hpp"

#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/people/person.hpp"
#include "indexer/metadata/places/location.hpp"
#include "indexer/metadata/programmes/programme.hpp"
#include "indexer/metadata/sector.hpp"
#include "press/text/sha256.hpp"
#include "press/text/slug.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t longest_quote = 120;  // see Evidence

Evidence corrected(const Correction& correction) {
    std::string why = correction.note;
    if (!correction.by.empty()) why += (why.empty() ? "" : ", ") + correction.by;
    if (!correction.at.empty()) why += (why.empty() ? "" : ", ") + correction.at;
    return {Where::corrected, "correction", std::string(cut(why, longest_quote)), 1.0F, 1, false};
}

// By which names a value is known when it is to be removed or found again.
std::vector<std::string> names_of(const Sector& sector) {
    return {sector.slug, slug(sector.label)};
}
std::vector<std::string> names_of(const Location& location) {
    return {slug(label_of(location)), location.path.empty() ? std::string() : slug(location.path.front())};
}
std::vector<std::string> names_of(const Organization& organization) {
    return {slug(organization.name), slug(organization.acronym)};
}
std::vector<std::string> names_of(const Person& person) {
    return {slug(person.name)};
}
std::vector<std::string> names_of(const Programme& programme) {
    return {slug(programme.name), slug(programme.acronym)};
}

template <class T>
bool is_called(const T& value, const std::string& wanted) {
    const auto names = names_of(value);
    return !wanted.empty() && std::ranges::find(names, wanted) != names.end();
}

// What a correction does not say stays as it was found.
void keep_found(Sector&, const Sector&) {}
void keep_found(Location&, const Location&) {}
void keep_found(Programme& programme, const Programme& found) {
    if (programme.acronym.empty()) programme.acronym = found.acronym;
}
void keep_found(Organization& organization, const Organization& found) {
    if (organization.acronym.empty()) organization.acronym = found.acronym;
    organization.variants = found.variants;
}
void keep_found(Person& person, const Person& found) {
    if (person.role.empty()) person.role = found.role;
    person.variants = found.variants;
}

template <class T, class From>
void correct_list(std::vector<T>& values, const CorrectedList& list, const Evidence& evidence, From from) {
    if (!list.is_given()) return;
    const auto before = values;
    if (list.replaces) values.clear();
    for (const auto& text : list.removed) {
        std::erase_if(values, [&](const T& value) { return is_called(value, slug(text)); });
        // "Energy audits" may be printed for the canonical name that the tables have.
        const auto canonical = names_of(from(text)).front();
        std::erase_if(values, [&](const T& value) { return is_called(value, canonical); });
    }
    for (const auto& text : list.added) {
        T value = from(text);
        value.evidence = evidence;
        const auto name = names_of(value).front();
        const auto found = std::ranges::find_if(before, [&](const T& known) { return is_called(known, name); });
        if (found != before.end()) {
            keep_found(value, *found);
            value.evidence.times = found->evidence.times;
            value.evidence.main_subject = found->evidence.main_subject;
        }
        const auto same = std::ranges::find_if(values, [&](const T& known) { return is_called(known, name); });
        if (same != values.end()) {
            *same = std::move(value);
        } else {
            values.push_back(std::move(value));
        }
    }
}

// "National Productivity Organization (NPO)": the acronym that staff put behind the name.
std::pair<std::string, std::string> name_and_acronym(const std::string& text) {
    const auto open = text.rfind(" (");
    if (open == std::string::npos || !text.ends_with(')')) return {text, {}};
    return {text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
}

void correct_names(Story& story, const Correction& correction, const Knowledge& knowledge, const Evidence& evidence) {
    correct_list(story.organizations, correction.organizations, evidence, [&](const std::string& text) {
        const auto [name, acronym] = name_and_acronym(text);
        auto organization = organization_from_given(name, knowledge);
        if (!acronym.empty()) organization.acronym = acronym;
        return organization;
    });
    correct_list(story.people, correction.people, evidence,
                 [&](const std::string& text) { return person_from_given(text, knowledge); });
    correct_list(story.programmes, correction.programmes, evidence, [&](const std::string& text) {
        const auto [name, acronym] = name_and_acronym(text);
        auto programme = programme_from_given(name, knowledge);
        if (!acronym.empty()) programme.acronym = acronym;
        return programme;
    });
}

// What was read stays known, however often it is corrected.
void put(std::string& text, std::optional<std::string>& as_read, const std::optional<std::string>& corrected) {
    if (!corrected || *corrected == text) return;
    auto before = std::exchange(text, *corrected);
    if (!as_read) as_read = std::move(before);
}

}  // namespace

std::string text_fingerprint(const Story& story) {
    std::string text;
    const auto add = [&text](std::string_view part) {
        for (const char c : part) {
            if (c != ' ' && c != '\t' && c != '\n') text += c;
        }
    };
    add(story.origin.title ? *story.origin.title : story.title);
    for (const auto& paragraph : story.body) add(paragraph);
    return sha256_hex16(text);
}

void correct_published(Story& story, const Correction& correction) {
    if (!correction.published) return;
    story.published.reset();
    if (*correction.published)
        story.published = Published{**correction.published, Where::corrected, corrected(correction)};
}

void correct(Story& story, const Correction& correction, const Knowledge& knowledge) {
    const auto evidence = corrected(correction);
    if (correction.event) {
        story.event.reset();
        if (*correction.event) story.event = Event{**correction.event, evidence};
    }
    put(story.title, story.origin.title, correction.title);
    put(story.outlet, story.origin.outlet, correction.outlet);
    if (correction.language) story.language = *correction.language;
    correct_list(story.sectors, correction.sectors, evidence,
                 [&](const std::string& text) { return sector_from_given(text, knowledge); });
    correct_list(story.locations, correction.locations, evidence,
                 [&](const std::string& text) { return location_from_given(text, knowledge); });
    correct_names(story, correction, knowledge, evidence);
}

}  // namespace pressdex

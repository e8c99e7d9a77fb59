// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story_from.hpp"

#include "indexer/cleaning/outlines.hpp"
#include "indexer/metadata/date.hpp"
#include "indexer/metadata/event.hpp"
#include "indexer/metadata/language.hpp"
#include "indexer/metadata/location.hpp"
#include "indexer/metadata/mentions.hpp"
#include "indexer/metadata/names.hpp"
#include "indexer/metadata/organization.hpp"
#include "indexer/metadata/person.hpp"
#include "indexer/metadata/reading.hpp"
#include "indexer/metadata/sector.hpp"

#include <filesystem>
#include <utility>

namespace pressdex {
namespace {

// What the id is made from: the given id, else the canonical URL, else the file and, in files of many documents, the
// line.
std::string identity_of(const Draft& draft, const std::string& file) {
    if (!draft.id.empty()) return draft.id;
    if (!draft.url.empty()) return canonical_url(draft.url);
    return draft.is_one_story ? file + "#" + std::to_string(draft.line) : file;
}

// A document's own id, else the file's name without its ending.
std::string source_of(const Draft& draft, const std::string& file) {
    if (!draft.id.empty()) return draft.id;
    const auto stem = std::filesystem::path(file).stem().string();
    return draft.is_one_story && draft.line > 1 ? stem + "#" + std::to_string(draft.line) : stem;
}

template <class T, class From>
std::vector<T> given_values(const std::vector<std::string>& given, From from) {
    std::vector<T> values;
    for (const auto& text : given) {
        values.push_back(from(text));
        values.back().evidence = {Where::given, "given", {}, 1.0F, 1, false};
    }
    return values;
}

void find_names(Story& story, const Reading& reading, const Draft& draft, const Outline& outline,
                const Knowledge& knowledge) {
    const auto mentions = mentions_in(reading, knowledge);
    auto names = names_of(reading, mentions, knowledge);
    story.organizations = std::move(names.organizations);
    story.people = std::move(names.people);
    story.programmes = std::move(names.programmes);
    story.quotations = std::move(names.quotations);
    story.locations = locations_of(reading, mentions, knowledge, outline);
    story.sectors = sectors_of(reading, mentions, knowledge);

    const auto organization = [&](const std::string& text) { return organization_from_given(text, knowledge); };
    const auto location = [&](const std::string& text) { return location_from_given(text, knowledge); };
    const auto sector = [&](const std::string& text) { return sector_from_given(text, knowledge); };
    const auto person = [&](const std::string& text) { return person_from_given(text, knowledge); };
    if (!draft.orgs.empty()) story.organizations = given_values<Organization>(draft.orgs, organization);
    if (!draft.people.empty()) story.people = given_values<Person>(draft.people, person);
    if (!draft.places.empty()) story.locations = given_values<Location>(draft.places, location);
    if (!draft.topics.empty()) story.sectors = given_values<Sector>(draft.topics, sector);
}

Story story_from(Outline&& outline, const Draft& draft, const std::string& file, const Knowledge& knowledge) {
    Story story;
    story.number = outline.number;
    story.id = story_id(identity_of(draft, file), outline.number);
    story.source = source_of(draft, file);
    story.file = file;
    story.url = draft.url;
    story.outlet = draft.outlet.empty() ? outline.outlet : draft.outlet;
    story.language = language_of(outline, draft.language);
    story.published = published_of(outline, draft);
    story.event = event_of(outline, story.published);
    const Reading reading(outline);
    find_names(story, reading, draft, outline, knowledge);
    story.title = std::move(outline.title);
    story.title_is_lede = outline.title_is_lede;
    story.body = std::move(outline.body);
    return story;
}

}  // namespace

std::vector<Story> stories_from(const Draft& draft, const std::string& file, const Knowledge& knowledge) {
    std::vector<Story> stories;
    for (auto& outline : outlines_from(draft))
        stories.push_back(story_from(std::move(outline), draft, file, knowledge));
    return stories;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extraction.hpp"

#include "indexer/metadata/dates/date.hpp"
#include "indexer/metadata/dates/event.hpp"
#include "indexer/metadata/language/language.hpp"
#include "indexer/metadata/names.hpp"
#include "indexer/metadata/office/amount.hpp"
#include "indexer/metadata/office/target.hpp"
#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/people/person.hpp"
#include "indexer/metadata/people/person_beside.hpp"
#include "indexer/metadata/places/location.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "indexer/metadata/reading/reading.hpp"
#include "indexer/metadata/sector.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pressdex {
namespace {

template <class T, class From>
std::vector<T> given_values(const std::vector<std::string>& given, From from) {
    std::vector<T> values;
    for (const auto& text : given) {
        values.push_back(from(text));
        values.back().evidence = {Where::given, "given", {}, 1.0F, 1, false};
    }
    return values;
}

// "Nadia Austin" bears a city's name and lies nowhere. A person of a place's whole name may be that place.
bool is_part_of_person(const Mention& mention, const NameSpans& spans) {
    const NameSpan* span = mention.kind == PhraseKind::place ? spans.at(mention.first) : nullptr;
    return span != nullptr && span->of == NameOf::person && span->first < mention.first && mention.last <= span->last;
}

void find_names(Story& story, const Reading& reading, const Draft& draft, const Outline& outline,
                const Knowledge& knowledge) {
    auto mentions = mentions_in(reading, knowledge);
    auto names = names_of(reading, mentions, knowledge);
    story.organizations = std::move(names.organizations);
    story.people = std::move(names.people);
    auto beside = people_beside(outline.byline, story.contacts, story.people, knowledge);
    std::ranges::move(beside, std::back_inserter(story.people));
    story.programmes = std::move(names.programmes);
    story.quotations = std::move(names.quotations);
    std::erase_if(mentions, [&](const Mention& mention) { return is_part_of_person(mention, names.spans); });
    story.locations =
        locations_of(reading, mentions, knowledge, outline, home_country(reading, story.language, story.url));
    story.sectors = sectors_of(reading, mentions, knowledge, {story.language, story.passages});

    const auto organization = [&](const std::string& text) { return organization_from_given(text, knowledge); };
    const auto location = [&](const std::string& text) { return location_from_given(text, knowledge); };
    const auto sector = [&](const std::string& text) { return sector_from_given(text, knowledge); };
    const auto person = [&](const std::string& text) { return person_from_given(text, knowledge); };
    if (!draft.orgs.empty()) story.organizations = given_values<Organization>(draft.orgs, organization);
    if (!draft.people.empty()) story.people = given_values<Person>(draft.people, person);
    if (!draft.places.empty()) story.locations = given_values<Location>(draft.places, location);
    if (!draft.topics.empty()) story.sectors = given_values<Sector>(draft.topics, sector);
}

// The outline and the draft as the finders want them; title and body are lent from the story.
Outline lent_outline(Story& story) {
    Outline outline;
    outline.title = std::move(story.title);
    outline.title_is_lede = story.title_is_lede;
    outline.body = std::move(story.body);
    for (const auto& witness : story.origin.dates) {
        outline.dates.push_back({witness.period, witness.where, witness.quote, static_cast<float>(witness.confidence)});
    }
    outline.dateline_place = story.origin.dateline_place;
    outline.dateline_paragraph = story.origin.dateline_paragraph;
    outline.dateline_bytes = story.origin.dateline_bytes;
    outline.outlet = story.outlet;
    outline.byline = story.origin.byline;
    outline.number = story.number;
    return outline;
}

Draft draft_of(const Origin& origin) {
    Draft draft;
    draft.date = origin.date;
    draft.language = origin.language;
    draft.places = origin.places;
    draft.orgs = origin.orgs;
    draft.people = origin.people;
    draft.topics = origin.topics;
    return draft;
}

// Undoes what an earlier correction did to the text.
void restore_text(Story& story) {
    if (story.origin.title) story.title = *std::exchange(story.origin.title, std::nullopt);
    if (story.origin.outlet) story.outlet = *std::exchange(story.origin.outlet, std::nullopt);
}

}  // namespace

void keep_origin(Story& story, Outline&& outline, const Draft& draft) {
    // A new member of these types does not compile here until it is kept, or left out knowingly.
    auto& [title, title_is_lede, body, asides, dates, place, paragraph, bytes, outlet, byline, number] = outline;
    story.number = number;
    story.title = std::move(title);
    story.title_is_lede = title_is_lede;
    story.body = std::move(body);
    story.asides = std::move(asides);
    story.outlet = draft.outlet.empty() ? outlet : draft.outlet;
    story.origin = {};
    for (auto& [period, where, quote, confidence] : dates)
        story.origin.dates.push_back({period, where, std::move(quote), {}, confidence});
    story.origin.dateline_place = std::move(place);
    story.origin.dateline_paragraph = paragraph;
    story.origin.dateline_bytes = bytes;
    story.origin.byline = std::move(byline);
    story.origin.date = draft.date;
    story.origin.language = draft.language;
    story.origin.places = draft.places;
    story.origin.orgs = draft.orgs;
    story.origin.people = draft.people;
    story.origin.topics = draft.topics;
}

void extract(Story& story, const Knowledge& knowledge, std::span<const Correction> corrections) {
    restore_text(story);
    Outline outline = lent_outline(story);
    const Draft draft = draft_of(story.origin);
    const std::string* language = nullptr;
    for (const Correction& correction : corrections) {
        if (correction.language) language = &*correction.language;
    }
    story.language = language != nullptr ? *language : language_of(outline, draft.language);
    story.passages = passages_of(outline, story.language);
    story.published = published_of(outline, draft);
    if (!story.published && story.release) story.published = published_at_end_of_embargo(*story.release);
    // A corrected day is also the one against which "on Monday" is reckoned.
    for (const Correction& correction : corrections) correct_published(story, correction);
    story.event = event_of(outline, story.published);
    {
        const Reading reading(outline);
        find_names(story, reading, draft, outline, knowledge);
    }
    story.title = std::move(outline.title);
    story.body = std::move(outline.body);
    story.amounts = amounts_in(story);
    story.targets = targets_in(story);
    for (const Correction& correction : corrections) correct(story, correction, knowledge);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization.hpp"

#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/organization_standing.hpp"
#include "indexer/metadata/organizations/share_tickers.hpp"

#include <algorithm>

namespace pressdex {
namespace {

void take(const std::vector<BodySighting>& sightings, NameSpans& taken) {
    for (const BodySighting& body : sightings) taken.take(body.first, body.last, NameOf::organization);
}

// The surest of those that overlap, in the order of the text, without those that are none of the story's bodies.
std::vector<BodySighting> kept_bodies(const NameText& text, std::vector<BodySighting> sightings) {
    std::ranges::stable_sort(sightings,
                             [](const BodySighting& a, const BodySighting& b) { return a.confidence > b.confidence; });
    NameSpans held(text.size());
    std::vector<BodySighting> kept;
    ShareTickers tickers(text);
    for (const BodySighting& body : sightings) {
        // "news relating to PLG", where "(NYSE: PLG)" told that a share is called so.
        const bool is_short = body.first == body.last && !body.known && text.word(body.first).is_all_capitals;
        if (is_short && tickers.is_ticker(body.first)) continue;
        if (stands_aside(text, body) || !held.is_free(body.first, body.last)) continue;
        held.take(body.first, body.last, NameOf::organization);
        kept.push_back(body);
    }
    std::ranges::sort(kept, {}, &BodySighting::first);
    return kept;
}

}  // namespace

std::vector<Organization> organizations_of(const NameText& text, std::span<const Mention> mentions, NameSpans& taken) {
    const auto learnt = acronyms_in(text);
    // A known programme's name is no body's: "Technical Expert Services".
    for (const Mention& mention : mentions)
        if (mention.kind == PhraseKind::programme && mention.last > mention.first)
            taken.take(mention.first, mention.last, NameOf::programme);
    auto sightings = known_bodies(text, mentions, learnt);
    take(sightings, taken);
    const auto add = [&](const std::vector<BodySighting>& more) {
        take(more, taken);
        sightings.insert(sightings.end(), more.begin(), more.end());
    };
    add(vietnamese_bodies(text, taken));
    add(bound_bodies(text, taken));
    add(cased_bodies(text, taken));
    add(mongolian_bodies(text, taken));
    add(patterned_bodies(text, taken));
    add(arabic_bodies(text, taken));
    add(caseless_bodies(text, taken));
    add(unspaced_bodies(text, taken));
    add(thai_bodies(text, taken));
    add(cyrillic_acronyms(text, taken));
    add(introduced_bodies(text, taken));
    add(acronym_bodies(text, taken, learnt));
    add(framed_bodies(text, taken));
    add(listed_bodies(text, taken));
    sightings = joined_with_known(text, kept_bodies(text, std::move(sightings)));
    reach_to_acronyms(text, learnt, sightings);
    return merged_bodies(text, sightings, learnt, taken);
}

std::vector<Organization> organizations_of(const Reading& reading, std::span<const Mention> mentions,
                                           const Knowledge& knowledge) {
    const NameText text(reading, mentions, knowledge);
    NameSpans taken(text.size());
    return organizations_of(text, mentions, taken);
}

Organization organization_from_given(std::string_view given, const Knowledge& knowledge) {
    Organization organization;
    organization.evidence.where = Where::given;
    organization.evidence.rule = "given";
    organization.evidence.confidence = 1;
    organization.name = given;
    const OrganizationTable& table = knowledge.names.organizations;
    auto row = table.find(given);
    // "National Productivity Organization (NPO)"
    const auto bracket = given.find(" (");
    if (!row && bracket != std::string_view::npos && given.ends_with(')')) {
        row = table.find(given.substr(0, bracket));
        const auto inside = given.substr(bracket + 2, given.size() - bracket - 3);
        if (!row && is_acronym(inside)) {
            organization.name = given.substr(0, bracket);
            organization.acronym = inside;
        }
    }
    if (row) {
        const KnownOrganization& known = table.rows()[*row];
        organization.name = known.name;
        organization.acronym = known.acronym;
        if (given != known.name) organization.variants.emplace_back(given);
    }
    return organization;
}

}  // namespace pressdex

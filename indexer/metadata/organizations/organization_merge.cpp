// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/main_subject.hpp"
#include "indexer/metadata/organizations/gathered_bodies.hpp"
#include "indexer/metadata/organizations/later_mentions.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/short_names.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

std::vector<Organization> organizations_from(std::span<GatheredBody> bodies) {
    std::ranges::stable_sort(bodies, {}, &GatheredBody::first);
    std::uint16_t most = 0;
    for (const GatheredBody& body : bodies)
        if (!body.dropped) most = std::max(most, body.organization.evidence.times);
    std::vector<Organization> out;
    for (GatheredBody& body : bodies) {
        if (body.dropped) continue;
        Evidence& evidence = body.organization.evidence;
        evidence.main_subject |= is_named_most(evidence, most);
        out.push_back(std::move(body.organization));
    }
    return out;
}

}  // namespace

std::vector<Organization> merged_bodies(const NameText& text, const std::vector<BodySighting>& sightings,
                                        std::span<const Acronym> learnt, NameSpans& taken) {
    GatheredBodies bodies(text);
    // Names before capitals, which may be theirs; the table's capitals before those that only the text explains.
    for (const BodySighting& sighting : sightings)
        if (!sighting.is_acronym) bodies.gather(sighting);
    for (const BodySighting& sighting : sightings)
        if (sighting.is_acronym && sighting.known) bodies.gather_known_acronym(sighting);
    learn_short_names(text, learnt, bodies, taken);
    for (const BodySighting& sighting : sightings)
        if (sighting.is_acronym && !sighting.known) bodies.gather_acronym(sighting);
    absorb_short_forms(bodies.all());
    add_later_mentions(text, bodies, taken);
    return organizations_from(bodies.all());
}

}  // namespace pressdex

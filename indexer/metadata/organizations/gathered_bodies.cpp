// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/gathered_bodies.hpp"

#include "indexer/metadata/name_text/main_subject.hpp"
#include "indexer/metadata/organizations/quoted_name.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {

// A title that only repeats the lede is no mention of its own.
bool GatheredBodies::counts(std::uint32_t word) const {
    return !(text_.word(word).paragraph == 0 && text_.reading().title_repeats_body());
}

void GatheredBodies::note(GatheredBody& body, std::uint32_t first, std::uint32_t last, std::uint32_t article) {
    const std::string printed = body_printed(text_, first, last, article);
    body.add_variant(printed);
    // "Gems and Jewelry Institute, Thailand" and "Bureau of Statistics" before ", Punjab": with and without the
    // place.
    if (const auto comma = printed.rfind(", "); comma != std::string::npos && text_.is_place(last)) {
        body.add_variant(printed.substr(0, comma));
    } else if (last > first && last + 1 < text_.size() && text_.word(last + 1).after_comma &&
               text_.is_place(last + 1) && text_.same_sentence(last, last + 1) && !text_.word(last + 1).breaks) {
        body.add_variant(printed + ", " + text_.printed(last + 1, last + 1));
    }
    const BodyKey form = keys_.key_of(first, last, true);
    if (std::ranges::find(body.forms, form) == body.forms.end()) body.forms.push_back(form);
    body.organization.evidence.main_subject |= stands_as_subject(text_, first);
    for (auto at = first; at <= last; ++at) owner_[at] = number_of(body);
}

void GatheredBodies::mention(GatheredBody& body, std::uint32_t first, std::uint32_t last, std::uint32_t article) {
    if (counts(first)) ++body.organization.evidence.times;
    note(body, first, last, article);
}

void GatheredBodies::again(GatheredBody& body, const BodySighting& sighting) {
    Evidence& evidence = body.organization.evidence;
    if (sighting.confidence > evidence.confidence) evidence.confidence = sighting.confidence;
    body.first = std::min(body.first, sighting.first);
    mention(body, sighting.first, sighting.last, sighting.article);
}

GatheredBody& GatheredBodies::new_body(const BodySighting& sighting, std::string name) {
    GatheredBody& body = bodies_.emplace_back();
    body.organization.name = std::move(name);
    body.organization.evidence = evidence_of(text_, sighting.first, sighting.last, sighting.rule, sighting.confidence);
    body.organization.evidence.times = 0;
    body.first = sighting.first;
    body.key = keys_.key_of(sighting);
    body.has_legal_form = text_.is(sighting.last, WordUse::company_end);
    return body;
}

GatheredBody* GatheredBodies::owner_of(std::uint32_t word) {
    const auto owner = owner_.find(word);
    return owner == owner_.end() ? nullptr : &bodies_[owner->second];
}

GatheredBody* GatheredBodies::body_of_key(const BodyKey& key) {
    const auto same = std::ranges::find(bodies_, key, &GatheredBody::key);
    return same == bodies_.end() ? nullptr : &*same;
}

GatheredBody* GatheredBodies::body_of_initials(std::uint32_t word) {
    GatheredBody* found = nullptr;
    const auto printed = text_.word(word).printed;
    for (GatheredBody& body : bodies_) {
        if (body.dropped || body.is_acronym || body.key.size() < 2) continue;
        const bool same = body.organization.acronym == printed ||
                          (body.organization.acronym.empty() && body.has_initials(text_.word(word).folded));
        if (!same) continue;
        if (found != nullptr) return nullptr;
        found = &body;
    }
    return found;
}

// Outside English the table's acronym in brackets is the body named before it, in that language.
GatheredBody* GatheredBodies::body_before_bracket(std::uint32_t acronym) {
    const ReadWord& inside = text_.word(acronym);
    if (acronym == 0 || !inside.after_open_bracket || !inside.before_close_bracket) return nullptr;
    if (text_.language() == BodyLanguage::other || text_.language() == BodyLanguage::english) return nullptr;
    if (inside.paragraph != text_.word(acronym - 1).paragraph) return nullptr;
    GatheredBody* body = owner_of(acronym - 1);
    return body == nullptr || body->is_known || !body->organization.acronym.empty() ? nullptr : body;
}

void GatheredBodies::gather(const BodySighting& sighting) {
    if (sighting.known) {
        const auto [at, is_new] = by_row_.try_emplace(*sighting.known, bodies_.size());
        if (is_new) {
            const KnownOrganization& row = text_.knowledge().names.organizations.rows()[*sighting.known];
            GatheredBody& body = new_body(sighting, row.name);
            body.organization.acronym = row.acronym;
            body.is_known = true;
        }
        again(bodies_[at->second], sighting);
        return;
    }
    GatheredBody* same = body_of_key(keys_.key_of(sighting));
    again(same != nullptr ? *same : new_body(sighting, keys_.name_of(sighting)), sighting);
}

void GatheredBodies::gather_known_acronym(const BodySighting& sighting) {
    if (!by_row_.contains(*sighting.known)) {
        // "Jubaland Chamber of Commerce and Industry ... JCCI": this story's own body before the table's of the same
        // capitals.
        GatheredBody* own = body_of_initials(sighting.first);
        if (own != nullptr && !own->is_known) {
            own->learn_acronym(text_.word(sighting.first).printed);
            again(*own, sighting);
            return;
        }
        if (GatheredBody* named = body_before_bracket(sighting.first)) {
            by_row_.emplace(*sighting.known, number_of(*named));
            named->become_known(text_.knowledge().names.organizations.rows()[*sighting.known]);
            again(*named, sighting);
            return;
        }
    }
    gather(sighting);
}

void GatheredBodies::gather_acronym(const BodySighting& sighting) {
    if (GatheredBody* body = body_of_initials(sighting.first)) {
        body->learn_acronym(text_.word(sighting.first).printed);
        again(*body, sighting);
        return;
    }
    const BodyKey key = keys_.key_of(sighting.first, sighting.last, true);
    GatheredBody* same = body_of_key(key);
    GatheredBody& body = same != nullptr ? *same : new_body(sighting, text_.printed(sighting.first, sighting.last));
    body.is_acronym = true;
    body.key = key;
    again(body, sighting);
}

}  // namespace pressdex

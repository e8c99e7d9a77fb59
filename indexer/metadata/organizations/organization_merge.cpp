// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_table.hpp"
#include "indexer/metadata/name_text/main_subject.hpp"
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/organizations/gathered_bodies.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

void learn_acronyms(const NameText& text, std::span<const Acronym> learnt, GatheredBodies& bodies) {
    for (const Acronym& acronym : learnt) {
        GatheredBody* body = bodies.owner_of(acronym.long_last);
        if (body == nullptr || bodies.owner_of(acronym.long_first) != body) continue;
        const std::string printed = text.printed(acronym.acronym, acronym.acronym);
        body->learn_acronym(printed);
        body->add_variant(printed);
        bodies.note(*body, acronym.acronym, acronym.acronym);
    }
}

// Outside English short names are often made of syllables or translate the name: "(Promipyme)", "(ANADE)".
bool is_short_name_abroad(const NameText& text, const GatheredBody& body, std::uint32_t at) {
    if (text.language() == BodyLanguage::other || text.language() == BodyLanguage::english) return false;
    constexpr std::size_t longest = 24;  // bytes; a Cyrillic letter takes two
    const ReadWord& inside = text.word(at);
    if (inside.has_digit || inside.printed.size() > longest || text.is(at, WordUse::no_body)) return false;
    if (inside.is_all_capitals) return text.uses(at) == 0;
    const auto begins = [&](std::string_view word) { return word.starts_with(inside.folded.substr(0, 2)); };
    return text.uses(at) == 0 && inside.folded.size() > 3 && !text.is_demonym(at) &&
           std::ranges::any_of(body.key, begins);
}

// "Southeast Asia Commercial Joint Stock Bank (SeABank)": what stands in brackets right behind a body's name is that
// body, though no rule of initials gives it.
void learn_bracketed(const NameText& text, GatheredBodies& bodies, NameSpans& taken) {
    for (std::uint32_t at = 1; at < text.size(); ++at) {
        const ReadWord& inside = text.word(at);
        if (!inside.after_open_bracket || !inside.before_close_bracket || !inside.is_capitalised) continue;
        GatheredBody* body = bodies.owner_of(at - 1);
        if (body == nullptr || bodies.owner_of(at) != nullptr || text.is_place(at)) continue;
        if (inside.paragraph != text.word(at - 1).paragraph) continue;
        const bool spelt = body->organization.acronym.empty() && is_acronym(inside.printed) &&
                           has_letters(body->organization.name, inside.printed);
        if (!spelt && !is_short_name_abroad(text, *body, at)) continue;
        body->learn_acronym(inside.printed);
        bodies.note(*body, at, at);
        taken.take(at, at, NameOf::organization);
    }
}

void learn_short_names(const NameText& text, std::span<const Acronym> learnt, GatheredBodies& bodies,
                       NameSpans& taken) {
    learn_acronyms(text, learnt, bodies);
    learn_bracketed(text, bodies, taken);
}

class LaterMentions {
  public:
    LaterMentions(const NameText& text, GatheredBodies& bodies, NameSpans& taken)
        : text_(text), bodies_(bodies), taken_(taken) {
        for (GatheredBody& body : bodies_.all()) {
            if (body.dropped) continue;
            for (const BodyKey& form : body.forms)
                if (!form.empty()) {
                    by_first_.emplace(form.front(), &body);
                    firsts_ |= bit_of(word_hash(form.front()));
                }
        }
    }

    void add() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.word(at).is_capitalised || taken_.at(at) != nullptr) continue;
            if ((firsts_ & bit_of(text_.word(at).hash)) != 0 && add_named(at)) continue;
            if (text_.word(at).is_all_capitals && !text_.is(at, WordUse::no_body) && !text_.in_headline_case(at))
                if (GatheredBody* body = bodies_.body_of_initials(at)) add(*body, at, at);
        }
    }

  private:
    static std::uint64_t bit_of(std::uint64_t hash) { return std::uint64_t{1} << hash % 64; }

    // One of the bodies with a form that begins with this word.
    bool add_named(std::uint32_t first) {
        const auto [from, to] = by_first_.equal_range(text_.word(first).folded);
        for (auto entry = from; entry != to; ++entry) {
            GatheredBody& body = *entry->second;
            const std::uint32_t size = size_of_form(body, first);
            if (size == 0) continue;
            add(body, first, first + size - 1);
            return true;
        }
        return false;
    }

    // Words of the longest form that stands here; 0 where none does.
    std::uint32_t size_of_form(const GatheredBody& body, std::uint32_t first) const {
        std::uint32_t longest = 0;
        for (const BodyKey& form : body.forms) {
            const auto size = static_cast<std::uint32_t>(form.size());
            if (size > longest && stands_at(form, first) && !(size == 1 && is_word_for_acronym(body, form[0], first)))
                longest = size;
        }
        return longest == 0 && is_short_name(body, first) ? 1 : longest;
    }

    bool stands_at(const BodyKey& form, std::uint32_t first) const {
        if (first + form.size() > text_.size()) return false;
        for (std::uint32_t at = 0; at < form.size(); ++at)
            if (text_.word(first + at).folded != form[at] || !text_.same_sentence(first, first + at)) return false;
        return true;
    }

    // A single word must stand as it was learnt: capitals for an acronym.
    bool is_word_for_acronym(const GatheredBody& body, std::string_view form, std::uint32_t word) const {
        constexpr std::size_t longest = 5;  // bytes
        return is_acronym(body.organization.acronym) && form.size() <= longest && !text_.word(word).is_all_capitals &&
               body.key.size() > 1;
    }

    // The first word alone ("Sungold") where it is in no dictionary: stands for the one body that begins with it.
    bool is_short_name(const GatheredBody& body, std::uint32_t word) const {
        const bool is_company = body.organization.evidence.rule != "pattern" || body.has_legal_form;
        return is_company && !body.is_known && body.key.size() > 1 && !text_.word(word).starts_sentence &&
               body.key.front() == text_.word(word).folded && text_.uses(word) == 0 && !text_.is_place(word) &&
               !text_.is_demonym(word) && !text_.word(word).has_digit;
    }

    void add(GatheredBody& body, std::uint32_t first, std::uint32_t last) {
        if (first == last && text_.word(first).is_all_capitals && body.key.size() > 1)
            body.learn_acronym(text_.word(first).printed);
        bodies_.mention(body, first, last);
        taken_.take(first, last, NameOf::organization);
    }

    const NameText& text_;
    GatheredBodies& bodies_;
    NameSpans& taken_;
    std::multimap<std::string_view, GatheredBody*> by_first_;
    std::uint64_t firsts_ = 0;  // a bit for the hash of each: most words need no look-up
};

void add_later_mentions(const NameText& text, GatheredBodies& bodies, NameSpans& taken) {
    LaterMentions(text, bodies, taken).add();
}

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

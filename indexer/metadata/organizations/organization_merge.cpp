// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_table.hpp"
#include "indexer/metadata/name_text/main_subject.hpp"
#include "indexer/metadata/organizations/body_key.hpp"
#include "indexer/metadata/organizations/gathered_body.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/quoted_name.hpp"

#include <algorithm>
#include <map>

namespace pressdex {
namespace {

class Merger {
  public:
    Merger(const NameText& text, std::span<const Acronym> learnt, NameSpans& taken)
        : text_(text), keys_(text), learnt_(learnt), taken_(taken) {}

    std::vector<Organization> merged(const std::vector<BodySighting>& sightings) {
        for (const BodySighting& sighting : sightings)
            if (!sighting.is_acronym) gather(sighting);
        for (const BodySighting& sighting : sightings)
            if (sighting.is_acronym && sighting.known) gather_known_acronym(sighting);
        learn_acronyms();
        learn_short_names();
        for (const BodySighting& sighting : sightings)
            if (sighting.is_acronym && !sighting.known) gather_acronym(sighting);
        absorb_short_forms(bodies_);
        later_mentions();
        std::ranges::stable_sort(bodies_, {}, &GatheredBody::first);
        std::uint16_t most = 0;
        for (const GatheredBody& body : bodies_)
            if (!body.dropped) most = std::max(most, body.organization.evidence.times);
        std::vector<Organization> out;
        for (GatheredBody& body : bodies_) {
            if (body.dropped) continue;
            Evidence& evidence = body.organization.evidence;
            evidence.main_subject |= is_named_most(evidence, most);
            out.push_back(std::move(body.organization));
        }
        return out;
    }

  private:
    void note(GatheredBody& body, std::uint32_t first, std::uint32_t last, std::uint32_t article = 0) {
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
        for (auto at = first; at <= last; ++at) owner_[at] = static_cast<std::size_t>(&body - bodies_.data());
    }

    // A mention that counts: a title that only repeats the lede does not.
    bool counts(std::uint32_t word) const {
        return !(text_.word(word).paragraph == 0 && text_.reading().title_repeats_body());
    }

    GatheredBody& new_body(const BodySighting& sighting, std::string name) {
        GatheredBody& body = bodies_.emplace_back();
        body.organization.name = std::move(name);
        body.organization.evidence =
            evidence_of(text_, sighting.first, sighting.last, sighting.rule, sighting.confidence);
        body.organization.evidence.times = 0;
        body.first = sighting.first;
        body.key = keys_.key_of(sighting);
        body.has_legal_form = text_.is(sighting.last, WordUse::company_end);
        return body;
    }

    void again(GatheredBody& body, const BodySighting& sighting) {
        Evidence& evidence = body.organization.evidence;
        if (counts(sighting.first)) ++evidence.times;
        if (sighting.confidence > evidence.confidence) evidence.confidence = sighting.confidence;
        body.first = std::min(body.first, sighting.first);
        note(body, sighting.first, sighting.last, sighting.article);
    }

    void gather(const BodySighting& sighting) {
        const auto& rows = text_.knowledge().names.organizations.rows();
        if (sighting.known) {
            const auto [at, is_new] = by_row_.try_emplace(*sighting.known, bodies_.size());
            if (is_new) {
                GatheredBody& body = new_body(sighting, rows[*sighting.known].name);
                body.organization.acronym = rows[*sighting.known].acronym;
                body.is_known = true;
            }
            again(bodies_[at->second], sighting);
            return;
        }
        const BodyKey key = keys_.key_of(sighting);
        const auto same = std::ranges::find_if(bodies_, [&](const GatheredBody& body) { return body.key == key; });
        if (same != bodies_.end()) return again(*same, sighting);
        again(new_body(sighting, keys_.name_of(sighting)), sighting);
    }

    void learn_acronyms() {
        for (const Acronym& acronym : learnt_) {
            const auto owner = owner_.find(acronym.long_last);
            const auto begins = owner_.find(acronym.long_first);
            if (owner == owner_.end() || begins == owner_.end() || begins->second != owner->second) continue;
            GatheredBody& body = bodies_[owner->second];
            const std::string printed = text_.printed(acronym.acronym, acronym.acronym);
            if (body.organization.acronym.empty()) body.organization.acronym = printed;
            body.add_variant(printed);
            note(body, acronym.acronym, acronym.acronym);
        }
    }

    // "Southeast Asia Commercial Joint Stock Bank (SeABank)", "Servicio de Cooperación Técnica (SERCOTEC)": capitals in
    // brackets right behind a body's name are that body, though no rule of initials gives them.
    void learn_short_names() {
        for (std::uint32_t at = 1; at < text_.size(); ++at) {
            const ReadWord& inside = text_.word(at);
            if (!inside.after_open_bracket || !inside.before_close_bracket || !inside.is_capitalised) continue;
            const auto owner = owner_.find(at - 1);
            if (owner == owner_.end() || owner_.contains(at) || text_.is_place(at)) continue;
            if (inside.paragraph != text_.word(at - 1).paragraph) continue;
            GatheredBody& body = bodies_[owner->second];
            const bool spelt = body.organization.acronym.empty() && is_acronym(inside.printed) &&
                               has_letters(body.organization.name, inside.printed);
            if (!spelt && !is_short_name_abroad(body, at)) continue;
            if (body.organization.acronym.empty()) body.organization.acronym = inside.printed;
            note(body, at, at);
            taken_.take(at, at, NameOf::organization);
        }
    }

    // Outside English short names are often made of syllables or translate the name: "(Promipyme)", "(ANADE)".
    bool is_short_name_abroad(const GatheredBody& body, std::uint32_t at) const {
        if (text_.language() == BodyLanguage::other || text_.language() == BodyLanguage::english) return false;
        constexpr std::size_t longest = 24;  // bytes; a Cyrillic letter takes two
        const ReadWord& inside = text_.word(at);
        if (inside.has_digit || inside.printed.size() > longest || text_.is(at, WordUse::no_body)) return false;
        if (inside.is_all_capitals) return text_.uses(at) == 0;
        const auto begins = [&](std::string_view word) { return word.starts_with(inside.folded.substr(0, 2)); };
        return text_.uses(at) == 0 && inside.folded.size() > 3 && !text_.is_demonym(at) &&
               std::ranges::any_of(body.key, begins);
    }

    // The one body that these capitals are the initials of.
    GatheredBody* body_of_initials(std::uint32_t word) {
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

    // "Jubaland Chamber of Commerce and Industry ... JCCI": this story's own body before the table's of the same
    // capitals.
    void gather_known_acronym(const BodySighting& sighting) {
        if (!by_row_.contains(*sighting.known)) {
            GatheredBody* own = body_of_initials(sighting.first);
            if (own != nullptr && !own->is_known) {
                if (own->organization.acronym.empty()) own->organization.acronym = text_.word(sighting.first).printed;
                again(*own, sighting);
                return;
            }
            if (GatheredBody* named = body_before_bracket(sighting.first)) {
                by_row_.emplace(*sighting.known, static_cast<std::size_t>(named - bodies_.data()));
                named->become_known(text_.knowledge().names.organizations.rows()[*sighting.known]);
                again(*named, sighting);
                return;
            }
        }
        gather(sighting);
    }

    // Outside English the table's acronym in brackets is the body named before it, in that language.
    GatheredBody* body_before_bracket(std::uint32_t acronym) {
        const ReadWord& inside = text_.word(acronym);
        if (acronym == 0 || !inside.after_open_bracket || !inside.before_close_bracket) return nullptr;
        if (text_.language() == BodyLanguage::other || text_.language() == BodyLanguage::english) return nullptr;
        const auto owner = owner_.find(acronym - 1);
        if (owner == owner_.end() || inside.paragraph != text_.word(acronym - 1).paragraph) return nullptr;
        GatheredBody& body = bodies_[owner->second];
        return body.is_known || !body.organization.acronym.empty() ? nullptr : &body;
    }

    void gather_acronym(const BodySighting& sighting) {
        if (GatheredBody* body = body_of_initials(sighting.first)) {
            if (body->organization.acronym.empty()) body->organization.acronym = text_.word(sighting.first).printed;
            again(*body, sighting);
            return;
        }
        const BodyKey key = keys_.key_of(sighting.first, sighting.last, true);
        const auto same = std::ranges::find_if(bodies_, [&](const GatheredBody& body) { return body.key == key; });
        GatheredBody& body =
            same != bodies_.end() ? *same : new_body(sighting, text_.printed(sighting.first, sighting.last));
        body.is_acronym = true;
        body.key = key;
        again(body, sighting);
    }

    // The first word alone ("Sungold") where it is in no dictionary: stands for the one body that begins with it.
    bool is_short_name(const GatheredBody& body, std::uint32_t word) const {
        const bool is_company = body.organization.evidence.rule != "pattern" || body.has_legal_form;
        return is_company && !body.is_known && body.key.size() > 1 && !text_.word(word).starts_sentence &&
               body.key.front() == text_.word(word).folded && text_.uses(word) == 0 && !text_.is_place(word) &&
               !text_.is_demonym(word) && !text_.word(word).has_digit;
    }

    // Mentions that no sighting saw: in headlines, in capitals, by acronym or first word.
    void later_mentions() {
        std::multimap<std::string_view, std::size_t> by_first;
        std::uint64_t firsts = 0;  // a bit for the hash of each: most words need no look-up
        for (std::size_t number = 0; number < bodies_.size(); ++number) {
            if (bodies_[number].dropped) continue;
            for (const BodyKey& form : bodies_[number].forms)
                if (!form.empty()) {
                    by_first.emplace(form.front(), number);
                    firsts |= std::uint64_t{1} << word_hash(form.front()) % 64;
                }
        }
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.word(at).is_capitalised || taken_.at(at) != nullptr) continue;
            if (firsts >> text_.word(at).hash % 64 & 1U) {
                const auto [from, to] = by_first.equal_range(text_.word(at).folded);
                for (auto entry = from; entry != to; ++entry)
                    if (mention(bodies_[entry->second], at)) break;
            }
            if (taken_.at(at) == nullptr && text_.word(at).is_all_capitals && !text_.is(at, WordUse::no_body) &&
                !text_.in_headline_case(at)) {
                if (GatheredBody* body = body_of_initials(at)) mentioned(*body, at, at);
            }
        }
    }

    bool mention(GatheredBody& body, std::uint32_t first) {
        std::uint32_t longest = 0;
        for (const BodyKey& form : body.forms) {
            const auto size = static_cast<std::uint32_t>(form.size());
            if (first + size > text_.size() || size <= longest) continue;
            bool same = true;
            for (std::uint32_t at = 0; at < size && same; ++at)
                same = text_.word(first + at).folded == form[at] && text_.same_sentence(first, first + at);
            // A single word must stand as it was learnt: capitals for an acronym.
            if (same && size == 1 && is_acronym(body.organization.acronym) && form[0].size() <= 5 &&
                !text_.word(first).is_all_capitals && body.key.size() > 1)
                same = false;
            if (same) longest = size;
        }
        if (longest == 0 && is_short_name(body, first)) longest = 1;
        if (longest == 0) return false;
        mentioned(body, first, first + longest - 1);
        return true;
    }

    void mentioned(GatheredBody& body, std::uint32_t first, std::uint32_t last) {
        if (counts(first)) ++body.organization.evidence.times;
        if (body.organization.acronym.empty() && first == last && text_.word(first).is_all_capitals &&
            body.key.size() > 1)
            body.organization.acronym = text_.word(first).printed;
        note(body, first, last);
        taken_.take(first, last, NameOf::organization);
    }

    const NameText& text_;
    BodyKeys keys_;
    std::span<const Acronym> learnt_;
    NameSpans& taken_;
    std::vector<GatheredBody> bodies_;
    std::map<std::uint32_t, std::size_t> by_row_;
    std::map<std::uint32_t, std::size_t> owner_;  // word -> body
};

}  // namespace

std::vector<Organization> merged_bodies(const NameText& text, const std::vector<BodySighting>& sightings,
                                        std::span<const Acronym> learnt, NameSpans& taken) {
    return Merger(text, learnt, taken).merged(sightings);
}

}  // namespace pressdex

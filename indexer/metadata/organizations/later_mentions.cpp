// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/later_mentions.hpp"

#include "indexer/authority/word_table.hpp"
#include "indexer/metadata/organizations/acronym.hpp"

#include <map>
#include <string_view>

namespace pressdex {
namespace {

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

}  // namespace

void add_later_mentions(const NameText& text, GatheredBodies& bodies, NameSpans& taken) {
    LaterMentions(text, bodies, taken).add();
}

}  // namespace pressdex

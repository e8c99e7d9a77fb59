// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_roles.hpp"
#include "indexer/metadata/people/person_sighting.hpp"

namespace pressdex {
namespace {

// By its long vowels. Other languages are told by their small words.
bool is_hungarian(const NameText& text) {
    constexpr std::uint32_t several = 3;
    if (text.language() != BodyLanguage::other) return false;
    std::uint32_t seen = 0;
    for (std::uint32_t number = 0; number < text.reading().paragraphs(); ++number) {
        const std::string_view printed = text.reading().paragraph(number);
        for (const std::string_view vowel : {"ő", "ű"}) {
            for (auto at = printed.find(vowel); at != printed.npos; at = printed.find(vowel, at + 1))
                if (++seen == several) return true;
        }
    }
    return false;
}

class OrderOfNames {
  public:
    OrderOfNames(const NameText& text, const NameSpans& taken)
        : text_(text), taken_(taken), words_(text, taken), hungarian_(is_hungarian(text)) {}

    std::vector<PersonSighting> found() const {
        std::vector<PersonSighting> people;
        const PersonRoles roles(text_, words_, taken_);
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!hungarian_ && (at + 1 == text_.size() || !words_.is_and(at + 1))) continue;
            if (!text_.word(at).is_capitalised || text_.word(at).is_all_capitals || taken_.at(at) != nullptr) continue;
            if (hungarian_ && is_family_before_given(at))
                people.push_back({at, at + 1, roles.behind(at + 1), "given name", 0.6F});
            else if (is_half_of_couple(at))
                people.push_back({at, at, {}, "given name", 0.55F});
        }
        return people;
    }

  private:
    // "Szabó Gergely közölte": Hungarian puts the family name first.
    bool is_family_before_given(std::uint32_t at) const {
        const std::uint32_t given = at + 1;
        if (text_.uses(at) != 0 || !text_.follows(given) || !words_.is_given(given)) return false;
        if (text_.word(given).glued || words_.is_place_or_demonym(at) || !words_.is_unknown_name(at, given))
            return false;
        const bool goes_on = text_.follows(given + 1) && text_.word(given + 1).is_capitalised;
        return !goes_on && !is_inside(at) && taken_.at(given) == nullptr && !text_.in_headline_case(at);
    }

    // "Carl and Kristin Rispoli": he has her family name.
    bool is_half_of_couple(std::uint32_t at) const {
        const std::uint32_t other = at + 2, family = at + 3;
        if (!words_.is_given(at) || !text_.follows(at + 1) || !words_.is_and(at + 1)) return false;
        if (!text_.follows(other) || !words_.is_given(other) || !text_.follows(family)) return false;
        return text_.is_name_word(family) && text_.uses(family) == 0 && !is_inside(at) && !text_.is_place(at) &&
               !text_.in_headline_case(at) && taken_.is_free(at, family);
    }

    // Behind another capital, which is no role's and opens no sentence.
    bool is_inside(std::uint32_t at) const {
        if (at == 0 || !text_.follows(at) || !text_.word(at - 1).is_capitalised) return false;
        return !text_.is(at - 1, WordUse::never) && !text_.is(at - 1, WordUse::role);
    }

    const NameText& text_;
    const NameSpans& taken_;
    const PersonWords words_;
    const bool hungarian_;
};

}  // namespace

std::vector<PersonSighting> people_in_other_order(const NameText& text, const NameSpans& taken) {
    return OrderOfNames(text, taken).found();
}

}  // namespace pressdex

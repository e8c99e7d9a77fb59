// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_caseless_holder.hpp"

#include <utility>

namespace pressdex {

std::optional<PersonSighting> CaselessHolders::holder_of(std::uint32_t role) const {
    if (role > 0 && text_.follows(role) && offices_.is_role_or_title(role - 1)) return std::nullopt;
    const std::uint32_t first = offices_.behind(role);
    if (auto person = behind_letters(first)) return person;
    if (!offices_.is_joined_to_name(first)) return std::nullopt;
    const bool starts_with_given = names_.has_given(first);
    std::uint32_t begin = first;
    while (begin - first < CaselessNames::longest_stranger && words_.is_stopped_initial(begin)) ++begin;
    CaselessName name =
        names_.name_at(begin, starts_with_given ? CaselessNames::longest : CaselessNames::longest_stranger);
    const bool has_initials = begin > first;
    if (has_initials && name.words > 0) ++name.words;
    if (!(starts_with_given || has_initials || is_believed(first, name))) return std::nullopt;
    const bool one_will_do = is_surname_alone(first, name) || is_whole_alone(first, name);
    if (name.words < (one_will_do ? 1U : 2U)) return std::nullopt;
    std::uint32_t end = name.ended ? name.end : names_.end_of_known(first, name.end);
    if (words_.ends_family(end)) ++end;
    const bool has_role = !text_.is(role, WordUse::title) || first > role + 1;
    return PersonSighting{first,
                          end - 1,
                          has_role ? role_printed(role, first) : std::string(),
                          has_role ? "role before name" : "title before name",
                          starts_with_given ? 0.85F : 0.6F,
                          name.ended ? name.ending : 0};
}

// Without the titles that stand between the role and the name: "ചെയർമാൻ ഡോ. ജോർജ".
std::string CaselessHolders::role_printed(std::uint32_t role, std::uint32_t name_first) const {
    std::uint32_t last = name_first - 1;
    while (last > role && text_.is(last, WordUse::title) && !text_.is(last, WordUse::role)) --last;
    return text_.printed(role, last);
}

// सचिव पी नरसिम्हन, ড. এ এস এম মাহবুবুর রহমান
std::optional<PersonSighting> CaselessHolders::behind_letters(std::uint32_t first) const {
    if (first >= text_.size() || text_.word(first).paragraph != text_.word(first - 1).paragraph ||
        text_.word(first).from > text_.word(first - 1).to + 2)
        return std::nullopt;
    const std::uint32_t letters = words_.letters_from(first);
    if (letters == 0) return std::nullopt;
    const CaselessName name = names_.name_at(first + letters, CaselessNames::longest_stranger);
    if (name.words == 0) return std::nullopt;
    const bool open = !name.ended && name.words > 1;
    return PersonSighting{first, open ? first + letters : name.end - 1, {}, "role before name", 0.6F, name.ending};
}

// A name of strangers, by what stands before it or ends it.
bool CaselessHolders::is_believed(std::uint32_t first, const CaselessName& name) const {
    return text_.is(first - 1, WordUse::title) || (name.ended && words_.is_marked(name.end)) ||
           has_family_with_article(first, name) || name.ending > 0 || is_whole_alone(first, name);
}

// அமைச்சர் கதிரவன் கூறினார்: where one word is a name, and a verb or a sign ends it.
bool CaselessHolders::is_whole_alone(std::uint32_t first, const CaselessName& name) const {
    if (name.words == 1 && words_.is_tamil_man(first)) return true;
    if (name.words != 1 || !name.ended || !words_.may_stand_alone(first)) return false;
    if (name.end >= text_.size() || text_.word(name.end).paragraph != text_.word(first).paragraph) return false;
    const bool sure = text_.is(first, WordUse::given) || words_.is_tamil_man(first);
    return sure ? text_.word(name.end).after_comma || words_.is_marked(name.end)
                : text_.follows(name.end) && words_.ends_subject(name.end);
}

// آقای یاماگوچی سفیر
bool CaselessHolders::is_surname_alone(std::uint32_t first, const CaselessName& name) const {
    const auto before = text_.word(first - 1).printed;
    return name.words == 1 && name.ended && (before == "آقای" || before == "خانم") && text_.follows(name.end) &&
           text_.is(name.end, WordUse::role);
}

// "أكد وزير الصناعة يعرب القضاة أن": whatever verb it was, its sentence goes on with "that".
bool CaselessHolders::has_family_with_article(std::uint32_t first, const CaselessName& name) const {
    if (name.words != 2 || !name.ended || !text_.follows(name.end) || words_.bears_article(first)) return false;
    const auto next = text_.word(name.end).printed;
    return words_.bears_article(name.end - 1) && text_.uses(first) == 0 &&
           (next == "أن" || next == "إن" || next == "قد");
}

}  // namespace pressdex

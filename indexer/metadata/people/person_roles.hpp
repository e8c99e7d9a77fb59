// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far the role beside a person's name reaches: what stands between it and the name, what belongs to it behind the
// name, and how it is printed. Finds no name.
#include "indexer/metadata/people/person_words.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pressdex {

constexpr std::uint32_t complement_reach = 16;  // words between a role and the name that it belongs to

class PersonRoles {
  public:
    PersonRoles(const NameText& text, const PersonWords& words, const NameSpans& taken)
        : text_(text), words_(words), taken_(taken) {}

    // The last word of the role that begins at `first` ("Deputy General Manager", "Prime Minister", "CEO"); none when
    // no role's noun is in it.
    std::optional<std::uint32_t> role_from(std::uint32_t first) const;

    // The role that stands behind a name: ", CEO of HR.com", " (Assistant Professor, Lahore School)", " CEO, NPO".
    std::string behind(std::uint32_t name_last) const;

    // Words first..last, which stand before a name, as a role is printed: from where the first word begins ("SPD-" of
    // "SPD-Vorsitzende"), without articles and small words at the end ("Rektor der").
    std::string before(std::uint32_t first, std::uint32_t last) const;

    // The noun before a German name that no table knows: "Kabarettist"; empty where none stands there.
    std::string german_noun_before(std::uint32_t name_first) const;

    // What may stand between a role and its name: the body, places, "of", "for", what the office is for.
    bool goes_on(std::uint32_t at, bool comma) const;

    // "ministre de l'Intégration africaine", "presidente argentino": in small letters behind what an office is for, or
    // behind the office itself, in Romance languages.
    bool is_adjective_behind(std::uint32_t at) const;

    // "Minister for Employment and Industrial Relations Jone Usamate": the last word of what an office of state is for.
    bool ends_portfolio(std::uint32_t last) const;

    // "директор завода", "глава МВД Франции": the word may end what a Russian office is for.
    static bool is_russian_complement(const NameText& text, std::uint32_t at);

  private:
    bool leads_to_body(std::uint32_t at) const;
    bool joins(std::uint32_t at) const;
    bool is_elided_name(std::uint32_t at) const;
    std::string printed_whole(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t end_of_role(std::uint32_t last) const;

    const NameText& text_;
    const PersonWords& words_;
    const NameSpans& taken_;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who holds the office that stands before a name with capitals: "Prime Minister Imran Khan", "Secretary at the
// Ministry, Li Wei". Nothing of offices behind names, of verbs and of lists.
#include "indexer/metadata/people/person_name_bounds.hpp"
#include "indexer/metadata/people/person_roles.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_titles.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <cstdint>
#include <optional>

namespace pressdex {

struct OfficeHolder {
    PersonSighting person;
    bool is_one_of_several = false;  // "Ministers": the next in the list hold the office, too
};

class PersonHolders {
  public:
    PersonHolders(const NameText& text, const PersonWords& words, const NameBounds& bounds, const PersonRoles& roles,
                  const PersonTitles& titles, const NameSpans& taken)
        : text_(text), words_(words), bounds_(bounds), roles_(roles), titles_(titles), taken_(taken) {}

    // The word is the first of a role's words.
    bool starts_role(std::uint32_t at) const;

    // "Prime Minister Imran Khan", "Chairman, Muhammad Khalid Mughal", "Ambassador of Japan to Pakistan, Wada
    // Mitsuhiro", "Chairman Special Technology Zone Authority Amir Hashmi": of the role that begins at `role_first`.
    std::optional<OfficeHolder> holder_of(std::uint32_t role_first) const;

  private:
    // How a name is joined to the role before it.
    struct Joint {
        bool comma = false;         // stands before the name
        bool direct = false;        // nothing stands between
        bool capital_role = false;  // the role is printed with a capital
    };

    std::uint32_t behind_brackets(std::uint32_t last) const;
    std::optional<std::uint32_t> name_from(std::uint32_t first, Joint joint) const;
    bool is_stranger(std::uint32_t first, std::uint32_t last, Joint joint) const;
    std::uint32_t least_words(std::uint32_t first, bool comma, bool titled) const;
    bool is_titled(std::uint32_t first) const;
    bool is_alone_behind_office(std::uint32_t first) const;
    bool is_family_name_first(std::uint32_t first, std::uint32_t last) const;

    const NameText& text_;
    const PersonWords& words_;
    const NameBounds& bounds_;
    const PersonRoles& roles_;
    const PersonTitles& titles_;
    const NameSpans& taken_;
};

}  // namespace pressdex

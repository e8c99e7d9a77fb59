// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far an office and what it is for reach before a name, where no capitals tell the name: وزير الثقافة والسياحة.
// Says nothing about who holds it.
#include "indexer/metadata/people/person_caseless_name.hpp"
#include "indexer/metadata/people/person_caseless_words.hpp"

#include <cstdint>

namespace pressdex {

class CaselessOffices {
  public:
    CaselessOffices(const NameText& text, const NameSpans& taken, const CaselessWords& words,
                    const CaselessNames& names)
        : text_(text), taken_(taken), words_(words), names_(names) {}

    bool is_role_or_title(std::uint32_t at) const {
        return (words_.uses(at) &
                (static_cast<std::uint32_t>(WordUse::role) | static_cast<std::uint32_t>(WordUse::title))) != 0;
    }

    // The word behind the office that begins at `role`, what it is for and the body that it belongs to.
    std::uint32_t behind(std::uint32_t role) const;

    // Right behind an office, or behind a comma a name that is surely one: "معاون وزیر صمت، ابراهیم شیخ".
    bool is_joined_to_name(std::uint32_t first) const;

  private:
    bool is_behind_stop(std::uint32_t first) const;
    bool goes_on(std::uint32_t at, std::uint32_t role) const;
    bool is_for_subject(std::uint32_t at, std::uint32_t role) const;
    bool is_of_unknown_body(std::uint32_t at, std::uint32_t role) const;

    const NameText& text_;
    const NameSpans& taken_;
    const CaselessWords& words_;
    const CaselessNames& names_;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names beside which nothing tells that they are people's: a given name or initials have to. "joined Steve Darling from
// Proactive", "J.R.R. Holdsworth".
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <cstdint>
#include <optional>

namespace pressdex {

class BareNames {
  public:
    BareNames(const NameText& text, const PersonWords& words) : text_(text), words_(words) {}

    // The person of whom first..last, at least two words, are the name by its shape.
    std::optional<PersonSighting> person_named(std::uint32_t first, std::uint32_t last) const;

  private:
    bool is_by_given_name(std::uint32_t first, std::uint32_t last) const;
    bool is_by_initials(std::uint32_t first, std::uint32_t last) const;
    bool is_russian_initials(std::uint32_t at) const;
    bool is_behind_initials(std::uint32_t at) const;
    bool is_latin_initial(std::uint32_t at) const;
    bool may_be_given(std::uint32_t at) const;
    bool has_everyday_family(std::uint32_t first, std::uint32_t last) const;

    const NameText& text_;
    const PersonWords& words_;
};

}  // namespace pressdex

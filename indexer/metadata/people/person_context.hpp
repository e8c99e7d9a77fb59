// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands beside a name that no table knows and tells that it is a person's: an age, "who", kinship, "according
// to", a chair, a founder. Finds no name.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

class PersonContext {
  public:
    explicit PersonContext(const NameText& text) : text_(text) {}

    // Whether words first..last, a name by their shape, are told to be a person's by their neighbours.
    bool tells_person(std::uint32_t first, std::uint32_t last) const {
        return is_behind_chair(first) || is_behind_maker(first) || is_behind_kin(first) || is_behind_source(first) ||
               has_age(first, last) || has_relative_pronoun(last);
    }

    // "Juana Morales, 34, ...", "Juana Morales (34)", "Juana Morales, de 34 años", "34-year-old Juana Morales"
    bool has_age(std::uint32_t first, std::uint32_t last) const;

  private:
    bool is_behind_chair(std::uint32_t at) const;
    bool is_behind_maker(std::uint32_t at) const;
    bool is_behind_kin(std::uint32_t at) const;
    bool is_behind_source(std::uint32_t at) const;
    bool has_relative_pronoun(std::uint32_t last) const;
    bool is_by(std::uint32_t at) const;

    const NameText& text_;
};

}  // namespace pressdex

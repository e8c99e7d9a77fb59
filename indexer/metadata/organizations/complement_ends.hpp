// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where what stands behind a body's head ends: at the country of an embassy, before the town where it stands, before an
// office's holder or a person. Puts no name.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"

#include <cstdint>

namespace pressdex {

class ComplementEnds {
  public:
    ComplementEnds(const NameText& text, const BodyStretch& stretch) : text_(text), stretch_(stretch) {}

    // "Nepal Embassy in Japan", "High Commission to Ghana": the last word of the country that a mission is in; `last`
    // where none is named.
    std::uint32_t end_of_mission(std::uint32_t last) const;

    // "University of Illinois at Chicago": the last word of the town that tells one school of a university from the
    // others; `last` where none does.
    std::uint32_t end_of_campus(std::uint32_t first, std::uint32_t last) const;

    // "Queen of Angels Hospital in Los Angeles": where it stands.
    bool is_where(std::uint32_t at, std::uint32_t first, std::uint32_t last) const;

    // "Ministry of Industries and Production Dr Fakhar", "Department of Commerce Secretary Harry Coker"
    bool is_address(std::uint32_t at, std::uint32_t last) const;

    bool stops_complement(std::uint32_t at) const;

    // "Secretary for Ministry for Employment and Industrial Relations Rovereto Nayacalevu": behind an office and a name
    // of everyday words, two or three that are in no dictionary.
    bool begins_person(std::uint32_t first, std::uint32_t at, std::uint32_t last) const;

  private:
    const NameText& text_;
    const BodyStretch& stretch_;
};

}  // namespace pressdex

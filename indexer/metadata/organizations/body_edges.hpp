// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a body's name begins and ends in a stretch of capitals: behind offices, persons and a sentence's first word, up
// to its last head or what that binds. Parts no names and judges none.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/capital_runs.hpp"
#include "indexer/metadata/organizations/complement_ends.hpp"
#include "indexer/metadata/organizations/local_cuts.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"

#include <cstdint>

namespace pressdex {

class BodyEdges {
  public:
    // What it asks must outlive it.
    BodyEdges(const NameText& text, const BodyStretch& stretch, const LocalCuts& cuts, const ComplementEnds& ends,
              const CapitalRuns& runs)
        : text_(text), stretch_(stretch), cuts_(cuts), ends_(ends), runs_(runs) {}

    // The name's first word; behind `last` where an office is all there is.
    std::uint32_t begin_of(std::uint32_t first, std::uint32_t last) const;

    // The last word of a name that begins at `first`: its last head, or the end of the complement that "of" binds to
    // it; `last` where there is no head.
    std::uint32_t end_of(std::uint32_t first, std::uint32_t last) const;

  private:
    bool is_head(std::uint32_t at) const { return stretch_.is_head(at); }
    bool is_legal_form(std::uint32_t at) const { return stretch_.is_legal_form(at); }
    bool joins(std::uint32_t at) const { return stretch_.joins(at); }
    bool has_head(std::uint32_t first, std::uint32_t last) const { return stretch_.has_head(first, last); }

    // "Utilizing Bank of America": a sentence begins with a capital that belongs to no name.
    std::uint32_t behind_room(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t without_opening(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t behind_opening_noun(std::uint32_t first, std::uint32_t last) const;
    // "Director General", "Secretary": behind the roles and titles at the beginning.
    std::uint32_t behind_roles(std::uint32_t first, std::uint32_t last) const;
    // "Director General of Punjab Bureau of Statistics", "Secretary Ministry of Finance": the role is no part of the
    // name.
    std::uint32_t without_role(std::uint32_t first, std::uint32_t last) const;
    // "Muhammad Asim Senior Vice President Multan Chamber": an office inside, and a name with a head behind it.
    std::uint32_t behind_office(std::uint32_t first, std::uint32_t last) const;
    // "Bina Produktivitas Kementerian Tenaga Kerja": where the head always comes first, the name begins with it.
    std::uint32_t from_local_head(std::uint32_t first, std::uint32_t last) const;
    // "Hospital Doctors Association", "University Grants Commission": the head that ends the name, behind one inside
    // it; `at` where there is none.
    std::uint32_t organ_of_house(std::uint32_t first, std::uint32_t at, std::uint32_t last) const;
    std::uint32_t further_head(std::uint32_t at, std::uint32_t last) const;

    const NameText& text_;
    const BodyStretch& stretch_;
    const LocalCuts& cuts_;
    const ComplementEnds& ends_;
    const CapitalRuns& runs_;
};

}  // namespace pressdex

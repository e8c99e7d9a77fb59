// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the small words inside a run of capitals stand between two names ("SBI and ICICI Bank") or inside one ("Gems
// and Jewelry Institute"). Puts no name.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/capital_runs.hpp"
#include "indexer/metadata/organizations/local_cuts.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"

#include <cstdint>

namespace pressdex {

class BodyJoints {
  public:
    // What it asks must outlive it.
    BodyJoints(const NameText& text, const BodyStretch& stretch, const LocalCuts& cuts, const CapitalRuns& runs)
        : text_(text), stretch_(stretch), cuts_(cuts), runs_(runs) {}

    // Whether the small words from `joint` to before `after` part the names on their two sides, first..joint-1 and
    // after..last.
    bool part(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const;

  private:
    bool is_head(std::uint32_t at) const { return stretch_.is_head(at); }
    bool has_head(std::uint32_t first, std::uint32_t last) const { return stretch_.has_head(first, last); }
    bool is_own(std::uint32_t at) const { return stretch_.is_own(at); }
    bool is_and(std::uint32_t at) const;

    // "Ministry of Finance and the Embassy of Japan": each has a head of its own.
    bool have_heads(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const;
    // "Department of Homeland Security and Alex Azar"
    bool is_before_person(std::uint32_t joint, std::uint32_t after, std::uint32_t last) const;
    bool is_behind_person(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const;
    // "Agency for Development and Cooperation and the Embassy": what stands behind the first "and" is no body, since no
    // head comes before the second.
    bool is_another_subject(std::uint32_t first, std::uint32_t after, std::uint32_t last) const;
    // "SBI and ICICI Bank", "Times and the San Diego Union": what stands before is another's name, and no head is in
    // it. "Gems and Jewelry Institute" is one.
    bool begins_anew(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const;
    // "Tennis Federation and Kosmos", "Matrix Partners India and Blume Ventures": what stands before is whole, and
    // another name of its own follows. "Embassy of the Netherlands and the Federal Republic of Germany".
    bool is_whole_before(std::uint32_t first, std::uint32_t joint, std::uint32_t after) const;

    const NameText& text_;
    const BodyStretch& stretch_;
    const LocalCuts& cuts_;
    const CapitalRuns& runs_;
};

}  // namespace pressdex

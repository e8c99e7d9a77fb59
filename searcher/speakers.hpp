// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whom a typed name may mean among the speakers of an archive. Knows names, no quotation.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

class SpeakerName {
  public:
    // With `other_spellings` Chaudhary is Chaudhry too.
    SpeakerName(std::string_view typed, bool other_spellings);

    bool is_empty() const { return words_.empty(); }
    // Every typed word is one of the name's words.
    bool fits(std::string_view name) const;
    // Stories that quote somebody with that name. Linear in the archive's speakers and in the stories.
    DocidSet stories_quoting(const Archive& archive) const;

  private:
    bool fits_slug(std::string_view slug) const;

    std::vector<std::vector<std::string>> words_;  // for each typed word what it may be, itself first
};

}  // namespace pressdex

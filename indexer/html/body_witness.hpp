// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The story's text as a page's metadata give it, as a witness for what stands on the page: compared by runs of words,
// since blanks, tags and quotation marks differ. Never the text that is indexed where the page prints one.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace pressdex {

class BodyWitness {
  public:
    explicit BodyWitness(std::string_view body);

    bool is_silent() const { return runs_.empty(); }

    // The share of a text's runs of four words that the body has, 0..1; of a shorter text, whether its words stand in
    // the body.
    double share_known(std::string_view text) const;

    // The share of the body that these texts hold, 0..1.
    double share_covered(const std::vector<std::string_view>& texts) const;

  private:
    std::unordered_set<std::uint64_t> runs_;   // of four words
    std::unordered_set<std::uint64_t> words_;  // for texts too short to have runs
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Typed words -> places: the folded tokens that must stand side by side. Knows the analysis, no stem, no term, no
// archive.
#include "press/text/analysis.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

// One token to be found: a word, or two neighbouring characters of a Han or Kana run.
struct Place {
    std::string folded;
    std::uint32_t offset = 0;  // its position after that of the first place
    bool has_star = false;     // in a phrase: any word that begins so
};

using Places = std::vector<Place>;

// Keeps an analyser, so one serves a whole query. Texts are valid UTF-8 in NFC.
class PlaceReader {
  public:
    // A whole phrase, side by side. Han and Kana runs by their bigrams, which stand in the archive however a run was
    // parted. A star counts behind `letters` letters or more. Empty when the text holds no word.
    Places phrase(std::string_view text, std::uint32_t letters);

    // One typed word as the units that a story may hold apart: mostly one of one place. "Gilgit-Baltistan" is one of
    // two places; a run of Han, Kana, Thai, Lao, Khmer or Myanmar letters, typed without blanks as it must be, is one
    // unit when short and else falls into its dictionary words.
    std::vector<Places> units(std::string_view word);

  private:
    Analyser analyser_;
};

}  // namespace pressdex::query

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that tell one story from the others of its archive, each with what it weighs. Never seeks anything by them.
#include "press/archive.hpp"
#include "press/story.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

struct OwnWord {
    std::string term;    // a stem of the text, without prefix
    std::string folded;  // the form in which the story has it most often
    double weight = 0;   // above 0: rarity times how much the story makes of it
};

// The `most` heaviest words that some other story holds too, heaviest first; ties by term. Function words, numbers,
// single characters and what stands in more than a tenth of a large archive are none. `story` is the one stored under
// `docid`, with its body. Linear in the story's terms. Throws what Xapian throws.
std::vector<OwnWord> own_words(const Archive& archive, std::uint32_t docid, const Story& story, std::size_t most);

}  // namespace pressdex

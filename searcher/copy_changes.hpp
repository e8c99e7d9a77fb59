// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The copies of one announcement side by side: which came first, and what each of the others cut, added or changed,
// sentence by sentence. Compares words, never meaning; groups no stories.
#include "press/story.hpp"

#include <string>
#include <vector>

namespace pressdex {

struct ChangedSentence {
    std::string was, is;
};

struct CopyChanges {
    Story story;                           // as stored
    std::uint32_t kept = 0;                // sentences that stand in the first one in the same words
    std::vector<std::string> cut, added;   // sentences
    std::vector<ChangedSentence> changed;  // most of whose words are the same
};

// In the order of their days, undated ones last, then as given; the first of them is what the others are compared with
// and has no changes. Two sentences are likened by their runs of three words: sentences times sentences of two stories.
std::vector<CopyChanges> changes_in(std::vector<Story> copies);

}  // namespace pressdex

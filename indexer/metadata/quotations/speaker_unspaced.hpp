// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who says what stands in marks, in Chinese, Japanese, Korean and Thai, where names are no words between blanks.
#include "indexer/metadata/quotations/quoted_text.hpp"
#include "press/story.hpp"

#include <vector>

namespace pressdex {

struct UnspacedSpeech {
    bool is_speech = false;
    const Person* speaker = nullptr;  // one of `people`, where the sentence names one
};

// Looks at the sentence around the marks; constant time but for the number of people, of whom the first 64 are asked.
UnspacedSpeech unspaced_speech(const Reading& reading, const QuotedText& quoted, const std::vector<Person>& people);

}  // namespace pressdex

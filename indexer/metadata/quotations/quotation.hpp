// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Direct speech with its speaker and the speaker's role. Titles and single words in quotation marks are none.
#include "indexer/metadata/quotations/quoted_text.hpp"
#include "indexer/metadata/reading/reading.hpp"
#include "press/story.hpp"

#include <span>
#include <vector>

namespace pressdex {

// In text order. The speaker is the canonical name of one of `people` where the sentence or the one before names it or
// its role ("the minister said"), else the role as printed, else empty. Linear in the words.
std::vector<Quotation> quotations_of(const Reading& reading, std::span<const QuotedText> quoted,
                                     const std::vector<Person>& people);
std::vector<Quotation> quotations_of(const Reading& reading, const std::vector<Person>& people);

}  // namespace pressdex

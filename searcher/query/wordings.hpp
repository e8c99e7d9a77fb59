// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Typed words side by side -> other wordings of the same: acronyms and what they stand for in this archive, synonyms,
// amounts with their unit written otherwise. Never decides how they rank.
#include "searcher/query/vocabulary.hpp"
#include "searcher/ranking_parts.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pressdex::query {

// typed[first, first + count) may also be worded so.
struct OtherWordings {
    std::size_t first = 0;
    std::size_t count = 0;
    std::vector<std::vector<std::string>> wordings;  // folded words
};

// `typed`: folded words in their order; an empty one parts what stands before and behind it. `is_capital`: printed in
// capitals beside small letters, so rather an acronym than a word. Two lookups a word.
struct TypedWord {
    std::string folded;
    bool is_capital = false;
};
std::vector<OtherWordings> other_wordings(const std::vector<TypedWord>& typed, const Vocabulary& vocabulary,
                                          const RankingParts& parts);

// The words of a wording as a text has them: with blanks, where their scripts write any.
std::string as_written(const std::vector<std::string>& wording);

}  // namespace pressdex::query

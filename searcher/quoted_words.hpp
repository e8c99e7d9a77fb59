// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a quotation has to hold: words and "phrases", all of them, stemmed as elsewhere. Knows no operators and no
// fields.
#include "press/day.hpp"
#include "press/result.hpp"
#include "searcher/query/tree.hpp"

#include <string_view>

namespace pressdex {

// The tree of said:WORD for each of them; All when there is no word. Function words beside others fall out. Fails with
// wrongly_asked on operators, exclusions and fields.
Result<query::Tree> quoted_words_tree(std::string_view typed, Day now);

}  // namespace pressdex

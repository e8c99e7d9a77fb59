// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Did you mean": only for words that the archive lacks altogether, and only if what is suggested was run and found
// more.
#include "press/archive.hpp"
#include "searcher/answer.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace pressdex {

// `found`: what the request found. Nothing unless a word is in no story; then the nearest words that begin with the
// same letter are put in its place, and the new query has to be worth it: it holds as many words as asked for where the
// old one did not, or finds ten times as much, or twice as much where that was little. Linear in the words of that
// letter.
std::optional<Suggestion> suggestion_for(const Archive& archive, const Request& request, const ReadRequest& read,
                                         const Found& found);

// Insertions, deletions, changes and swaps of neighbouring characters that make one of the other; more than `most`
// counts as most + 1.
std::size_t edits_between(std::u32string_view a, std::u32string_view b, std::size_t most);

}  // namespace pressdex

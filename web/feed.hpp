// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Results as an Atom feed (RFC 4287). Depends on the archive and the question alone: no clock, no Host.
#include "searcher/request.hpp"
#include "searcher/results.hpp"
#include "web/links.hpp"

#include <string>

namespace pressdex {

inline constexpr std::uint32_t entries_a_feed = 50;

// `title` is the question in words. An entry was updated on its story's day; undated stories count as of the feed's
// newest day, since Atom asks every entry for one. Addresses are relative, as RFC 4287 allows; ids are UUIDs made from
// the story's id and from the question, so that they stay when the archive moves.
std::string atom_of(const Results& results, const Request& request, const Links& links, const std::string& title);

}  // namespace pressdex

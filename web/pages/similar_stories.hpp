// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below a story: what was said before it, and similar announcements. Only stories, never its copies.
#include "searcher/similar.hpp"
#include "web/links.hpp"
#include "web/templates.hpp"

namespace pressdex {

inline constexpr std::uint32_t similar_on_a_page = 6;

// {before, others}: entries with address, title, day and what they share; false where there are none.
View similar_view(const Links& links, const Similar& similar);

}  // namespace pressdex

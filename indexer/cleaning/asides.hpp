// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page prints beside a story and is neither its text nor furniture beyond doubt. Text is lost only where we are
// certain; what is doubtful is set aside here. Decides nothing about the story's own text.
#include "indexer/cleaning/outline.hpp"
#include "indexer/cleaning/page.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Lines of the stretch that the outline does not show: paragraphs without a phrase of furniture, of a release also
// shorter lines and addresses. Menus, teasers, what is printed twice and what was understood (dates, bylines) are not
// among them. Linear.
std::vector<std::string> asides_in(const Page& page, const Stretch& stretch, const Outline& outline);

}  // namespace pressdex

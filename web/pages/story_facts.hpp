// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facts of a story beside its text: each a search, each with the words that show it.
#include "press/story.hpp"
#include "web/links.hpp"
#include "web/templates.hpp"

namespace pressdex {

// Groups {heading, facts, has_evidence}: sectors, places, organizations, people, programmes; empty groups are left out.
View story_facts(const Links& links, const Story& story);

// "printed in the dateline", and the words; false for an undated story.
View date_facts(const Story& story);

View quotation_views(const Links& links, const Story& story);

}  // namespace pressdex

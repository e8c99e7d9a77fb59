// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story as pages show it, in lists and by itself: date, place, language, links. Knows nothing of searching.
#include "press/story.hpp"
#include "searcher/results.hpp"
#include "web/links.hpp"
#include "web/templates.hpp"

namespace pressdex {

// {iso, words, is_event}, or false for an undated story.
View date_view(const Story& story);

// Pieces {text, marked} of a text; marks beyond it are ignored.
View marked_view(std::string_view text, const Marks& marks);

// "ur" -> "rtl"; "auto" when the language is unknown.
std::string_view direction_of(std::string_view language);

// The address when it is one to follow (http or https, printable ASCII), else empty.
std::string web_address(std::string_view url);

// Title, meta line and address of a story, as lists show it.
void describe(View& view, const Links& links, const Story& story, const std::string& query);

// One card of a result list.
View hit_view(const Links& links, const Hit& hit, const std::string& query);
View hit_views(const Links& links, const Results& results);

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story's fields as JSON objects, the same in result lists and on their own. Only renderers include this.
#include "press/story.hpp"
#include "searcher/results.hpp"

#include <nlohmann/json.hpp>

namespace pressdex {

using Json = nlohmann::ordered_json;

// id, source, title, published (a full day or null), published_partial (a month or year or null), event_date, outlet,
// url, language, sectors (slugs), locations (labels), organizations, people, programmes (objects).
Json fields_json(const Story& story);

// [[from, to], ...]: bytes.
Json marks_json(const Marks& marks);

// where, rule, quote, confidence, times, main_subject.
Json evidence_json(const Evidence& evidence);

// The text of a JSON value; bytes that are no UTF-8 become U+FFFD. indent -1: one line.
std::string text_of_json(const Json& json, int indent = -1);

}  // namespace pressdex

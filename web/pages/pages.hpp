// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages, one function each: a visit in, an answer out. Each stands in a file of its own name, those for other
// programs in exports.cpp and plain_answers.cpp; routes.cpp says which path it has.
#include "web/routes.hpp"

namespace pressdex {

Result<Response> start_page(const Visit& visit);
Result<Response> search_page(const Visit& visit);
Result<Response> search_json(const Visit& visit);
Result<Response> search_csv(const Visit& visit);
Result<Response> search_atom(const Visit& visit);
Result<Response> story_page(const Visit& visit);
Result<Response> story_json(const Visit& visit);
Result<Response> timeline_page(const Visit& visit);  // /timeline?name=NAME
Result<Response> timeline_json(const Visit& visit);
Result<Response> quotes_page(const Visit& visit);
Result<Response> quotes_json(const Visit& visit);
Result<Response> values_page(const Visit& visit);  // /browse/FIELD
Result<Response> browse_page(const Visit& visit);  // /browse/FIELD/VALUE[/year/YEAR]
Result<Response> help_page(const Visit& visit);
Result<Response> style_answer(const Visit& visit);
Result<Response> robots_answer(const Visit& visit);
Result<Response> health_answer(const Visit& visit);

}  // namespace pressdex

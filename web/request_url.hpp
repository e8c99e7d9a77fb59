// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A Request as the parameters of a URL and back; keys are the schema's field names. request_from(parameters_of(r)) == r
// for every request that the page can ask.
#include "searcher/quotes.hpp"
#include "searcher/request.hpp"
#include "web/url.hpp"

namespace pressdex {

inline constexpr std::uint32_t hits_a_page = 10;
inline constexpr std::uint32_t most_hits_a_page = 100;
inline constexpr std::uint32_t last_page = 50;
inline constexpr std::size_t longest_typed_query = 2048;  // bytes, as on the command line

// Never fails: unknown keys, unknown names and numbers out of range are left out. Repeated keys OR; values are plain
// text.
Request request_from(const Parameters& parameters, Day now);

// Canonical: q, then filters in the schema's order, then the rest; what is default is left out.
Parameters parameters_of(const Request& request);

// 1-based, of offset and limit.
std::uint32_t page_number(const Request& request);
// The last page that may be asked for with this page size.
std::uint32_t page_cap(std::uint32_t limit);

// One click away from a request; all but on_page begin at the first page again.
Request on_page(Request request, std::uint32_t page);
Request with_value(Request request, FieldId field, std::string value);
Request without_value(Request request, FieldId field, std::string_view value);
Request without_field(Request request, FieldId field);
Request without_filters(Request request);
bool has_filters(const Request& request);

// Of quotations: `by` and `about` beside those of stories.
QuotesRequest quotes_request_from(const Parameters& parameters, Day now);
Parameters quotes_parameters_of(const QuotesRequest& request);

}  // namespace pressdex

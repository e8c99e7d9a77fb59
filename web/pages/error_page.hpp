// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages for when there is nothing to show. Their words are fixed; only what was wrong with a query is repeated, never
// what a library or the machine said.
#include "press/result.hpp"
#include "web/links.hpp"
#include "web/response.hpp"

namespace pressdex {

Response error_page(const Links& links, int status);
Response error_page(const Links& links, const Error& error);

// {"schema":1,"error":{"status":400,"message":"..."}}
Response error_json(const Error& error);

}  // namespace pressdex

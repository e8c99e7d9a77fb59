// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RFC 3875: an environment in, an answer out. Reads only the variables named here; a request's body is never read.
#include "web/response.hpp"

#include <functional>
#include <string>

namespace pressdex {

// Gives a meta-variable's value, or null.
using Environment = std::function<const char*(const char*)>;

// REQUEST_METHOD, PATH_INFO (which servers hand over decoded), QUERY_STRING, HTTP_IF_NONE_MATCH, CONTENT_LENGTH.
HttpRequest http_request_from(const Environment& environment);

// SCRIPT_NAME, below which all addresses lie.
std::string base_from(const Environment& environment);

// Status, headers, blank line and, unless the request was a HEAD, the body.
std::string cgi_answer(const Response& response, const HttpRequest& asked);

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The headers of every answer, errors included. All values are fixed or our own: nothing that a client sent ever stands
// in one.
#include "web/response.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pressdex {

using Headers = std::vector<std::pair<std::string, std::string>>;

Headers headers_of(const Response& response);

// RFC 9110, section 13.1.2: whether one of the listed tags is ours, compared weakly; "*" fits any.
bool names_etag(std::string_view if_none_match, std::string_view etag);

}  // namespace pressdex

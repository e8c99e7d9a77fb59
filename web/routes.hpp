// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which path is answered by which page: one row each. A path that fits no row does not exist; no file is ever served by
// its name.
#include "press/result.hpp"
#include "web/links.hpp"
#include "web/response.hpp"
#include "web/shelf.hpp"
#include "web/url.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// One request on its way to a page.
struct Visit {
    const Links& links;
    Day now;
    Shelf* shelf = nullptr;             // there for routes that need the archive
    std::vector<std::string> captured;  // what the stars of the pattern stand for, decoded
    Parameters parameters;
};

enum class Needs : unsigned char { nothing, archive };
enum class Speaks : unsigned char { html, json };  // in what failures are told: to people, to programs

struct Route {
    std::string_view pattern;  // "*" is one segment, "*.json" one with that ending (captured without), "**" one or more
    Needs needs;
    Speaks speaks;
    Result<Response> (*answer)(const Visit&);
};

std::span<const Route> routes();

struct Found {
    const Route* route;
    std::vector<std::string> captured;
};

// The first row that fits the path, which is still escaped.
std::optional<Found> route_for(std::string_view path);

}  // namespace pressdex

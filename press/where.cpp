// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/where.hpp"

#include <array>
#include <utility>

namespace pressdex {
namespace {

constexpr std::array<std::pair<Where, std::string_view>, 10> where_names = {{{Where::none, "none"},
                                                                             {Where::header, "header"},
                                                                             {Where::title, "title"},
                                                                             {Where::dateline, "dateline"},
                                                                             {Where::byline, "byline"},
                                                                             {Where::body, "body"},
                                                                             {Where::feed, "feed"},
                                                                             {Where::meta, "meta"},
                                                                             {Where::given, "given"},
                                                                             {Where::corrected, "corrected"}}};

}  // namespace

std::string_view name_of(Where where) {
    for (const auto& [value, name] : where_names) {
        if (value == where) return name;
    }
    return "none";
}

std::optional<Where> where_named(std::string_view name) {
    for (const auto& [value, known] : where_names) {
        if (known == name) return value;
    }
    return std::nullopt;
}

}  // namespace pressdex

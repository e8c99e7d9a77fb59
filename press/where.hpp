// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where in the story a value was read, in the order in which stored records number them. Never why it is believed.
#include <cstdint>
#include <optional>
#include <string_view>

namespace pressdex {

enum class Where : std::uint8_t { none, header, title, dateline, byline, body, feed, meta, given, corrected };

std::string_view name_of(Where where);
std::optional<Where> where_named(std::string_view name);

}  // namespace pressdex

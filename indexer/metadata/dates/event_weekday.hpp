// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "On Monday", "yesterday", "nesta quarta-feira (9)": days told against the day of publication. Reads no dates.
#include "indexer/metadata/dates/event_sighting.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// The rule of a sighting that a weekday's name alone tells: before the publication unless something says otherwise.
inline constexpr const char* by_weekday = "weekday before or after the publication";

// Whether text without digits and of ASCII alone may name such a day: asked first, since most has none.
bool may_name_some_day(std::string_view text);

// The first day told. `is_lede`: further down, the day on which somebody spoke is that of another report. Linear.
std::optional<EventSighting> weekday_in(std::string_view sentence, Day published, bool is_lede);

}  // namespace pressdex

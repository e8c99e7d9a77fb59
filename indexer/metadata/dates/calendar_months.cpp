// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/calendar_months.hpp"

#include "press/text/folding.hpp"

namespace pressdex {

CalendarMonths::CalendarMonths(std::span<const NamedMonth> months) {
    for (const NamedMonth& month : months) numbers_.emplace(folded(month.name), month.number);
}

std::optional<unsigned> CalendarMonths::named(std::string_view word) const {
    const auto found = numbers_.find(folded(word));
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace pressdex

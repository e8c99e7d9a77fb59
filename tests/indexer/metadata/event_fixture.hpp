// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The event day of one paragraph against a day of publication: for the tests of events.
#include "indexer/metadata/dates/event.hpp"

#include <string>

namespace pressdex {

struct EventRow {
    const char* published;  // "" = unknown
    const char* text;
    const char* expected;
};

inline std::string event_day(const EventRow& row) {
    Outline outline;
    outline.title = "A headline without a day";
    outline.body = {row.text};
    std::optional<Published> published;
    if (*row.published != '\0') published = Published{*period_from_iso(row.published), Where::header, {}};
    const auto event = event_of(outline, published);
    return event ? iso(event->day) : "";
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What invitations print before the day and the place of an event ("When:", "Venue:"), in the languages of the press.
// Reads no day.
#include <string_view>

namespace pressdex {

enum class EventLabel {
    none,
    day,       // "When:", "Event date:": the event's, whatever stands beside it
    some_day,  // "Date:": the event's beside a place, else that of the paper
    place,     // "Venue:"
    time,      // "Time:": of day
};

// By how a line begins; a colon, a blank or the day follows.
EventLabel event_label_of(std::string_view line);

}  // namespace pressdex

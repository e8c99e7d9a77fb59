// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One day on which a text says that its event takes place. How it is found stands in the event_*.cpp files.
#include "press/day.hpp"

#include <string_view>

namespace pressdex {

struct EventSighting {
    Day day;
    std::string_view quote;  // of the text
    const char* rule = "";
    float confidence = 0;  // 0..1
};

}  // namespace pressdex

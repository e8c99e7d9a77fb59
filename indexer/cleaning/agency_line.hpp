// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line in which a wire names itself and where it wrote. Knows the agencies that the press prints so.
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

struct AgencyLine {
    std::string agency, place;
};

// "PTI Mumbai", "Reuters,  Washington,", "New Delhi (ANI)": the agency, and the place where it wrote.
std::optional<AgencyLine> agency_line(std::string_view text);

}  // namespace pressdex

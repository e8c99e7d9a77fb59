// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Changes whenever the terms made from a text change; part of the archive's stamp.
#include <string_view>

namespace pressdex::text {

inline constexpr std::string_view analysis_version = "1";

}  // namespace pressdex::text

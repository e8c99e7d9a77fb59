// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Datelines of East Asia, where the desk stands among signs and names: "〔記者張三／台北報導〕",
// "新华社北京10月20日电", "【大阪＝共同】", "[서울=뉴시스]". Reads no other script's: indexer/cleaning/dateline.hpp
// does.
#include "indexer/metadata/reading/reading.hpp"

#include <cstdint>

namespace pressdex {

// Whether the words first..last, a place's name, are the desk that a report was sent from. Constant.
bool is_desk_of_report(const Reading& reading, std::uint32_t first, std::uint32_t last);

}  // namespace pressdex

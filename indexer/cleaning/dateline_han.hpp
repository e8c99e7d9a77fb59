// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Datelines of Chinese and Japanese papers, which part place, day and text by no blank: where they end and which day
// they tell. Knows agencies, no places; the place of those that tell no day is read in metadata/places/desk_line.hpp.
#include "indexer/cleaning/dateline.hpp"

namespace pressdex {

//  "新华社北京2022年3月3日电 ..."   "（中央社台北3日電）..."   "【東京、2022年3月3日】..." "（北京2022年3月3日讯）..."
// Nothing for any other opening. Reads the first 120 bytes.
std::optional<Dateline> han_dateline_of(std::string_view paragraph);

}  // namespace pressdex

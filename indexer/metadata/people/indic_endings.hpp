// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What words of India end in, as far as it tells a person's name from a thing or an office. Knows no names.
#include <string_view>

namespace pressdex {

// आपूर्तिमन्त्री, ஆட்சித்தலைவர்: "minister" and the like behind what they are for.
bool ends_in_office(std::string_view folded);

// அரசின், மாநிலத்தின், துறையின்: of the government, of a state, of a department. Names as ஸ்டாலின் end so, too.
bool is_tamil_genitive(std::string_view printed);

// છગનભાઈ, મંજુબેન: "brother" and "sister" written onto the names of men and women.
bool is_gujarati_address(std::string_view printed);

// চুক্তিতে, কারখানাটি: cases and articles that Bengali and others write onto things.
bool is_inflected(std::string_view printed);

}  // namespace pressdex

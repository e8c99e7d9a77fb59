// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The day that an address names: many sites file a story under the day it came out. Looks at no page.
#include "press/day.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

struct UrlDay {
    Period period;      // of a day, or of a month where no day stands
    std::string quote;  // "2023/11/08"
};

// "https://web.archive.org/web/20140226054445/http://www.example.org/a/" -> "http://www.example.org/a/"; any other as
// it is.
std::string_view archived_address(std::string_view url);

// From the path alone. In an archive's address the archived one counts, not the day it was saved.
//   /2023/11/08/ · /2019-10-19/ · /2019_10_19 · -20191019- · /2020/aug/29/ · /archive/2020/08/
// Numbers that may be anything else (an article's own number, a resolution) are passed over.
std::optional<UrlDay> day_in_url(std::string_view url);

}  // namespace pressdex

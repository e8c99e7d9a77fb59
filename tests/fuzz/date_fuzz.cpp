// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a text: the dates found lie in it, in order, and the calendar has them.
#include "indexer/metadata/date_text.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string text = decoded(std::string_view(reinterpret_cast<const char*>(bytes), size)).text;
    std::uint32_t before = 0;
    for (const DateInText& date : dates_in(text)) {
        if (date.from < before || date.to <= date.from || date.to > text.size()) std::abort();
        if (date.year != 0 && !period_of(date)) std::abort();
        before = date.to;
    }
    period_from(text);
    return 0;
}

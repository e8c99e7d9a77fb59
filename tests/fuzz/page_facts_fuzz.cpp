// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a page says about itself: its days are possible ones, best first, and its address is one.
#include "indexer/html/page_facts.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string text = decoded(std::string_view(reinterpret_cast<const char*>(bytes), size)).text;
    const auto tree = HtmlTree::parse(text);
    if (!tree) return 0;
    const Day latest = *day_of(2030, 1, 1);
    const PageFacts facts = page_facts(*tree, latest);
    float before = 1;
    for (const PrintedDate& date : facts.dates) {
        if (date.period.first > latest || date.confidence > before || date.confidence <= 0) std::abort();
        if (date.quote.size() > 120 || date.where == Where::none) std::abort();
        before = date.confidence;
    }
    if (!facts.url.empty() && !facts.url.starts_with("http")) std::abort();
    return 0;
}

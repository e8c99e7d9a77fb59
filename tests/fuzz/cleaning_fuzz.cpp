// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a page holds: stories with a title, a dateline within its paragraph, valid text, no paragraph or aside
// empty.
#include "indexer/cleaning/outlines.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    for (const bool one_story : {false, true}) {
        Draft draft;
        draft.text = decoded(std::string_view(reinterpret_cast<const char*>(bytes), size)).text;
        draft.is_one_story = one_story;
        for (const Outline& outline : outlines_from(draft)) {
            if (!one_story && outline.title.empty()) std::abort();
            if (!is_valid_utf8(outline.title)) std::abort();
            for (const std::string& paragraph : outline.body) {
                if (paragraph.empty() || !is_valid_utf8(paragraph)) std::abort();
            }
            for (const std::string& aside : outline.asides) {
                if (aside.empty() || !is_valid_utf8(aside)) std::abort();
            }
            if (outline.dateline_bytes > 0 &&
                (outline.dateline_paragraph >= outline.body.size() ||
                 outline.dateline_bytes > outline.body[outline.dateline_paragraph].size()))
                std::abort();
        }
    }
    return 0;
}

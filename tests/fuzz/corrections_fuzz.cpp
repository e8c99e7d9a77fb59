// SPDX-License-Identifier: GPL-3.0-or-later
// A sidecar that anybody may have edited: any bytes are read or refused with a line number.
#include "indexer/corrections.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto corrections = Corrections::from_text(text, "c");
    if (!corrections) {
        if (!corrections.error().sentence.starts_with("c:")) __builtin_trap();
        return 0;
    }
    if (!corrections->changed_since(corrections->stamp()).empty()) __builtin_trap();
    for (const auto& [id, lines] : corrections->lines()) {
        Story story;
        story.id = id;
        if (corrections->misfits(story).size() > lines.size()) __builtin_trap();
        (void)corrections->of(story);
    }
    return 0;
}

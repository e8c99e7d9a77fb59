// SPDX-License-Identifier: GPL-3.0-or-later
// The map of sentences comes from a file, which another tool may have written: any bytes are read within their bounds.
#include "press/sentence_map.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto read = pressdex::unpacked_sentences({reinterpret_cast<const char*>(bytes), size});
    if (read.size() > size) std::abort();
    for (const auto& place : read) {
        if (place.span.to < place.span.from || place.end < place.first) std::abort();
    }
    return 0;
}

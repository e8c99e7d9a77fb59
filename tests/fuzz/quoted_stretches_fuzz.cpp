// SPDX-License-Identifier: GPL-3.0-or-later
// Quoted stretches come from a database, which another tool may have written: any bytes are read within their bounds,
// and what was read and is in order comes back when it is packed again.
#include "press/quoted_stretches.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto read = pressdex::unpacked_stretches({reinterpret_cast<const char*>(bytes), size});
    if (read.size() > size / 10) std::abort();
    std::uint32_t behind = 0;
    for (const auto& stretch : read) {
        if (stretch.first < behind || stretch.behind < stretch.first) return 0;
        behind = stretch.behind;
    }
    if (pressdex::unpacked_stretches(pressdex::packed(read)) != read) std::abort();
    return 0;
}

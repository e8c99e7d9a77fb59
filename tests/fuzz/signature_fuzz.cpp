// SPDX-License-Identifier: GPL-3.0-or-later
// Packed signatures come from value slots, which another tool may have written: any bytes are refused or read as they
// would be packed.
#include "press/copies.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto signature = pressdex::unpacked_signature({reinterpret_cast<const char*>(bytes), size});
    if (!signature) return 0;
    if (pressdex::unpacked_signature(pressdex::packed(*signature)) != signature) std::abort();
    if (pressdex::leaders_of({{1, *signature}, {2, *signature}}).size() != 2) std::abort();
    return 0;
}

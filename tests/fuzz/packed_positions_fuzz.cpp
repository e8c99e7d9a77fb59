// SPDX-License-Identifier: GPL-3.0-or-later
// Packed positions come from a file, which another tool may have written: any bytes are read within their bounds.
// And what is packed is read as it was: the bytes as places of 16 terms.
#include "press/packed_positions.hpp"
#include "press/position_packer.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const pressdex::PackedPositions any({reinterpret_cast<const char*>(bytes), size});
    std::vector<std::uint32_t> read;
    for (std::uint64_t hash = 0; hash < 32; ++hash) any.append(any.places_of(hash), read);

    pressdex::PositionPacker packer;
    std::array<std::set<std::uint32_t>, 16> given;
    std::uint32_t position = 0;
    for (std::size_t i = 0; i < size; ++i) {
        position += bytes[i] / 16;
        packer.add(std::to_string(bytes[i] % 16), position);
        given[bytes[i] % 16].insert(position);
    }
    const auto packed = packer.packed();
    const pressdex::PackedPositions story(packed);
    for (std::size_t term = 0; term < given.size(); ++term) {
        read.clear();
        story.append(story.places_of(pressdex::term_hash(std::to_string(term))), read);
        if (!given[term].empty() && read != std::vector<std::uint32_t>(given[term].begin(), given[term].end()))
            std::abort();
    }
    return 0;
}

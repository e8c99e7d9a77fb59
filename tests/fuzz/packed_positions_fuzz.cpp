// SPDX-License-Identifier: GPL-3.0-or-later
// Packed positions come from value slots, which another tool may have written: any bytes are read within their bounds,
// and what was read and packed anew reads the same.
#include "press/packed_positions.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using Place = std::pair<std::uint32_t, std::uint32_t>;

std::vector<Place> places_of(std::string_view packed) {
    const pressdex::PackedPositions story(packed);
    std::vector<Place> places;
    story.for_each_place([&](std::uint32_t number, std::uint32_t position) {
        if (number == 0 || number > story.term_count()) std::abort();
        places.emplace_back(number, position);
    });
    return places;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto places = places_of({reinterpret_cast<const char*>(bytes), size});
    pressdex::PositionPacker packer;
    for (const auto& [number, position] : places) packer.add(std::to_string(number), position);
    const auto packed = packer.packed();
    const pressdex::PackedPositions story(packed);
    const auto again = places_of(packed);
    if (again.size() != places.size()) std::abort();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto number = story.number_of(pressdex::term_hash(std::to_string(places[i].first)));
        if (again[i] != Place{number, places[i].second}) std::abort();
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/quoted_stretches.hpp"

namespace pressdex {
namespace {

void append(std::string& bytes, std::uint32_t number) {
    for (; number >= 0x80U; number >>= 7U) bytes += static_cast<char>(number | 0x80U);
    bytes += static_cast<char>(number);
}

// False at the end or in the middle of a number.
bool read(std::string_view& bytes, std::uint32_t& number) {
    number = 0;
    for (unsigned shift = 0; !bytes.empty() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number |= static_cast<std::uint32_t>(byte & 0x7fU) << shift;
        if (byte < 0x80U) return true;
    }
    return false;
}

}  // namespace

std::string packed(const std::vector<QuotedStretch>& stretches) {
    std::string bytes;
    std::uint32_t behind = 0;
    for (const auto& stretch : stretches) {
        append(bytes, stretch.first - behind);
        append(bytes, stretch.behind - stretch.first);
        for (unsigned i = 0; i < 8; ++i) bytes += static_cast<char>(stretch.words >> (8 * i));
        behind = stretch.behind;
    }
    return bytes;
}

std::vector<QuotedStretch> unpacked_stretches(std::string_view packed) {
    std::vector<QuotedStretch> stretches;
    std::uint32_t behind = 0, gap = 0, size = 0;
    while (read(packed, gap) && read(packed, size) && packed.size() >= 8) {
        QuotedStretch stretch{behind + gap, behind + gap + size, 0};
        for (unsigned i = 0; i < 8; ++i)
            stretch.words |= std::uint64_t{static_cast<unsigned char>(packed[i])} << (8 * i);
        packed.remove_prefix(8);
        behind = stretch.behind;
        stretches.push_back(stretch);
    }
    return stretches;
}

}  // namespace pressdex

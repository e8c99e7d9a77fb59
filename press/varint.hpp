// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers of seven bits a byte, the lowest first; the eighth bit says that more follow. Nothing else.
#include <cstdint>
#include <string>
#include <string_view>

namespace pressdex {

inline void append_varint(std::string& bytes, std::uint32_t number) {
    for (; number >= 0x80U; number >>= 7U) bytes += static_cast<char>(number | 0x80U);
    bytes += static_cast<char>(number);
}

// Takes a number off the front. False at the end or in the middle of one.
inline bool take_varint(std::string_view& bytes, std::uint32_t& number) {
    number = 0;
    for (unsigned shift = 0; !bytes.empty() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number |= static_cast<std::uint32_t>(byte & 0x7fU) << shift;
        if (byte < 0x80U) return true;
    }
    return false;
}

}  // namespace pressdex

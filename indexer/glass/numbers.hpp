// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers, strings and keys as Xapian's "glass" format writes them (xapian-core 1.4, common/pack.h). Writing only.
#include <cstdint>
#include <string>
#include <string_view>

namespace pressdex::glass {

// Seven bits a byte, the lowest first.
inline void append_number(std::string& bytes, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7U) bytes += static_cast<char>(number | 0x80U);
    bytes += static_cast<char>(number);
}

// Sorts as bytes like the numbers themselves: in front stand as many ones as bytes beyond the second.
inline void append_sorted_number(std::string& bytes, std::uint32_t number) {
    constexpr std::uint32_t most[] = {0x7FFF, 0x3FFFFF, 0x1FFFFFFF};  // of two, three and four bytes
    unsigned size = 2;
    while (size < 5 && number > most[size - 2]) ++size;
    const auto marks = static_cast<std::uint8_t>(size == 2 ? 0U : 0xFFU << (10U - size));
    for (unsigned left = size; left-- > 0;) {
        const auto byte = static_cast<std::uint8_t>(left == 4 ? 0U : number >> (8U * left));
        bytes += static_cast<char>(left + 1 == size ? byte | marks : byte);
    }
}

inline void append_string(std::string& bytes, std::string_view text) {
    append_number(bytes, text.size());
    bytes += text;
}

}  // namespace pressdex::glass

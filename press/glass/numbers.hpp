// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers, strings and keys as Xapian's "glass" format has them (xapian-core 1.4, common/pack.h); those without a
// reader here are read by press/varint.hpp. Knows no tables.
#include <cstddef>
#include <cstdint>
#include <optional>
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

// Nothing where the bytes are no such number and nothing else.
inline std::optional<std::uint32_t> sorted_number_from(std::string_view bytes) {
    if (bytes.empty()) return std::nullopt;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const std::size_t size = first < 0x80U ? 2 : first < 0xC0U ? 3 : first < 0xE0U ? 4 : 5;
    if (bytes.size() != size) return std::nullopt;
    std::uint32_t number = first & (size == 2 ? 0x7FU : 0xFFU >> (size - 1));
    for (const char byte : bytes.substr(1)) number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

// A term as keys have it: its zeros are marked, since a zero ends it.
inline void append_term_key(std::string& key, std::string_view term) {
    const auto begin = key.size();
    key += term;
    for (auto zero = key.find('\0', begin); zero != std::string::npos; zero = key.find('\0', zero + 2))
        key.insert(zero + 1, 1, '\xFF');
}

// The term of such a key; false where the key is none of a term, but of what stands behind a term or is no term at all.
inline bool term_from_key(std::string_view key, std::string& term) {
    term.clear();
    for (std::size_t at = 0; at < key.size(); ++at) {
        term += key[at];
        if (key[at] != '\0') continue;
        if (++at == key.size() || key[at] != '\xFF') return false;
    }
    return !key.empty();
}

inline void append_string(std::string& bytes, std::string_view text) {
    append_number(bytes, text.size());
    bytes += text;
}

}  // namespace pressdex::glass

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Eight bytes of text looked at in one step, for the passes that go over whole releases. Knows ASCII only: where
// another byte stands among the eight, the caller goes on byte by byte. Words compared in the same steps stand below.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace pressdex {

class EightBytes {
  public:
    static constexpr std::size_t size = 8;
    static constexpr std::uint64_t all = 0x8080808080808080ULL;  // the mask that means each byte

    // Reads at[0] to at[7].
    explicit EightBytes(const char* at) {
        std::memcpy(&bytes_, at, size);
        if constexpr (std::endian::native == std::endian::big) bytes_ = __builtin_bswap64(bytes_);
    }

    bool is_ascii() const { return (bytes_ & all) == 0; }

    // The masks below have the highest bit of a byte set where it is meant; they are right for eight bytes of ASCII.

    // first..last, both included.
    std::uint64_t between(char first, char last) const { return between(bytes_, first, last); }
    std::uint64_t equal(char sign) const { return between(sign, sign); }
    // Letters of either case.
    std::uint64_t letters() const { return between(bytes_ | each * 0x20, 'a', 'z'); }

    static std::size_t count(std::uint64_t mask) { return static_cast<std::size_t>(((mask >> 7U) * each) >> 56U); }
    // Bytes before the first that is meant; 8 when none is.
    static std::size_t before_first(std::uint64_t mask) { return static_cast<std::size_t>(std::countr_zero(mask)) / 8; }

  private:
    static constexpr std::uint64_t each = 0x0101010101010101ULL;

    // A byte below 0x80 reaches the highest bit when what it lacks is added, and carries into no other byte.
    static std::uint64_t between(std::uint64_t bytes, char first, char last) {
        const auto reaches = [bytes](unsigned from) { return bytes + each * (0x80U - from); };
        return reaches(static_cast<unsigned char>(first)) & ~reaches(static_cast<unsigned char>(last) + 1U) & all;
    }

    std::uint64_t bytes_ = 0;
};

// From `at` on, over steps of which all bytes are ASCII and none is a digit. May stop early, never late.
inline std::size_t behind_ascii_without_digits(std::string_view text, std::size_t at) {
    for (; at + EightBytes::size <= text.size(); at += EightBytes::size) {
        const EightBytes bytes(text.data() + at);
        if (!bytes.is_ascii()) break;
        if (const auto digits = bytes.between('0', '9'); digits != 0) return at + EightBytes::before_first(digits);
    }
    return at;
}

// memcmp(a, b, size) == 0 for words, which are short: without a call, and whole steps that overlap at the end.
inline bool same_bytes(const char* a, const char* b, std::size_t size) {
    const auto same = [a, b](std::size_t at, auto part) {
        auto other = part;
        std::memcpy(&part, a + at, sizeof part);
        std::memcpy(&other, b + at, sizeof other);
        return part == other;
    };
    if (size >= 8) {
        for (std::size_t at = 0; at + 8 < size; at += 8) {
            if (!same(at, std::uint64_t{0})) return false;
        }
        return same(size - 8, std::uint64_t{0});
    }
    if (size >= 4) return same(0, std::uint32_t{0}) && same(size - 4, std::uint32_t{0});
    for (std::size_t at = 0; at < size; ++at) {
        if (a[at] != b[at]) return false;
    }
    return true;
}

// How many bytes two words have in common at their beginning.
inline std::size_t shared_bytes(std::string_view a, std::string_view b) {
    const std::size_t size = a.size() < b.size() ? a.size() : b.size();
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        std::uint64_t one = 0, other = 0;
        std::memcpy(&one, a.data() + at, sizeof one);
        std::memcpy(&other, b.data() + at, sizeof other);
        if (one == other) continue;
        if constexpr (std::endian::native == std::endian::big)
            return at + static_cast<std::size_t>(std::countl_zero(one ^ other)) / 8;
        return at + static_cast<std::size_t>(std::countr_zero(one ^ other)) / 8;
    }
    while (at < size && a[at] == b[at]) ++at;
    return at;
}

}  // namespace pressdex

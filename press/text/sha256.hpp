// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SHA-256 (FIPS 180-4), for ids and for telling whether a file changed. Not for secrets: no constant-time promises.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pressdex {

class Sha256 {
  public:
    using Digest = std::array<std::uint8_t, 32>;

    void update(std::string_view bytes);
    Digest digest() const;  // of all so far; more may follow

  private:
    void take_blocks(const std::uint8_t* bytes, std::size_t blocks);

    std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                           0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> block_{};
    std::uint64_t size_ = 0;  // bytes
};

std::string hex(const Sha256::Digest& digest);     // 64 lower-case hex digits
std::string sha256_hex(std::string_view bytes);    // 64 lower-case hex digits
std::string sha256_hex16(std::string_view bytes);  // the first 16 of them

}  // namespace pressdex

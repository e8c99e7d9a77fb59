// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories are copies of one announcement, from the signatures of their texts alone. A pure function, so that the writer and a
// reader with a stale facet column come to the same groups. How a signature is made stands in indexer/syndication.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

// A MinHash sketch of the story's word shingles (Broder 1997), and what tells a copy from a template twin.
struct Signature {
    static constexpr std::size_t hashes = 64;
    std::array<std::uint16_t, hashes> minima{};  // low bits of the smallest hash under each of 64 permutations
    std::uint32_t shingles = 0;                  // how many distinct shingles the text has; 0 = too short to compare
    std::uint32_t subject = 0;                   // hash of what must agree between copies; see indexer/syndication
};

std::string packed(const Signature& signature);
std::optional<Signature> unpacked_signature(std::string_view packed);

struct Signed {
    std::uint32_t docid = 0;
    Signature signature;
};

// docid -> docid of its group's leader (the smallest), for every story given. Bands of the sketch find candidates; near-linear.
std::vector<std::pair<std::uint32_t, std::uint32_t>> leaders_of(const std::vector<Signed>& stories);

}  // namespace pressdex

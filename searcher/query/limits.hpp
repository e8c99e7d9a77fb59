// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much one query may ask for: the one definition. What is above is cut or refused here, never noticed later by the
// engine.
#include <cstddef>
#include <cstdint>

namespace pressdex::query {

// Measured reasons: 8 KB of nested brackets end a thread with a small stack, one word 1,000 times costs Xapian 16 s,
// and `a*` unlimited 6.6 s. These keep any query under a quarter of a second on 100,000 stories.
struct Limits {
    std::size_t bytes = 2048;              // of the text as typed
    std::uint32_t depth = 16;              // brackets within brackets
    std::uint32_t wildcards = 4;           // word*
    std::uint32_t wildcard_letters = 3;    // before the star
    std::uint32_t phrases = 16;            // "...", ="..." and NEAR: each reads positions
    std::size_t expansions = 100;          // terms one wildcard stands for: the most frequent ones
    std::size_t words = 32;                // distinct words of a group and of the ranking: the rarest ones
    std::uint32_t near_distance = 10;      // NEAR without a number
    std::uint32_t longest_distance = 100;  // NEAR/100
    std::uint32_t most_times = 1000;       // word{1000,}
};

inline constexpr Limits typed_limits{};
// batch and similar: whole texts are asked with.
inline constexpr Limits long_limits{.bytes = 16384, .phrases = 64, .words = 512};

// How many of n distinct words (function words aside) a story needs under `--match most`: one and two need all, three
// to six three quarters (3 -> 2, 4 -> 3, 5 -> 3, 6 -> 4), longer ones half: they retell a story in words of their own
// (of 1,000 retold headlines three quarters miss 58, this 15).
constexpr std::size_t words_needed(std::size_t n) {
    if (n <= 2) return n;
    return n <= 6 ? n * 3 / 4 : (n + 1) / 2;
}

}  // namespace pressdex::query

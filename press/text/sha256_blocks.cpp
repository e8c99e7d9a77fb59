// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/sha256_blocks.hpp"

#include <bit>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace pressdex {
namespace {

std::array<std::uint32_t, 64> schedule_of(const std::uint8_t* block) {
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i) {
        w[i] = static_cast<std::uint32_t>(block[4 * i]) << 24 | static_cast<std::uint32_t>(block[4 * i + 1]) << 16 |
               static_cast<std::uint32_t>(block[4 * i + 2]) << 8 | block[4 * i + 3];
    }
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t a = w[i - 15];
        const std::uint32_t b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3)) +
               (std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10));
    }
    return w;
}

void take_block(Sha256State& state, const std::uint8_t* block) {
    const std::array<std::uint32_t, 64> w = schedule_of(block);
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        const std::uint32_t one = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) +
                                  sha256_constants[i] + w[i];
        const std::uint32_t two =
            (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + one, d = c, c = b, b = a, a = one + two;
    }
    const std::array<std::uint32_t, 8> worked = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i) state[i] += worked[i];
}

}  // namespace

void take_blocks_plainly(Sha256State& state, const std::uint8_t* bytes, std::size_t blocks) {
    for (; blocks > 0; --blocks, bytes += sha256_block_bytes) take_block(state, bytes);
}

#if defined(__x86_64__)

namespace {

// Intel's SHA extensions: one instruction works two rounds and wants the state as ABEF and CDGH, the words of the
// schedule four by four.
__attribute__((target("sha,sse4.1"))) void take_blocks(Sha256State& state, const std::uint8_t* bytes,
                                                       std::size_t blocks) {
    const auto load = [](const void* from) __attribute__((target("sse4.1"))) {
        return _mm_loadu_si128(static_cast<const __m128i*>(from));
    };
    const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i badc = _mm_shuffle_epi32(load(&state[0]), 0xB1), efgh = _mm_shuffle_epi32(load(&state[4]), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, efgh, 8), cdgh = _mm_blend_epi16(efgh, badc, 0xF0);
    for (; blocks > 0; --blocks, bytes += sha256_block_bytes) {
        const __m128i abef_before = abef, cdgh_before = cdgh;
        __m128i w[4];  // the last sixteen words of the schedule
        for (std::size_t i = 0; i < 16; ++i) {
            auto& four = w[i % 4];
            if (i < 4) {
                four = _mm_shuffle_epi8(load(bytes + 16 * i), big_endian);
            } else {
                const __m128i seven_before = _mm_alignr_epi8(w[(i + 3) % 4], w[(i + 2) % 4], 4);
                four = _mm_add_epi32(_mm_sha256msg1_epu32(four, w[(i + 1) % 4]), seven_before);
                four = _mm_sha256msg2_epu32(four, w[(i + 3) % 4]);
            }
            const __m128i added = _mm_add_epi32(four, load(&sha256_constants[4 * i]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0E));
        }
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[0]), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[4]), _mm_alignr_epi8(dchg, feba, 8));
}

bool has_instructions() {
    constexpr unsigned sha = 1U << 29U;  // leaf 7, EBX
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0 && __builtin_cpu_supports("sse4.1") != 0;
}

}  // namespace

Sha256Blocks blocks_by_instructions() {
    return has_instructions() ? take_blocks : nullptr;
}

#else

Sha256Blocks blocks_by_instructions() {
    return nullptr;
}

#endif

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/sha256.hpp"

#include "press/text/sha256_blocks.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Sha256, GivesTheExamplesOfTheStandard) {
    // FIPS 180-4 and NIST's SHA256ShortMsg and LongMsg vectors.
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256_hex("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnop"
                         "qrsmnopqrstnopqrstu"),
              "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    EXPECT_EQ(sha256_hex(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    EXPECT_EQ(sha256_hex16("abc"), "ba7816bf8f01cfea");
}

TEST(Sha256, DoesNotCareHowTheBytesCome) {
    const std::string text(1000, 'x');
    for (const std::size_t step : {1U, 7U, 55U, 56U, 63U, 64U, 65U, 999U}) {
        Sha256 hash;
        for (std::size_t at = 0; at < text.size(); at += step) hash.update(std::string_view(text).substr(at, step));
        Sha256 whole;
        whole.update(text);
        EXPECT_EQ(hash.digest(), whole.digest()) << step;
        EXPECT_EQ(hash.digest(), hash.digest());
    }
}

TEST(Sha256, IsTheSameByTheProcessorsInstructions) {
    const auto by_instructions = blocks_by_instructions();
    if (by_instructions == nullptr) GTEST_SKIP() << "this processor has none";
    std::mt19937 random(256);
    for (const std::size_t blocks : {0U, 1U, 2U, 3U, 17U, 100U}) {
        std::vector<std::uint8_t> bytes(blocks * sha256_block_bytes);
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
        Sha256State plain{}, quick{};
        for (auto& word : plain) word = static_cast<std::uint32_t>(random());
        quick = plain;
        take_blocks_plainly(plain, bytes.data(), blocks);
        by_instructions(quick, bytes.data(), blocks);
        EXPECT_EQ(plain, quick) << blocks;
    }
}

}  // namespace
}  // namespace pressdex

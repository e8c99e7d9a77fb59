// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/sha256.hpp"

#include <string>

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

}  // namespace
}  // namespace pressdex

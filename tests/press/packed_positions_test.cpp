// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/packed_positions.hpp"

#include "press/position_packer.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Places = std::map<std::string, std::vector<std::uint32_t>>;

// Words as a text has them: few that come often, many that come once; now and then a jump, also backwards.
Places add_random_words(PositionPacker& packer, std::mt19937& random, std::uint32_t words, std::uint32_t vocabulary) {
    Places places;
    std::uint32_t position = 0;
    for (std::uint32_t i = 0; i < words; ++i) {
        const auto rank =
            static_cast<std::uint32_t>(vocabulary * std::pow(std::uniform_real_distribution<>(0, 1)(random), 3));
        const std::string term = "term" + std::to_string(rank);
        if (random() % 30 == 0) {
            position = random() % 2 == 0 ? static_cast<std::uint32_t>(random() % 1000) : position;
        } else {
            ++position;
        }
        packer.add(term, position);
        places[term].push_back(position);
    }
    for (auto& [term, positions] : places) {
        std::ranges::sort(positions);
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    }
    return places;
}

Places unpacked(std::string_view packed, const Places& asked) {
    const PackedPositions story(packed);
    Places places;
    for (const auto& [term, positions] : asked) story.append(story.places_of(term_hash(term)), places[term]);
    return places;
}

TEST(PackedPositions, GiveBackEveryPlaceHoweverManyTermsAStoryHas) {
    std::mt19937 random(3);
    PositionPacker packer;
    for (const std::uint32_t size : {1U, 2U, 20U, 300U, 1000U, 5000U, 40000U}) {
        for (int i = 0; i < (size > 1000 ? 1 : 20); ++i) {
            const auto places = add_random_words(packer, random, size * 2, size);
            const auto packed = packer.packed();
            EXPECT_EQ(PackedPositions(packed).term_count(), places.size());
            EXPECT_EQ(unpacked(packed, places), places) << size;
        }
    }
}

// So many that of fingerprints of four bytes some twenty would stand twice.
TEST(PackedPositions, TellTheTermsOfABookApart) {
    PositionPacker packer;
    constexpr std::uint32_t terms = 450'000;
    for (std::uint32_t i = 0; i < terms; ++i) packer.add(std::to_string(i), i);
    const auto packed = packer.packed();
    const PackedPositions story(packed);
    ASSERT_EQ(story.term_count(), terms);
    constexpr std::size_t head = 3 + 3 + 1 + 1 + 3;  // one run: each stands once
    const auto width = static_cast<std::size_t>(packed[0]);
    std::vector<std::string_view> prints;
    for (std::size_t i = 0; i < terms; ++i) prints.push_back(std::string_view(packed).substr(head + i * width, width));
    std::ranges::sort(prints);
    EXPECT_EQ(std::ranges::adjacent_find(prints), prints.end());
    std::vector<std::uint32_t> positions;
    story.append(story.places_of(term_hash("449999")), positions);
    EXPECT_EQ(positions, std::vector<std::uint32_t>{449'999});
}

TEST(PackedPositions, TellTheFarEndsOfWhatAPositionCanBe) {
    PositionPacker packer;
    const Places places = {{"a", {0, 1, 0xffffffffU}}, {"b", {0x7fffffffU, 0x80000000U}}};
    packer.add("a", 0);
    packer.add("a", 0xffffffffU);
    packer.add("a", 1);
    packer.add("b", 0x80000000U);
    packer.add("b", 0x7fffffffU);
    EXPECT_EQ(unpacked(packer.packed(), places), places);
}

TEST(PackedPositions, NumberTermsByFirstMentionAndBeginAnew) {
    PositionPacker packer;
    EXPECT_EQ(packer.add("energy", 1), 0U);
    EXPECT_EQ(packer.add("audit", 2), 1U);
    EXPECT_EQ(packer.add("energy", 3), 0U);
    EXPECT_EQ(packer.term(1), "audit");
    EXPECT_FALSE(packer.packed().empty());
    EXPECT_EQ(packer.term_count(), 0U);
    EXPECT_TRUE(packer.packed().empty());
    EXPECT_EQ(PackedPositions({}).places_of(term_hash("energy")).times, 0U);
}

TEST(PackedPositions, OfAReleaseTakeTwoBytesATermAndElevenBitsAPlace) {
    std::mt19937 random(5);
    PositionPacker packer;
    const auto places = add_random_words(packer, random, 700, 600);
    EXPECT_LE(packer.packed().size(), 2 * places.size() + 700 * 11 / 8 + 40);
}

TEST(PackedPositions, ReadCutAndChangedBytesWithoutGoingBeyondThem) {
    std::mt19937 random(7);
    PositionPacker packer;
    add_random_words(packer, random, 100, 60);
    const auto packed = packer.packed();
    const auto read_all = [](const std::string& bytes) {
        const PackedPositions story(bytes);
        std::vector<std::uint32_t> positions;
        for (int i = 0; i < 60; ++i) story.append(story.places_of(term_hash("term" + std::to_string(i))), positions);
        EXPECT_LE(positions.size(), 60 * 8 * bytes.size());
    };
    for (std::size_t size = 0; size < packed.size(); ++size) read_all(packed.substr(0, size));
    for (std::size_t at = 0; at < packed.size(); ++at) {
        for (const int change : {0x01, 0x02, 0x06, 0x40, 0x80, 0xff}) {
            auto damaged = packed;
            damaged[at] = static_cast<char>(damaged[at] ^ change);
            read_all(damaged);
        }
    }
}

}  // namespace
}  // namespace pressdex

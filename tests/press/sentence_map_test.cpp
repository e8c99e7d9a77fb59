// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/sentence_map.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<SentencePlace> random_sentences(std::mt19937& random) {
    std::vector<SentencePlace> sentences;
    std::uint32_t paragraph = 0, position = static_cast<std::uint32_t>(random() % 300);
    for (auto paragraphs = random() % 5; paragraphs > 0; --paragraphs) {
        paragraph += static_cast<std::uint32_t>(random() % 3 == 0 ? 2 : sentences.empty() ? 0 : 1);
        position += static_cast<std::uint32_t>(random() % 200 + 1);
        std::uint32_t byte = random() % 4 == 0 ? 2 : 0;
        for (auto more = random() % 6; more > 0; --more) {
            const auto bytes = static_cast<std::uint32_t>(random() % 400 + 1);
            const auto words = static_cast<std::uint32_t>(random() % 60);
            sentences.push_back({paragraph, {byte, byte + bytes}, position, position + words});
            byte += bytes + static_cast<std::uint32_t>(random() % 3);
            position += words;
        }
        ++paragraph;
    }
    return sentences;
}

TEST(SentenceMap, GivesBackWhatWasPacked) {
    std::mt19937 random(23);
    for (int i = 0; i < 2000; ++i) {
        const auto sentences = random_sentences(random);
        EXPECT_EQ(unpacked_sentences(packed_sentences(sentences)), sentences);
    }
    EXPECT_TRUE(unpacked_sentences({}).empty());
}

TEST(SentenceMap, EndsBeforeWhatIsCut) {
    const std::vector<SentencePlace> sentences = {{0, {0, 200}, 5, 40}, {0, {201, 300}, 40, 60}, {2, {0, 9}, 70, 72}};
    const auto packed = packed_sentences(sentences);
    for (std::size_t size = 0; size < packed.size(); ++size) {
        const auto read = unpacked_sentences(std::string_view(packed).substr(0, size));
        ASSERT_LT(read.size(), sentences.size());
        for (std::size_t i = 0; i < read.size(); ++i) EXPECT_EQ(read[i], sentences[i]);
    }
}

}  // namespace
}  // namespace pressdex

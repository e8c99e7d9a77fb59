// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/sentence_mapper.hpp"

#include "press/text/analysis.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<SentencePlace> mapped(const std::vector<std::string>& body, std::uint32_t position, std::uint32_t gap) {
    SentenceMapper mapper;
    Analyser analyser("en");
    for (std::uint32_t i = 0; i < body.size(); ++i) {
        mapper.begin(i, body[i], position);
        position = analyser.analyse(body[i], position, [&](const Token& token) { mapper.see(token); });
        mapper.end(position);
        position += gap;
    }
    return unpacked_sentences(mapper.packed());
}

TEST(SentenceMapper, SaysBytesAndPositionsOfEachSentence) {
    const std::vector<SentencePlace> expected = {
        {0, {0, 17}, 7, 10}, {0, {18, 31}, 10, 12}, {2, {0, 4}, 32, 33}, {2, {5, 14}, 33, 34}};
    EXPECT_EQ(mapped({"The audits began. Nobody spoke.", "", "Why? Nobody's!"}, 7, 10), expected);
}

TEST(SentenceMapper, GivesASentenceWithoutWordsNoPositions) {
    const std::vector<SentencePlace> expected = {{0, {0, 10}, 1, 3}, {1, {0, 3}, 13, 13}, {2, {0, 5}, 23, 24}};
    EXPECT_EQ(mapped({"They left.", "***", "Then?"}, 1, 10), expected);
}

TEST(SentenceMapper, MapsTheFirstSixtyFourKilobytesOnly) {
    std::string sentence = "Nobody said anything about it that day. ";
    std::string paragraph;
    while (paragraph.size() < mapped_bytes * 2) paragraph += sentence;
    const auto found = mapped({paragraph, "More was said."}, 1, 10);
    ASSERT_FALSE(found.empty());
    EXPECT_LE(found.back().span.to, mapped_bytes);
    EXPECT_GT(found.back().span.to, mapped_bytes - sentence.size());
    EXPECT_EQ(found.back().paragraph, 0U);
}

}  // namespace
}  // namespace pressdex

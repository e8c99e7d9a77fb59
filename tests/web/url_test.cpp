// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/url.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Row {
    std::string input, expected;
};

TEST(Url, DecodesEscapesAndLeavesBrokenOnesAsTheyStand) {
    const std::vector<Row> rows = {
        {"", ""},
        {"a%20b", "a b"},
        {"a+b", "a b"},
        {"%41%62", "Ab"},
        {"100%", "100%"},
        {"%", "%"},
        {"%4", "%4"},
        {"%zz", "%zz"},
        {"%2", "%2"},
        {"%%41", "%A"},
        {"%2B", "+"},
        {"%26%3d", "&="},
        {"%D9%84", "\u0644"},
        {"%c3%A9", "\u00e9"},
        {"a%00b", std::string("a\0b", 3)},
        {"%252e", "%2e"},
        {"..%2f", "../"},
    };
    for (const auto& [input, expected] : rows) EXPECT_EQ(percent_decoded(input, Plus::is_blank), expected) << input;
    EXPECT_EQ(percent_decoded("a+b"), "a+b");
}

TEST(Url, EncodesSegmentsAndQueriesReadably) {
    EXPECT_EQ(segment_encoded("pakistan/punjab"), "pakistan%2Fpunjab");
    EXPECT_EQ(segment_encoded("=apo"), "=apo");
    EXPECT_EQ(segment_encoded("a b?c#d%"), "a%20b%3Fc%23d%25");
    EXPECT_EQ(query_encoded("pakistan/punjab"), "pakistan/punjab");
    EXPECT_EQ(query_encoded("energy audit"), "energy+audit");
    EXPECT_EQ(query_encoded("a+b&c=\"d\"<"), "a%2Bb%26c=%22d%22%3C");
}

TEST(Url, CutsPathsBeforeDecodingThem) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> rows = {
        {"", {}},
        {"/", {}},
        {"//", {}},
        {"/search", {"search"}},
        {"/search/", {"search"}},
        {"/browse/location/pakistan%2Fpunjab", {"browse", "location", "pakistan/punjab"}},
        {"/a%252Fb", {"a%2Fb"}},
        {"/../etc", {"..", "etc"}},
    };
    for (const auto& [path, expected] : rows) EXPECT_EQ(segments_of(path), expected) << path;
}

TEST(Url, ReadsQueryStringsOfEveryShape) {
    const std::vector<std::pair<std::string, Parameters>> rows = {
        {"", {}},
        {"&&", {}},
        {"q=a&q=b", {{"q", "a"}, {"q", "b"}}},
        {"q", {{"q", ""}}},
        {"=x", {{"", "x"}}},
        {"organization==apo", {{"organization", "=apo"}}},
        {"q=a%26b", {{"q", "a&b"}}},
    };
    for (const auto& [query, expected] : rows) EXPECT_EQ(parameters_from(query), expected) << query;
    std::string many;
    for (int i = 0; i < 5000; ++i) many += "q=x&";
    EXPECT_EQ(parameters_from(many).size(), most_parameters);
}

TEST(Url, WritesWhatItReads) {
    std::mt19937 dice(7);
    for (int round = 0; round < 2000; ++round) {
        Parameters parameters;
        for (auto n = dice() % 5; n > 0; --n) {
            std::string key = "k", value;
            for (auto i = dice() % 6; i > 0; --i) key += static_cast<char>(dice() % 256);
            for (auto i = dice() % 12; i > 0; --i) value += static_cast<char>(dice() % 256);
            parameters.push_back({key, value});
        }
        const std::string query = query_string(parameters);
        EXPECT_EQ(parameters_from(query), parameters);
        for (const char c : query) ASSERT_TRUE(c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '\'') << query;
    }
}

}  // namespace
}  // namespace pressdex

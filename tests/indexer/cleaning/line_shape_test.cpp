// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/line_shape.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(LineShape, CountsLettersAndWords) {
    const struct {
        const char* text;
        std::uint32_t weight, words, upper, lower;
        char32_t last;
        bool begins_lower;
    } rows[] = {
        {"", 0, 0, 0, 0, 0, false},
        {"The Council opened a centre (in Lahore).", 31, 7, 3, 28, U'.', false},
        {"the 'well-known' owner's house", 23, 4, 0, 23, U'e', true},
        {"3 TIMES AS MANY \u201cas before\u201d", 19, 5, 11, 8, U'e', false},
        {"\u00c9lan \u00e9tat na\u00efve", 13, 3, 1, 12, U'e', false},
        {"\u4e2d\u6587 \ud55c\uad6d \u304b\u306a\u3002", 14, 3, 0, 0, U'\u3002', false},
        {"...", 0, 0, 0, 0, U'.', false},
        {"\" )", 0, 0, 0, 0, 0, false},
    };
    for (const auto& row : rows) {
        const LineShape shape = shape_of(row.text);
        EXPECT_EQ(shape.weight, row.weight) << row.text;
        EXPECT_EQ(shape.words, row.words) << row.text;
        EXPECT_EQ(shape.upper, row.upper) << row.text;
        EXPECT_EQ(shape.lower, row.lower) << row.text;
        EXPECT_EQ(shape.last, row.last) << row.text;
        EXPECT_EQ(shape.begins_lower, row.begins_lower) << row.text;
    }
}

// Eight bytes at a time, or each by itself: signs in front shift where the eights begin, and count for nothing.
TEST(LineShape, IsTheSameWhereverTheLineBegins) {
    const std::string text =
        "The owner's well-known house, said \u00c9mile's 'sister-in-law' on 5 May (2024) - and so on; A-B C'D e'";
    const LineShape whole = shape_of(text);
    for (std::size_t signs = 1; signs < 17; ++signs) {
        const LineShape shape = shape_of(std::string(signs, '.') + text);
        EXPECT_EQ(shape.weight, whole.weight) << signs;
        EXPECT_EQ(shape.words, whole.words) << signs;
        EXPECT_EQ(shape.upper, whole.upper) << signs;
        EXPECT_EQ(shape.lower, whole.lower) << signs;
        EXPECT_EQ(shape.last, whole.last) << signs;
        EXPECT_EQ(shape.begins_lower, whole.begins_lower) << signs;
    }
}

}  // namespace
}  // namespace pressdex

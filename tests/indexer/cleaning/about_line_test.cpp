// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/about_line.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Row {
    std::string line, day, byline;
};

// A line that tells nothing about its page has neither.
Row told(const std::string& text) {
    const auto about = about_line(line_from(text));
    if (!about) return {text, "", ""};
    return {text, about->date ? iso(about->date->period) : "", about->byline};
}

TEST(AboutLine, KeepsTheWritersLettersWhole) {
    for (const Row& row : std::vector<Row>{
             {"सुनीता रावत अलीगढ | 2024-05-05", "2024-05-05", "सुनीता रावत अलीगढ"},
             {"“Hill Desk” of Nuwara | 5 May 2024", "2024-05-05", "“Hill Desk” of Nuwara"},
         }) {
        const Row found = told(row.line);
        EXPECT_EQ(found.day, row.day) << row.line;
        EXPECT_EQ(found.byline, row.byline) << row.line;
    }
}

// Georgian parts its words by blanks: each is one, however long.
TEST(AboutLine, CountsWordsAndNotTheirLetters) {
    EXPECT_EQ(told("ეკონომიკის სამინისტრო | 2024-05-05").day, "2024-05-05");
    EXPECT_EQ(told("กระทรวงพาณิชย์แถลงว่าผู้ปลูกชาบนเขามีห้องทดลองของตนเองแล้ว | 2024-05-05").day, "");
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of a text and the days that it prints: for the tests of dates in text.
#include "indexer/metadata/dates/date_text.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {

// "2024-05-05", "2024-05" and "-05-05" when no year is printed, "|" between several.
inline std::string printed(std::string_view text) {
    std::string out;
    for (const DateInText& date : dates_in(text)) {
        if (!out.empty()) out += '|';
        const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        out += (date.year != 0 ? std::to_string(date.year) : "") + "-" + two(date.month);
        if (date.day != 0) out += "-" + two(date.day);
    }
    return out;
}

struct DateRow {
    const char* text;
    const char* expected;
};

inline void expect_all(const std::vector<DateRow>& rows) {
    for (const DateRow& row : rows) EXPECT_EQ(printed(row.text), row.expected) << row.text;
}

}  // namespace pressdex

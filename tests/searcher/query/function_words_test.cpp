// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/function_words.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

TEST(FunctionWords, AreToldFromNamesAndFromWordsOfOtherLanguages) {
    const std::vector<std::pair<std::vector<std::string>, std::vector<bool>>> rows = {
        {{"The", "audit", "of", "mills"}, {true, false, true, false}},
        {{"WHO", "vaccines"}, {false, false}},
        {{"WHO", "AND", "THE", "MILLS"}, {true, true, true, false}},
        {{"US", "exports"}, {false, false}},
        {{"die", "casting"}, {false, false}},
        {{"die", "Zukunft", "der", "Energie"}, {true, false, true, false}},
        {{"Vitamin", "D"}, {false, false}},
        {{"پیداوار", "کے", "فروغ", "کی", "نمائش"}, {false, true, false, true, false}},
        {{}, {}},
    };
    for (const auto& [typed, expected] : rows) {
        EXPECT_EQ(are_function_words(typed), expected) << (typed.empty() ? "" : typed[0]);
    }
}

}  // namespace
}  // namespace pressdex::query

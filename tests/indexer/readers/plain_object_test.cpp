// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/readers/json_told.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr std::string_view plain_lines[] = {
    R"({})",
    " {\t} \r",
    R"({"id":"a","text":"One."})",
    R"( { "id" : 17 , "ok" : true, "no" : false , "none" : null } )",
    R"({"a":0,"b":123456789012345678})",
    R"({"places":["Lahore", "Karachi" ],"orgs":[],"mixed":["a",1,null,true]})",
    R"({"text":"\"quoted\" \\ \/ \b\f\n\r\t \u00e9\u20AC\uD83D\uDE00"})",
    R"({"text":"naïve – “quoted” پاکستان 生産性 and a long run of plain letters behind it"})",
    "{\"text\":\"\x7F\"}",
};

constexpr std::string_view other_lines[] = {
    "",
    " ",
    "[]",
    "\"text\"",
    "{",
    R"({"a")",
    R"({"a":)",
    R"({"a":1)",
    R"({"a":1,})",
    R"({"a":1}x)",
    R"({"a":[1,]})",
    R"({"a":[1})",
    R"({"a":{}})",
    R"({"a":[[]]})",
    R"({"a":-1})",
    R"({"a":01})",
    R"({"a":1.5})",
    R"({"a":1e3})",
    R"({"a":1234567890123456789})",
    R"({"a":tru})",
    R"({"a":"\x"})",
    R"({"a":"\u12"})",
    R"({"a":"\u12G4"})",
    R"({"a":"\u-123"})",
    R"({"a":"\uD800"})",
    R"({"a":"\uD800\u0041"})",
    R"({"a":"\uDC00"})",
    R"({"a":"unfinished)",
    "{\"a\":\"\n\"}",
    "{\"a\":\"\xC3\"}",
    "\xEF\xBB\xBF{}",
};

TEST(PlainObject, IsToldAsTheThoroughParserTellsIt) {
    for (const auto line : plain_lines) {
        ASSERT_TRUE(told_quickly(line)) << line;
        EXPECT_EQ(told_quickly(line), told_thoroughly(line)) << line;
    }
}

TEST(PlainObject, IsDeclinedWhereALineIsAnythingElse) {
    for (const auto line : other_lines) EXPECT_FALSE(told_quickly(line)) << line;
}

// Whatever becomes of a line when bytes of it change: what is told is what the thorough parser tells.
TEST(PlainObject, IsNeverToldOtherwise) {
    std::mt19937 random(8259);
    constexpr std::string_view signs = "\"\\{}[]:,u0aD8C\n\x80\xC3 1.-ent";
    std::size_t told = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string line(plain_lines[random() % std::size(plain_lines)]);
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const auto at = random() % line.size();
            const char sign = signs[random() % signs.size()];
            if (random() % 3 == 0) {
                line.erase(at, 1);
            } else if (random() % 2 == 0) {
                line.insert(at, 1, sign);
            } else {
                line[at] = sign;
            }
            if (line.empty()) break;
        }
        const auto quickly = told_quickly(line);
        if (!quickly) continue;
        ++told;
        ASSERT_EQ(quickly, told_thoroughly(line)) << line;
    }
    EXPECT_GT(told, 2000U);
}

}  // namespace
}  // namespace pressdex

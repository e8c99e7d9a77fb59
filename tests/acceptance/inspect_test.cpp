// SPDX-License-Identifier: GPL-3.0-or-later
// `inspect` as its help describes it: what was understood, and with --evidence why, in both formats.
#include "tests/acceptance/programs.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr std::string_view release =
    "Chamber opens a line for weavers\n\n"
    "LAHORE, March 4, 2024: Nadia Rehan, president of the Lahore Chamber of Weaving, opened a help line on Monday.\n\n"
    "Share this article\n";

TEST(Inspect, SaysWhyEachValueIsBelievedOnlyWhereThatIsAsked) {
    const Workplace place("inspect");
    place.write("weavers.txt", release);
    const auto plain = run("index", {"inspect", place.at("weavers.txt")});
    EXPECT_NE(plain.out.find("published      2024-03-04"), std::string::npos) << plain.out;
    EXPECT_EQ(plain.out.find("confidence"), std::string::npos) << plain.out;

    const auto reasons = run("index", {"inspect", "--evidence", place.at("weavers.txt")});
    EXPECT_EQ(reasons.code, 0) << reasons.err;
    EXPECT_NE(reasons.out.find("published    2024-03-04\n             dateline"), std::string::npos) << reasons.out;
    EXPECT_NE(reasons.out.find("person       Nadia Rehan (president of the Lahore Chamber of Weaving)"),
              std::string::npos)
        << reasons.out;
    EXPECT_NE(reasons.out.find("removed      Share this article"), std::string::npos) << reasons.out;
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/ignore_list.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(IgnoreList, LeavesOutNamesAndEndingsAndNothingElse) {
    const auto list = IgnoreList::from_lines("# no announcements\nSOURCES.md\r\n\n*.css  \n");
    EXPECT_TRUE(list.leaves_out("SOURCES.md"));
    EXPECT_TRUE(list.leaves_out("style.css"));
    EXPECT_FALSE(list.leaves_out("sources.md"));
    EXPECT_FALSE(list.leaves_out("css"));
    EXPECT_FALSE(list.leaves_out("# no announcements"));
    EXPECT_FALSE(list.leaves_out(""));
}

TEST(IgnoreList, OfAFolderWithoutOneLeavesNothingOut) {
    EXPECT_FALSE(IgnoreList::of_folder("/no/such/folder").leaves_out("a.txt"));
}

}  // namespace
}  // namespace pressdex

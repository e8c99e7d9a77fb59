// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ledger.hpp"

#include "press/durable_file.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Ledger, GivesBackWhatWasSavedAlsoForStrangeNames) {
    const auto path = std::filesystem::path(testing::TempDir()) / "ledger-test";
    Ledger ledger;
    ledger.set("2021/energy.txt", {"/a/2021/energy.txt", 17, -5, "abc", "indexed", 3});
    ledger.set("tab\tline\nper%cent.txt", {"/a/tab\tline\nper%cent.txt", 1, 2, "", "no story", 0});
    ASSERT_TRUE(ledger.save(path));
    const auto back = Ledger::from_file(path);
    ASSERT_EQ(back.entries().size(), 2U);
    const auto* entry = back.find("2021/energy.txt");
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->size, 17U);
    EXPECT_EQ(entry->modified, -5);
    EXPECT_EQ(entry->stories, 3U);
    ASSERT_NE(back.find("tab\tline\nper%cent.txt"), nullptr);
    EXPECT_EQ(back.find("tab\tline\nper%cent.txt")->path, "/a/tab\tline\nper%cent.txt");
}

TEST(Ledger, TakesDamagedLinesForFilesNeverSeen) {
    const auto path = std::filesystem::path(testing::TempDir()) / "ledger-damaged";
    ASSERT_TRUE(replace_file(path, "a\t/a\t1\t2\thash\tindexed\t1\nb\t/b\tmany\t2\thash\tindexed\t1\nhalf\t/ha"));
    const auto ledger = Ledger::from_file(path);
    EXPECT_NE(ledger.find("a"), nullptr);
    EXPECT_EQ(ledger.entries().size(), 1U);
    EXPECT_TRUE(Ledger::from_file("/no/such/ledger").entries().empty());
}

}  // namespace
}  // namespace pressdex

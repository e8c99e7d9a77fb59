// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/durable_file.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(DurableFile, IsReplacedWholeAndLeavesNothingBesideIt) {
    const auto folder = std::filesystem::path(testing::TempDir()) / "durable";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    ASSERT_TRUE(replace_file(folder / "file", "first"));
    ASSERT_TRUE(replace_file(folder / "file", "second"));
    EXPECT_EQ(*bytes_of_file(folder / "file"), "second");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
    EXPECT_EQ(MappedFile::open(folder / "file")->bytes(), "second");
    ASSERT_TRUE(replace_file(folder / "empty", ""));
    EXPECT_EQ(MappedFile::open(folder / "empty")->bytes(), "");
}

TEST(DurableFile, SaysWhichFileCouldNotBeReadOrWritten) {
    const auto missing = bytes_of_file("/no/such/file");
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().sentence.find("/no/such/file"), std::string::npos);
    EXPECT_FALSE(replace_file("/no/such/folder/file", "x"));
    EXPECT_FALSE(MappedFile::open("/no/such/file"));
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A folder of files and an archive made from them, for tests that index for real. Gone with the test.
#include "indexer/indexing.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {

class ArchiveFixture : public testing::Test {
  protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        root_ = std::filesystem::path(testing::TempDir()) /
                ("pressdex-" + std::string(test->name()) + "-" + std::to_string(::getpid()));
        std::filesystem::remove_all(root_);
        std::filesystem::create_directories(folder());
        options_.archive = archive();
    }
    void TearDown() override { std::filesystem::remove_all(root_); }

    std::filesystem::path folder() const { return root_ / "files"; }
    std::filesystem::path archive() const { return root_ / "archive"; }

    void write(const std::string& name, std::string_view bytes) const {
        std::filesystem::create_directories((folder() / name).parent_path());
        std::ofstream(folder() / name, std::ios::binary) << bytes;
    }

    // Tables are read once for all tests of the program.
    static const Knowledge& knowledge() {
        static const auto tables = *knowledge_from(std::filesystem::path(PRESSDEX_SOURCE) / "knowledge");
        return *tables;
    }

    Result<Summary> add() { return add_paths({folder()}, knowledge(), options_, complaints_); }

    // A release that nobody takes for furniture; `about` makes it differ from others.
    static std::string release(const std::string& date, const std::string& headline, const std::string& about) {
        return " date " + date + " " + headline +
               "\n\nISLAMABAD: The National Productivity Organization (NPO) announced on Monday that " + about +
               " would begin in Lahore next month.\n\nThe programme is meant for small and medium enterprises, said a "
               "press "
               "release. Experts of the Asian Productivity Organization (APO) will visit " +
               about + " in all four provinces.\n";
    }

    std::filesystem::path root_;
    IndexingOptions options_;
    Complaints complaints_;
};

}  // namespace pressdex

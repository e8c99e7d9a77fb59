// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/table_writer.hpp"

#include <filesystem>
#include <stdexcept>
#include <system_error>

#include <gtest/gtest.h>
#include <unistd.h>

namespace pressdex::glass {
namespace {

std::filesystem::path scratch_file() {
    return std::filesystem::temp_directory_path() / ("pressdex-table-" + std::to_string(getpid()));
}

TEST(GlassTable, TakesOnlyKeysThatAscend) {
    const auto file = scratch_file();
    TableWriter table(file, 0);
    table.add("b", "1");
    EXPECT_THROW(table.add("b", "2"), std::logic_error);
    EXPECT_THROW(table.add("a", "2"), std::logic_error);
    EXPECT_THROW(table.add("", "2"), std::logic_error);
    EXPECT_THROW(table.add(std::string(most_key_bytes + 1, 'x'), "2"), std::logic_error);
    EXPECT_NO_THROW(table.add("b\xFF", "2"));
    std::filesystem::remove(file);
}

TEST(GlassTable, SaysWhenItsFileCannotBeWritten) {
    TableWriter table("/dev/full", 0);
    for (int i = 1000; i < 9999; ++i) table.add(std::to_string(i), std::string(500, 't'));
    EXPECT_THROW(table.finish(), std::system_error);
}

}  // namespace
}  // namespace pressdex::glass

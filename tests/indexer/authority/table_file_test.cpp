// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/table_file.hpp"

#include <array>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr std::array<std::string_view, 2> columns = {"name", "also"};

std::string read(std::string text) {
    const auto table = TableFile::from_text(std::move(text), "t.tsv");
    if (!table) return table.error().sentence;
    std::string seen;
    const auto rows = table->each(columns, [&](const TableRow& row) -> std::string {
        if (row[0] == "wrong") return "that is wrong";
        seen += std::string(row[0]) + "=" + std::string(row[1]) + "@" + std::to_string(row.line()) + ";";
        return {};
    });
    return rows ? seen : rows.error().sentence;
}

TEST(TableFile, GivesTheCellsOfTheColumnsAskedFor) {
    EXPECT_EQ(read("# note\nalso\tname\tmore\nLHR\tLahore\tx\n\n\tQuetta\n"), "Lahore=LHR@3;Quetta=@5;");
    EXPECT_EQ(read("\xEF\xBB\xBFname\talso\r\nLahore\t LHR \r\n"), "Lahore=LHR@2;");
}

TEST(TableFile, NamesFileAndLineOfEachError) {
    EXPECT_EQ(read("name\nLahore\n"), "t.tsv line 1: the column \"also\" is missing");
    EXPECT_EQ(read("name\talso\nLahore\tLHR\tx\n"), "t.tsv line 2: more cells than the header names");
    EXPECT_EQ(read("name\talso\n#\nwrong\t\n"), "t.tsv line 3: that is wrong");
    EXPECT_EQ(read("name\talso\nLah\xff\n"), "t.tsv line 2: not valid UTF-8");
    EXPECT_EQ(read("# nothing\n"), "t.tsv line 1: no header row");
    EXPECT_EQ(TableFile::read("/nowhere/t.tsv").error().sentence, "cannot read the table /nowhere/t.tsv");
}

TEST(TableFile, PartsACellAtItsBars) {
    const auto parts = parts_of(" a | |b c|");
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0], "a");
    EXPECT_EQ(parts[1], "b c");
}

}  // namespace
}  // namespace pressdex

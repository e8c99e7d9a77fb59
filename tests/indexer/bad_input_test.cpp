// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder may hold besides good files: each bad one gets its line, and costs no other document.
#include "press/archive.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pressdex {
namespace {

class BadInput : public ArchiveFixture {
  protected:
    void SetUp() override {
        ArchiveFixture::SetUp();
        write("good-1.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits"));
        write("good-2.txt", release("2022-03-01", "Leather Cluster Gets New Training Centre", "training of tanners"));
    }
    // The complaint lines about a file.
    std::string lines_about(const std::string& file) {
        if (all_.empty()) all_ = complaints_.take();
        std::string lines;
        for (const auto& complaint : all_) {
            if (complaint.file == file) lines += line_of(complaint) + "\n";
        }
        return lines;
    }
    std::vector<Complaint> all_;
};

TEST_F(BadInput, IsNamedLineByLineAndCostsNoOtherDocument) {
    write("empty.txt", "");
    write("blank.txt", " \n\t\n");
    write("binary.txt", std::string("\x7f"
                                    "ELF\0\0\1\2\0\0",
                                    10));
    write("latin.txt", release("2021-01-05", "Caf\xe9 Owners Learn Lean Methods", "caf\xe9s"));
    const std::string utf16 = release("2021-01-06", "UTF Release About Kaizen", "kaizen");
    std::string little_endian = "\xff\xfe";
    for (const char c : utf16) little_endian += std::string{c, '\0'};
    write("utf16.txt", little_endian);
    write("long-word.txt", release("2021-01-07", "A Long Word", std::string(200, 'w')));
    write("cut.jsonl",
          "{\"id\":\"j1\",\"title\":\"Whole line\",\"text\":\"It is whole.\"}\n{\"id\":\"j2\",\"title\":\"Half a li");
    const auto summary = add();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->stories_in_archive, 6U);  // two good ones, latin, utf16, long-word, j1
    EXPECT_NE(lines_about("binary.txt"), "");
    EXPECT_NE(lines_about("empty.txt"), "");
    EXPECT_NE(lines_about("latin.txt").find("UTF-8"), std::string::npos) << lines_about("latin.txt");
    EXPECT_NE(lines_about("cut.jsonl").find("cut.jsonl:2: "), std::string::npos) << lines_about("cut.jsonl");
    EXPECT_EQ(lines_about("good-1.txt"), "");
}

TEST_F(BadInput, OfAnUnreadableFileOrAPipeDoesNotStopTheRun) {
    if (::geteuid() == 0) {
        // Root reads everything: a pipe stands for what cannot be read.
        ASSERT_EQ(::mkfifo((folder() / "pipe.txt").c_str(), 0600), 0);
    } else {
        write("pipe.txt", "secret");
        ::chmod((folder() / "pipe.txt").c_str(), 0);
    }
    const auto summary = add();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->stories_in_archive, 2U);
    EXPECT_NE(lines_about("pipe.txt"), "");
}

TEST_F(BadInput, ThatReplacesAGoodFileDoesNotTakeItsStoryAway) {
    ASSERT_TRUE(add());
    write("good-1.txt", std::string("\0\0\0\0", 4));
    ASSERT_TRUE(add());
    EXPECT_EQ(Archive::open(archive())->stories(), 2U);
}

}  // namespace
}  // namespace pressdex

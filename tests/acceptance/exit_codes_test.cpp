// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes and messages of the real programs: contracts that scripts depend on.
#include "indexer/archive_lock.hpp"
#include "press/archive.hpp"
#include "tests/acceptance/programs.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <xapian.h>

namespace pressdex {
namespace {

constexpr auto good =
    " date 2021-12-23 NPO Plans Energy Audits\n\nLAHORE: The National Productivity Organization (NPO) announced energy "
    "audits of foundries in Lahore on Wednesday. The audits are meant for small firms, said a press release.\n";

class ExitCodes : public testing::Test {
  protected:
    void SetUp() override {
        place_.write("files/good.txt", good);
        ASSERT_EQ(run("index", {"add", place_.at("files"), "--archive", archive()}).code, 0);
    }
    std::string archive() const { return place_.at("archive"); }
    Ran search(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--archive", archive()});
        return run("search", arguments);
    }
    Workplace place_{"exit-codes"};
};

TEST_F(ExitCodes, TellFoundFromNothingFoundAndFromWronglyAsked) {
    EXPECT_EQ(search({"audits"}).code, 0);
    EXPECT_EQ(search({"gemstones"}).code, 1);
    EXPECT_EQ(search({"nofield:value"}).code, 2);
    EXPECT_EQ(search({"audits", "--limit", "many"}).code, 2);
    EXPECT_EQ(search({"audits", "--sort", "sideways"}).code, 2);
    EXPECT_EQ(run("index", {"add"}).code, 2);
    EXPECT_EQ(run("index", {"add", place_.at("no-such-folder"), "--archive", archive()}).code, 2);
}

TEST_F(ExitCodes, TellWhyAnArchiveCannotBeUsed) {
    const auto missing = run("search", {"audits", "--archive", place_.at("nowhere")});
    EXPECT_EQ(missing.code, 3);
    EXPECT_NE(missing.err.find("pressdex-index add"), std::string::npos) << missing.err;
    {
        const auto lock = ArchiveLock::take(archive());
        ASSERT_TRUE(lock);
        EXPECT_EQ(run("index", {"add", place_.at("files"), "--archive", archive()}).code, 4);
        EXPECT_EQ(search({"audits"}).code, 0);  // readers need no lock
    }
    {
        Xapian::WritableDatabase database(current_generation(archive())->string(), Xapian::DB_OPEN);
        database.set_metadata(std::string(layout::schema_key), "older");
    }
    EXPECT_EQ(search({"audits"}).code, 7);
    std::ofstream(*current_generation(archive()) / "iamglass", std::ios::trunc) << "x";
    EXPECT_EQ(search({"audits"}).code, 5);
}

TEST_F(ExitCodes, RefuseValuesThatMeanNothing) {
    EXPECT_EQ(search({"audits", "--year", "abc"}).code, 2);
    EXPECT_EQ(search({"audits", "--since", "2022", "--until", "2021"}).code, 2);
    EXPECT_EQ(search({"audits", "--year", "undated"}).code, 1);
    EXPECT_EQ(search({"batch", "--queries", place_.at("files")}).code, 2);
    EXPECT_EQ(run("search", {"audits", "--archive", ""}).code, 2);
    EXPECT_EQ(run("index", {"add", place_.at("files"), "--archive", ""}).code, 2);
    EXPECT_EQ(run("index", {"add", place_.at("files"), "--archive", archive(), "--threads", "99999999"}).code, 2);
}

TEST_F(ExitCodes, OfAMissingPathAmongOthersTellThatItWasLeftOut) {
    place_.write("more/second.txt", std::string(good).replace(6, 10, "2022-01-05"));
    const auto ran = run("index", {"add", place_.at("no-such-folder"), place_.at("more"), "--archive", archive()});
    EXPECT_EQ(ran.code, 6);
    EXPECT_NE(ran.out.find("2 stories in the archive"), std::string::npos) << ran.out;
}

TEST_F(ExitCodes, OfADateThatTheCalendarLacksStayZeroButItIsTold) {
    place_.write("dated/a.jsonl",
                 "{\"id\":\"a\",\"title\":\"A title\",\"date\":\"2021-13-45\",\"text\":\"Some text.\"}\n");
    const auto ran = run("index", {"add", place_.at("dated"), "--archive", archive()});
    EXPECT_EQ(ran.code, 0);
    EXPECT_NE(ran.err.find("a.jsonl:1: the date \"2021-13-45\""), std::string::npos) << ran.err;
}

TEST_F(ExitCodes, TellThatSomeInputWasLeftOut) {
    place_.write("files/binary.bin", std::string("\x7f"
                                                 "ELF\0\0\0\0",
                                                 8));
    place_.write("files/second.txt", std::string(good).replace(6, 10, "2022-01-05"));
    const auto ran = run("index", {"add", place_.at("files"), "--archive", archive()});
    EXPECT_EQ(ran.code, 6);
    EXPECT_NE(ran.err.find("binary.bin: "), std::string::npos) << ran.err;
    EXPECT_NE(ran.out.find("2 stories in the archive"), std::string::npos) << ran.out;
}

TEST_F(ExitCodes, TellThatTheOutputCouldNotBeWritten) {
    const auto id = nlohmann::json::parse(search({"audits", "--format", "jsonl"}).out)["id"].get<std::string>();
    for (const auto& arguments :
         {std::vector<std::string>{"status"}, {"explain", id}, {"doctor"}, {"inspect", place_.at("files")}}) {
        auto typed = arguments;
        if (arguments[0] != "inspect") typed.insert(typed.end(), {"--archive", archive()});
        const auto ran = run("index", typed, "/dev/full");
        EXPECT_EQ(ran.code, 5) << arguments[0];
        EXPECT_NE(ran.err.find("could not be written"), std::string::npos) << arguments[0] << ran.err;
    }
    EXPECT_EQ(run("search", {"audits", "--archive", archive()}, "/dev/full").code, 5);
}

TEST_F(ExitCodes, OfAStoryThatIsNotThereTellSo) {
    const auto ran = run("index", {"remove", "0123456789abcdef", "--archive", archive()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_NE(ran.err.find("0123456789abcdef"), std::string::npos) << ran.err;
    EXPECT_EQ(search({"audits", "--count"}).out, "1\n");
}

TEST_F(ExitCodes, OfHelpAndVersionAreZero) {
    for (const auto* program : {"index", "search", "web"}) {
        EXPECT_EQ(run(program, {"--help"}).code, 0) << program;
        const auto version = run(program, {"--version"});
        EXPECT_EQ(version.code, 0) << program;
        EXPECT_NE(version.out.find(PRESSDEX_VERSION), std::string::npos) << program;
    }
}

TEST_F(ExitCodes, AndStreamsAreCleanForPipes) {
    const auto ran = search({"audits"});
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.out.find('\x1b'), std::string::npos);
    EXPECT_EQ(ran.lines().size(), 1U);
}

}  // namespace
}  // namespace pressdex

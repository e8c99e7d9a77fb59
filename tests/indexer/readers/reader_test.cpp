// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/reader.hpp"

#include "indexer/readers/folder.hpp"
#include "press/text/sha256.hpp"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

// A folder of its own for each test, gone when the test is over.
class Files : public testing::Test {
  protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "pressdex-reader-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder_ = name;
    }
    void TearDown() override {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    fs::path put(const std::string& name, const std::string& bytes) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return folder_ / name;
    }

    std::vector<Draft> read(const fs::path& file) {
        std::vector<Draft> drafts;
        const std::string shown = file.filename().string();
        done_ = for_each_piece(
            file, shown,
            [&](const Reader& reader, Piece&& piece) {
                reader_ = reader.name;
                for (Draft& draft : reader.drafts(piece, shown, *complaints_)) drafts.push_back(std::move(draft));
                return true;
            },
            *complaints_);
        return drafts;
    }

    // The complaints since the last time, a line each.
    std::vector<std::string> complaints() {
        refused_ = complaints_->refused();
        std::vector<std::string> lines;
        for (const Complaint& complaint : complaints_->take()) lines.push_back(line_of(complaint));
        complaints_.emplace();
        return lines;
    }

    fs::path folder_;
    std::optional<Complaints> complaints_{std::in_place};
    Result<void> done_;
    std::string_view reader_;
    std::size_t refused_ = 0;
};

TEST_F(Files, AreReadAsTextWhenNoOtherFormatClaimsThem) {
    const auto drafts = read(put("a.txt", "\xEF\xBB\xBFHeadline\r\n\r\nText.\r\n"));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].text, "Headline\n\nText.\n");
    EXPECT_FALSE(drafts[0].is_one_story);
    EXPECT_EQ(reader_, "text");
    EXPECT_TRUE(complaints().empty());
}

TEST_F(Files, AreJsonLinesByTheirContentWhateverTheirName) {
    for (const char* name : {"a.jsonl", "b.txt", "c"}) {
        const auto drafts = read(put(name,
                                     "\n{\"id\":\"x\",\"title\":\"T\",\"text\":\"Body.\",\"source\":\"Courier\","
                                     "\"places\":[\"Lahore\",\"Gilgit\"],\"orgs\":\"NPO\"}\n"));
        ASSERT_EQ(drafts.size(), 1U) << name;
        EXPECT_EQ(reader_, "jsonl");
        EXPECT_EQ(drafts[0].id, "x");
        EXPECT_EQ(drafts[0].outlet, "Courier");
        EXPECT_EQ(drafts[0].places, (std::vector<std::string>{"Lahore", "Gilgit"}));
        EXPECT_EQ(drafts[0].orgs, std::vector<std::string>{"NPO"});
        EXPECT_TRUE(drafts[0].is_one_story);
        EXPECT_EQ(drafts[0].line, 2U);
    }
    EXPECT_EQ(reader_for("a.jsonl", "Plain text, whatever the name says.")->name, "text");
    EXPECT_EQ(reader_for("a.txt", "{curly} is how this release begins")->name, "text");
}

TEST_F(Files, ThatAreHalfWrittenKeepTheirEarlierLines) {
    const auto drafts = read(put("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n{\"text\":\"Thr"));
    EXPECT_EQ(drafts.size(), 2U);
    const auto lines = complaints();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].find("a.jsonl:3: the last line is half-written"), 0U) << lines[0];
    EXPECT_EQ(refused_, 1U);
}

TEST_F(Files, OfJsonLinesAreComplainedAboutLineByLine) {
    struct Row {
        std::string line;
        const char* said;
        bool refused;
    };
    std::string deep = "{\"text\":\"x\",\"a\":";
    for (int i = 0; i < 10'000; ++i) deep += "[";
    const Row rows[] = {
        {"not json at all", "no valid JSON", true},
        {"[1,2]", "not a JSON object", true},
        {"\"text\"", "not a JSON object", true},
        {"17", "not a JSON object", true},
        {"null", "not a JSON object", true},
        {"{\"title\":\"T\"}", "has no \"text\"", true},
        {"{\"text\":17}", "\"text\" is a number", true},
        {"{\"text\":[\"a\"]}", "\"text\" is a list", true},
        {"{\"text\":\"x\",\"title\":17}", "\"title\" holds a number", false},
        {"{\"text\":\"x\",\"places\":[1,\"Lahore\"]}", "\"places\" holds a number", false},
        {"{\"text\":\"x\",\"text\":\"y\"}", "stands twice", false},
        {"{\"text\":\"\\ud800\"}", "no valid JSON", true},
        {"{\"text\":\"x\",\"n\":1e999}", "", true},
        {"{\"text\":\"x\"} trailing", "no valid JSON", true},
        {deep, "nested deeper than 64", true},
    };
    for (const Row& row : rows) {
        const auto drafts = read(put("a.jsonl", "{\"text\":\"good\"}\n" + row.line + "\n{\"text\":\"good\"}\n"));
        EXPECT_EQ(drafts.size(), row.refused ? 2U : 3U) << row.line.substr(0, 60);
        const auto lines = complaints();
        ASSERT_EQ(lines.size(), 1U) << row.line.substr(0, 60);
        EXPECT_EQ(lines[0].find("a.jsonl:2: "), 0U) << lines[0];
        EXPECT_NE(lines[0].find(row.said), std::string::npos) << lines[0];
        EXPECT_EQ(refused_ != 0, row.refused);
    }
}

TEST_F(Files, MayHoldUnknownKeysAndNulls) {
    const auto drafts = read(put(
        "a.jsonl",
        "{\"id\":17,\"text\":\"x\",\"title\":null,\"more\":{\"text\":\"y\",\"places\":[\"z\"]},\"places\":null}\n"));
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].id, "17");
    EXPECT_EQ(drafts[0].text, "x");
    EXPECT_TRUE(drafts[0].places.empty());
    EXPECT_TRUE(complaints().empty());
}

TEST_F(Files, WithoutTextGiveNoDraftAndOneComplaint) {
    struct Row {
        const char* name;
        std::string bytes;
        const char* said;
        bool refused;
    };
    const Row rows[] = {{"empty.txt", "", "empty", false},
                        {"blank.txt", " \n\t\n ", "white space", false},
                        {"binary.txt", std::string("PK\x03\x04\0\0\0\x11\x07 zip", 14), "binary", true}};
    for (const Row& row : rows) {
        EXPECT_TRUE(read(put(row.name, row.bytes)).empty()) << row.name;
        const auto lines = complaints();
        ASSERT_EQ(lines.size(), 1U) << row.name;
        EXPECT_NE(lines[0].find(row.said), std::string::npos) << lines[0];
        EXPECT_EQ(lines[0].find(row.name), 0U);
        EXPECT_EQ(refused_, row.refused ? 1U : 0U);
    }
}

TEST_F(Files, InAnotherCharsetAreDecodedAndNoted) {
    const auto latin = read(put("a.txt", "Caf\xE9 opens."));
    ASSERT_EQ(latin.size(), 1U);
    EXPECT_EQ(latin[0].text, "Café opens.");
    auto lines = complaints();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NE(lines[0].find("not valid UTF-8 from byte 3"), std::string::npos) << lines[0];

    const auto wide = read(put("b.txt", std::string("\xFF\xFEN\0P\0O\0\n\0", 10)));
    ASSERT_EQ(wide.size(), 1U);
    EXPECT_EQ(wide[0].text, "NPO\n");
    EXPECT_TRUE(complaints().empty());
}

TEST_F(Files, OfJsonLinesInUtf16AreParted) {
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("{\"text\":\"one\"}\n{\"text\":\"two\"}\n")) {
        wide += c;
        wide += '\0';
    }
    EXPECT_EQ(read(put("a.jsonl", wide)).size(), 2U);
}

TEST_F(Files, WithBadBytesInJsonLinesAreNotedOnce) {
    const auto drafts = read(put("a.jsonl", "{\"text\":\"good\"}\n{\"text\":\"caf\xE9\"}\n{\"text\":\"caf\xE9\"}\n"));
    ASSERT_EQ(drafts.size(), 3U);
    EXPECT_EQ(drafts[2].text, "café");
    const auto lines = complaints();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NE(lines[0].find("a.jsonl:2: not valid UTF-8 from byte 28"), std::string::npos) << lines[0];
}

TEST_F(Files, ThatAreNoFilesAreLeftAloneAndNotWaitedFor) {
    ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    for (const fs::path& path : {folder_ / "pipe", fs::path("/dev/null"), folder_, folder_ / "missing"}) {
        EXPECT_TRUE(read(path).empty()) << path;
        EXPECT_FALSE(done_.has_value()) << path;
        EXPECT_EQ(complaints().size(), 1U) << path;
        EXPECT_EQ(refused_, 1U);
    }
}

TEST_F(Files, ThatAreTooLargeAreRefusedBeforeTheyAreRead) {
    const fs::path file = put("large.txt", "x");
    fs::resize_file(file, largest_file + 1);
    EXPECT_TRUE(read(file).empty());
    const auto lines = complaints();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NE(lines[0].find("64 MB"), std::string::npos) << lines[0];
}

TEST_F(Files, LoseALineThatIsTooLongAndNoOther) {
    const auto drafts = read(put("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"" + std::string(largest_line, 'x') +
                                                "\"}\n{\"text\":\"three\"}\n"));
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[1].line, 3U);
    const auto lines = complaints();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].find("a.jsonl:2: "), 0U) << lines[0];
}

TEST_F(Files, AreHandedOnUntilTheSinkHasEnough) {
    const fs::path file = put("a.jsonl", "{\"text\":\"1\"}\n{\"text\":\"2\"}\n{\"text\":\"3\"}\n");
    int seen = 0;
    const auto done = for_each_piece(
        file, "a.jsonl", [&](const Reader&, Piece&&) { return ++seen < 2; }, *complaints_);
    EXPECT_TRUE(done.has_value());
    EXPECT_EQ(seen, 2);
}

TEST_F(Files, AreHashedWhereTheyAreReadToTheirEnd) {
    const std::string lines = "{\"text\":\"" + std::string(300'000, 'x') + "\"}\n{\"text\":\"2\"}\n";
    const std::pair<std::string, std::string> rows[] = {
        {"a.jsonl", lines}, {"a.txt", "One.\n"}, {"b.txt", lines}, {"empty.txt", ""}, {"u.txt", "\xFF\xFEO\0k\0"}};
    for (const auto& [name, bytes] : rows) {
        std::string sha256;
        const auto take = [](const Reader&, Piece&&) { return true; };
        EXPECT_TRUE(for_each_piece(put(name, bytes), name, take, *complaints_, &sha256).has_value());
        EXPECT_EQ(sha256, sha256_hex(bytes)) << name;
    }
    std::string sha256;
    const auto enough = [](const Reader&, Piece&&) { return false; };
    static_cast<void>(for_each_piece(put("c.jsonl", lines + lines), "c.jsonl", enough, *complaints_, &sha256));
    EXPECT_EQ(sha256, "");
}

TEST_F(Files, AreFoundInOrderAndOnce) {
    put("b/2.txt", "x");
    put("b/10.txt", "x");
    put("a.txt", "x");
    put(".hidden", "x");
    put("b/.git/config", "x");
    fs::create_symlink(folder_, folder_ / "b/loop");
    fs::create_symlink(folder_ / "a.txt", folder_ / "link.txt");
    ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    const std::vector<fs::path> asked = {folder_, folder_ / "a.txt", folder_ / "missing"};
    std::vector<std::string> shown;
    for (const FoundFile& file : files_below(asked, *complaints_)) {
        EXPECT_TRUE(file.path.is_absolute());
        shown.push_back(file.shown);
    }
    EXPECT_EQ(shown, (std::vector<std::string>{"a.txt", "b/10.txt", "b/2.txt"}));
    const auto lines = complaints();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_NE(lines[0].find("pipe"), std::string::npos);
    EXPECT_NE(lines[1].find("missing"), std::string::npos);
}

TEST_F(Files, AddedByThemselvesAreShownByName) {
    const std::vector<fs::path> asked = {put("b/2.txt", "x")};
    const auto found = files_below(asked, *complaints_);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].shown, "2.txt");
}

}  // namespace
}  // namespace pressdex

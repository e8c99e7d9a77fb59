// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index killed at any moment: what it leaves is whole, and the next run brings it to the same end.
#include "indexer/stored_stories.hpp"
#include "press/archive.hpp"
#include "press/facet_column_build.hpp"
#include "press/record.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <chrono>
#include <csignal>
#include <random>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

// Xapian 1.4.22's check frees a table as its base class; AddressSanitizer would end the program there.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "new_delete_type_mismatch=0";
}

namespace pressdex {
namespace {

using Clock = std::chrono::steady_clock;

class Killed : public ArchiveFixture {
  protected:
    // Some files with one story, one with several.
    static constexpr int files = 24, lines = 12;

    void write_first_state() const {
        for (int i = 0; i < files; ++i) write_file(i, "begins");
        write_lines("begins");
    }
    // A third changes, as many come.
    void write_second_state() const {
        for (int i = 0; i < files; i += 3) write_file(i, "ends");
        for (int i = 0; i < files / 3; ++i) write_file(files + i, "begins");
        write_lines("ends");
    }
    void write_file(int number, const std::string& what) const {
        const auto about = "training " + std::to_string(number);
        write("file" + std::to_string(number) + ".txt", release("2021-03-04", "Leather " + about + " " + what, about));
    }
    void write_lines(const std::string& what) const {
        std::string all;
        for (int i = 0; i < lines; ++i) {
            const auto number = std::to_string(i);
            all += R"({"id":"x)" + number + R"(","title":"Course )" + number + " " + what +
                   R"(","date":"2022-01-02","text":"The course )" + number + " " + what + R"( in Lahore on Monday."})" +
                   "\n";
        }
        write("lines.jsonl", all);
    }

    // When to kill: so long after the start, or after the first byte was written.
    struct Moment {
        Clock::duration after;
        bool counts_from_writing = false;
    };
    struct Run {
        Clock::duration whole, writing{};  // `writing` begins with the first byte
    };

    // An addition writes places first, a rebuild makes a folder to build in.
    bool has_begun_writing(std::uintmax_t places_before) const {
        std::error_code none;
        const auto places = std::filesystem::file_size(*current_generation(archive()) / layout::places, none);
        return places != places_before || std::filesystem::exists(archive() / "building", none);
    }

    pid_t start(const std::string& verb) const {
        const auto program = std::string(PRESSDEX_BINARIES) + "/indexer/pressdex-index";
        const auto tables = "PRESSDEX_KNOWLEDGE=" + std::string(PRESSDEX_SOURCE) + "/knowledge";
        std::vector<std::string> typed{"env", tables, program, verb, "--archive", archive().string()};
        if (verb == "add") typed.push_back(folder().string());
        std::vector<char*> arguments;
        for (auto& argument : typed) arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        const auto process = ::fork();
        if (process != 0) return process;
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::execv("/usr/bin/env", arguments.data());
        ::_exit(127);
    }

    // The program, ended by SIGKILL at that moment unless it has ended before.
    Run run(const std::string& verb, Moment moment) const {
        const auto places = std::filesystem::file_size(*current_generation(archive()) / layout::places);
        const auto begun = Clock::now();
        auto wrote = begun;
        const auto process = start(verb);
        int status = 0;
        bool is_killed = false;
        while (::waitpid(process, &status, is_killed ? 0 : WNOHANG) == 0) {
            if (wrote == begun && has_begun_writing(places)) wrote = Clock::now();
            const bool counts = wrote != begun || !moment.counts_from_writing;
            const auto from = moment.counts_from_writing ? wrote : begun;
            if (counts && Clock::now() - from >= moment.after) {
                ::kill(process, SIGKILL);
                is_killed = true;
            } else {
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            }
        }
        if (!is_killed) {
            EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
        }
        return {Clock::now() - begun, Clock::now() - wrote};
    }

    // What each file gave: the records of its stories.
    using Told = std::map<std::string, std::multiset<std::string>>;
    Told told() const {
        Told all;
        const auto opened = Archive::open(archive());
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().sentence);
        if (!opened) return all;
        const auto read =
            for_each_stored_story(*opened, [&](const Story& story) { all[story.file].insert(record_from(story)); });
        EXPECT_TRUE(read) << (read ? "" : read.error().sentence);
        return all;
    }

    void expect_sound() const {
        const auto generation = current_generation(archive());
        ASSERT_TRUE(generation);
        std::ostringstream said;
        EXPECT_EQ(Xapian::Database::check(generation->string(), 0, &said), 0U) << said.str();
        const auto opened = Archive::open(archive());
        ASSERT_TRUE(opened) << opened.error().sentence;
        const auto anew = FacetColumn::in_memory(column_bytes(column_rows(opened->database())));
        ASSERT_TRUE(anew);
        for (std::uint32_t docid = 0; docid < anew->rows(); ++docid) {
            ASSERT_EQ(opened->column().exists(docid), anew->exists(docid)) << docid;
            EXPECT_EQ(opened->column().group(docid), anew->group(docid)) << docid;
            EXPECT_EQ(opened->column().places(docid).offset, anew->places(docid).offset) << docid;
            EXPECT_TRUE(std::ranges::equal(opened->column().row(docid), anew->row(docid))) << docid;
        }
    }

    // Kills `verb` in the state `prepare` makes, at moments spread over its run; `judge` sees what is left.
    template <class Prepare, class Judge>
    void kill_many(const std::string& verb, int times, Prepare prepare, Judge judge) {
        prepare();
        const auto usual = run(verb, {std::chrono::minutes(10)});
        std::mt19937 dice(7);
        std::uniform_real_distribution<> share(0, 1.05);
        for (int round = 0; round < times; ++round) {
            prepare();
            // Most of it is reading tables: three quarters of the kills fall into the writing.
            const bool in_writing = round % 4 != 0;
            const auto after = (in_writing ? usual.writing : usual.whole) * share(dice);
            const Moment moment{std::chrono::duration_cast<Clock::duration>(after), in_writing};
            SCOPED_TRACE(verb + ", round " + std::to_string(round));
            run(verb, moment);
            expect_sound();
            judge();
            if (HasFailure()) return;
        }
    }

    void keep_archive() const {
        std::filesystem::copy(archive(), root_ / "kept", std::filesystem::copy_options::recursive);
    }
    void take_kept() const {
        std::filesystem::remove_all(archive());
        std::filesystem::copy(root_ / "kept", archive(), std::filesystem::copy_options::recursive);
    }
};

TEST_F(Killed, AnAdditionLeavesEachFileAsItWasOrAsItIsAndTheNextOneCompletesIt) {
    write_first_state();
    ASSERT_TRUE(add());
    keep_archive();
    const auto before = told();
    write_second_state();
    ASSERT_TRUE(add());
    const auto after = told();
    ASSERT_NE(after, before);
    std::size_t unchanged = 0, complete = 0;
    kill_many(
        "add", 24, [this] { take_kept(); },
        [&] {
            const auto left = told();
            for (const auto& [file, stories] : left) {
                const auto was = before.find(file);
                EXPECT_TRUE(stories == after.at(file) || (was != before.end() && stories == was->second)) << file;
            }
            for (const auto& [file, stories] : before) EXPECT_TRUE(left.contains(file)) << file;
            unchanged += left == before ? 1U : 0U;
            complete += left == after ? 1U : 0U;
            ASSERT_TRUE(add());
            EXPECT_EQ(told(), after);
            expect_sound();
        });
    EXPECT_GT(unchanged, 0U);
    RecordProperty("unchanged", static_cast<int>(unchanged));
    RecordProperty("complete", static_cast<int>(complete));
}

TEST_F(Killed, ARebuildLeavesOneOfTheTwoArchivesWhole) {
    write_first_state();
    ASSERT_TRUE(add());
    keep_archive();
    const auto stories = told();
    kill_many(
        "rebuild", 8, [this] { take_kept(); },
        [&] {
            EXPECT_EQ(told(), stories);
            ASSERT_TRUE(rebuild(knowledge(), options_, complaints_));
            EXPECT_EQ(told(), stories);
            expect_sound();
        });
}

}  // namespace
}  // namespace pressdex

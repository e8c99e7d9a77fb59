// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/folder_watch.hpp"

#include <csignal>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <unistd.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class FolderWatched : public testing::Test {
  protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        root_ = fs::path(testing::TempDir()) / ("watch-" + std::string(test->name()) + std::to_string(::getpid()));
        fs::remove_all(root_);
        fs::create_directories(root_ / "releases" / "2021");
    }
    void TearDown() override { fs::remove_all(root_); }

    fs::path at(const std::string& name) const { return root_ / "releases" / name; }
    void write(const std::string& name) const { std::ofstream(at(name)) << "a release\n"; }
    FolderWatch watch() const {
        return std::move(*FolderWatch::of(std::vector{root_ / "releases"}, {.quiet = 20ms, .longest = 2000ms}));
    }
    // Whether a change is told within a while; a wait that nothing ends is ended by the flag.
    bool tells(FolderWatch& watch) {
        interrupted_ = false;
        const auto self = ::pthread_self();
        std::atomic<bool> is_over = false;
        std::thread clock([&] {
            for (int i = 0; i < 40 && !is_over; ++i) std::this_thread::sleep_for(10ms);
            interrupted_ = true;
            while (!is_over) {  // a signal that comes before the wait is not slept through, but a thread needs one
                ::pthread_kill(self, SIGUSR1);
                std::this_thread::sleep_for(5ms);
            }
        });
        const auto changed = watch.wait(interrupted_);
        is_over = true;
        clock.join();
        return changed.value_or(false);
    }

    fs::path root_;
    std::atomic<bool> interrupted_ = false;
    struct IgnoresUserSignal {
        IgnoresUserSignal() {
            std::signal(SIGUSR1, [](int) {});
        }
    } ignores_;
};

TEST_F(FolderWatched, TellsOfAFileThatWasWritten) {
    auto watch = this->watch();
    write("a.txt");
    EXPECT_TRUE(tells(watch));
    EXPECT_FALSE(tells(watch)) << "told twice of one change";
}

TEST_F(FolderWatched, TellsOfFilesInFoldersThatWereThereAndInNewOnes) {
    auto watch = this->watch();
    write("2021/a.txt");
    EXPECT_TRUE(tells(watch));
    fs::create_directories(at("2022/may"));
    EXPECT_TRUE(tells(watch));
    write("2022/may/b.txt");
    EXPECT_TRUE(tells(watch));
}

TEST_F(FolderWatched, TellsOfFilesMovedInAndGone) {
    std::ofstream(root_ / "outside.txt") << "a release\n";
    auto watch = this->watch();
    fs::rename(root_ / "outside.txt", at("inside.txt"));
    EXPECT_TRUE(tells(watch));
    fs::remove(at("inside.txt"));
    EXPECT_TRUE(tells(watch));
}

TEST_F(FolderWatched, SaysNothingOfHiddenAndIgnoredNames) {
    std::ofstream(at(".pressdexignore")) << "*.css\nNOTES.md\n";
    auto watch = this->watch();
    write(".a.txt.swp");
    write("style.css");
    write("NOTES.md");
    EXPECT_FALSE(tells(watch));
}

TEST_F(FolderWatched, ForgetsAFolderThatWasMovedAway) {
    auto watch = this->watch();
    fs::rename(at("2021"), root_ / "elsewhere");
    EXPECT_TRUE(tells(watch));
    std::ofstream(root_ / "elsewhere" / "a.txt") << "not ours any more\n";
    EXPECT_FALSE(tells(watch));
}

TEST_F(FolderWatched, WatchesAFileByItsFolder) {
    write("a.txt");
    auto watch = std::move(*FolderWatch::of(std::vector{at("a.txt")}, {.quiet = 20ms, .longest = 2000ms}));
    write("a.txt");
    EXPECT_TRUE(tells(watch));
}

TEST_F(FolderWatched, DoesNotWaitForEverForAFolderThatNeverRests) {
    auto watch = std::move(*FolderWatch::of(std::vector{root_ / "releases"}, {.quiet = 200ms, .longest = 300ms}));
    std::atomic<bool> is_over = false;
    std::thread writer([&] {
        while (!is_over) {
            write("a.txt");
            std::this_thread::sleep_for(20ms);
        }
    });
    const auto changed = watch.wait(interrupted_);
    is_over = true;
    writer.join();
    EXPECT_TRUE(changed.value_or(false));
}

TEST_F(FolderWatched, AFolderThatIsNotThereIsAMistake) {
    const auto watch = FolderWatch::of(std::vector{root_ / "nowhere"});
    ASSERT_FALSE(watch);
    EXPECT_EQ(watch.error().kind, ErrorKind::wrongly_asked);
}

}  // namespace
}  // namespace pressdex

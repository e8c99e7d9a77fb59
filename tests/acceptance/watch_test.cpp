// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index watch as a service runs it: a folder, releases that come and go, an end by a signal.
#include "press/archive.hpp"
#include "tests/acceptance/programs.hpp"

#include <chrono>
#include <csignal>
#include <fstream>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>

namespace pressdex {
namespace {

using namespace std::chrono_literals;

// The program in the background; ended with the object if it has not ended by itself.
class Watching {
  public:
    Watching(const std::string& folder, const std::string& archive,
             const std::string& tables = std::string(PRESSDEX_SOURCE) + "/knowledge") {
        const auto program = std::string(PRESSDEX_BINARIES) + "/indexer/pressdex-index";
        const auto knowledge = "PRESSDEX_KNOWLEDGE=" + tables;
        process_ = ::fork();
        if (process_ != 0) return;
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::execl("/usr/bin/env", "env", knowledge.c_str(), program.c_str(), "watch", folder.c_str(), "--archive",
                archive.c_str(), "--remove-vanished", "--quiet-for", "50", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;
    ~Watching() {
        if (process_ > 0) end();
    }

    // Sends a signal and gives the exit code.
    int end() {
        ::kill(process_, SIGTERM);
        int status = 0;
        ::waitpid(process_, &status, 0);
        process_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

  private:
    pid_t process_ = -1;
};

// Looks until it is so: how long a machine takes says nothing, that it comes does.
bool comes_true(const std::function<bool()>& is_so) {
    for (int i = 0; i < 600; ++i) {
        if (is_so()) return true;
        std::this_thread::sleep_for(100ms);
    }
    return false;
}

std::uint32_t stories_in(const std::string& archive) {
    const auto opened = Archive::open(archive);
    return opened ? opened->stories() : 0;
}

std::string release(const std::string& about) {
    return "Council Opens " + about + " Centre In Lahore\n\nLAHORE: The National Productivity Organization opened a " +
           about +
           " centre here on Monday.\n\nIt will train the workers of small and medium enterprises, said a press "
           "release of the " +
           about + " association.\n";
}

TEST(Watch, IndexesWhatComesForgetsWhatGoesAndEndsOnASignal) {
    Workplace work("watch");
    work.write("releases/a.txt", release("Leather"));
    // The archive lies inside the watched folder: its own changes must wake nobody.
    const auto archive = work.at("releases/archive");
    Watching watching(work.at("releases"), archive);
    ASSERT_TRUE(comes_true([&] { return stories_in(archive) == 1; }));
    work.write("releases/2022/b.txt", release("Textile"));
    EXPECT_TRUE(comes_true([&] { return stories_in(archive) == 2; }));
    std::filesystem::remove(work.at("releases/a.txt"));
    EXPECT_TRUE(comes_true([&] { return stories_in(archive) == 1; }));
    const auto version = Archive::open(archive)->version();
    std::this_thread::sleep_for(300ms);
    EXPECT_EQ(Archive::open(archive)->version(), version);
    EXPECT_EQ(watching.end(), 0);
}

// Staff edit knowledge/ while a watch runs: the next release is read with the tables of then, and the others anew;
// tables that cannot be read end nothing.
TEST(Watch, ReadsTablesAnewThatWereEditedMeanwhile) {
    Workplace work("watch_tables");
    const auto tables = work.at("tables");
    std::filesystem::copy(std::string(PRESSDEX_SOURCE) + "/knowledge", tables,
                          std::filesystem::copy_options::recursive);
    work.write("releases/a.txt", release("Leather"));
    const auto archive = work.at("archive");
    Watching watching(work.at("releases"), archive, tables);
    ASSERT_TRUE(comes_true([&] { return stories_in(archive) == 1; }));
    const auto organizations = tables + "/organizations.tsv";
    const auto before = std::filesystem::file_size(organizations);
    std::ofstream(organizations, std::ios::app) << "Spoilt\t\tNowhere\t\tyes\t\n";
    work.write("releases/b.txt", release("Textile"));
    EXPECT_TRUE(comes_true([&] { return stories_in(archive) == 2; }));
    std::filesystem::resize_file(organizations, before);
    std::ofstream(organizations, std::ios::app)
        << "Zagros Widget Guild\t\tIran\tassociation\tyes\tleather association\n";
    work.write("releases/c.txt", release("Pottery"));
    EXPECT_TRUE(comes_true([&] {
        const auto found = run("search", {"--archive", archive, "organization:\"Zagros Widget Guild\""});
        return found.out.find("Leather") != std::string::npos;
    }));
    EXPECT_EQ(watching.end(), 0);
}

TEST(Watch, AFolderThatIsNotThereIsAMistake) {
    const auto ran = run("index", {"watch", "/nowhere/at/all", "--archive", "/tmp/never-made"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.err.find("There is no file or folder /nowhere/at/all"), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/workers.hpp"

#include "indexer/isolation/isolated_reading.hpp"
#include "indexer/isolation/worker_limits.hpp"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <new>
#include <thread>

#include <gtest/gtest.h>
#include <unistd.h>

namespace pressdex {
namespace {

// What hostile bytes may make a parser do, by name.
std::string obey(std::string_view request) {
    if (request == "crash") std::abort();
    if (request == "leave") ::_exit(0);
    if (request == "spin") {
        const volatile bool for_ever = true;
        while (for_ever) {
        }
    }
    if (request == "devour") {
        try {
            const std::string huge(worker_memory + (64U << 20U), 'x');
            return "devoured " + std::to_string(huge.size());
        } catch (const std::bad_alloc&) {
            return "no memory";
        }
    }
    if (request == "who") return std::to_string(::getpid());
    return std::string(request.rbegin(), request.rend());
}

TEST(Workers, AnswerWhatTheyAreAsked) {
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    EXPECT_EQ(*workers->run("abc"), "cba");
    EXPECT_EQ(*workers->run(""), "");
    EXPECT_EQ(workers->run(std::string(20U << 20U, 'y'))->size(), 20U << 20U);
}

TEST(Workers, AreOtherProcessesAndAreUsedAgain) {
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    const auto first = workers->run("who");
    EXPECT_NE(*first, std::to_string(::getpid()));
    EXPECT_EQ(*workers->run("who"), *first);
}

TEST(Workers, AreReplacedAfterManyRequests) {
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    const auto first = workers->run("who");
    for (int i = 0; i < 500; ++i) ASSERT_TRUE(workers->run("abc"));
    EXPECT_NE(*workers->run("who"), *first);
}

TEST(Workers, ACrashCostsItsOwnRequestOnly) {
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    for (const auto* end : {"crash", "leave"}) {
        const auto answer = workers->run(end);
        ASSERT_FALSE(answer) << end;
        EXPECT_EQ(answer.error().kind, ErrorKind::input_refused);
        EXPECT_EQ(*workers->run("abc"), "cba");
    }
}

TEST(Workers, AnEndlessLoopEndsWithItsProcessorTime) {
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(workers->run("spin"));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, worker_patience + std::chrono::seconds(2));
    EXPECT_EQ(*workers->run("abc"), "cba");
}

TEST(Workers, CannotTakeMoreMemoryThanTheirShare) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the sanitizer cannot live with a limit on address space";
#else
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    EXPECT_EQ(*workers->run("devour"), "no memory");
#endif
}

TEST(Workers, ServeManyThreadsAtOnceAndEachGetsItsOwnAnswer) {
    auto workers = Workers::start(obey);
    ASSERT_TRUE(workers);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&workers, &wrong, t] {
            for (int i = 0; i < 200; ++i) {
                if (t == 0 && i % 50 == 0) {
                    if (workers->run("crash")) ++wrong;
                    continue;
                }
                const auto asked = std::to_string(t) + "," + std::to_string(i);
                const auto answer = workers->run(asked);
                if (!answer || *answer != std::string(asked.rbegin(), asked.rend())) ++wrong;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
}

std::vector<Draft> dangerous(const Piece& piece, const std::string& file, Complaints& complaints) {
    if (piece.bytes == "crash") std::abort();
    complaints.add({file, 3, "was odd", "read anyway", Severity::note});
    return {Draft{}};
}

TEST(IsolatedReading, AReaderThatIsNotInTheTableGivesNoAnswerAndAComplaint) {
    auto workers = start_reading_workers();
    ASSERT_TRUE(workers);
    const Reader unknown{"unheard of", nullptr, false, dangerous, true};
    Complaints complaints;
    EXPECT_TRUE(drafts_of(unknown, Piece{"crash"}, "a.html", &*workers, complaints).empty());
    ASSERT_EQ(complaints.refused(), 1U);
    EXPECT_EQ(complaints.take().front().file, "a.html");
}

TEST(IsolatedReading, WithoutWorkersTheReaderRunsHere) {
    const Reader reader{"odd", nullptr, false, dangerous, true};
    Complaints complaints;
    EXPECT_EQ(drafts_of(reader, Piece{"fine"}, "a.html", nullptr, complaints).size(), 1U);
    EXPECT_EQ(complaints.take().front().line, 3U);
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far an indexing run has come: a line on a terminal, silence elsewhere. May be told from several threads.
#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

namespace pressdex {

class Progress {
  public:
    // Shows itself only when `is_shown` (stderr is a terminal and the user did not ask for quiet).
    Progress(std::uint64_t total_bytes, bool is_shown);
    ~Progress();
    void advance(std::uint64_t bytes, std::uint64_t stories);
    // What is being done now, when it is not reading: "merging".
    void say(std::string stage);

  private:
    void draw(bool is_last);
    using Clock = std::chrono::steady_clock;
    const std::uint64_t total_;
    const bool is_shown_;
    const Clock::time_point start_ = Clock::now();
    std::mutex mutex_;
    Clock::time_point drawn_;
    std::uint64_t bytes_ = 0, stories_ = 0;
    std::string stage_ = "indexing";
};

// "indexing ████████░░░░  64%  1,234 stories  812/s  0:12 left" without escapes; pure, for tests. Times in seconds.
std::string progress_line(const std::string& stage, std::uint64_t bytes, std::uint64_t total, std::uint64_t stories,
                          double seconds);

// 1234567 -> "1,234,567".
std::string with_commas(std::uint64_t number);

}  // namespace pressdex

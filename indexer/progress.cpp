// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/progress.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace pressdex {
namespace {

constexpr std::chrono::milliseconds between_drawings{100};
constexpr std::uint64_t bar_cells = 24;

std::string clock_time(double seconds) {
    const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
    const auto rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

}  // namespace

std::string with_commas(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t place = digits.size(); place > 3;) {
        place -= 3;
        digits.insert(place, ",");
    }
    return digits;
}

std::string progress_line(const std::string& stage, std::uint64_t bytes, std::uint64_t total, std::uint64_t stories,
                          double seconds) {
    const double share = total == 0 ? 1.0 : std::min(1.0, static_cast<double>(bytes) / static_cast<double>(total));
    const auto full = static_cast<std::uint64_t>(share * static_cast<double>(bar_cells));
    std::string line = stage + " ";
    for (std::uint64_t cell = 0; cell < bar_cells; ++cell) line += cell < full ? "█" : "░";
    line += " " + std::to_string(static_cast<int>(share * 100)) + "%  " + with_commas(stories) + " stories";
    if (seconds >= 0.5 && share > 0) {
        line += "  " + with_commas(static_cast<std::uint64_t>(static_cast<double>(stories) / seconds)) + "/s";
        if (share < 1) line += "  " + clock_time(seconds / share - seconds) + " left";
    }
    return line;
}

Progress::Progress(std::uint64_t total_bytes, bool is_shown) : total_(total_bytes), is_shown_(is_shown) {}

Progress::~Progress() {
    if (is_shown_) std::fputs("\r\x1b[K", stderr);
}

void Progress::advance(std::uint64_t bytes, std::uint64_t stories) {
    const std::scoped_lock lock(mutex_);
    bytes_ += bytes;
    stories_ += stories;
    draw(false);
}

void Progress::say(std::string stage) {
    const std::scoped_lock lock(mutex_);
    stage_ = std::move(stage);
    draw(true);
}

void Progress::draw(bool is_last) {
    const auto now = Clock::now();
    if (!is_shown_ || (!is_last && now - drawn_ < between_drawings)) return;
    drawn_ = now;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    const std::string line = "\r\x1b[K" + progress_line(stage_, bytes_, total_, stories_, seconds);
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
}

}  // namespace pressdex

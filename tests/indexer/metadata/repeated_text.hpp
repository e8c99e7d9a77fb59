// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Texts that repeat one piece, and the processor's time that reading them takes: what is quadratic shows. For tests of
// cost only; what is read, and by which finder, they say.
#include <cstddef>
#include <ctime>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {

inline std::string repeated(const std::string& piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

// Of this thread alone: what else the machine does is not in it.
inline double processor_milliseconds() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

// How long `work` takes, in milliseconds.
template <class Work>
double cost_of_work(const Work& work) {
    const double begin = processor_milliseconds();
    work();
    return processor_milliseconds() - begin;
}

// `cost_of(text)` in milliseconds. The slack is for what a text costs however short it is, and for the clock: what is
// quadratic in such texts takes seconds.
template <class CostOf>
void expect_linear(const CostOf& cost_of, const std::string& piece, std::size_t bytes) {
    constexpr double slack = 150;  // milliseconds
    const double once = cost_of(repeated(piece, bytes)), twice = cost_of(repeated(piece, 2 * bytes));
    EXPECT_LT(twice, 3 * once + slack);
}

}  // namespace pressdex

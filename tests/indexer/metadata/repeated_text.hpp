// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Texts that repeat one piece, and the processor's time that reading them takes: what is quadratic shows. For tests of
// cost only.
#include <cstddef>
#include <ctime>
#include <string>

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

}  // namespace pressdex

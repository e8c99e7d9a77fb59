// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A program run over some bytes, under limits, and what it wrote. Knows no formats; no shell is involved.
#include "press/result.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct ChildLimits {
    std::uint64_t memory = 512U << 20U;  // bytes of address space
    std::uint64_t written = 64U << 20U;  // bytes that it may write into a file, and that are taken from its output
    std::uint64_t files = 16;            // open at once
    std::chrono::seconds processor{10};
    std::chrono::seconds patience{15};  // by the wall clock
};

enum class ChildEnd : std::uint8_t {
    by_itself,
    killed,       // by a signal: mostly a limit of memory or processor time
    too_late,     // it took longer than we wait
    too_verbose,  // it wrote more than may be taken
};

struct ChildOutput {
    ChildEnd end = ChildEnd::by_itself;
    int code = 0;        // exit code, when it ended by itself
    std::string output;  // what was written before the end
    std::string errors;  // the first 4 KB of standard error
};

// `command[0]` is looked up in PATH; the bytes are its standard input, sealed against change. Fails when the program
// cannot be started. Blocks no longer than limits.patience.
Result<ChildOutput> output_of_child(const std::vector<std::string>& command, std::string_view input,
                                    const ChildLimits& limits = {});

}  // namespace pressdex

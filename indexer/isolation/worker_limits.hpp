// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a process that parses untrusted bytes may use. Set by the process itself, before it sees any of them.
#include <chrono>
#include <cstdint>

namespace pressdex {

// A real page takes milliseconds and a few megabytes; a 195 KB PDF can ask for 15 GB.
constexpr std::uint64_t worker_memory = 256U << 20U;      // bytes of address space beyond what the process has
constexpr std::chrono::seconds worker_processor_time{8};  // for one document
constexpr std::chrono::seconds worker_patience{16};       // by the wall clock, children included

// No core files, no more rights than now, few files, bounded memory; ends when the parent does.
void restrict_worker();

// Gives the process `worker_processor_time` from now on.
void rearm_processor_time();

}  // namespace pressdex

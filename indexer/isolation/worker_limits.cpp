// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/worker_limits.hpp"

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pressdex {
namespace {

void limit(int what, rlim_t most) {
    rlimit now{};
    if (::getrlimit(static_cast<__rlimit_resource>(what), &now) != 0) return;
    now.rlim_cur = now.rlim_max == RLIM_INFINITY || most < now.rlim_max ? most : now.rlim_max;
    static_cast<void>(::setrlimit(static_cast<__rlimit_resource>(what), &now));
}

// Address space that the process has already; the sanitizers reserve terabytes and cannot live with any limit.
[[maybe_unused]] std::uint64_t address_space() {
    unsigned long pages = 0;
    if (auto* file = std::fopen("/proc/self/statm", "re"); file != nullptr) {
        if (std::fscanf(file, "%lu", &pages) != 1) pages = 0;
        static_cast<void>(std::fclose(file));
    }
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace

void restrict_worker() {
    constexpr rlim_t most_files = 32;
    static_cast<void>(::prctl(PR_SET_PDEATHSIG, SIGKILL));
    static_cast<void>(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, most_files);
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, address_space() + worker_memory);
#endif
    rearm_processor_time();
}

void rearm_processor_time() {
    rusage used{};
    static_cast<void>(::getrusage(RUSAGE_SELF, &used));
    const auto spent = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    // The limit counts whole seconds since the process began.
    limit(RLIMIT_CPU, spent + 1 + static_cast<rlim_t>(worker_processor_time.count()));
}

}  // namespace pressdex

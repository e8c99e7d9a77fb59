// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Waits until files below some folders have changed and have then been left alone for a while (inotify(7)). Says that
// something changed, never what: the ledger knows. Looks at the names that readers/folder.hpp looks at; opens no file.
#include "press/result.hpp"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <map>
#include <span>
#include <vector>

struct inotify_event;

namespace pressdex {

// A file is written in many small steps and a folder is copied file by file: one run for all of them.
struct Patience {
    std::chrono::milliseconds quiet{500};       // without another change, then the wait is over
    std::chrono::milliseconds longest{10'000};  // after the first change, even if it never gets quiet
};

class FolderWatch {
  public:
    // Watches the paths (a file by its folder) and all folders below them, also those that are made later. Fails where
    // a path is not there or the kernel grants no more watches.
    static Result<FolderWatch> of(std::span<const std::filesystem::path> paths, Patience patience = {});

    FolderWatch(FolderWatch&& other) noexcept;
    FolderWatch& operator=(FolderWatch&& other) noexcept;
    ~FolderWatch();

    // Blocks until something changed; false = a signal set `interrupted` instead, however shortly before the call.
    Result<bool> wait(const std::atomic<bool>& interrupted);

    // Blocks for this long, or until a signal: before another try where the archive was locked.
    static void pause(std::chrono::milliseconds time, const std::atomic<bool>& interrupted);

  private:
    FolderWatch(int descriptor, Patience patience) : descriptor_(descriptor), patience_(patience) {}

    Result<void> watch_below(const std::filesystem::path& top);
    void forget_below(const std::filesystem::path& top);
    Result<bool> heed(const inotify_event& event);  // true = it counts
    Result<bool> take_events();                     // true = among them was one that counts

    int descriptor_ = -1;
    Patience patience_;
    std::vector<std::filesystem::path> tops_;
    std::map<int, std::filesystem::path> folders_;  // by the kernel's number of the watch
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/folder_watch.hpp"

#include "indexer/readers/ignore_list.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

// A file counts when its writer is done with it, not at each block.
constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE;

Unexpected kernel_error(const std::string& what) {
    const int number = errno;
    const bool is_full = number == ENOSPC || number == EMFILE;
    return failure(ErrorKind::machine, what + ": " + std::strerror(number),
                   is_full ? "Raise fs.inotify.max_user_watches with sysctl(8), or watch fewer folders" : "");
}

bool is_looked_at(const fs::path& folder, const std::string& name) {
    return !name.starts_with('.') && !IgnoreList::of_folder(folder).leaves_out(name);
}

bool lies_below(const fs::path& path, const fs::path& top) {
    const auto& name = path.native();
    const auto& start = top.native();
    return name == start || (name.starts_with(start) && name[start.size()] == '/');
}

// Waits on the descriptor (-1 = none) with SIGINT and SIGTERM let in only while waiting, so that one that comes just
// before is not slept through. 1 = readable, 0 = the time is over, -1 = a signal.
int wait_on(int descriptor, std::optional<milliseconds> time, const std::atomic<bool>& interrupted) {
    sigset_t ours, before;
    sigemptyset(&ours);
    sigaddset(&ours, SIGINT);
    sigaddset(&ours, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ours, &before);
    int result = -1;
    if (!interrupted) {
        pollfd readable{descriptor, POLLIN, 0};
        timespec limit{};
        if (time) {
            limit.tv_sec = time->count() / 1000;
            limit.tv_nsec = time->count() % 1000 * 1'000'000;
        }
        result = ::ppoll(&readable, 1, time ? &limit : nullptr, &before);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return result;
}

}  // namespace

Result<FolderWatch> FolderWatch::of(std::span<const fs::path> paths, Patience patience) {
    FolderWatch watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC), patience);
    if (watch.descriptor_ < 0) return kernel_error("Cannot watch folders");
    for (const auto& path : paths) {
        std::error_code error;
        auto top = fs::weakly_canonical(path, error);
        if (error || !fs::exists(top, error))
            return failure(ErrorKind::wrongly_asked, "There is no file or folder " + path.string());
        if (!fs::is_directory(top, error)) top = top.parent_path();
        if (auto done = watch.watch_below(top); !done) return Unexpected(done.error());
        watch.tops_.push_back(std::move(top));
    }
    return watch;
}

FolderWatch::FolderWatch(FolderWatch&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      patience_(other.patience_),
      tops_(std::move(other.tops_)),
      folders_(std::move(other.folders_)) {}

FolderWatch& FolderWatch::operator=(FolderWatch&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(patience_, other.patience_);
    std::swap(tops_, other.tops_);
    std::swap(folders_, other.folders_);
    return *this;
}

FolderWatch::~FolderWatch() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

// A folder is watched before its names are listed: what comes in between is seen twice rather than never.
Result<void> FolderWatch::watch_below(const fs::path& top) {
    std::vector<fs::path> open{top};
    while (!open.empty()) {
        const auto folder = std::move(open.back());
        open.pop_back();
        const auto follow = folder == top ? 0U : std::uint32_t{IN_DONT_FOLLOW};
        const int number = ::inotify_add_watch(descriptor_, folder.c_str(), changes | IN_ONLYDIR | follow);
        if (number < 0 && (errno == ENOENT || errno == ENOTDIR)) continue;  // gone, or no folder any more
        if (number < 0) return kernel_error("Cannot watch " + folder.string());
        folders_[number] = folder;
        const auto ignored = IgnoreList::of_folder(folder);
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            const auto name = entries->path().filename().native();
            if (name.starts_with('.') || ignored.leaves_out(name)) continue;
            std::error_code gone;
            if (entries->is_directory(gone) && !entries->is_symlink(gone)) open.push_back(entries->path());
        }
    }
    return {};
}

// A folder that was moved away keeps its watches: they would tell of places that are no longer ours.
void FolderWatch::forget_below(const fs::path& top) {
    std::erase_if(folders_, [&](const auto& watched) {
        if (!lies_below(watched.second, top)) return false;
        ::inotify_rm_watch(descriptor_, watched.first);
        return true;
    });
}

Result<bool> FolderWatch::heed(const inotify_event& event) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) {  // the kernel dropped some: look everywhere anew
        for (const auto& top : tops_) {
            if (auto done = watch_below(top); !done) return Unexpected(done.error());
        }
        return true;
    }
    const auto watched = folders_.find(event.wd);
    if (watched == folders_.end()) return false;
    if ((event.mask & IN_IGNORED) != 0) {  // the folder itself is gone
        folders_.erase(watched);
        return false;
    }
    const std::string name = event.len > 0 ? event.name : "";
    if (name.empty() || !is_looked_at(watched->second, name)) return false;
    if ((event.mask & IN_ISDIR) == 0) return (event.mask & changes) != IN_CREATE;  // IN_CLOSE_WRITE follows
    const auto path = watched->second / name;
    if ((event.mask & (IN_MOVED_FROM | IN_DELETE)) != 0) forget_below(path);
    if ((event.mask & (IN_MOVED_TO | IN_CREATE)) != 0) {
        if (auto done = watch_below(path); !done) return Unexpected(done.error());
    }
    return true;
}

Result<bool> FolderWatch::take_events() {
    bool counts = false;
    alignas(inotify_event) std::array<char, 1U << 16U> block{};
    for (;;) {
        const auto size = ::read(descriptor_, block.data(), block.size());
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return counts;
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            const auto* event = reinterpret_cast<const inotify_event*>(block.data() + at);
            const auto heeded = heed(*event);
            if (!heeded) return heeded;
            counts = counts || *heeded;
            at += sizeof(inotify_event) + event->len;
        }
    }
}

Result<bool> FolderWatch::wait(const std::atomic<bool>& interrupted) {
    std::optional<steady_clock::time_point> first;
    while (!interrupted) {
        std::optional<milliseconds> time;
        if (first) {
            const auto left =
                std::chrono::duration_cast<milliseconds>(*first + patience_.longest - steady_clock::now());
            if (left.count() <= 0) return true;
            time = std::min(left, patience_.quiet);
        }
        const int ready = wait_on(descriptor_, time, interrupted);
        if (ready == 0) return true;
        if (ready < 0 && errno != EINTR && !interrupted) return kernel_error("Cannot wait for changes");
        if (ready < 0) continue;
        const auto counts = take_events();
        if (!counts) return Unexpected(counts.error());
        if (*counts && !first) first = steady_clock::now();
    }
    return false;
}

void FolderWatch::pause(milliseconds time, const std::atomic<bool>& interrupted) {
    wait_on(-1, time, interrupted);
}

}  // namespace pressdex

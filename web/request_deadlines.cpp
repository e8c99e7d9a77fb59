// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/request_deadlines.hpp"

#include <sys/socket.h>

namespace pressdex {

RequestDeadlines::RequestDeadlines(std::chrono::seconds limit) : limit_(limit), watcher_([this] { watch(); }) {}

RequestDeadlines::~RequestDeadlines() {
    {
        const std::lock_guard lock(mutex_);
        ends_ = true;
    }
    wakes_.notify_all();
    watcher_.join();
}

void RequestDeadlines::opened(int socket) {
    const std::lock_guard lock(mutex_);
    since_[socket] = Clock::now();
}

void RequestDeadlines::begins_anew(int socket) {
    const std::lock_guard lock(mutex_);
    const auto found = since_.find(socket);
    if (found != since_.end()) found->second = Clock::now();
}

void RequestDeadlines::closed(int socket) {
    const std::lock_guard lock(mutex_);
    since_.erase(socket);
}

void RequestDeadlines::watch() {
    std::unique_lock lock(mutex_);
    while (!ends_) {
        wakes_.wait_for(lock, std::chrono::milliseconds(500));
        shut_late(Clock::now());
    }
}

void RequestDeadlines::shut_late(Clock::time_point now) {
    for (const auto& [socket, since] : since_) {
        if (now - since > limit_) shutdown(socket, SHUT_RDWR);
    }
}

}  // namespace pressdex

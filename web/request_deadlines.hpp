// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long a connection may take over one request, from its first byte to the last of the answer. The HTTP library only
// limits how long a client may be silent; one that sends a byte every few seconds would hold its place for ever.
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace pressdex {

class RequestDeadlines {
  public:
    explicit RequestDeadlines(std::chrono::seconds limit);
    ~RequestDeadlines();
    RequestDeadlines(const RequestDeadlines&) = delete;
    RequestDeadlines& operator=(const RequestDeadlines&) = delete;

    // A socket was accepted; waiting for its first request begins.
    void opened(int socket);
    // A request was answered, or the wait for the next one begins: the clock starts again.
    void begins_anew(int socket);
    // Must be called before the socket is closed: its number may then be given to another.
    void closed(int socket);

  private:
    using Clock = std::chrono::steady_clock;
    void watch();
    // Shuts sockets that took too long; the library then closes them.
    void shut_late(Clock::time_point now);

    const std::chrono::seconds limit_;
    std::mutex mutex_;
    std::condition_variable wakes_;
    std::unordered_map<int, Clock::time_point> since_;
    bool ends_ = false;
    std::thread watcher_;
};

}  // namespace pressdex

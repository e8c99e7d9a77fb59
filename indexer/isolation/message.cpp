// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/message.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <limits>

#include <poll.h>
#include <sys/socket.h>

namespace pressdex {
namespace {

// Milliseconds that poll may wait; -1 = for ever.
int wait_until(Deadline deadline) {
    if (deadline == no_deadline) return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, std::numeric_limits<int>::max()));
}

bool is_ready(int socket, short event, Deadline deadline) {
    for (;;) {
        pollfd watched{socket, event, 0};
        const int ready = ::poll(&watched, 1, wait_until(deadline));
        if (ready > 0) return (watched.revents & (event | POLLHUP)) != 0;
        if (ready == 0 || errno != EINTR) return false;
    }
}

bool send_all(int socket, std::string_view bytes, Deadline deadline) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        } else if (errno == EAGAIN) {
            if (!is_ready(socket, POLLOUT, deadline)) return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool receive_all(int socket, char* to, std::size_t count, Deadline deadline) {
    while (count > 0) {
        const auto got = ::recv(socket, to, count, MSG_DONTWAIT);
        if (got > 0) {
            to += got;
            count -= static_cast<std::size_t>(got);
        } else if (got == 0) {
            return false;
        } else if (errno == EAGAIN) {
            if (!is_ready(socket, POLLIN, deadline)) return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool send_message(int socket, std::string_view bytes, Deadline deadline) {
    if (bytes.size() > largest_message) return false;
    // Both ends are one program on one machine: the length goes as it lies in memory.
    std::array<char, sizeof(std::uint64_t)> length{};
    const std::uint64_t size = bytes.size();
    std::memcpy(length.data(), &size, sizeof size);
    return send_all(socket, {length.data(), length.size()}, deadline) && send_all(socket, bytes, deadline);
}

std::optional<std::string> receive_message(int socket, Deadline deadline) {
    std::array<char, sizeof(std::uint64_t)> length{};
    if (!receive_all(socket, length.data(), length.size(), deadline)) return std::nullopt;
    std::uint64_t size = 0;
    std::memcpy(&size, length.data(), sizeof size);
    if (size > largest_message) return std::nullopt;
    std::string bytes(size, '\0');
    if (!receive_all(socket, bytes.data(), bytes.size(), deadline)) return std::nullopt;
    return bytes;
}

}  // namespace pressdex

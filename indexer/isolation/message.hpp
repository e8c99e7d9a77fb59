// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Messages between two processes over a stream socket: a length and its bytes. Knows nothing of what they say.
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

// More than any file that is read (reader.hpp) and what its drafts add to it.
constexpr std::size_t largest_message = 256U << 20U;

using Deadline = std::chrono::steady_clock::time_point;
constexpr Deadline no_deadline = Deadline::max();

// False when the other side is gone or does not take the bytes in time. Never raises SIGPIPE.
bool send_message(int socket, std::string_view bytes, Deadline deadline = no_deadline);

// Nothing when the other side is gone, sends nonsense, or is silent for too long.
std::optional<std::string> receive_message(int socket, Deadline deadline = no_deadline);

}  // namespace pressdex

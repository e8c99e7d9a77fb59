// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "127.0.0.1:8080" as the system wants it. Numbers only: no name is looked up.
#include "press/result.hpp"

#include <string_view>

#include <sys/socket.h>

namespace pressdex {

struct ListenAddress {
    sockaddr_storage storage{};
    bool is_ipv6 = false;

    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&storage); }
    bool is_loopback() const;
};

// "ADDRESS:PORT", "[IPV6]:PORT", ":PORT". Fails with wrongly_asked.
Result<ListenAddress> listen_address_from(std::string_view text);

}  // namespace pressdex

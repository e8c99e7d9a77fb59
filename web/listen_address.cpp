// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/listen_address.hpp"

#include <charconv>
#include <cstring>
#include <optional>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace pressdex {
namespace {

std::optional<std::uint16_t> port_from(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return port;
}

std::optional<ListenAddress> ipv4(const std::string& host, std::uint16_t port) {
    sockaddr_in in{};
    in.sin_family = AF_INET;
    in.sin_port = htons(port);
    if (inet_pton(AF_INET, host.empty() ? "0.0.0.0" : host.c_str(), &in.sin_addr) != 1) return std::nullopt;
    ListenAddress address;
    std::memcpy(&address.storage, &in, sizeof in);
    return address;
}

std::optional<ListenAddress> ipv6(const std::string& host, std::uint16_t port) {
    sockaddr_in6 in{};
    in.sin6_family = AF_INET6;
    in.sin6_port = htons(port);
    if (inet_pton(AF_INET6, host.c_str(), &in.sin6_addr) != 1) return std::nullopt;
    ListenAddress address;
    address.is_ipv6 = true;
    std::memcpy(&address.storage, &in, sizeof in);
    return address;
}

}  // namespace

bool ListenAddress::is_loopback() const {
    if (is_ipv6) {
        sockaddr_in6 in{};
        std::memcpy(&in, &storage, sizeof in);
        return IN6_IS_ADDR_LOOPBACK(&in.sin6_addr);
    }
    sockaddr_in in{};
    std::memcpy(&in, &storage, sizeof in);
    return (ntohl(in.sin_addr.s_addr) >> 24) == 127;
}

Result<ListenAddress> listen_address_from(std::string_view text) {
    const auto colon = text.rfind(':');
    std::optional<ListenAddress> address;
    if (colon != std::string_view::npos) {
        std::string host(text.substr(0, colon));
        if (const auto port = port_from(text.substr(colon + 1))) {
            const bool is_bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
            address = is_bracketed ? ipv6(host.substr(1, host.size() - 2), *port) : ipv4(host, *port);
        }
    }
    if (address) return *address;
    return failure(ErrorKind::wrongly_asked, "--listen: \"" + std::string(text) + "\" is no address with a port",
                   "write 127.0.0.1:8080 or [::1]:8080");
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The page over HTTP, on libmicrohttpd: epoll, a pool of threads, limits on everything a client can hold. Answers come
// from a Handler.
#include "press/result.hpp"
#include "web/handler.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace pressdex {

struct ServerLimits {
    unsigned threads = 4;
    unsigned connections = 512;
    unsigned connections_an_address = 32;  // 0: no limit, for a server that only its own proxy speaks to
    unsigned idle_seconds = 5;             // a client may be silent for so long
    unsigned request_seconds = 10;         // and take so long over one request in all
};

class Server {
  public:
    // "127.0.0.1:8080", "[::1]:8080", ":8080" for all IPv4 addresses; port 0 is any free one. Fails with wrongly_asked
    // or machine.
    static Result<Server> start(const Handler& handler, const std::string& listen, const ServerLimits& limits);
    Server(Server&&) noexcept;
    Server& operator=(Server&&) noexcept;
    // Finishes the answers that are under way.
    ~Server();

    std::uint16_t port() const;

  private:
    struct Inside;
    explicit Server(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace pressdex

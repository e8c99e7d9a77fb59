// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// HttpRequest -> Response: refuses what is no plain GET, finds the route, lends it a shelf, turns every failure into a
// page. No socket, no environment; nothing is thrown out of it.
#include "web/links.hpp"
#include "web/response.hpp"
#include "web/shelf_pool.hpp"

namespace pressdex {

// Longer addresses are refused with 414; safety of the server's memory, and twice what a 2 KB query needs when escaped.
inline constexpr std::size_t longest_address = 8192;

// May be asked by several threads at a time.
class Handler {
  public:
    Handler(std::string_view base, ShelfPool& shelves) : links_(base), shelves_(shelves) {}

    // HEAD gets the answer of GET; who sends it leaves the body out.
    Response answer(const HttpRequest& asked) const;
    const Links& links() const { return links_; }

  private:
    Links links_;
    ShelfPool& shelves_;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the pages of one host print again and again: boilerplate that only their repetition gives away. Counts
// fingerprints of blocks; keeps no text.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pressdex {

class HostFurniture {
  public:
    // Counts the blocks of one page. A page is told by its address, so that one seen twice counts once. Linear.
    void learn(std::string_view host, std::string_view page, const std::vector<std::string>& blocks);

    // Whether this block stands on most pages of the host: on at least `fewest_pages` of them and on more than half of
    // all that were seen. A host of which few pages were seen has no furniture.
    bool is_furniture(std::string_view host, std::string_view block) const;

    std::uint32_t pages_seen(std::string_view host) const;

    static constexpr std::uint32_t fewest_pages = 4;

  private:
    struct Host {
        std::unordered_set<std::uint64_t> pages;
        std::unordered_map<std::uint64_t, std::uint32_t> seen;  // fingerprint -> pages that print it
    };
    std::unordered_map<std::string, Host> hosts_;
};

// "https://www.Example.org:443/a" -> "example.org"; empty for what is no address.
std::string host_of(std::string_view url);

}  // namespace pressdex

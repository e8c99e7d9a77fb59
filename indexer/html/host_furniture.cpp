// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/host_furniture.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/html_tree.hpp"

#include <functional>

namespace pressdex {
namespace {

// Signs and case never count; figures do: where a ministry prints the week's prices, they are all that is new.
std::uint64_t fingerprint(std::string_view block) {
    return std::hash<std::string>{}(plain(block));
}

}  // namespace

void HostFurniture::learn(std::string_view host, std::string_view page, const std::vector<std::string>& blocks) {
    if (host.empty()) return;
    Host& one = hosts_[std::string(host)];
    if (!one.pages.insert(std::hash<std::string_view>{}(page)).second) return;
    std::unordered_set<std::uint64_t> here;
    for (const std::string& block : blocks) {
        if (here.insert(fingerprint(block)).second) ++one.seen[fingerprint(block)];
    }
}

bool HostFurniture::is_furniture(std::string_view host, std::string_view block) const {
    const auto found = hosts_.find(std::string(host));
    if (found == hosts_.end()) return false;
    const auto seen = found->second.seen.find(fingerprint(block));
    return seen != found->second.seen.end() && seen->second >= fewest_pages &&
           std::size_t{seen->second} * 2 > found->second.pages.size();
}

std::uint32_t HostFurniture::pages_seen(std::string_view host) const {
    const auto found = hosts_.find(std::string(host));
    return found == hosts_.end() ? 0 : static_cast<std::uint32_t>(found->second.pages.size());
}

std::string host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    std::string_view host = url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
    host = host.substr(0, host.find(':'));
    std::string lower = in_lower_case(host);
    if (lower.starts_with("www.")) lower.erase(0, 4);
    return lower;
}

}  // namespace pressdex

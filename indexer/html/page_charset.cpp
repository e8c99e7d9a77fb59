// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_charset.hpp"

#include "indexer/html/html_tree.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

// The value behind "name=" in a tag, quoted or not.
std::string value_behind(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        std::string_view rest = tag.substr(at + name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
        if (!rest.starts_with('=')) continue;
        rest.remove_prefix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
        if (rest.starts_with('"') || rest.starts_with('\'')) rest.remove_prefix(1);
        return std::string(rest.substr(0, rest.find_first_of(" \t\r\n\f\"';/?>")));
    }
    return {};
}

}  // namespace

std::string declared_charset(std::string_view bytes) {
    // HTML wants it in the first 1024 bytes; browsers go on, since archives and proxies print their own before it.
    constexpr std::size_t searched = std::size_t{32} << 10U;
    std::string head = in_lower_case(bytes.substr(0, searched));
    head.resize(std::min(head.size(), head.find("<body")));
    for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at + 1)) {
        const std::string_view from = std::string_view(head).substr(at);
        if (from.starts_with("<!--")) {
            at = head.find("-->", at + 4);
            if (at == std::string::npos) break;
            continue;
        }
        if (from.starts_with("<script")) {
            at = head.find("</script", at);
            if (at == std::string::npos) break;
            continue;
        }
        const std::string_view tag = from.substr(0, from.find('>'));
        std::string label;
        if (tag.starts_with("<?xml")) label = value_behind(tag, "encoding");
        if (tag.starts_with("<meta") && tag.size() > 5 &&
            (blanks.find(tag[5]) != std::string_view::npos || tag[5] == '/'))
            label = value_behind(tag, "charset");
        if (!label.empty()) return label;
    }
    return {};
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/entities.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace pressdex {
namespace {

struct Entity {
    std::string_view name;
    char32_t value;
};

// HTML 5, section 13.5, as far as plain texts of releases need it; sorted by name.
constexpr std::array entities = {
    Entity{"amp", U'&'},     Entity{"apos", U'\''},   Entity{"bull", 0x2022},  Entity{"copy", 0xA9},
    Entity{"eacute", 0xE9},  Entity{"euro", 0x20AC},  Entity{"gt", U'>'},      Entity{"hellip", 0x2026},
    Entity{"laquo", 0xAB},   Entity{"ldquo", 0x201C}, Entity{"lsquo", 0x2018}, Entity{"lt", U'<'},
    Entity{"mdash", 0x2014}, Entity{"middot", 0xB7},  Entity{"nbsp", 0xA0},    Entity{"ndash", 0x2013},
    Entity{"pound", 0xA3},   Entity{"quot", U'"'},    Entity{"raquo", 0xBB},   Entity{"rdquo", 0x201D},
    Entity{"reg", 0xAE},     Entity{"rsquo", 0x2019}, Entity{"sect", 0xA7},    Entity{"shy", 0xAD},
    Entity{"times", 0xD7},   Entity{"trade", 0x2122}, Entity{"uuml", 0xFC},
};

std::optional<char32_t> value_of(std::string_view name) {
    if (name.starts_with('#')) {
        name.remove_prefix(1);
        const bool hex = name.starts_with('x') || name.starts_with('X');
        if (hex) name.remove_prefix(1);
        unsigned value = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
        if (error != std::errc{} || end != name.data() + name.size() || name.empty()) return std::nullopt;
        if (value < 0x20 || value == 0x7F) return U' ';
        if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
        return static_cast<char32_t>(value);
    }
    const auto* found = std::lower_bound(entities.begin(), entities.end(), name,
                                         [](const Entity& row, std::string_view sought) { return row.name < sought; });
    if (found == entities.end() || found->name != name) return std::nullopt;
    return found->value;
}

}  // namespace

std::string without_entities(std::string_view text) {
    // The longest reference, "&#x10FFFF;", is shorter.
    constexpr std::size_t longest = 12;
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t at = text.find('&');
        out += text.substr(0, at);
        if (at == std::string_view::npos) break;
        text.remove_prefix(at);
        const std::size_t end = text.substr(0, longest).find(';');
        const auto value = end == std::string_view::npos ? std::nullopt : value_of(text.substr(1, end - 1));
        if (value)
            append(out, *value);
        else
            out += '&';
        text.remove_prefix(value ? end + 1 : 1);
    }
    return out;
}

}  // namespace pressdex

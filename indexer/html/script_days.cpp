// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_witness.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// Pages made by scripts carry their story as data; what lies farther is the scripts themselves.
constexpr std::size_t most_source = 2U << 20U;
constexpr std::size_t most_found = 32;

bool is_key_sign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Behind a key: ": \"2020-02-24T...\"", "='20200224'", ":1560960000"; empty where no value stands.
std::string_view value_behind(std::string_view source, std::size_t at) {
    constexpr std::size_t longest = 60;
    // The key's own quotation mark may be escaped, in data within data.
    while (at < source.size() &&
           (source[at] == '"' || source[at] == '\'' || source[at] == '\\' || is_blank(source[at])))
        ++at;
    if (at >= source.size() || (source[at] != ':' && source[at] != '=')) return {};
    ++at;
    while (at < source.size() &&
           (source[at] == '"' || source[at] == '\'' || source[at] == '\\' || is_blank(source[at])))
        ++at;
    const std::string_view value = source.substr(at, longest);
    return value.substr(0, value.find_first_of("\"'\\,;}\n"));
}

void gather(std::string_view source, std::vector<std::pair<DayStamp, std::string>>& found, NumberOrder order) {
    for (auto at = source.find("ub"); at != std::string_view::npos && found.size() < most_found;) {
        std::size_t from = at, to = at;
        while (from > 0 && is_key_sign(source[from - 1]) && at - from < 40) --from;
        while (to < source.size() && is_key_sign(source[to]) && to - at < 40) ++to;
        if (role_of_name(source.substr(from, to - from)) == DayRole::published) {
            const std::string_view value = value_behind(source, to);
            if (const auto stamp = stamp_from(value, order)) found.emplace_back(*stamp, value);
        }
        at = source.find("ub", to);
    }
}

}  // namespace

std::vector<DayWitness> days_of_scripts(const HtmlTree& tree, NumberOrder order) {
    std::vector<std::pair<DayStamp, std::string>> found;
    std::size_t looked_at = 0;
    for (const std::uint32_t node : tree.elements("script")) {
        const std::string type = in_lower_case(tree.attribute(node, "type"));
        if (type.starts_with("application/ld+json")) continue;
        const std::string source = tree.source_text(node);
        looked_at += source.size();
        if (looked_at > most_source) break;
        gather(source, found, order);
    }
    if (found.empty()) return {};
    // Several days are those of several stories, this one's most often first.
    constexpr float only_weight = 0.5F, first_weight = 0.25F;
    const DayStamp& first = found.front().first;
    const bool only =
        std::all_of(found.begin(), found.end(), [&](const auto& one) { return one.first.period == first.period; });
    return {{first.period, DaySource::script, DayRole::published, only ? only_weight : first_weight,
             found.front().second, first.utc_minute, first.other_order}};
}

}  // namespace pressdex

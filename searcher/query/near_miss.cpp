// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/near_miss.hpp"

#include "press/schema.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace pressdex::query {
namespace {

struct OtherName {
    std::string_view typed;
    std::string_view field;
};

// What people and other search engines call our fields.
constexpr std::array<OtherName, 18> other_names = {{
    {"author", "by"},
    {"city", "location"},
    {"company", "organization"},
    {"country", "location"},
    {"day", "date"},
    {"from", "outlet"},
    {"headline", "title"},
    {"intitle", "title"},
    {"name", "person"},
    {"newspaper", "outlet"},
    {"paper", "outlet"},
    {"people", "person"},
    {"project", "programme"},
    {"published", "date"},
    {"quote", "said"},
    {"region", "location"},
    {"speaker", "by"},
    {"topic", "sector"},
}};

// Levenshtein's distance, row by row.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

// How far a field is from what was typed; a beginning counts as one letter.
std::size_t farness(std::string_view typed, std::string_view name) {
    if (name.empty()) return typed.size() + 1;
    if (typed.size() >= 3 && name.starts_with(typed)) return 1;
    return distance(typed, name);
}

}  // namespace

std::string field_like(std::string_view name) {
    constexpr std::size_t longest_name = 32;
    if (name.size() > longest_name) return {};
    const auto* other = std::ranges::find(other_names, name, &OtherName::typed);
    if (other != other_names.end()) return std::string(other->field);
    std::size_t nearest = name.size() < 5 ? 2 : 3;
    std::string found;
    for (const auto& row : schema::fields) {
        const std::size_t far = std::min(farness(name, row.name), farness(name, row.alias));
        if (far < nearest) {
            nearest = far;
            found = row.name;
        }
    }
    return found;
}

}  // namespace pressdex::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/name_words.hpp"

#include "press/text/folding.hpp"

#include <array>
#include <utility>

namespace pressdex {
namespace {

constexpr std::array<std::pair<std::string_view, WordUse>, 22> names_of_uses = {{
    {"title", WordUse::title},
    {"role", WordUse::role},
    {"modifier", WordUse::role_modifier},
    {"role_after", WordUse::role_after},
    {"given", WordUse::given},
    {"head_before", WordUse::head_before},
    {"head_after", WordUse::head_after},
    {"company", WordUse::company},
    {"company_end", WordUse::company_end},
    {"programme", WordUse::programme},
    {"never", WordUse::never},
    {"joins", WordUse::joins},
    {"particle", WordUse::particle},
    {"no_body", WordUse::no_body},
    {"body_noun", WordUse::body_noun},
    {"closes", WordUse::closes},
    {"common_given", WordUse::common_given},
    {"plain", WordUse::plain},
    {"ordinary", WordUse::ordinary},
    {"programme_before", WordUse::programme_before},
    {"company_sure", WordUse::company_sure},
    {"known_alone", WordUse::known_alone},
}};

std::uint32_t use_named(std::string_view name) {
    for (const auto& [known, use] : names_of_uses)
        if (known == name) return static_cast<std::uint32_t>(use);
    return 0;
}

}  // namespace

Result<void> NameWords::add(const TableFile& file) {
    static constexpr std::array<std::string_view, 2> columns = {"words", "use"};
    const auto read = file.each(columns, [&](const TableRow& cells) -> std::string {
        const std::uint32_t use = use_named(cells[1]);
        if (use == 0) return "no such use of a word: \"" + std::string(cells[1]) + "\"";
        const auto words = words_of(cells[0]);
        if (words.empty()) return "a row names no word";
        for (const auto word : words) uses_.add(folded(word), use);
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return {};
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/bound_firm.hpp"

#include <cstddef>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::string_view rule = "firm by its noun";

}  // namespace

std::optional<BodySighting> BoundFirms::behind(std::uint32_t noun) const {
    return extents_.is_capital(noun + 1) ? named(noun + 1) : described(noun);
}

std::optional<BodySighting> BoundFirms::named(std::uint32_t first) const {
    if (text_.is_demonym(first) || text_.in_headline_case(first)) return std::nullopt;
    std::uint32_t last = extents_.over_capitals(first);
    const std::uint32_t of = last + 1;
    if (extents_.goes_on(of) && extents_.grammar().is_of(text_.word(of).folded) && extents_.is_capital(of + 1))
        last = extents_.over_capitals(of + 1);
    if (last == first && (text_.is_place(first) || text_.uses(first) != 0)) return std::nullopt;
    if (text_.is(first, WordUse::given) && !text_.is(last, WordUse::company_end)) return std::nullopt;
    return BodySighting{first, last, std::nullopt, false, rule, 0.7F};
}

std::optional<BodySighting> BoundFirms::described(std::uint32_t noun) const {
    if (BoundGrammar::is_group(extents_.bound(noun).folded)) return std::nullopt;
    const std::uint32_t last = over_description(noun), name = last + 1;
    if (last == noun || !is_initials(name)) return std::nullopt;
    return BodySighting{name, name, std::nullopt, true, rule, 0.65F};
}

std::uint32_t BoundFirms::over_description(std::uint32_t noun) const {
    std::uint32_t last = extents_.over_adjectives(noun);
    while (extents_.goes_on(last + 1) && !text_.word(last + 1).is_capitalised && text_.is_demonym(last + 1)) ++last;
    const std::uint32_t of = last + 1, trade = last + 2;
    const bool tells_trade = extents_.goes_on(of) && BoundGrammar::is_bare(text_.word(of).folded) &&
                             extents_.goes_on(trade) && !text_.word(trade).is_capitalised &&
                             extents_.bound(trade).elided.empty();
    return tells_trade ? extents_.over_adjectives(trade) : last;
}

bool BoundFirms::is_initials(std::uint32_t name) const {
    constexpr std::size_t shortest = 3, longest = 10;  // letters
    if (!extents_.is_capital(name) || text_.in_headline_case(name)) return false;
    const ReadWord& word = text_.word(name);
    const bool fits = word.is_all_capitals && word.printed.size() >= shortest && word.printed.size() <= longest &&
                      is_acronym(word.printed) && text_.uses(name) == 0 && !text_.is_place(name);
    return fits && !extents_.is_capital(name + 1);
}

}  // namespace pressdex

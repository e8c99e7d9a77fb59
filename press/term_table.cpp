// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/term_table.hpp"

#include <algorithm>
#include <numeric>

namespace pressdex {

std::uint32_t TermTable::number_of(std::string_view term) {
    if (2 * (terms_.size() + 1) > places_.size()) widen();
    const auto hash = term_hash(term);
    auto& place = places_[place_of(hash, term)];
    if (place == 0) {
        terms_.push_back({hash, bytes_.size(), term.size()});
        bytes_ += term;
        place = size();
    }
    return place - 1;
}

// Linear probing; the upper half of the hash is the better mixed one.
std::size_t TermTable::place_of(std::uint64_t hash, std::string_view term) const {
    const auto mask = places_.size() - 1;
    auto at = static_cast<std::size_t>(hash ^ (hash >> 32U)) & mask;
    while (places_[at] != 0) {
        const auto number = places_[at] - 1;
        if (terms_[number].hash == hash && this->term(number) == term) break;
        at = (at + 1) & mask;
    }
    return at;
}

void TermTable::widen() {
    constexpr std::size_t fewest = 1024;
    places_.assign(std::max(fewest, 2 * places_.size()), 0);
    for (std::uint32_t number = 0; number < size(); ++number) {
        places_[place_of(terms_[number].hash, term(number))] = number + 1;
    }
}

std::vector<std::uint32_t> TermTable::in_order() const {
    std::vector<std::uint32_t> numbers(terms_.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::ranges::sort(numbers, {}, [this](std::uint32_t number) { return term(number); });
    return numbers;
}

void TermTable::clear() {
    bytes_.clear();
    terms_.clear();
    // What one story of very many words needed, all later ones would have to wipe.
    constexpr std::size_t most_kept = 1U << 16U;
    if (places_.size() > most_kept) {
        places_ = {};
    } else {
        std::ranges::fill(places_, 0U);
    }
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/term_numbers.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace pressdex::glass {

TermNumbers::TermNumbers() : places_(std::size_t{1} << 15U, none) {}

std::uint32_t TermNumbers::number_of(std::string_view text) {
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
    const auto mask = places_.size() - 1;
    auto place = hash & mask;
    for (; places_[place] != none; place = (place + 1) & mask) {
        const auto number = places_[place];
        if (terms_[number].hash == hash && term(number) == text) return number;
    }
    const auto number = size();
    places_[place] = number;
    terms_.push_back({hash, static_cast<std::uint32_t>(text.size()), bytes_.size()});
    bytes_ += text;
    if (terms_.size() * 2 > places_.size()) grow();
    return number;
}

void TermNumbers::grow() {
    places_.assign(places_.size() * 2, none);
    const auto mask = places_.size() - 1;
    for (std::uint32_t number = 0; number < size(); ++number) {
        auto place = terms_[number].hash & mask;
        while (places_[place] != none) place = (place + 1) & mask;
        places_[place] = number;
    }
}

std::vector<std::uint32_t> TermNumbers::in_order() const {
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](std::uint32_t number) { return term(number); });
    return order;
}

}  // namespace pressdex::glass

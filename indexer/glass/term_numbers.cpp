// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/term_numbers.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace pressdex::glass {

TermNumbers::TermNumbers() : places_(std::size_t{1} << 15U) {}

std::uint32_t TermNumbers::number_at(std::uint32_t begin) const {
    std::uint32_t number = 0;
    std::memcpy(&number, bytes_.data() + begin, sizeof number);
    return number;
}

std::uint32_t TermNumbers::number_of(std::string_view term, std::uint32_t hash) {
    const auto mask = places_.size() - 1;
    for (auto at = hash & mask; places_[at].begin != none; at = (at + 1) & mask) {
        if (places_[at].hash == hash && is_at(places_[at].begin, term)) return number_at(places_[at].begin);
    }
    const auto number = size();
    const auto begin = static_cast<std::uint32_t>(bytes_.size());
    bytes_.append(reinterpret_cast<const char*>(&number), sizeof number);
    bytes_ += static_cast<char>(term.size());
    bytes_ += term;
    begins_.push_back(begin);
    if (begins_.size() * 2 > places_.size()) {
        const auto before = std::exchange(places_, std::vector<Place>(places_.size() * 2));
        for (const auto& place : before) {
            if (place.begin != none) put(place);
        }
    }
    put({hash, begin});
    return number;
}

void TermNumbers::put(Place place) {
    const auto mask = places_.size() - 1;
    auto at = place.hash & mask;
    while (places_[at].begin != none) at = (at + 1) & mask;
    places_[at] = place;
}

std::vector<std::uint32_t> TermNumbers::in_order() const {
    struct Term {
        std::uint64_t beginning;  // eight bytes as a number that sorts like them
        std::uint32_t number;
    };
    std::vector<Term> order;
    order.reserve(size());
    for (std::uint32_t number = 0; number < size(); ++number) {
        std::uint64_t beginning = 0;
        const auto text = term(number);
        for (std::size_t i = 0; i < 8; ++i)
            beginning = beginning << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        order.push_back({beginning, number});
    }
    std::ranges::sort(order, [this](const Term& a, const Term& b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : term(a.number) < term(b.number);
    });
    std::vector<std::uint32_t> numbers(order.size());
    std::ranges::transform(order, numbers.begin(), &Term::number);
    return numbers;
}

}  // namespace pressdex::glass

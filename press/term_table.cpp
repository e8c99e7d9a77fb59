// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/term_table.hpp"

#include "press/text/eight_bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

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
        const auto& there = terms_[number];
        if (there.hash == hash && there.size == term.size() &&
            same_bytes(bytes_.data() + there.begin, term.data(), term.size()))
            break;
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

// Most pairs are told apart by their first eight bytes, without a look at the terms.
std::vector<std::uint32_t> TermTable::in_order() const {
    struct Beginning {
        std::uint64_t bytes;  // as a number that sorts like them
        std::uint32_t number;
    };
    std::vector<Beginning> order;
    order.reserve(size());
    for (std::uint32_t number = 0; number < size(); ++number) {
        const auto text = term(number);
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data(), std::min(text.size(), sizeof bytes));
        if constexpr (std::endian::native == std::endian::little) bytes = __builtin_bswap64(bytes);
        order.push_back({bytes, number});
    }
    std::ranges::sort(order, [this](const Beginning& a, const Beginning& b) {
        return a.bytes != b.bytes ? a.bytes < b.bytes : term(a.number) < term(b.number);
    });
    std::vector<std::uint32_t> numbers(order.size());
    std::ranges::transform(order, numbers.begin(), &Beginning::number);
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

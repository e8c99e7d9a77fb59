// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/packed_positions.hpp"

#include "press/varint.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <iterator>
#include <optional>
#include <type_traits>

namespace pressdex {
namespace {

static_assert(std::endian::native == std::endian::little, "fingerprints and positions are read as they stand");

constexpr std::uint32_t none = ~std::uint32_t{0};

// Which of the fingerprints in sixteen bytes is the wanted one. All are compared before any is looked at.
template <class Print>
std::optional<std::uint32_t> number_in(const char* vector, Print wanted) {
    std::array<Print, 16 / sizeof(Print)> some{}, hits{};
    std::memcpy(some.data(), vector, sizeof some);
    for (std::size_t i = 0; i < some.size(); ++i) hits[i] = static_cast<Print>(some[i] == wanted ? ~Print{0} : 0);
    const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(hits);
    constexpr int bits = 8 * sizeof(Print);
    if (halves[0] != 0) return static_cast<std::uint32_t>(std::countr_zero(halves[0]) / bits);
    if (halves[1] != 0) return static_cast<std::uint32_t>((64 + std::countr_zero(halves[1])) / bits);
    return std::nullopt;
}

// Whether it is in a block of eight such vectors: one look for 64 fingerprints of two bytes.
template <class Print>
bool holds(const char* block, Print wanted) {
    std::array<Print, 16 / sizeof(Print)> some{}, hits{};
    for (std::size_t vector = 0; vector < 8; ++vector) {
        std::memcpy(some.data(), block + vector * sizeof some, sizeof some);
        for (std::size_t i = 0; i < some.size(); ++i) hits[i] |= static_cast<Print>(some[i] == wanted ? ~Print{0} : 0);
    }
    return std::bit_cast<std::array<std::uint64_t, 2>>(hits) != std::array<std::uint64_t, 2>{};
}

// The width is known to the compiler: this is most of what a term costs.
template <std::size_t width>
std::uint32_t number_among(std::string_view prints, std::uint64_t sought) {
    std::size_t at = 0;
    if constexpr (width == 2 || width == 4) {
        using Print = std::conditional_t<width == 2, std::uint16_t, std::uint32_t>;
        constexpr std::size_t vector = 16, block = 8 * vector;
        const auto wanted = static_cast<Print>(sought);
        while (at + block <= prints.size() && !holds(prints.data() + at, wanted)) at += block;
        for (; at + vector <= prints.size(); at += vector) {
            if (const auto number = number_in(prints.data() + at, wanted))
                return static_cast<std::uint32_t>(at / width) + *number;
        }
    }
    for (; at < prints.size(); at += width) {
        if (std::memcmp(prints.data() + at, &sought, width) == 0) return static_cast<std::uint32_t>(at / width);
    }
    return none;
}

using NumberAmong = std::uint32_t (*)(std::string_view prints, std::uint64_t sought);
constexpr NumberAmong number_among_of_width[] = {number_among<2>, number_among<3>, number_among<4>, number_among<5>,
                                                 number_among<6>, number_among<7>, number_among<8>};
static_assert(std::size(number_among_of_width) == fingerprints::widest - fingerprints::narrowest + 1);

}  // namespace

PackedPositions::PackedPositions(std::string_view packed) {
    if (packed.size() < 4) return;
    const unsigned width = static_cast<unsigned char>(packed[0]), bits = static_cast<unsigned char>(packed[2]);
    if (width < fingerprints::narrowest || width > fingerprints::widest || bits < 1 || bits > 32) return;
    width_ = width;
    seed_ = static_cast<unsigned char>(packed[1]);
    bits_ = bits;
    auto rest = packed.substr(3);
    std::uint32_t terms = 0, runs = 0;
    if (!take_varint(rest, terms) || !take_varint(rest, runs) || runs > rest.size()) return;
    const auto prints = std::uint64_t{terms} * width;
    if (prints > rest.size() - runs) return;
    terms_ = terms;
    runs_ = rest.substr(0, runs);
    fingerprints_ = rest.substr(runs, prints);
    positions_ = rest.substr(runs + prints);
}

PackedPositions::Places PackedPositions::places_of(std::uint64_t hash) const {
    const auto sought = fingerprints::of(hash, seed_, width_);
    auto term = number_among_of_width[width_ - fingerprints::narrowest](fingerprints_, sought);
    if (term == none) return {};
    const auto all = positions_.size() * 8 / bits_;  // at most
    auto runs = runs_;
    std::uint64_t first = 0;
    std::uint32_t times = 0, count = 0;
    while (first < all && take_varint(runs, times) && take_varint(runs, count)) {
        if (term < count) {
            first += std::uint64_t{term} * times;
            return times <= all && first <= all - times ? Places{static_cast<std::uint32_t>(first), times} : Places{};
        }
        term -= count;
        first += std::uint64_t{count} * times;
    }
    return {};
}

std::string_view PackedPositions::rest() const {
    auto runs = runs_;
    std::uint64_t places = 0;
    std::uint32_t times = 0, count = 0;
    const auto all = positions_.size() * 8;
    while (places <= all && take_varint(runs, times) && take_varint(runs, count))
        places += std::uint64_t{count} * times;
    if (places > all) return {};
    return positions_.substr(std::min(positions_.size(), (places * bits_ + 7) / 8));
}

void PackedPositions::append(const Places& places, std::vector<std::uint32_t>& positions) const {
    const std::uint64_t mask = (std::uint64_t{1} << bits_) - 1;
    const auto before = positions.size();
    positions.resize(before + places.times);
    auto bit = std::uint64_t{places.first} * bits_;
    for (auto next = positions.begin() + static_cast<std::ptrdiff_t>(before); next != positions.end(); ++next) {
        const auto at = std::min<std::size_t>(bit / 8, positions_.size());
        std::uint64_t word = 0;
        if (positions_.size() - at >= sizeof word) {
            std::memcpy(&word, positions_.data() + at, sizeof word);
        } else {
            std::memcpy(&word, positions_.data() + at, positions_.size() - at);
        }
        *next = static_cast<std::uint32_t>((word >> (bit % 8)) & mask);
        bit += bits_;
    }
}

}  // namespace pressdex

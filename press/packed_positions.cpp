// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/packed_positions.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <functional>
#include <iterator>
#include <numeric>
#include <span>
#include <type_traits>

namespace pressdex {
namespace {

constexpr unsigned narrowest = 2, widest = 8;  // bytes a fingerprint; of the widest none is shared by two hashes
constexpr unsigned seeds = 256;

// The upper bits of the hash, mixed anew by the seed.
std::uint64_t fingerprint(std::uint64_t hash, unsigned seed, unsigned width) {
    hash += seed * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 32U;
    hash *= 0xd6e8feb86659fd93U;
    return hash >> (64 - 8 * width);
}

void append(std::string& bytes, std::uint32_t number) {
    for (; number >= 0x80U; number >>= 7U) bytes += static_cast<char>(number | 0x80U);
    bytes += static_cast<char>(number);
}

// False at the end or in the middle of a number.
bool read(std::string_view& bytes, std::uint32_t& number) {
    number = 0;
    for (unsigned shift = 0; !bytes.empty() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        number |= static_cast<std::uint32_t>(byte & 0x7fU) << shift;
        if (byte < 0x80U) return true;
    }
    return false;
}

void append_fingerprint(std::string& bytes, std::uint64_t print, unsigned width) {
    for (unsigned i = 0; i < width; ++i) bytes += static_cast<char>(print >> (8 * i));
}

// Whether terms have distinct fingerprints, asked for one seed after the other. Ends at the first that stands twice:
// most seeds fail early.
class Distinctness {
  public:
    explicit Distinctness(std::size_t terms) : places_(std::bit_ceil(2 * terms)) {}

    bool holds(const std::vector<std::uint64_t>& hashes, unsigned seed, unsigned width) {
        ++round_;
        return std::ranges::all_of(hashes, [&](auto hash) { return is_new(fingerprint(hash, seed, width)); });
    }

  private:
    struct Place {
        std::uint64_t print = 0;
        std::uint32_t round = 0;  // 0: empty; those of earlier rounds are empty, too
    };

    bool is_new(std::uint64_t print) {
        const auto mask = places_.size() - 1;
        auto at = print & mask;
        for (; places_[at].round == round_; at = (at + 1) & mask) {
            if (places_[at].print == print) return false;
        }
        places_[at] = {print, round_};
        return true;
    }

    std::vector<Place> places_;
    std::uint32_t round_ = 0;
};

struct Choice {
    unsigned width = widest, seed = 0;
};

// The shortest fingerprints that tell the terms apart. Terms whose whole hashes are equal (a text that was made so)
// stay confused with each other, and with nothing else.
Choice fingerprints_for(std::vector<std::uint64_t> hashes) {
    std::ranges::sort(hashes);
    const auto repeated = std::ranges::unique(hashes);
    hashes.erase(repeated.begin(), repeated.end());
    Distinctness distinctness(hashes.size());
    for (unsigned width = narrowest; width <= widest; ++width) {
        // n terms share none of the 2^b with probability exp(-n^2 / 2^(b + 1)): where that is hopeless, no seed is
        // tried.
        const double pairs = static_cast<double>(hashes.size()) * static_cast<double>(hashes.size()) / 2;
        if (pairs > std::ldexp(5.0, static_cast<int>(8 * width))) continue;
        for (unsigned seed = 0; seed < seeds; ++seed) {
            if (distinctness.holds(hashes, seed, width)) return {width, seed};
        }
    }
    return {};
}

constexpr std::uint32_t none = ~std::uint32_t{0};

// The width is known to the compiler, and sixteen fingerprints are compared at once: this is most of what a term costs.
template <std::size_t width>
std::uint32_t number_among(std::string_view prints, const std::string& sought) {
    std::size_t at = 0;
    if constexpr (width == 2 || width == 4) {
        using Print = std::conditional_t<width == 2, std::uint16_t, std::uint32_t>;
        std::array<Print, 16> some;
        Print wanted = 0;
        std::memcpy(&wanted, sought.data(), width);
        for (; at + sizeof some <= prints.size(); at += sizeof some) {
            std::memcpy(some.data(), prints.data() + at, sizeof some);
            Print hits = 0;
            for (std::size_t i = 0; i < some.size(); ++i) hits |= static_cast<Print>(some[i] == wanted);
            if (hits != 0) break;
        }
    }
    for (; at < prints.size(); at += width) {
        if (std::memcmp(prints.data() + at, sought.data(), width) == 0) return static_cast<std::uint32_t>(at / width);
    }
    return none;
}

using NumberAmong = std::uint32_t (*)(std::string_view prints, const std::string& sought);
constexpr NumberAmong number_among_of_width[] = {number_among<2>, number_among<3>, number_among<4>, number_among<5>,
                                                 number_among<6>, number_among<7>, number_among<8>};
static_assert(std::size(number_among_of_width) == widest - narrowest + 1);

// How often terms stand, and how many stand so often: `order` is by descending frequency.
template <class TimesOf>
void append_runs(std::string& bytes, const std::vector<std::uint32_t>& order, TimesOf times_of) {
    std::string runs;
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < order.size();) {
        auto end = i;
        while (end < order.size() && times_of(order[end]) == times_of(order[i])) ++end;
        append(runs, times_of(order[i]));
        append(runs, static_cast<std::uint32_t>(end - i));
        ++count;
        i = end;
    }
    append(bytes, count);
    bytes += runs;
}

// Positions gathered term by term: counted first, then put.
class PlacesByTerm {
  public:
    explicit PlacesByTerm(std::size_t terms) : begins_(terms + 1), times_(terms) {}

    void count(std::uint32_t term) { ++begins_[term + 1]; }
    void put(std::uint32_t term, std::uint32_t position) {
        if (positions_.empty()) {
            std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
            positions_.resize(begins_.back());
        }
        positions_[begins_[term] + times_[term]++] = position;
        highest_ = std::max(highest_, position);
    }
    // Brings them into order where they are not, and takes out what was put twice.
    void finish() {
        for (std::size_t term = 0; term < times_.size(); ++term) {
            const auto of_term = std::span(positions_).subspan(begins_[term], times_[term]);
            if (!std::ranges::is_sorted(of_term)) std::ranges::sort(of_term);
            const auto repeated = std::ranges::unique(of_term);
            times_[term] -= static_cast<std::uint32_t>(repeated.size());
        }
    }

    std::span<const std::uint32_t> of(std::uint32_t term) const {
        return std::span(positions_).subspan(begins_[term], times_[term]);
    }
    std::uint32_t highest() const { return highest_; }
    std::vector<std::uint32_t> by_frequency() const {
        std::vector<std::uint32_t> order(times_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, std::ranges::greater{}, [this](auto term) { return times_[term]; });
        return order;
    }

  private:
    std::vector<std::size_t> begins_;  // of each term among the positions; while counting: how many it has
    std::vector<std::uint32_t> times_, positions_;
    std::uint32_t highest_ = 0;
};

// Numbers of so many bits each, the lowest first.
class BitAppender {
  public:
    BitAppender(std::string& bytes, unsigned bits) : bytes_(bytes), bits_(bits) {}

    void append(std::uint64_t number) {
        held_ |= number << held_bits_;
        for (held_bits_ += bits_; held_bits_ >= 8; held_bits_ -= 8, held_ >>= 8U) bytes_ += static_cast<char>(held_);
    }
    void finish() {
        if (held_bits_ > 0) bytes_ += static_cast<char>(held_);
    }

  private:
    std::string& bytes_;
    unsigned bits_;
    std::uint64_t held_ = 0;  // fewer than 8 bits between two numbers
    unsigned held_bits_ = 0;
};

}  // namespace

std::uint32_t PositionPacker::add(std::string_view term, std::uint32_t position) {
    const auto number = terms_.number_of(term);
    places_.push_back({number, position});
    return number;
}

std::string PositionPacker::packed() {
    std::string bytes;
    if (terms_.size() > 0) bytes = pack();
    terms_.clear();
    places_.clear();
    return bytes;
}

std::string PositionPacker::pack() const {
    PlacesByTerm places(terms_.size());
    for (const auto& place : places_) places.count(place.term);
    for (const auto& place : places_) places.put(place.term, place.position);
    places.finish();
    const auto order = places.by_frequency();
    std::vector<std::uint64_t> hashes;
    for (const auto term : order) hashes.push_back(terms_.hash(term));
    const auto [width, seed] = fingerprints_for(hashes);
    const auto bits = std::max(1U, static_cast<unsigned>(std::bit_width(places.highest())));
    std::string bytes;
    for (const auto byte : {width, seed, bits}) bytes += static_cast<char>(byte);
    append_runs(bytes, order, [&](auto term) { return static_cast<std::uint32_t>(places.of(term).size()); });
    for (const auto hash : hashes) append_fingerprint(bytes, fingerprint(hash, seed, width), width);
    BitAppender positions(bytes, bits);
    for (const auto term : order) {
        for (const auto position : places.of(term)) positions.append(position);
    }
    positions.finish();
    return bytes;
}

PackedPositions::PackedPositions(std::string_view packed) {
    if (packed.size() < 4) return;
    const unsigned width = static_cast<unsigned char>(packed[0]), bits = static_cast<unsigned char>(packed[2]);
    if (width < narrowest || width > widest || bits < 1 || bits > 32) return;
    width_ = width;
    seed_ = static_cast<unsigned char>(packed[1]);
    bits_ = bits;
    auto rest = packed.substr(3);
    std::uint32_t runs = 0;
    if (!read(rest, runs)) return;
    const auto begin = rest;
    std::uint64_t terms = 0, places = 0;
    for (std::uint32_t i = 0; i < runs; ++i) {
        std::uint32_t times = 0, count = 0;
        if (!read(rest, times) || !read(rest, count)) return;
        terms += count;
        places += std::uint64_t{times} * count;
        if (terms * width_ > rest.size() || places > packed.size() * 8) return;
    }
    if ((places * bits_ + 7) / 8 > rest.size() - terms * width_) return;
    terms_ = static_cast<std::uint32_t>(terms);
    runs_ = begin.substr(0, begin.size() - rest.size());
    fingerprints_ = rest.substr(0, terms * width_);
    positions_ = rest.substr(fingerprints_.size());
}

PackedPositions::Places PackedPositions::places_of(std::uint64_t hash) const {
    std::string sought;  // short enough to need no memory
    append_fingerprint(sought, fingerprint(hash, seed_, width_), width_);
    auto term = number_among_of_width[width_ - narrowest](fingerprints_, sought);
    if (term == none) return {};
    auto runs = runs_;
    std::uint32_t first = 0, times = 0, count = 0;
    while (read(runs, times) && read(runs, count)) {
        if (term < count) return {first + term * times, times};
        term -= count;
        first += count * times;
    }
    return {};
}

void PackedPositions::append(const Places& places, std::vector<std::uint32_t>& positions) const {
    const std::uint64_t mask = (std::uint64_t{1} << bits_) - 1;
    for (std::uint32_t i = 0; i < places.times; ++i) {
        const auto bit = (std::uint64_t{places.first} + i) * bits_;
        std::uint64_t word = 0;
        const auto bytes = positions_.substr(std::min<std::size_t>(bit / 8, positions_.size()), sizeof word);
        std::memcpy(&word, bytes.data(), bytes.size());
        positions.push_back(static_cast<std::uint32_t>((word >> (bit % 8)) & mask));
    }
}

}  // namespace pressdex

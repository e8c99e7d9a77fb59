// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/position_packer.hpp"

#include "press/packed_positions.hpp"
#include "press/varint.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <span>

namespace pressdex {
namespace {

constexpr unsigned seeds = 256;

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
        return std::ranges::all_of(hashes, [&](auto hash) { return is_new(fingerprints::of(hash, seed, width)); });
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
    unsigned width = fingerprints::widest, seed = 0;
};

// The shortest fingerprints that tell the terms apart. Terms whose whole hashes are equal (a text that was made so)
// stay confused with each other, and with nothing else.
Choice fingerprints_for(std::vector<std::uint64_t> hashes) {
    std::ranges::sort(hashes);
    const auto repeated = std::ranges::unique(hashes);
    hashes.erase(repeated.begin(), repeated.end());
    Distinctness distinctness(hashes.size());
    for (unsigned width = fingerprints::narrowest; width <= fingerprints::widest; ++width) {
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

// How often terms stand, and how many stand so often: `order` is by ascending frequency.
template <class TimesOf>
void append_runs(std::string& bytes, const std::vector<std::uint32_t>& order, TimesOf times_of) {
    std::string runs;
    for (std::size_t i = 0; i < order.size();) {
        auto end = i;
        while (end < order.size() && times_of(order[end]) == times_of(order[i])) ++end;
        append_varint(runs, times_of(order[i]));
        append_varint(runs, static_cast<std::uint32_t>(end - i));
        i = end;
    }
    append_varint(bytes, static_cast<std::uint32_t>(order.size()));
    append_varint(bytes, static_cast<std::uint32_t>(runs.size()));
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
        std::ranges::stable_sort(order, {}, [this](auto term) { return times_[term]; });
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
    for (const auto hash : hashes) append_fingerprint(bytes, fingerprints::of(hash, seed, width), width);
    BitAppender positions(bytes, bits);
    for (const auto term : order) {
        for (const auto position : places.of(term)) positions.append(position);
    }
    positions.finish();
    return bytes;
}

}  // namespace pressdex

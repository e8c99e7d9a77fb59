// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/packed_positions.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>

namespace pressdex {
namespace {

constexpr unsigned narrowest = 2, widest = 4;  // bytes a fingerprint
constexpr unsigned seeds = 256;

// The upper bits of the hash, mixed anew by the seed.
std::uint32_t fingerprint(std::uint64_t hash, unsigned seed, unsigned width) {
    hash += seed * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 32U;
    hash *= 0xd6e8feb86659fd93U;
    return static_cast<std::uint32_t>(hash >> (64 - 8 * width));
}

void append(std::string& bytes, std::uint32_t number) {
    for (; number >= 0x80U; number >>= 7U) bytes += static_cast<char>(number | 0x80U);
    bytes += static_cast<char>(number);
}

void append_fingerprint(std::string& bytes, std::uint32_t print, unsigned width) {
    for (unsigned i = 0; i < width; ++i) bytes += static_cast<char>(print >> (8 * i));
}

// Whether the terms have distinct fingerprints; `prints` is where they are left.
bool are_distinct(const std::vector<std::uint64_t>& hashes, unsigned seed, unsigned width,
                  std::vector<std::uint32_t>& prints) {
    prints.clear();
    for (const auto hash : hashes) prints.push_back(fingerprint(hash, seed, width));
    std::ranges::sort(prints);
    return std::ranges::adjacent_find(prints) == prints.end();
}

struct Choice {
    unsigned width = widest, seed = 0;
};

// The shortest fingerprints that tell the terms apart. Terms whose whole hashes are equal (a text that was made so)
// stay confused with each other, and with nothing else.
Choice fingerprints_for(std::vector<std::uint64_t> hashes) {
    std::ranges::sort(hashes);
    const auto repeated = std::ranges::unique(hashes);
    hashes.erase(repeated.begin(), repeated.end());
    std::vector<std::uint32_t> prints;
    for (unsigned width = narrowest; width <= widest; ++width) {
        // n terms share none of the 2^b with probability exp(-n^2 / 2^(b + 1)): where that is hopeless, no seed is
        // tried.
        const double pairs = static_cast<double>(hashes.size()) * static_cast<double>(hashes.size()) / 2;
        if (pairs > 5.0 * static_cast<double>(std::uint64_t{1} << (8 * width))) continue;
        for (unsigned seed = 0; seed < seeds; ++seed) {
            if (are_distinct(hashes, seed, width, prints)) return {width, seed};
        }
    }
    return {};
}

// From 1; 0 if it is not there. The width is known to the compiler: this loop is most of what a term costs.
template <std::size_t width>
std::uint32_t number_among(std::string_view prints, const std::string& sought) {
    for (std::size_t at = 0; at < prints.size(); at += width) {
        if (std::memcmp(prints.data() + at, sought.data(), width) == 0)
            return static_cast<std::uint32_t>(at / width + 1);
    }
    return 0;
}

}  // namespace

std::uint32_t PositionPacker::add(std::string_view term, std::uint32_t position) {
    auto known = numbers_.find(term);
    if (known == numbers_.end()) {
        known = numbers_.emplace(std::string(term), static_cast<std::uint32_t>(terms_.size())).first;
        terms_.push_back({&known->first, term_hash(term), 0});
    }
    ++terms_[known->second].times;
    places_.push_back({known->second, position});
    return known->second;
}

std::string PositionPacker::packed() {
    std::string bytes;
    if (!terms_.empty()) {
        std::vector<std::uint32_t> order(terms_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, std::ranges::greater{}, [this](auto term) { return terms_[term].times; });
        std::vector<std::uint32_t> ranks(terms_.size());
        std::vector<std::uint64_t> hashes;
        for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
            ranks[order[rank]] = rank + 1;
            hashes.push_back(terms_[order[rank]].hash);
        }
        const auto [width, seed] = fingerprints_for(hashes);
        bytes += static_cast<char>(width);
        bytes += static_cast<char>(seed);
        append(bytes, static_cast<std::uint32_t>(hashes.size()));
        for (const auto hash : hashes) append_fingerprint(bytes, fingerprint(hash, seed, width), width);
        bytes += places_of(ranks);
    }
    numbers_.clear();
    terms_.clear();
    places_.clear();
    return bytes;
}

std::string PositionPacker::places_of(const std::vector<std::uint32_t>& ranks) const {
    std::string bytes;
    std::uint32_t before = 0;
    for (const auto& place : places_) {
        const std::uint32_t step = place.position - before;  // modulo 2^32, as the reader adds it
        if (step != 1) {
            bytes += '\0';
            append(bytes, (step << 1U) ^ (0U - (step >> 31U)));
        }
        append(bytes, ranks[place.term]);
        before = place.position;
    }
    return bytes;
}

PackedPositions::PackedPositions(std::string_view packed) {
    if (packed.size() < 3) return;
    width_ = static_cast<unsigned char>(packed[0]);
    seed_ = static_cast<unsigned char>(packed[1]);
    if (width_ < narrowest || width_ > widest) return;
    std::size_t at = 2;
    std::uint32_t terms = 0;
    if (!read(packed, at, terms) || terms > (packed.size() - at) / width_) return;
    terms_ = terms;
    fingerprints_ = packed.substr(at, std::size_t{terms} * width_);
    places_ = packed.substr(at + fingerprints_.size());
}

std::uint32_t PackedPositions::number_of(std::uint64_t hash) const {
    std::string sought;
    append_fingerprint(sought, fingerprint(hash, seed_, width_), width_);
    switch (width_) {
        case 2:
            return number_among<2>(fingerprints_, sought);
        case 3:
            return number_among<3>(fingerprints_, sought);
        default:
            return number_among<4>(fingerprints_, sought);
    }
}

}  // namespace pressdex

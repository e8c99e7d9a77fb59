// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/word_cache.hpp"

#include "press/text/eight_bytes.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace pressdex {
namespace {

std::uint64_t eight_bytes(const char* from) {
    std::uint64_t value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

std::uint64_t four_bytes(const char* from) {
    std::uint32_t value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

}  // namespace

// Multiply and fold, eight bytes at a time; the last eight overlap those before.
std::uint64_t WordCache::hash_of(std::string_view raw) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;  // 2^64 / golden ratio
    const char* bytes = raw.data();
    const std::size_t size = raw.size();
    std::uint64_t hash = size * odd;
    const auto mix = [&hash](std::uint64_t value) {
        hash = (hash ^ value) * odd;
        hash ^= hash >> 32;
    };
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8) mix(eight_bytes(bytes + i));
        mix(eight_bytes(bytes + size - 8));
    } else if (size >= 4) {
        mix(four_bytes(bytes) | four_bytes(bytes + size - 4) << 32);
    } else {
        const auto at = [bytes](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(bytes[i])}; };
        mix(at(0) | at(size / 2) << 8 | at(size - 1) << 16);
    }
    return hash * odd >> 32;
}

WordCache::WordCache() {
    resize(first_entries);
}

// What stood there is met again soon enough.
void WordCache::resize(std::size_t entries) {
    auto* const zeros = static_cast<Entry*>(std::calloc(entries, sizeof(Entry)));
    if (zeros == nullptr) throw std::bad_alloc();
    entries_.reset(zeros);
    entry_count_ = entries;
}

const WordCache::Entry* WordCache::find(std::string_view raw, std::uint64_t hash, std::uint8_t stemmer) {
    if (raw.size() > sizeof Entry::bytes) return nullptr;
    Entry* const first = places_of(hash);
    for (Entry* entry = first; entry != first + places; ++entry) {
        if (entry->raw_size != raw.size() || entry->stemmer != stemmer) continue;
        if (!same_bytes(entry->bytes, raw.data(), raw.size())) continue;
        if (entry == first) return entry;
        std::swap(*entry, *(entry - 1));
        return entry - 1;
    }
    return nullptr;
}

void WordCache::put(std::string_view raw, std::uint64_t hash, std::uint8_t stemmer, std::string_view folded,
                    std::string_view stem) {
    if (raw.size() + folded.size() + stem.size() > sizeof Entry::bytes) return;
    if (entry_count_ < most_entries && ++puts_ > 2 * first_entries) resize(most_entries);
    Entry& entry = places_of(hash)[places - 1];
    entry.raw_size = static_cast<std::uint8_t>(raw.size());
    entry.folded_size = static_cast<std::uint8_t>(folded.size());
    entry.stem_size = static_cast<std::uint8_t>(stem.size());
    entry.stemmer = stemmer;
    char* to = entry.bytes;
    for (const std::string_view part : {raw, folded, stem}) to = std::copy(part.begin(), part.end(), to);
}

}  // namespace pressdex

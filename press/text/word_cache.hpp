// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words met last, folded and stemmed: a table in which a new word takes the place of an older one. It grows once.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace pressdex {

class WordCache {
  public:
    struct Entry {  // a cache line
        std::uint8_t raw_size = 0;
        std::uint8_t folded_size = 0;
        std::uint8_t stem_size = 0;
        std::uint8_t stemmer = 0;
        char bytes[60] = {};  // raw, folded, stem

        std::string_view raw() const { return {bytes, raw_size}; }
        std::string_view folded() const { return {bytes + raw_size, folded_size}; }
        std::string_view stem() const { return {bytes + raw_size + folded_size, stem_size}; }
    };
    static_assert(sizeof(Entry) == 64);

    WordCache();

    // Of a word that is not empty. The same within one run only.
    static std::uint64_t hash_of(std::string_view raw);

    // Hints that the word with this hash will be asked for: a look-up is mostly waiting for memory.
    void fetch(std::uint64_t hash) const { __builtin_prefetch(places_of(hash)); }

    // Null where the word is not there; else stands until the next call. `hash` is that of `raw`.
    const Entry* find(std::string_view raw, std::uint64_t hash, std::uint8_t stemmer);

    // Does nothing where the three do not fit into an entry.
    void put(std::string_view raw, std::uint64_t hash, std::uint8_t stemmer, std::string_view folded,
             std::string_view stem);

  private:
    // A word has four places. It comes into the last of them and moves forward each time it is met, so that rare words
    // push out rare words only.
    Entry* places_of(std::uint64_t hash) const { return &entries_[(hash & (entry_count_ / places - 1)) * places]; }

    void resize(std::size_t entries);

    static constexpr std::size_t places = 4;
    // 128 KB, the words of a page of hits: a process that answers one request pays for every page of memory it touches.
    static constexpr std::size_t first_entries = std::size_t{1} << 11;
    // 2 MB, the words of many days' news; a larger table would leave a core's second-level cache.
    static constexpr std::size_t most_entries = std::size_t{1} << 15;

    struct Freed {
        void operator()(Entry* entries) const { std::free(entries); }
    };
    std::unique_ptr<Entry[], Freed> entries_;
    std::size_t entry_count_ = 0;
    std::size_t puts_ = 0;  // counted up to the growth
};

}  // namespace pressdex

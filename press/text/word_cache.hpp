// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words met last, folded and stemmed: a table of fixed size in which a new word takes the place of an older one.
#include <cstdint>
#include <string_view>
#include <vector>

namespace pressdex {

class WordCache {
  public:
    struct Entry {  // of 64 bytes, a cache line
        std::uint8_t raw_size = 0;
        std::uint8_t folded_size = 0;
        std::uint8_t stem_size = 0;
        char bytes[61] = {};  // raw, folded, stem

        std::string_view raw() const { return {bytes, raw_size}; }
        std::string_view folded() const { return {bytes + raw_size, folded_size}; }
        std::string_view stem() const { return {bytes + raw_size + folded_size, stem_size}; }
    };

    WordCache() : entries_(entry_count) {}

    // Null where the word is not there. `raw` is not empty.
    const Entry* find(std::string_view raw);

    // Null where the three do not fit into an entry.
    const Entry* put(std::string_view raw, std::string_view folded, std::string_view stem);

    void clear() { entries_.assign(entry_count, Entry{}); }

  private:
    // 2 MB: the words of a day's news; more would leave a core's second-level cache.
    static constexpr std::size_t entry_count = std::size_t{1} << 15;

    std::vector<Entry> entries_;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_table.hpp"

#include <utility>

namespace pressdex {

void WordTable::put(const Entry& entry) {
    std::size_t slot = entry.hash & (entries_.size() - 1);
    while (entries_[slot].size != 0) slot = (slot + 1) & (entries_.size() - 1);
    entries_[slot] = entry;
}

void WordTable::grow() {
    constexpr std::size_t first_size = 256;
    const auto old = std::exchange(entries_, std::vector<Entry>(entries_.empty() ? first_size : entries_.size() * 2));
    for (const Entry& entry : old) {
        if (entry.size != 0) put(entry);
    }
}

void WordTable::add(std::string_view folded, std::uint32_t bits) {
    if (folded.empty()) return;
    const std::uint64_t hash = word_hash(folded);
    if (const Entry* known = find(folded, hash)) {
        entries_[static_cast<std::size_t>(known - entries_.data())].bits |= bits;
        return;
    }
    if (words_ * 2 >= entries_.size()) grow();
    put({hash, static_cast<std::uint32_t>(arena_.size()), static_cast<std::uint32_t>(folded.size()), bits});
    arena_ += folded;
    ++words_;
}

}  // namespace pressdex

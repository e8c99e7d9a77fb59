// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A set of docids as a bitmap, and the algebra on it. Knows nothing of Xapian; never holds docid 0.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace pressdex {

class DocidSet {
  public:
    // Holds docids below `rows`; empty at first.
    explicit DocidSet(std::uint32_t rows = 0) : rows_(rows), words_((std::size_t{rows} + 63) / 64) {}

    // All of them: 1 up to rows - 1.
    static DocidSet all(std::uint32_t rows) {
        DocidSet set(rows);
        for (auto& word : set.words_) word = ~std::uint64_t{0};
        if (rows % 64 != 0) set.words_.back() = bit(rows) - 1;
        if (rows > 0) set.words_.front() &= ~std::uint64_t{1};
        return set;
    }

    std::uint32_t rows() const { return rows_; }

    void insert(std::uint32_t docid) {
        if (docid < rows_) words_[docid / 64] |= bit(docid);
    }
    bool holds(std::uint32_t docid) const { return docid < rows_ && (words_[docid / 64] & bit(docid)) != 0; }

    std::uint32_t count() const {
        std::uint32_t members = 0;
        for (const auto word : words_) members += bits_in(word);
        return members;
    }

    // The smallest member that is not below `docid`; 0 when there is none. Skips 64 docids at a time.
    std::uint32_t next(std::uint32_t docid) const {
        if (docid >= rows_) return 0;
        std::size_t at = docid / 64;
        std::uint64_t word = words_[at] & (~std::uint64_t{0} << (docid % 64));
        while (word == 0) {
            if (++at == words_.size()) return 0;
            word = words_[at];
        }
        return static_cast<std::uint32_t>(at * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }

    // use(docid) for each member, ascending.
    template <class Use>
    void for_each(Use use) const {
        for (std::size_t at = 0; at < words_.size(); ++at) {
            for (auto word = words_[at]; word != 0; word &= word - 1) {
                use(static_cast<std::uint32_t>(at * 64 + static_cast<std::size_t>(std::countr_zero(word))));
            }
        }
    }

    // Those members for which is_in(docid) holds, which must not branch to be quick: where most of 64 docids are
    // members all are asked, one after the other in memory.
    template <class IsIn>
    DocidSet those(IsIn is_in) const {
        DocidSet some(rows_);
        constexpr std::uint32_t dense = 16;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const auto first = static_cast<std::uint32_t>(at * 64);
            std::uint64_t held = 0;
            if (bits_in(words_[at]) >= dense && first + 64 <= rows_) {
                for (std::uint32_t i = 0; i < 64; ++i) held |= std::uint64_t{is_in(first + i)} << i;
                held &= words_[at];
            } else {
                for (auto word = words_[at]; word != 0; word &= word - 1) {
                    const auto i = static_cast<std::uint32_t>(std::countr_zero(word));
                    held |= std::uint64_t{is_in(first + i)} << i;
                }
            }
            some.words_[at] = held;
        }
        return some;
    }

    // All sets of one expression have the same number of rows.
    DocidSet& operator&=(const DocidSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
        return *this;
    }
    DocidSet& operator|=(const DocidSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
        return *this;
    }
    DocidSet& operator-=(const DocidSet& other) {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
        return *this;
    }
    bool operator==(const DocidSet&) const = default;

  private:
    // Where the machine that is compiled for has no instruction for it, std::popcount is a call and a table; this is a
    // dozen steps that the compiler takes for several words at once.
    static std::uint32_t bits_in(std::uint64_t word) {
        word -= (word >> 1U) & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
        word = (word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU;
        return static_cast<std::uint32_t>((word * 0x0101010101010101U) >> 56U);
    }
    static std::uint64_t bit(std::uint32_t docid) { return std::uint64_t{1} << (docid % 64); }

    std::uint32_t rows_;
    std::vector<std::uint64_t> words_;
};

}  // namespace pressdex

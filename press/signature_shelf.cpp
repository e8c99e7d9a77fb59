// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/signature_shelf.hpp"

#include <algorithm>

namespace pressdex {

static_assert(Signature::most_shingles <= 0xFF && Signature::most_in_lede <= 0xFF && Signature::most_marks <= 0xFF,
              "a row has a byte for each count");

void SignatureShelf::add(std::uint32_t docid, const Signature& signature) {
    const auto sketches = {&signature.lede, &signature.shingles, &signature.marks};
    std::size_t hashes = 0;
    for (const auto* sketch : sketches) hashes += sketch->smallest.size();
    if (hashes_a_block - used_ < hashes) {
        blocks_.push_back(std::make_unique_for_overwrite<std::uint32_t[]>(hashes_a_block));
        used_ = 0;
    }
    auto* const first = blocks_.empty() ? nullptr : blocks_.back().get() + used_;
    used_ += hashes;
    auto* next = first;
    for (const auto* sketch : sketches) next = std::ranges::copy(sketch->smallest, next).out;
    rows_.push_back({first, signature.text, docid, signature.day, signature.shingles.of, signature.lede.of,
                     signature.marks.of, static_cast<std::uint8_t>(signature.shingles.smallest.size()),
                     static_cast<std::uint8_t>(signature.lede.smallest.size()),
                     static_cast<std::uint8_t>(signature.marks.smallest.size())});
}

SignatureView SignatureShelf::operator[](std::uint32_t at) const {
    const auto& row = rows_[at];
    const auto* const shingles = row.first + row.lede;
    return {{{shingles, row.shingles}, row.of_shingles},
            {{row.first, row.lede}, row.of_lede},
            {{shingles + row.shingles, row.marks}, row.of_marks},
            row.text,
            row.day};
}

void SignatureShelf::fetch_hashes(std::uint32_t at) const {
    constexpr std::size_t line = 64 / sizeof(std::uint32_t);
    const auto& row = rows_[at];
    for (std::size_t i = 0; i < std::size_t{row.lede} + row.shingles; i += line) __builtin_prefetch(row.first + i);
}

}  // namespace pressdex

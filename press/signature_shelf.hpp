// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Signatures of many stories, their hashes one behind the other in memory: comparing a story with its candidates is
// mostly waiting for memory, and the peak of a build is what stands here. Compares nothing itself.
#include "press/signature.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// A sketch wherever it stands.
struct SketchView {
    std::span<const std::uint32_t> smallest;
    std::uint32_t of = 0;
};
inline SketchView view_of(const Sketch& sketch) {
    return {sketch.smallest, sketch.of};
}

struct SignatureView {
    SketchView shingles, lede, marks;
    std::uint64_t text = 0;
    std::int32_t day = Signature::no_day;
};
inline SignatureView view_of(const Signature& signature) {
    return {view_of(signature.shingles), view_of(signature.lede), view_of(signature.marks), signature.text,
            signature.day};
}

class SignatureShelf {
  public:
    void add(std::uint32_t docid, const Signature& signature);

    std::uint32_t size() const { return static_cast<std::uint32_t>(rows_.size()); }
    std::uint32_t docid(std::uint32_t at) const { return rows_[at].docid; }
    std::uint64_t text(std::uint32_t at) const { return rows_[at].text; }
    // Of the whole text.
    std::uint32_t shingles(std::uint32_t at) const { return rows_[at].of_shingles; }
    // Stands as long as the shelf.
    SignatureView operator[](std::uint32_t at) const;

    // Hints that the story will be compared soon: first for its row, a while later for its hashes.
    void fetch_row(std::uint32_t at) const { __builtin_prefetch(&rows_[at]); }
    void fetch_hashes(std::uint32_t at) const;

  private:
    // Lede, shingles and marks stand behind each other from `first` on.
    struct Row {
        const std::uint32_t* first;
        std::uint64_t text;
        std::uint32_t docid;
        std::int32_t day;
        std::uint32_t of_shingles, of_lede, of_marks;
        std::uint8_t shingles, lede, marks;
    };
    static constexpr std::size_t hashes_a_block = std::size_t{1} << 18U;

    std::vector<Row> rows_;
    std::vector<std::unique_ptr<std::uint32_t[]>> blocks_;  // none is moved while others come
    std::size_t used_ = hashes_a_block;                     // of the last block
};

}  // namespace pressdex

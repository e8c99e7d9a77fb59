// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The values of one facet that a story has: a view of its row in the facet column. Owns nothing.
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

namespace pressdex {

// Numbers of values within their facet, ascending and distinct. In the row they are numbered through all facets: those
// of this one begin with `base`.
class FacetValues {
  public:
    class Iterator {
      public:
        using difference_type = std::ptrdiff_t;
        using value_type = std::uint32_t;
        using iterator_concept = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const std::uint32_t* at, std::uint32_t base) : at_(at), base_(base) {}
        std::uint32_t operator*() const { return *at_ - base_; }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        Iterator operator++(int) { return {at_++, base_}; }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

      private:
        const std::uint32_t* at_ = nullptr;
        std::uint32_t base_ = 0;
    };

    FacetValues(std::span<const std::uint32_t> ids, std::uint32_t base) : ids_(ids), base_(base) {}

    Iterator begin() const { return {ids_.data(), base_}; }
    Iterator end() const { return {ids_.data() + ids_.size(), base_}; }
    std::size_t size() const { return ids_.size(); }
    bool empty() const { return ids_.empty(); }
    std::uint32_t front() const { return ids_.front() - base_; }

  private:
    std::span<const std::uint32_t> ids_;
    std::uint32_t base_;
};

}  // namespace pressdex

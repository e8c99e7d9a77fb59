// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which words of a Reading are part of whose name, so that no finder takes another's words. Never says which name.
#include <cstdint>
#include <vector>

namespace pressdex {

enum class NameOf : std::uint8_t { organization, person, programme };

// Words first..last of the Reading, both included.
struct NameSpan {
    std::uint32_t first = 0, last = 0;
    NameOf of = NameOf::organization;
};

class NameSpans {
  public:
    explicit NameSpans(std::size_t words) : at_(words, 0) {}

    // Later spans win where they overlap earlier ones.
    void take(std::uint32_t first, std::uint32_t last, NameOf of) {
        spans_.push_back({first, last, of});
        for (std::uint32_t word = first; word <= last && word < at_.size(); ++word)
            at_[word] = static_cast<std::uint32_t>(spans_.size());
    }

    // The span that holds the word; null where there is none.
    const NameSpan* at(std::uint32_t word) const {
        return word < at_.size() && at_[word] != 0 ? &spans_[at_[word] - 1] : nullptr;
    }
    bool is(std::uint32_t word, NameOf of) const {
        const NameSpan* span = at(word);
        return span != nullptr && span->of == of;
    }
    bool is_free(std::uint32_t first, std::uint32_t last) const {
        for (std::uint32_t word = first; word <= last; ++word)
            if (at(word) != nullptr) return false;
        return true;
    }
    const std::vector<NameSpan>& all() const { return spans_; }

  private:
    std::vector<std::uint32_t> at_;  // 0 = free, else number of the span + 1
    std::vector<NameSpan> spans_;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a text shows what was asked for: words, variants and phrases, as byte offsets. Never looks at what was
// excluded.
#include "searcher/query/highlights.hpp"
#include "searcher/results.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace pressdex {

// One place of a text and which of the asked things stands there.
struct Mention {
    std::uint32_t from = 0, to = 0;  // bytes
    std::uint32_t asked = 0;         // number in Highlights::asked
};

enum class TextKind : std::uint8_t { headline, body };

// For one query; one for a thread. Borrows the highlights.
class Marker {
  public:
    explicit Marker(const query::Highlights& highlights);
    ~Marker();

    // Of the story that the next texts belong to.
    void set_language(std::string_view language);

    // In the order of the text; may overlap. What was asked of the headline alone is sought in headlines alone, what
    // was asked of quotations in bodies alone. Linear in the text.
    std::vector<Mention> mentions(std::string_view text, TextKind kind);

    // How many things are asked for.
    std::size_t asked() const;

  private:
    class Work;
    std::unique_ptr<Work> work_;
};

// Ascending, not overlapping; what touches or overlaps becomes one.
Marks marks_of(const std::vector<Mention>& mentions);

}  // namespace pressdex

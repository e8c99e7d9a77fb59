// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the sentences of a story's body stand, in bytes and in positions of words. With the positions of what was asked
// for it says which sentence shows it best, before any text is read. Knows no text and no file.
//
// Layout: for each sentence, in their order, as varints:
//   twice the bytes since the sentence before (or the paragraph's beginning), and 1 where a paragraph begins;
//   where one begins: how many paragraphs further it is, and the positions that were left free before it;
//   bytes; positions. Within a paragraph no position is left free. About three hundredths of the text.
#include "press/text/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// So many bytes of a body are mapped, and looked at for a snippet: what is not said by then is not what a story says
// first.
inline constexpr std::size_t mapped_bytes = std::size_t{64} * 1024;

struct SentencePlace {
    std::uint32_t paragraph = 0;       // number in Story::body
    Span span;                         // in the paragraph
    std::uint32_t first = 0, end = 0;  // its positions are [first, end)
    bool operator==(const SentencePlace&) const = default;
};

// Ascending, not overlapping; a sentence of the same paragraph as the one before begins with the position where that
// ended.
std::string packed_sentences(const std::vector<SentencePlace>& sentences);

// Bytes that nobody packed give other or fewer sentences: who uses them checks that they lie within the text.
std::vector<SentencePlace> unpacked_sentences(std::string_view packed);

}  // namespace pressdex

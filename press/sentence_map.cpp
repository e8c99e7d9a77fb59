// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/sentence_map.hpp"

#include "press/varint.hpp"

#include <limits>

namespace pressdex {
namespace {

// False where the sum is no number of ours.
bool advance(std::uint32_t& number, std::uint32_t by) {
    if (by > std::numeric_limits<std::uint32_t>::max() - number) return false;
    number += by;
    return true;
}

// Reads one sentence; `place` is the one before, or stands at the very beginning.
bool take(std::string_view& packed, SentencePlace& place) {
    std::uint32_t skipped = 0, paragraphs = 0, free = 0, bytes = 0, positions = 0;
    if (!take_varint(packed, skipped)) return false;
    place.first = place.end;
    if ((skipped & 1U) != 0) {
        if (!take_varint(packed, paragraphs) || !take_varint(packed, free)) return false;
        if (!advance(place.paragraph, paragraphs) || !advance(place.first, free)) return false;
        place.span.to = 0;
    }
    if (!take_varint(packed, bytes) || !take_varint(packed, positions)) return false;
    place.span.from = place.span.to;
    place.end = place.first;
    if (!advance(place.span.from, skipped >> 1U)) return false;
    place.span.to = place.span.from;
    return advance(place.span.to, bytes) && advance(place.end, positions);
}

}  // namespace

std::string packed_sentences(const std::vector<SentencePlace>& sentences) {
    std::string packed;
    SentencePlace before;
    for (const auto& place : sentences) {
        const bool begins_paragraph = place.paragraph != before.paragraph || before.end != place.first;
        const auto since = begins_paragraph ? 0 : before.span.to;
        append_varint(packed, (place.span.from - since) << 1U | (begins_paragraph ? 1U : 0U));
        if (begins_paragraph) {
            append_varint(packed, place.paragraph - before.paragraph);
            append_varint(packed, place.first - before.end);
        }
        append_varint(packed, place.span.to - place.span.from);
        append_varint(packed, place.end - place.first);
        before = place;
    }
    return packed;
}

std::vector<SentencePlace> unpacked_sentences(std::string_view packed) {
    std::vector<SentencePlace> sentences;
    for (SentencePlace place; take(packed, place);) sentences.push_back(place);
    return sentences;
}

}  // namespace pressdex

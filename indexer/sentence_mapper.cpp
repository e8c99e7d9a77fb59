// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/sentence_mapper.hpp"

#include "press/text/sentences.hpp"
#include "press/text/utf8.hpp"

namespace pressdex {

void SentenceMapper::clear() {
    places_.clear();
    at_ = bytes_ = 0;
}

void SentenceMapper::begin(std::uint32_t paragraph, std::string_view text, std::uint32_t position) {
    at_ = places_.size();
    if (bytes_ >= mapped_bytes) return;
    const auto mapped = cut(text, mapped_bytes - bytes_);
    bytes_ += text.size();
    for (const auto span : sentences(mapped)) places_.push_back({paragraph, span, position, position});
}

void SentenceMapper::go_on(std::uint32_t position) {
    places_[at_].end = position;
    places_[++at_].first = position;
}

void SentenceMapper::end(std::uint32_t position) {
    while (at_ + 1 < places_.size()) go_on(position);
    if (at_ < places_.size()) places_[at_].end = position;
}

}  // namespace pressdex

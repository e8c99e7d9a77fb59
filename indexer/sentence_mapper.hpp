// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Notes where the sentences of a story begin while its words go by (press/sentence_map.hpp). Counts no words itself.
#include "press/sentence_map.hpp"
#include "press/text/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// For one story after the other: clear() begins anew.
class SentenceMapper {
  public:
    void clear();

    // The next paragraph of the body, whose words begin at this position. Linear in the text.
    void begin(std::uint32_t paragraph, std::string_view text, std::uint32_t position);
    // Its words, in their order.
    void see(const Token& token) {
        while (at_ + 1 < places_.size() && token.from >= places_[at_ + 1].span.from) go_on(token.position);
    }
    // Its words end before this position.
    void end(std::uint32_t position);

    std::string packed() const { return packed_sentences(places_); }

  private:
    void go_on(std::uint32_t position);

    std::vector<SentencePlace> places_;
    std::size_t at_ = 0;  // where the words are
    std::size_t bytes_ = 0;
};

}  // namespace pressdex

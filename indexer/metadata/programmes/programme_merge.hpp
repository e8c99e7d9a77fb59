// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which mentions are one programme, however its name is printed, and which words it takes. Finds no mentions.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct ProgrammeMention {
    std::uint32_t first = 0, last = 0;            // words that it takes
    std::uint32_t name_first = 0, name_last = 0;  // words that tell it from others; what of them is a body's stays so
    std::string name, acronym;                    // the acronym may be empty
    std::string_view rule;
    float confidence = 0;
};

class MergedProgrammes {
  public:
    MergedProgrammes(const NameText& text, NameSpans& taken) : text_(text), taken_(taken) {}

    // False where something else has taken the words.
    bool put(const ProgrammeMention& mention);

    // In the order of their first mentions; nothing may be put behind it.
    std::vector<Programme> programmes();

  private:
    bool can_take(const ProgrammeMention& mention) const;
    bool is_loose(std::uint32_t at) const;
    std::string key_of(std::uint32_t first, std::uint32_t last, bool with_noun) const;
    std::vector<Programme>::iterator same_as(const std::string& name, const std::string& key, const std::string& bare);

    const NameText& text_;
    NameSpans& taken_;
    std::vector<Programme> found_;
    std::vector<std::set<std::string>> keys_;  // beside found_
};

}  // namespace pressdex

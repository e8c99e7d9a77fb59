// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentences in which days are looked for: not parted behind an initial ("Ofelia B. Domingo"). Knows no days.
#include "press/text/sentences.hpp"

#include <string_view>
#include <vector>

namespace pressdex {

inline std::vector<Span> day_sentences(std::string_view text) {
    const auto ends_in_initial = [](std::string_view sentence) {
        while (sentence.ends_with(' ')) sentence.remove_suffix(1);
        if (sentence.size() < 3 || sentence.back() != '.') return false;
        const char letter = sentence[sentence.size() - 2];
        return letter >= 'A' && letter <= 'Z' && sentence[sentence.size() - 3] == ' ';
    };
    std::vector<Span> joined;
    for (const Span span : sentences(text)) {
        if (!joined.empty() && ends_in_initial(within(text, joined.back()))) {
            joined.back().to = span.to;
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

}  // namespace pressdex

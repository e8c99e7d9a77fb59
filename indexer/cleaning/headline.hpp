// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of the lines before a story's text is its headline. Never invents one: without a headline the lede stands for
// it.
#include "indexer/cleaning/page.hpp"

#include <optional>
#include <string>

namespace pressdex {

struct Headline {
    std::string text;
    std::size_t line = 0;  // where it stands
    double share = 1;      // of its words that the text has, too
};

// Among the lines of the stretch before line `text`, or that line itself when it is a long headline; empty when none is
// printed.
std::optional<Headline> headline_before(const Page& page, const Stretch& stretch, std::size_t text,
                                        std::size_t text_end);

// A headline as it is shown: label and final colon off.
std::string tidy_headline(std::string text);

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages that print several stories whole, each below a heading with its day: news in brief, announcements, newsletters.
// Parts nothing else: sections of one story have no days of their own.
#include "indexer/html/html_tree.hpp"

#include <string>
#include <vector>

namespace pressdex {

struct ListedStory {
    std::string headline;
    std::string day;  // the line or the part of the heading that tells it, as printed
    std::vector<std::string> paragraphs;
};

// In their order; empty for a page of one story. Linear.
std::vector<ListedStory> listed_stories(const HtmlTree& tree);

}  // namespace pressdex

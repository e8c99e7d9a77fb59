// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What cleaning took off a page and why, for people who miss something. Decides nothing: it compares the page with what
// is shown of it.
#include "indexer/readers/draft.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct RemovedLine {
    std::string text;
    std::string_view why;  // "a link", "a button, notice or menu" ...
};

// The lines of a text draft that none of the texts shown holds: `shown` are the headlines, paragraphs and asides of all
// its stories. Linear in both.
std::vector<RemovedLine> removed_lines(const Draft& draft, const std::vector<std::string>& shown);

}  // namespace pressdex

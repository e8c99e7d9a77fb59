// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands on the pages of a PDF and not in its text: headers and footers that repeat, page numbers, a browser's
// print marks. Looks at the edges of pages only.
#include "indexer/readers/pdf_lines.hpp"

#include <vector>

namespace pressdex {

// The lines without them, in the same order.
std::vector<PdfLine> without_running_lines(const PdfLines& pdf);

}  // namespace pressdex

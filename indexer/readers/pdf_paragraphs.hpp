// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Printed lines -> paragraphs, by their places and sizes on the page. Decides no reading order.
#include "indexer/readers/pdf_lines.hpp"

#include <span>
#include <string>

namespace pressdex {

// Parted by blank lines; a paragraph in larger letters than the text begins with "## ". Linear.
std::string text_of_pdf_lines(std::span<const PdfLine> lines);

}  // namespace pressdex

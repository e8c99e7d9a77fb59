// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever pdftotext writes about the places of words: lines and paragraphs of valid text.
#include "indexer/readers/pdf_lines.hpp"
#include "indexer/readers/pdf_paragraphs.hpp"
#include "indexer/readers/pdf_running_lines.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const auto pdf = pdf_lines({reinterpret_cast<const char*>(bytes), size});
    const double order = continuity(pdf);
    if (!(order >= 0 && order <= 1)) std::abort();
    if (!is_valid_utf8(text_of_pdf_lines(without_running_lines(pdf)))) std::abort();
    return 0;
}

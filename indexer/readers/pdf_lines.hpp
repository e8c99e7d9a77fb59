// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The printed lines of a PDF with their places on the page, in reading order. Joins nothing; knows no paragraphs.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Points from the upper left corner. In a text that runs from right to left the horizontal axis is turned round, so
// that `left` is always where a line begins.
struct PdfLine {
    std::string text;
    float left = 0, right = 0, top = 0, bottom = 0;
    float first_word = 0;   // the first word's width
    std::size_t block = 0;  // lines that the layout keeps together; counted through the document
    std::size_t page = 0;

    float height() const { return bottom - top; }
};

struct PdfPage {
    float width = 0, height = 0;
};

struct PdfLines {
    std::vector<PdfPage> pages;
    std::vector<PdfLine> lines;
    bool is_damaged = false;  // the list breaks off
};

// What `pdftotext -bbox-layout` writes, in the order that it guesses from the page; or `pdftotext -raw -bbox`, in the
// order in which the file draws its words, from which lines and blocks are made here. Words of Arabic and Hebrew
// letters, which it gives as they lie on the page, are turned into the order in which they are read.
PdfLines pdf_lines(std::string_view bbox);

// How often a line stands right below the one before it, of all steps that lead neither to the next column nor along a
// row: 1 for text in its order, about a half where two columns are mixed up.
double continuity(const PdfLines& pdf);

}  // namespace pressdex

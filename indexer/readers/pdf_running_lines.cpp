// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/pdf_running_lines.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace pressdex {
namespace {

// A running head has at most this many lines, and stands in the outer part of the page.
constexpr std::size_t most_edge_lines = 4;
constexpr float edge = 0.12F;

// "Page 3 of 7" and "Page 4 of 7" are one.
std::string shape_of(std::string_view text) {
    std::string shape;
    for (const char c : text) {
        const bool is_digit = c >= '0' && c <= '9';
        if (is_digit && shape.ends_with('0')) continue;
        if (c == ' ') continue;
        shape += is_digit ? '0' : c;
    }
    return shape;
}

// "3", "- 3 -", "Page 3", "3 of 7", "3/7", "3 | Page".
bool is_page_number(std::string_view text) {
    constexpr std::array<std::string_view, 10> shapes = {"0",   "-0-", "–0–", "0/0", "0of0",
                                                         "[0]", "(0)", "0|",  "|0",  "0|0"};
    std::string shape = shape_of(text);
    for (const std::string_view word : {"Page", "page", "PAGE", "Seite", "Página", "Halaman", "Trang", "صفحہ"}) {
        if (const std::size_t at = shape.find(word); at != std::string::npos) shape.erase(at, word.size());
    }
    constexpr std::size_t longest = 12;
    return text.size() <= longest + 8 && std::ranges::find(shapes, shape) != shapes.end();
}

// What browsers print above and below a page: "11/22/26, 1:44 AM", "https://npo.example/news 1/3". The day is that of
// printing, never that of the text.
bool is_print_mark(std::string_view text) {
    std::string shape = shape_of(text);
    for (const std::string_view half : {"AM", "PM"}) {
        if (shape.ends_with(half)) shape.resize(shape.size() - half.size());
    }
    if (shape == "0/0/0,0:0" || shape == "0.0.0,0:0" || shape == "0-0-0,0:0") return true;
    const std::string_view address = text.substr(0, text.find(' '));
    const bool is_address =
        address.starts_with("http://") || address.starts_with("https://") || address.starts_with("file:///");
    return is_address && (address.size() == text.size() || is_page_number(text.substr(address.size() + 1)));
}

// Numbers of the lines at the upper and lower edge of each page, outermost first.
std::vector<std::size_t> edge_lines(const PdfLines& pdf, std::size_t first, std::size_t last, bool upper) {
    const float height = pdf.pages[pdf.lines[first].page].height;
    std::vector<std::size_t> found;
    for (std::size_t i = first; i < last; ++i) {
        const PdfLine& line = pdf.lines[i];
        if (upper ? line.bottom < height * edge : line.top > height * (1 - edge)) found.push_back(i);
    }
    std::ranges::stable_sort(found, [&](std::size_t a, std::size_t b) {
        return upper ? pdf.lines[a].top < pdf.lines[b].top : pdf.lines[a].top > pdf.lines[b].top;
    });
    found.resize(std::min(found.size(), most_edge_lines));
    return found;
}

// The lines at the edges of all pages.
std::vector<std::size_t> edge_lines(const PdfLines& pdf) {
    std::vector<std::size_t> found;
    for (std::size_t first = 0; first < pdf.lines.size();) {
        std::size_t last = first;
        while (last < pdf.lines.size() && pdf.lines[last].page == pdf.lines[first].page) ++last;
        for (const bool upper : {true, false}) {
            const auto lines = edge_lines(pdf, first, last, upper);
            found.insert(found.end(), lines.begin(), lines.end());
        }
        first = last;
    }
    return found;
}

}  // namespace

std::vector<PdfLine> without_running_lines(const PdfLines& pdf) {
    const std::vector<std::size_t> edges = edge_lines(pdf);
    std::map<std::string, std::set<std::size_t>> pages_of_shape;
    std::multimap<std::size_t, float> marks;  // of browsers: page, height on it
    for (const std::size_t i : edges) {
        const PdfLine& line = pdf.lines[i];
        pages_of_shape[shape_of(line.text)].insert(line.page);
        if (is_print_mark(line.text)) marks.emplace(line.page, line.top);
    }
    std::set<std::size_t> dropped;
    for (const std::size_t i : edges) {
        const PdfLine& line = pdf.lines[i];
        const std::size_t pages = pages_of_shape[shape_of(line.text)].size();
        // Left and right pages may have heads of their own.
        const bool repeats = pages >= 2 && pages * 3 >= pdf.pages.size();
        // Browsers print the page's title beside the day.
        const auto [from, to] = marks.equal_range(line.page);
        const bool is_beside_mark = std::any_of(
            from, to, [&](const auto& mark) { return std::abs(mark.second - line.top) < line.height() / 4; });
        if (repeats || is_beside_mark || is_page_number(line.text)) dropped.insert(i);
    }
    std::vector<PdfLine> kept;
    for (std::size_t i = 0; i < pdf.lines.size(); ++i) {
        if (!dropped.contains(i)) kept.push_back(pdf.lines[i]);
    }
    return kept;
}

}  // namespace pressdex

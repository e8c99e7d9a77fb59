// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/pdf_paragraphs.hpp"

#include "indexer/readers/hyphenation.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

// All in heights of a line.
constexpr float usual_leading = 0.3F;  // between two lines of a paragraph, when the document does not tell
constexpr float more_leading = 0.25F;  // that parts paragraphs
constexpr float least_indent = 0.6F;   // of a first line
constexpr float narrow = 0.7F;         // of a full line's width
constexpr float full = 0.9F;           // of that width, too
constexpr float same_size = 0.12F;     // letters that differ less are of one size
constexpr float larger = 1.15F;        // of a heading against the text
constexpr std::size_t longest_heading = 300;

bool begins_item(std::string_view text) {
    constexpr std::array<std::string_view, 11> marks = {"•", "●", "▪",  "■",  "◦",           "‣",
                                                        "➢", "✓", "- ", "– ", "\xEF\x82\xB7"};
    if (std::ranges::any_of(marks, [text](std::string_view mark) { return text.starts_with(mark); })) return true;
    const std::size_t digits = text.find_first_not_of("0123456789");
    return digits != std::string_view::npos && digits > 0 && digits < 3 &&
           (text[digits] == '.' || text[digits] == ')') && text.substr(digits + 1, 1) == " ";
}

bool ends_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 12> stops = {".", "!",  "?",  ":", ".\"", ".”",
                                                        "”", "\"", "。", "۔", "।",   ")"};
    return std::ranges::any_of(stops, [text](std::string_view stop) { return text.ends_with(stop); });
}

bool is_same_size(const PdfLine& a, const PdfLine& b) {
    return std::abs(a.height() - b.height()) <= same_size * std::max(a.height(), b.height());
}

// The height that half of all letters have or stay below.
float usual_height(std::span<const PdfLine> lines) {
    std::vector<std::pair<float, std::size_t>> heights;
    std::size_t all = 0;
    for (const PdfLine& line : lines) {
        heights.emplace_back(line.height(), line.text.size());
        all += line.text.size();
    }
    std::ranges::sort(heights);
    std::size_t seen = 0;
    for (const auto& [height, letters] : heights) {
        seen += letters;
        if (seen * 2 >= all) return height;
    }
    return 0;
}

// The width of a full line of the text: half of its letters stand in lines that are no wider.
float usual_width(std::span<const PdfLine> lines) {
    constexpr std::size_t shortest = 40;
    std::vector<float> widths;
    for (const PdfLine& line : lines) {
        if (line.text.size() >= shortest) widths.push_back(line.right - line.left);
    }
    if (widths.empty()) return 0;
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::ranges::nth_element(widths, middle);
    return *middle;
}

bool begins_lower(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

// The room between the lines of a paragraph, in heights: that between lines of which the second surely goes on with the
// first, else the most frequent there is.
float usual_gap(std::span<const PdfLine> lines) {
    constexpr std::size_t enough = 3;
    std::vector<float> sure, all;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const PdfLine &line = lines[i - 1], &next = lines[i];
        if (line.block != next.block || !is_same_size(line, next) || next.top < line.top + line.height() / 2) continue;
        all.push_back((next.top - line.bottom) / line.height());
        if (!ends_sentence(line.text) && begins_lower(next.text)) sure.push_back(all.back());
    }
    auto& gaps = sure.size() >= enough ? sure : all;
    if (gaps.empty()) return usual_leading;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::ranges::nth_element(gaps, middle);
    return *middle;
}

class Paragraphs {
  public:
    explicit Paragraphs(std::span<const PdfLine> lines)
        : lines_(lines), usual_(usual_height(lines)), width_(usual_width(lines)), gap_(usual_gap(lines)) {
        for (const PdfLine& line : lines) {
            hyphenation_.learn(line.text);
            const auto [edges, is_new] = edges_.try_emplace(line.block, line.left, line.right);
            if (is_new) continue;
            edges->second.first = std::min(edges->second.first, line.left);
            edges->second.second = std::max(edges->second.second, line.right);
        }
        learn_indents();
    }

    std::string text() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (i > 0 && !goes_on(lines_[i - 1], lines_[i])) close();
            if (paragraph_.empty()) height_ = lines_[i].height();
            paragraph_ = hyphenation_.joined(std::move(paragraph_), lines_[i].text);
        }
        close();
        return std::move(out_);
    }

  private:
    bool goes_on(const PdfLine& line, const PdfLine& next) const {
        if (!is_same_size(line, next) || begins_item(next.text)) return false;
        if (line.block == next.block) return goes_on_in_block(line, next);
        const bool is_heading = line.height() > usual_ * larger;
        const bool is_below = line.page == next.page && next.top > line.top;
        if (is_heading)
            return is_below && next.left < line.right && line.left < next.right &&
                   next.top - line.bottom < (gap_ + more_leading) * line.height();
        // From one column or page to the next: only what stops in the middle of a sentence.
        if (ends_sentence(line.text)) return false;
        const bool is_full = line.right - line.left > full * width_;
        return (is_full && !is_below) || (begins_lower(next.text) && line.text.size() > 20);
    }

    bool is_indented(const PdfLine& line) const {
        return line.left > edges_.at(line.block).first + least_indent * line.height();
    }

    // Where lines that stand in stand mostly behind the end of a sentence, each of them begins a paragraph.
    void learn_indents() {
        constexpr std::size_t enough = 3;
        std::size_t indented = 0, behind_sentence = 0;
        for (std::size_t i = 1; i < lines_.size(); ++i) {
            if (lines_[i - 1].block != lines_[i].block || is_indented(lines_[i - 1]) || !is_indented(lines_[i]))
                continue;
            ++indented;
            behind_sentence += ends_sentence(lines_[i - 1].text) ? 1U : 0U;
        }
        has_indents_ = behind_sentence >= enough && behind_sentence * 2 > indented;
    }

    bool goes_on_in_block(const PdfLine& line, const PdfLine& next) const {
        const float height = line.height();
        // Two pieces of one printed line.
        if (next.top < line.top + height / 2) return next.top > line.top - height / 2;
        if (next.top - line.bottom > (gap_ + more_leading) * height) return false;
        const auto& [left, right] = edges_.at(line.block);
        // Lines that all stop early were broken by the writer: a list, an address. A heading may be narrow.
        if (right - left < narrow * width_ && height < usual_ * larger) return false;
        const bool steps_in = is_indented(next) && !is_indented(line) && ends_sentence(line.text);
        if (steps_in || (has_indents_ && is_indented(next))) return false;
        // A break where the next word would have fitted was the writer's. In ragged and centred lines little room is no
        // sign.
        const float blank = 0.3F * height;
        const bool had_room = line.right + blank + next.first_word < right - 0.05F * (right - left);
        return !had_room || (!ends_sentence(line.text) && is_wide(line, left, right));
    }

    // Ragged lines reach most of the way.
    static bool is_wide(const PdfLine& line, float left, float right) {
        return line.right - line.left > 0.7F * (right - left);
    }

    void close() {
        while (paragraph_.ends_with(' ')) paragraph_.pop_back();
        if (paragraph_.empty()) return;
        if (!out_.empty()) out_ += "\n\n";
        if (height_ > usual_ * larger && paragraph_.size() < longest_heading && !begins_item(paragraph_)) out_ += "## ";
        out_ += std::exchange(paragraph_, {});
    }

    std::span<const PdfLine> lines_;
    float usual_ = 0, width_ = 0, gap_ = 0, height_ = 0;
    bool has_indents_ = false;  // first lines are indented throughout
    Hyphenation hyphenation_;
    std::unordered_map<std::size_t, std::pair<float, float>> edges_;  // of each block
    std::string out_, paragraph_;
};

}  // namespace

std::string text_of_pdf_lines(std::span<const PdfLine> lines) {
    return Paragraphs(lines).text();
}

}  // namespace pressdex

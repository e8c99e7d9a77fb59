// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/pdf_lines.hpp"

#include "indexer/readers/xml_events.hpp"
#include "press/text/charset.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pressdex {
namespace {

struct PrintedWord {
    std::string text;
    float left = 0, right = 0, top = 0, bottom = 0;
};

float number(std::string_view text) {
    float value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// Hebrew, Arabic, Syriac, Thaana, NKo and the presentation forms.
bool is_right_to_left(char32_t c) {
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

bool is_arabic_digit(char32_t c) {
    return (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
}

std::size_t right_to_left_letters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        count += is_right_to_left(c.value) && !is_arabic_digit(c.value) ? 1U : 0U;
        at += c.size;
    }
    return count;
}

bool is_letter(char byte) {
    return begins_character(byte) &&
           (static_cast<unsigned char>(byte) >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'));
}

// As read; digits and what stands between them keep their order.
std::string turned(std::string_view text) {
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        characters.push_back(text.substr(at, c.size));
        at += c.size;
    }
    std::string out;
    const auto is_digit = [](std::string_view c) {
        return (c.size() == 1 && c[0] >= '0' && c[0] <= '9') || is_arabic_digit(code_point_at(c, 0).value);
    };
    for (std::size_t i = characters.size(); i > 0;) {
        std::size_t first = i - 1;
        while (is_digit(characters[i - 1]) && first > 0 && is_digit(characters[first - 1])) --first;
        for (std::size_t k = first; k < i; ++k) out += characters[k];
        i = first;
    }
    return out;
}

// The line's words from where reading begins; runs of words from left to right stay in their order.
void put_in_reading_order(std::vector<PrintedWord>& words) {
    std::vector<bool> turns;
    for (const auto& word : words) turns.push_back(right_to_left_letters(word.text) > 0);
    std::reverse(words.begin(), words.end());
    std::reverse(turns.begin(), turns.end());
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i + 1;
        if (turns[i]) {
            words[i].text = turned(words[i].text);
        } else {
            while (end < words.size() && !turns[end]) ++end;
            std::reverse(words.begin() + static_cast<std::ptrdiff_t>(i),
                         words.begin() + static_cast<std::ptrdiff_t>(end));
        }
        i = end;
    }
}

// Words of one printed line -> a line, as it is read.
class LineMaker {
  public:
    PdfLines found;
    std::size_t turned_lines = 0;

    void begin_page(const PdfPage& page) {
        end_line();
        found.pages.push_back(page);
        ++block_;
    }
    void begin_block() {
        end_line();
        ++block_;
    }

    void add(PrintedWord word, bool makes_lines) {
        if (word.text.empty() || found.pages.empty()) return;
        if (makes_lines && !words_.empty() && !is_beside(word)) {
            const PrintedWord last = words_.back();
            end_line();
            if (is_elsewhere(last, word)) ++block_;
        }
        words_.push_back(std::move(word));
    }

    void end_line() {
        if (words_.empty()) return;
        std::ranges::stable_sort(words_, {}, &PrintedWord::left);
        PdfLine line;
        line.left = words_.front().left;
        line.right = std::ranges::max(words_, {}, &PrintedWord::right).right;
        line.top = words_.front().top;
        line.bottom = words_.front().bottom;
        std::size_t letters = 0, leftward = 0;
        for (const auto& word : words_) {
            line.top = std::min(line.top, word.top);
            line.bottom = std::max(line.bottom, word.bottom);
            leftward += right_to_left_letters(word.text);
            // Digits and signs have no direction.
            letters += static_cast<std::size_t>(std::ranges::count_if(word.text, is_letter));
        }
        const bool turns = leftward * 2 > letters;
        turned_lines += turns ? 1U : 0U;
        if (turns) {
            put_in_reading_order(words_);
        } else if (leftward > 0) {
            for (auto& word : words_) {
                if (right_to_left_letters(word.text) > 0) word.text = turned(word.text);
            }
        }
        line.text = joined(turns, line.height());
        line.first_word = words_.front().right - words_.front().left;
        line.block = block_;
        line.page = found.pages.size() - 1;
        found.lines.push_back(std::move(line));
        words_.clear();
    }

  private:
    // On the printed line of the words before, on either side of them and no farther than words stand apart.
    bool is_beside(const PrintedWord& word) const {
        const PrintedWord& last = words_.back();
        const float height = std::min(word.bottom - word.top, last.bottom - last.top);
        const float shared = std::min(word.bottom, last.bottom) - std::max(word.top, last.top);
        // Between the cells of a table there is more room.
        constexpr float widest = 2.5F;
        const float gap = std::max(word.left - last.right, last.left - word.right);
        return shared > height / 2 && gap > -height / 2 && gap < widest * height;
    }

    // Not on the next line: in another column, or behind a space.
    static bool is_elsewhere(const PrintedWord& last, const PrintedWord& word) {
        const float height = std::max(word.bottom - word.top, last.bottom - last.top);
        // Lines that are set apart by one of their own are still lines of a paragraph.
        constexpr float widest = 1.6F;
        return word.top < last.top || word.top - last.bottom > widest * height;
    }

    // Letters of two fonts side by side are one word; the layout calls them two.
    std::string joined(bool turns, float height) const {
        // poppler: a word ends at a gap of a tenth of the font's size.
        constexpr float narrowest_gap = 0.08F;
        std::string text;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const float gap = i == 0 ? 0 : words_[i].left - words_[i - 1].right;
            if (i > 0 && (turns || gap > narrowest_gap * height || gap < -height)) text += ' ';
            text += words_[i].text;
        }
        return text;
    }

    std::vector<PrintedWord> words_;
    std::size_t block_ = 0;
};

class LayoutEvents : public XmlHandler {
  public:
    LineMaker maker;

    void begin(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "page") {
            maker.begin_page({number(attributes["width"]), number(attributes["height"])});
        } else if (name.local == "block") {
            maker.begin_block();
        } else if (name.local == "line") {
            maker.end_line();
            has_lines_ = true;
        } else if (name.local == "word") {
            word_ = {{},
                     number(attributes["xMin"]),
                     number(attributes["xMax"]),
                     number(attributes["yMin"]),
                     number(attributes["yMax"])};
            in_word_ = true;
        }
    }

    void end(const XmlName& name) override {
        if (name.local != "word") return;
        in_word_ = false;
        maker.add(std::move(word_), !has_lines_);
    }

    void text(std::string_view characters) override {
        if (in_word_) word_.text += characters;
    }

  private:
    PrintedWord word_;
    bool in_word_ = false, has_lines_ = false;
};

}  // namespace

PdfLines pdf_lines(std::string_view bbox) {
    // Its DOCTYPE is of no use, and our reader refuses any.
    if (const std::size_t html = bbox.find("<html"); html != std::string_view::npos) bbox.remove_prefix(html);
    LayoutEvents events;
    const bool is_damaged = read_xml(xml_text(bbox), events).has_value();
    events.maker.end_line();
    PdfLines found = std::move(events.maker.found);
    found.is_damaged = is_damaged;
    if (events.maker.turned_lines * 2 > found.lines.size()) {
        for (PdfLine& line : found.lines) {
            const float width = found.pages[line.page].width, left = line.left;
            line.left = width - line.right;
            line.right = width - left;
        }
    }
    return found;
}

double continuity(const PdfLines& pdf) {
    constexpr float nearest_lines = 3;
    std::size_t good = 0, bad = 0;
    for (std::size_t i = 1; i < pdf.lines.size(); ++i) {
        const PdfLine &line = pdf.lines[i - 1], &next = pdf.lines[i];
        if (line.page != next.page) continue;
        const float height = std::max(line.height(), next.height());
        const bool is_above = next.left < line.right && line.left < next.right;
        const bool is_lower = next.top > line.top + height / 2;
        const bool is_row = std::abs(next.top - line.top) <= height / 2;
        const bool is_next_column = next.top < line.top && next.left >= line.right;
        if (is_row || is_next_column) continue;
        ++(is_above && is_lower && next.top - line.bottom < nearest_lines * height ? good : bad);
    }
    return good + bad == 0 ? 1 : static_cast<double>(good) / static_cast<double>(good + bad);
}

}  // namespace pressdex

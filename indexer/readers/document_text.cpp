// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/document_text.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// Blanks folded, line feeds kept, ends trimmed.
std::string tidied(std::string_view text) {
    std::string out;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r') {
            blank = true;
        } else if (c == '\n') {
            blank = false;
            if (!out.empty()) out += c;
        } else {
            if (blank && !out.empty() && out.back() != '\n') out += ' ';
            blank = false;
            out += c;
        }
    }
    while (out.ends_with('\n')) out.pop_back();
    return out;
}

}  // namespace

void DocumentText::begin_paragraph(ParagraphKind kind) {
    open_.push_back({{}, kind});
}

void DocumentText::set_kind(ParagraphKind kind) {
    if (!open_.empty()) open_.back().kind = kind;
}

void DocumentText::add(std::string_view text) {
    if (!open_.empty()) open_.back().text += text;
}

void DocumentText::end_paragraph() {
    if (open_.empty()) return;
    const Open ended = std::move(open_.back());
    open_.pop_back();
    std::string text = tidied(ended.text);
    if (text.empty()) return;
    if (ended.kind == ParagraphKind::title && title_.empty()) title_ = text;
    if (ended.kind == ParagraphKind::title || ended.kind == ParagraphKind::heading) text.insert(0, "## ");
    if (ended.kind == ParagraphKind::item) text.insert(0, "• ");
    keep(std::move(text));
}

void DocumentText::keep(std::string paragraph) {
    if (notes_open_ > 0)
        notes_.push_back(std::move(paragraph));
    else if (!rows_.empty() && !rows_.back().cells.empty())
        rows_.back().cells.back().push_back(std::move(paragraph));
    else
        paragraphs_.push_back(std::move(paragraph));
}

void DocumentText::begin_row() {
    rows_.emplace_back();
}

void DocumentText::begin_cell() {
    if (!rows_.empty()) rows_.back().cells.emplace_back();
}

void DocumentText::end_row() {
    if (rows_.empty()) return;
    const Row row = std::move(rows_.back());
    rows_.pop_back();
    // Tables also lay pages out: a cell that holds a text is no entry of a list.
    constexpr std::size_t longest_entry = 120;
    const bool is_list = std::ranges::all_of(row.cells, [](const auto& cell) {
        return cell.empty() || (cell.size() == 1 && cell.front().size() <= longest_entry);
    });
    std::string line;
    for (const auto& cell : row.cells) {
        for (const auto& paragraph : cell) {
            if (!is_list)
                keep(paragraph);
            else
                line += (line.empty() ? "" : " | ") + paragraph;
        }
    }
    if (!line.empty()) keep(std::move(line));
}

void DocumentText::begin_note() {
    ++notes_open_;
}

void DocumentText::end_note() {
    if (notes_open_ > 0) --notes_open_;
}

std::string DocumentText::text() const {
    std::string text;
    for (const auto* part : {&paragraphs_, &notes_}) {
        for (const auto& paragraph : *part) text += (text.empty() ? "" : "\n\n") + paragraph;
    }
    return text;
}

bool DocumentText::begins_with(std::string_view paragraph) const {
    constexpr std::size_t searched = 8;
    return std::any_of(paragraphs_.begin(),
                       paragraphs_.begin() + static_cast<std::ptrdiff_t>(std::min(searched, paragraphs_.size())),
                       [paragraph](const std::string& stands) {
                           return stands == paragraph || stands == "## " + std::string(paragraph);
                       });
}

}  // namespace pressdex

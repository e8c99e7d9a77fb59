// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The text of an office document as its paragraphs, lists, tables and notes come. Knows no XML.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class ParagraphKind : std::uint8_t { text, heading, title, item };

class DocumentText {
  public:
    // A paragraph may stand inside another (a text box): then the inner one comes first.
    void begin_paragraph(ParagraphKind kind = ParagraphKind::text);
    void set_kind(ParagraphKind kind);  // of the paragraph that is open
    void add(std::string_view text);    // outside paragraphs nothing is kept
    void end_paragraph();

    void begin_row();
    void begin_cell();
    void end_row();

    // Paragraphs until end_note() go behind the text.
    void begin_note();
    void end_note();

    // Parted by blank lines, headings behind "## ", items behind "• ", a row whose cells are one short paragraph each
    // on one line. The notes stand at the end.
    std::string text() const;
    // The first paragraph of the kind `title`, else empty.
    const std::string& title() const { return title_; }
    // Whether one of the first paragraphs has these words.
    bool begins_with(std::string_view paragraph) const;

  private:
    struct Row {
        std::vector<std::vector<std::string>> cells;
    };
    void keep(std::string paragraph);

    struct Open {
        std::string text;
        ParagraphKind kind;
    };
    std::vector<Open> open_;
    std::vector<Row> rows_;  // a cell may hold a table
    std::vector<std::string> paragraphs_, notes_;
    std::size_t notes_open_ = 0;
    std::string title_;
};

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/odt_events.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

bool is_no_text(std::string_view name) {
    constexpr std::array<std::string_view, 7> names = {"tracked-changes", "annotation", "note-citation",
                                                       "sequence-decls",  "forms",      "table-of-content",
                                                       "bibliography"};
    return std::ranges::find(names, name) != names.end();
}

// <text:s text:c="3"/> stands for three blanks; one is as good for us.
constexpr std::string_view blank = " ";

}  // namespace

ParagraphKind OdtEvents::kind_of(const XmlName& name, const XmlAttributes& attributes) const {
    const std::string_view style = attributes["style-name"];
    if (style == "Title") return ParagraphKind::title;
    if (name.local == "h") return ParagraphKind::heading;
    return items_ > 0 && is_first_of_item_ ? ParagraphKind::item : ParagraphKind::text;
}

void OdtEvents::begin(const XmlName& name, const XmlAttributes& attributes) {
    if (passed_over_ > 0 || (in_body_ && is_no_text(name.local))) {
        ++passed_over_;
        return;
    }
    if (name.local == "body" && name.space.ends_with(":office:1.0")) in_body_ = true;
    if (!in_body_) return;
    if (name.local == "p" || name.local == "h") {
        document_.begin_paragraph(kind_of(name, attributes));
        is_first_of_item_ = false;
    } else if (name.local == "list-item") {
        ++items_;
        is_first_of_item_ = true;
    } else if (name.local == "s") {
        document_.add(blank);
    } else if (name.local == "tab") {
        document_.add("\t");
    } else if (name.local == "line-break") {
        document_.add("\n");
    } else if (name.local == "table-row") {
        document_.begin_row();
    } else if (name.local == "table-cell") {
        document_.begin_cell();
    } else if (name.local == "note-body") {
        document_.begin_note();
    }
}

void OdtEvents::end(const XmlName& name) {
    if (passed_over_ > 0) {
        --passed_over_;
        return;
    }
    if (!in_body_) return;
    if (name.local == "p" || name.local == "h")
        document_.end_paragraph();
    else if (name.local == "list-item" && items_ > 0)
        --items_;
    else if (name.local == "table-row")
        document_.end_row();
    else if (name.local == "note-body")
        document_.end_note();
}

void OdtEvents::text(std::string_view characters) {
    if (!in_body_ || passed_over_ > 0) return;
    // Line feeds of the XML are blanks (section 6.1.2).
    std::string words(characters);
    std::ranges::replace(words, '\n', ' ');
    document_.add(words);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/docx_events.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

// Nothing below them is printed, or it is printed twice: mc:Fallback repeats mc:Choice for older programs.
bool is_no_text(std::string_view name) {
    constexpr std::array<std::string_view, 10> names = {"del",       "moveFrom",  "delText", "instrText", "Fallback",
                                                        "rPrChange", "pPrChange", "sectPr",  "tblPr",     "oMath"};
    return std::ranges::find(names, name) != names.end();
}

// Separators between text and notes are footnotes too (section 17.11).
bool is_separator(const XmlAttributes& attributes) {
    const std::string_view type = attributes["type"];
    return type == "separator" || type == "continuationSeparator" || type == "continuationNotice";
}

ParagraphKind kind_of_style(std::string_view style) {
    // Ids are Word's English names in most languages; German and French Word translate them.
    if (style == "Title" || style == "Titel" || style == "Titre") return ParagraphKind::title;
    for (const std::string_view heading : {"Heading", "heading", "berschrift", "Titre", "Ttulo", "Judul"}) {
        if (style.find(heading) != std::string_view::npos) return ParagraphKind::heading;
    }
    return style.starts_with("ListBullet") ? ParagraphKind::item : ParagraphKind::text;
}

bool is_off(std::string_view value) {
    return value == "0" || value == "false" || value == "off";
}

}  // namespace

void DocxEvents::begin_property(const XmlName& name, const XmlAttributes& attributes) {
    if (name.local == "pStyle") {
        if (const auto kind = kind_of_style(attributes["val"]); kind != ParagraphKind::text) document_.set_kind(kind);
    } else if (name.local == "numPr") {
        document_.set_kind(ParagraphKind::item);
    } else if (name.local == "outlineLvl" && attributes["val"] != "9") {
        document_.set_kind(ParagraphKind::heading);
    } else if (name.local == "vanish" && !is_off(attributes["val"])) {
        is_hidden_ = true;
    }
}

void DocxEvents::begin(const XmlName& name, const XmlAttributes& attributes) {
    const bool is_note = name.local == "footnote" || name.local == "endnote";
    if (passed_over_ > 0 || is_no_text(name.local) || (is_note && is_separator(attributes))) {
        ++passed_over_;
        return;
    }
    if (in_properties_)
        begin_property(name, attributes);
    else if (name.local == "pPr" || name.local == "rPr")
        in_properties_ = true;
    else if (name.local == "p")
        document_.begin_paragraph();
    else if (name.local == "r")
        is_hidden_ = false;
    else if (name.local == "t")
        in_text_ = !is_hidden_;
    else if (name.local == "tab")
        document_.add("\t");
    else if (name.local == "br" || name.local == "cr")
        document_.add("\n");
    else if (name.local == "noBreakHyphen")
        document_.add("-");
    else if (name.local == "tr")
        document_.begin_row();
    else if (name.local == "tc")
        document_.begin_cell();
}

void DocxEvents::end(const XmlName& name) {
    if (passed_over_ > 0) {
        --passed_over_;
        return;
    }
    if (name.local == "pPr" || name.local == "rPr") {
        // Hiding a paragraph's mark hides nothing of its text.
        if (name.local == "pPr") is_hidden_ = false;
        in_properties_ = false;
    } else if (in_properties_) {
        return;
    } else if (name.local == "t") {
        in_text_ = false;
    } else if (name.local == "p") {
        document_.end_paragraph();
    } else if (name.local == "tr") {
        document_.end_row();
    }
}

void DocxEvents::text(std::string_view characters) {
    if (in_text_ && passed_over_ == 0) document_.add(characters);
}

}  // namespace pressdex

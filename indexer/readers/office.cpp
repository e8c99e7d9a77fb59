// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/office.hpp"

#include "indexer/readers/docx_events.hpp"
#include "indexer/readers/odt_events.hpp"
#include "indexer/readers/zip_members.hpp"

#include <utility>

namespace pressdex {
namespace {

constexpr std::string_view zip_mark = "PK\x03\x04";

// Dublin Core's title in docProps/core.xml or meta.xml.
class TitleEvents : public XmlHandler {
  public:
    std::string title;

    void begin(const XmlName& name, const XmlAttributes&) override {
        in_title_ = name.local == "title" && name.space.starts_with("http://purl.org/dc/");
    }
    void end(const XmlName&) override { in_title_ = false; }
    void text(std::string_view characters) override {
        if (in_title_) title += characters;
    }

  private:
    bool in_title_ = false;
};

class OfficeReading {
  public:
    OfficeReading(const std::string& file, Complaints& complaints) : file_(file), complaints_(complaints) {}

    void refuse(std::string what) { complaints_.add({file_, 0, std::move(what), "left out", Severity::refused}); }

    // False when the member cannot be read at all; damage in the middle keeps what stands before it.
    bool take(ZipMembers& zip, const std::string& member, XmlHandler& events) {
        const auto bytes = zip.read(member);
        if (!bytes) {
            refuse(bytes.error().sentence);
            return false;
        }
        if (const auto fault = read_xml(xml_text(*bytes), events)) {
            complaints_.add({file_, 0, member + ", line " + std::to_string(fault->line) + ": " + fault->what,
                             "read up to there", Severity::refused});
        }
        return true;
    }

    // The title that the file gives itself is mostly the template's or the first draft's: it counts where the text says
    // the same near its beginning.
    std::vector<Draft> drafts(const DocumentText& document, const std::string& given_title) {
        Draft draft;
        draft.text = document.text();
        if (draft.text.empty()) {
            complaints_.add({file_, 0, "the document holds no text", "nothing to index", Severity::note});
            return {};
        }
        draft.title = document.title();
        if (draft.title.empty() && document.begins_with(given_title)) draft.title = given_title;
        std::vector<Draft> drafts;
        drafts.push_back(std::move(draft));
        return drafts;
    }

  private:
    const std::string& file_;
    Complaints& complaints_;
};

std::string title_in(ZipMembers& zip, const std::string& member) {
    TitleEvents events;
    if (!zip.has(member)) return {};
    const auto bytes = zip.read(member);
    if (bytes) read_xml(xml_text(*bytes), events);
    return events.title;
}

}  // namespace

bool is_docx(std::string_view /*path*/, std::string_view head) {
    if (!head.starts_with(zip_mark)) return false;
    return head.find("[Content_Types].xml") != std::string_view::npos ||
           head.find("_rels/.rels") != std::string_view::npos ||
           head.find("word/document.xml") != std::string_view::npos;
}

std::vector<Draft> drafts_of_docx(const Piece& piece, const std::string& file, Complaints& complaints) {
    OfficeReading reading(file, complaints);
    auto zip = ZipMembers::open(piece.bytes);
    if (!zip) {
        reading.refuse(zip.error().sentence);
        return {};
    }
    constexpr auto main_part = "word/document.xml";
    if (!zip->has(main_part)) {
        reading.refuse("an Office file without a text (sheets or slides are not read)");
        return {};
    }
    DocumentText document;
    DocxEvents events(document);
    if (!reading.take(*zip, main_part, events)) return {};
    document.begin_note();
    for (const char* notes : {"word/footnotes.xml", "word/endnotes.xml"}) {
        DocxEvents note_events(document);
        if (zip->has(notes)) reading.take(*zip, notes, note_events);
    }
    document.end_note();
    return reading.drafts(document, title_in(*zip, "docProps/core.xml"));
}

bool is_odt(std::string_view /*path*/, std::string_view head) {
    // The member's name stands at byte 30, its content right behind, unpacked.
    return head.starts_with(zip_mark) &&
           head.substr(0, 200).find("mimetypeapplication/vnd.oasis.opendocument.text") != std::string_view::npos;
}

std::vector<Draft> drafts_of_odt(const Piece& piece, const std::string& file, Complaints& complaints) {
    OfficeReading reading(file, complaints);
    auto zip = ZipMembers::open(piece.bytes);
    if (!zip) {
        reading.refuse(zip.error().sentence);
        return {};
    }
    DocumentText document;
    OdtEvents events(document);
    if (!reading.take(*zip, "content.xml", events)) return {};
    return reading.drafts(document, title_in(*zip, "meta.xml"));
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// OpenDocument text (1.2, part 1, sections 4 to 7) -> paragraphs. What was deleted, and remarks in the margin, are no
// text.
#include "indexer/readers/document_text.hpp"
#include "indexer/readers/xml_events.hpp"

#include <string>

namespace pressdex {

class OdtEvents : public XmlHandler {
  public:
    explicit OdtEvents(DocumentText& document) : document_(document) {}
    void begin(const XmlName& name, const XmlAttributes& attributes) override;
    void end(const XmlName& name) override;
    void text(std::string_view characters) override;

  private:
    ParagraphKind kind_of(const XmlName& name, const XmlAttributes& attributes) const;

    DocumentText& document_;
    std::size_t passed_over_ = 0, items_ = 0;
    bool in_body_ = false, is_first_of_item_ = false;
};

}  // namespace pressdex

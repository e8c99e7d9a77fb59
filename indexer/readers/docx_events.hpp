// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// WordprocessingML (ECMA-376, part 1, section 17) -> paragraphs. What was deleted, hidden, or is a field's code is no
// text.
#include "indexer/readers/document_text.hpp"
#include "indexer/readers/xml_events.hpp"

namespace pressdex {

class DocxEvents : public XmlHandler {
  public:
    explicit DocxEvents(DocumentText& document) : document_(document) {}
    void begin(const XmlName& name, const XmlAttributes& attributes) override;
    void end(const XmlName& name) override;
    void text(std::string_view characters) override;

  private:
    void begin_property(const XmlName& name, const XmlAttributes& attributes);

    DocumentText& document_;
    std::size_t passed_over_ = 0;  // elements open below one that is no text
    bool in_text_ = false, in_properties_ = false, is_hidden_ = false;
};

}  // namespace pressdex

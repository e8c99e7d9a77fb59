// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// XML as a stream of events, by expat, under limits that no document of ours needs. Never a DOCTYPE, an entity of the
// document's own, or anything fetched.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

constexpr std::size_t deepest_xml = 64;
constexpr std::size_t largest_xml_text = 64U << 20U;  // characters between tags, all together

// Names are "namespace local", parted by a blank; without a namespace the local name alone.
struct XmlName {
    explicit XmlName(std::string_view name);
    std::string_view space, local;
};

class XmlAttributes {
  public:
    explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}
    // The value of the first attribute with this local name, whatever its namespace; empty when there is none.
    std::string_view operator[](std::string_view local) const;

  private:
    const char* const* pairs_;  // name, value, name, value, ..., null
};

class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void begin(const XmlName& name, const XmlAttributes& attributes) = 0;
    virtual void end(const XmlName& name) = 0;
    virtual void text(std::string_view characters) = 0;
    // Asked behind each tag: true stops reading, without a fault.
    virtual bool has_enough() const { return false; }
};

struct XmlFault {
    std::string what;  // "the XML ends inside an element", with column
    std::size_t line = 0;
};

// The bytes as UTF-8: by their mark, else as the XML declaration says. In character data an ampersand that begins no
// reference of XML's own is made one ("R&D", "&nbsp;"): both stand in real feeds.
std::string xml_text(std::string_view bytes);

// Hands the events of `text` (valid UTF-8) on until it ends or is damaged; what came before the damage has been handed
// on. `at_line`, when given, is the line at which the element that is handed on begins.
std::optional<XmlFault> read_xml(std::string_view text, XmlHandler& handler, std::size_t* at_line = nullptr);

// Where the root element begins, behind blanks, declaration, comments and DOCTYPE; npos when there is none in `head`.
std::size_t root_of_xml(std::string_view head);

// The root element's local name ("rss" of <rss, "feed" of <atom:feed); empty when `head` does not begin as XML.
std::string_view root_name(std::string_view head);

}  // namespace pressdex

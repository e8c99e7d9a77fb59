// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml_events.hpp"

#include "press/text/charset.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <expat.h>

namespace pressdex {
namespace {

constexpr char between_names = ' ';

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<XML_ParserStruct, FreeParser>;

// What expat's callbacks need; a limit that is passed stops the parser with a reason of ours.
struct Reading {
    XML_Parser parser;
    XmlHandler& handler;
    std::size_t* at_line;
    std::size_t depth = 0, characters = 0;
    std::string refusal = {};
    bool enough = false;

    void refuse(std::string why) {
        if (refusal.empty()) refusal = std::move(why);
        XML_StopParser(parser, XML_FALSE);
    }
    void look_whether_enough() {
        if (!handler.has_enough()) return;
        enough = true;
        XML_StopParser(parser, XML_FALSE);
    }
    bool is_stopped() const { return enough || !refusal.empty(); }
};

void XMLCALL on_begin(void* user, const XML_Char* name, const XML_Char** attributes) {
    Reading& reading = *static_cast<Reading*>(user);
    if (reading.is_stopped()) return;
    if (++reading.depth > deepest_xml) {
        reading.refuse("elements are nested deeper than " + std::to_string(deepest_xml));
        return;
    }
    if (reading.at_line != nullptr) *reading.at_line = XML_GetCurrentLineNumber(reading.parser);
    reading.handler.begin(XmlName(name), XmlAttributes(attributes));
    reading.look_whether_enough();
}

void XMLCALL on_end(void* user, const XML_Char* name) {
    Reading& reading = *static_cast<Reading*>(user);
    // expat reports the end of an empty element even when its beginning stopped the parser.
    if (reading.is_stopped()) return;
    --reading.depth;
    reading.handler.end(XmlName(name));
    reading.look_whether_enough();
}

void XMLCALL on_text(void* user, const XML_Char* text, int size) {
    Reading& reading = *static_cast<Reading*>(user);
    if (reading.is_stopped()) return;
    const auto count = static_cast<std::size_t>(size);
    reading.characters += count;
    if (reading.characters > largest_xml_text)
        reading.refuse("it holds more than 64 MB of text");
    else
        reading.handler.text({text, count});
}

void XMLCALL on_doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    static_cast<Reading*>(user)->refuse("a DOCTYPE is not read");
}

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Whether an ampersand at the beginning of `text` begins a reference that XML knows without a DOCTYPE.
bool begins_reference(std::string_view text) {
    constexpr std::array<std::string_view, 5> known = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
    if (std::ranges::any_of(known, [text](std::string_view name) { return text.starts_with(name); })) return true;
    if (!text.starts_with("&#")) return false;
    std::size_t end = 2;
    while (end < text.size() && end < 12 && is_name_character(text[end])) ++end;
    return end > 2 && end < text.size() && text[end] == ';';
}

// CDATA sections, comments and instructions, in which an ampersand is one: where the one at the beginning ends.
std::size_t end_of_literal(std::string_view text) {
    struct Literal {
        std::string_view begin, end;
    };
    constexpr std::array literals = {Literal{"<![CDATA[", "]]>"}, Literal{"<!--", "-->"}, Literal{"<?", "?>"}};
    for (const auto& [begin, end] : literals) {
        if (!text.starts_with(begin)) continue;
        const std::size_t at = text.find(end, begin.size());
        return at == std::string_view::npos ? text.size() : at + end.size();
    }
    return 0;
}

std::string with_references(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t at = std::min(text.find_first_of("&<"), text.size());
        out += text.substr(0, at);
        text.remove_prefix(at);
        if (text.empty()) break;
        const std::size_t literal = text.front() == '<' ? end_of_literal(text) : 0;
        const std::size_t taken = std::max<std::size_t>(literal, 1);
        out += text.substr(0, taken);
        if (text.front() == '&' && !begins_reference(text)) out += "amp;";
        text.remove_prefix(taken);
    }
    return out;
}

// `encoding="windows-1252"` in the declaration; empty without one.
std::string_view declared_encoding(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (!bytes.starts_with("<?xml")) return {};
    bytes = bytes.substr(0, bytes.find("?>"));
    const std::size_t key = bytes.find("encoding");
    const std::size_t open = key == std::string_view::npos ? key : bytes.find_first_of("\"'", key);
    if (open == std::string_view::npos) return {};
    return bytes.substr(open + 1, bytes.find(bytes[open], open + 1) - open - 1);
}

std::string reason_of(XML_Parser parser) {
    const XML_Error code = XML_GetErrorCode(parser);
    std::string reason = code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN
                             ? "the XML ends in the middle"
                             : std::string("no well-formed XML: ") + XML_ErrorString(code);
    return reason + " at column " + std::to_string(XML_GetCurrentColumnNumber(parser) + 1);
}

}  // namespace

XmlName::XmlName(std::string_view name) {
    const std::size_t blank = name.rfind(between_names);
    if (blank != std::string_view::npos) space = name.substr(0, blank);
    local = blank == std::string_view::npos ? name : name.substr(blank + 1);
}

std::string_view XmlAttributes::operator[](std::string_view local) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
        if (XmlName(pair[0]).local == local) return pair[1];
    }
    return {};
}

std::string xml_text(std::string_view bytes) {
    return with_references(decoded(bytes, declared_encoding(bytes)).text);
}

std::optional<XmlFault> read_xml(std::string_view text, XmlHandler& handler, std::size_t* at_line) {
    // The text is UTF-8 by now, whatever its declaration says.
    const Parser parser(XML_ParserCreateNS("UTF-8", between_names));
    if (!parser) return XmlFault{"no memory for an XML parser", 0};
    Reading reading{parser.get(), handler, at_line};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), on_begin, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    constexpr std::size_t step = 1U << 20U;
    for (std::size_t at = 0; at <= text.size(); at += step) {
        const auto part = text.substr(at, step);
        const bool last = at + step > text.size();
        const auto status = XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), last ? 1 : 0);
        if (reading.enough) return std::nullopt;
        const auto line = static_cast<std::size_t>(XML_GetCurrentLineNumber(parser.get()));
        if (!reading.refusal.empty()) return XmlFault{reading.refusal, line};
        if (status != XML_STATUS_OK) return XmlFault{reason_of(parser.get()), line};
    }
    return std::nullopt;
}

std::size_t root_of_xml(std::string_view head) {
    std::size_t at = head.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (;;) {
        at = head.find_first_not_of(" \t\r\n", at);
        if (at == std::string_view::npos || head[at] != '<' || at + 1 >= head.size()) return std::string_view::npos;
        const std::string_view rest = head.substr(at);
        std::size_t size = end_of_literal(rest);
        if (size == 0 && rest.starts_with("<!")) {
            // A DOCTYPE may hold brackets with declarations of its own.
            const std::size_t close = rest.find('>');
            const bool has_brackets = rest.substr(0, close).find('[') != std::string_view::npos;
            const std::size_t end = has_brackets ? rest.find("]>") : close;
            if (end == std::string_view::npos) return end;
            size = end + (has_brackets ? 2 : 1);
        }
        if (size == 0) return at;
        at += size;
        if (at >= head.size()) return std::string_view::npos;
    }
}

std::string_view root_name(std::string_view head) {
    const std::size_t root = root_of_xml(head);
    if (root == std::string_view::npos) return {};
    std::string_view name = head.substr(root + 1);
    name = name.substr(0, name.find_first_of(" \t\r\n/>"));
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace pressdex

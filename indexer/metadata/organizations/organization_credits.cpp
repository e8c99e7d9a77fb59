// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_credits.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace pressdex {
namespace {

constexpr std::uint32_t dateline_words = 16;  // a dateline's last word stands before this one

bool is_agency(const NameText& text, const BodySighting& body) {
    return body.known && text.knowledge().names.organizations.rows()[*body.known].kind == "news agency";
}

bool is_outlet(const NameText& text, const BodySighting& body) {
    static constexpr auto kinds =
        std::to_array<std::string_view>({"news agency", "newspaper", "outlet", "broadcaster"});
    return body.known &&
           std::ranges::find(kinds, text.knowledge().names.organizations.rows()[*body.known].kind) != kinds.end();
}

bool is_any(std::string_view folded, std::span<const std::string_view> words) {
    return std::ranges::find(words, folded) != words.end();
}

char sign_before(const NameText& text, std::uint32_t word) {
    const ReadWord& here = text.word(word);
    return here.from == 0 ? '\0' : text.reading().paragraph(here.paragraph)[here.from - 1];
}

char sign_behind(const NameText& text, std::uint32_t word) {
    const ReadWord& here = text.word(word);
    const std::string& paragraph = text.reading().paragraph(here.paragraph);
    return here.to < paragraph.size() ? paragraph[here.to] : '\0';
}

// "HANOI - Media OutReach Newswire - 13 July": the service that carried the release is none of its bodies. It stands
// between signs in the first paragraph's dateline; a news agency of the table stays.
bool is_wire_of_dateline(const NameText& text, const BodySighting& body) {
    const ReadWord& first = text.word(body.first);
    constexpr std::uint32_t last_of_opening = 3;  // paragraphs: a line or two may stand above the dateline
    if (body.known || first.paragraph == 0 || first.paragraph > last_of_opening || body.last + 1 >= text.size())
        return false;
    const std::uint32_t from = text.reading().first_word_of_paragraph(first.paragraph);
    if (body.first == from || body.last >= from + dateline_words) return false;
    const ReadWord& next = text.word(body.last + 1);
    const bool closed = next.paragraph == first.paragraph && next.breaks;
    for (std::uint32_t at = from; at < body.first; ++at)  // still in the dateline: capitals, figures, a month
        if (!text.word(at).is_capitalised && !text.word(at).has_digit && text.word(at).folded.size() > 2) return false;
    return closed && (first.breaks || first.after_open_bracket) && !text.is(body.last + 1, WordUse::speech);
}

// "TEHRAN (IRNA) -": a news agency in brackets before the lede begins. An outlet there ("(UrduPoint / Pakistan Point
// News - 18th Jan, 2024)") is who tells the story, and stays.
bool is_agency_of_dateline(const NameText& text, const BodySighting& body) {
    if (!is_agency(text, body)) return false;
    const std::uint32_t paragraph = text.word(body.first).paragraph;
    const std::uint32_t from = text.reading().first_word_of_paragraph(paragraph);
    // "IANS": a line of its own.
    constexpr std::uint32_t longest_line = 4;  // words
    if (paragraph > 0 && text.reading().first_word_of_paragraph(paragraph + 1) - from <= longest_line) return true;
    if (paragraph > 1 || body.first >= from + dateline_words) return false;
    for (std::uint32_t at = body.first + 1; at-- > from;) {
        if (text.word(at).after_open_bracket) return true;
        if (at < body.first && text.word(at).before_close_bracket) return false;
    }
    return false;
}

// "/TASS/", "[AFP]", "(EFE)." or "EFE" as the last words of a paragraph.
bool is_between_signs(const NameText& text, const BodySighting& body) {
    if (!is_agency(text, body)) return false;
    const char before = sign_before(text, body.first), behind = sign_behind(text, body.last);
    if ((before == '/' && behind == '/') || (before == '[' && behind == ']')) return true;
    const std::uint32_t next = body.last + 1;
    const bool ends = next >= text.size() || text.word(next).paragraph != text.word(body.last).paragraph;
    const bool whole = text.word(body.first).after_open_bracket || text.word(body.first).breaks;
    return ends && whole;
}

// "PETROPAVLOVSK. KAZINFORM - The first deputy ...", "KOMPAS.com - ": an outlet right before the dash of the dateline.
bool is_outlet_of_dateline(const NameText& text, const BodySighting& body) {
    constexpr std::uint32_t last_of_opening = 2, longest_place = 6;  // paragraphs, words
    const std::uint32_t paragraph = text.word(body.first).paragraph;
    if (!is_outlet(text, body) || paragraph == 0 || paragraph > last_of_opening) return false;
    const std::uint32_t from = text.reading().first_word_of_paragraph(paragraph);
    if (body.first > from + longest_place) return false;
    for (std::uint32_t at = from; at < body.first; ++at)
        if (!text.word(at).is_capitalised && !text.word(at).has_digit) return false;
    std::uint32_t next = body.last + 1;
    if (next < text.size() && text.word(next).folded == "com" && sign_behind(text, body.last) == '.') ++next;
    if (next >= text.size() || text.word(next).paragraph != paragraph || !text.word(next).breaks) return false;
    const auto between = text.reading().paragraph(paragraph).substr(text.word(next - 1).to, 5);
    return between.find('-') != std::string::npos || between.find("\xE2\x80\x93") != std::string::npos ||
           between.find("\xE2\x80\x94") != std::string::npos;
}

// "Fonte: Agência Brasil", "передает корреспондент МИА «Казинформ»".
bool is_named_as_source(const NameText& text, const BodySighting& body) {
    static constexpr auto sources = std::to_array<std::string_view>(
        {"source", "sources", "fonte",  "fuente", "quelle", "sumber", "источник", "джерело",
         "kaynak", "källa",   "kilde",  "bron",   "zrodlo", "zdroj",  "nguon",    "sursa",
         "photo",  "foto",    "credit", "via",    "المصدر", "منبع"});
    static constexpr auto reporters =
        std::to_array<std::string_view>({"корреспондент", "корреспонденту", "корр", "тілшісі", "кореспондент"});
    if (!is_outlet(text, body) || body.first == 0) return false;
    const std::uint32_t before = body.first - 1;
    if (text.word(before).paragraph != text.word(body.first).paragraph) return false;
    if (sign_behind(text, before) == ':' && is_any(text.word(before).folded, sources)) return true;
    constexpr std::uint32_t reach = 3;  // "корреспондент международного агентства X"
    for (std::uint32_t back = 1; back <= reach && back <= body.first; ++back) {
        if (!text.same_sentence(body.first - back, body.first)) return false;
        if (is_any(text.word(body.first - back).folded, reporters)) return true;
    }
    return false;
}

// "Follow The New York Times on Facebook": the furniture of a page.
bool is_to_be_followed(const NameText& text, const BodySighting& body) {
    static constexpr auto asks = std::to_array<std::string_view>(
        {"follow", "subscribe", "suivez", "siguenos", "segui", "seguici", "siga", "folge", "abonnez", "suscribete"});
    constexpr std::uint32_t reach = 10;  // words
    if (!body.known) return false;
    for (std::uint32_t at = body.first; at-- > 0 && body.first - at <= reach;) {
        if (!text.same_sentence(at, body.first)) return false;
        if (text.word(at).starts_sentence) return is_any(text.word(at).folded, asks);
    }
    return false;
}

// "« Le titre », Le Monde, juin 2018": where something was printed.
bool is_reference(const NameText& text, const BodySighting& body) {
    const std::uint32_t next = body.last + 1;
    if (!is_outlet(text, body) || !text.word(body.first).after_comma || next + 1 >= text.size()) return false;
    const ReadWord& behind = text.word(next);
    if (behind.paragraph != text.word(body.last).paragraph || !behind.after_comma) return false;
    const auto is_year = [&](std::uint32_t at) {
        const auto folded = text.word(at).folded;
        return folded.size() == 4 && (folded.starts_with("19") || folded.starts_with("20")) && text.word(at).has_digit;
    };
    return is_year(next) || is_year(next + 1) || (next + 2 < text.size() && is_year(next + 2));
}

}  // namespace

bool is_credit(const NameText& text, const BodySighting& body) {
    return is_wire_of_dateline(text, body) || is_agency_of_dateline(text, body) || is_between_signs(text, body) ||
           is_outlet_of_dateline(text, body) || is_named_as_source(text, body) || is_to_be_followed(text, body) ||
           is_reference(text, body);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline_parts.hpp"

#include "indexer/cleaning/dateline_reporters.hpp"
#include "indexer/cleaning/day_leads.hpp"
#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

using Words = std::string_view;

// A dateline is not longer than this, credit and all.
constexpr std::size_t longest_dateline = 200;
constexpr std::size_t longest_place = 60;

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Arabic, Indic, Thai, Han ...: scripts without capitals begin with these bytes.
bool is_caseless(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xD8 && byte <= 0xEF;
}

bool is_joining_word(Words word) {
    constexpr std::array<Words, 12> words = {"of", "the", "and", "de", "del", "da",
                                             "do", "dos", "la",  "el", "al",  "am"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// "表彰式は", "회의는": of what the sentence speaks, and no place from which it was sent.
bool ends_in_particle(Words text) {
    constexpr std::array<Words, 12> particles = {"は", "が", "を", "に", "で", "の",
                                                 "も", "へ", "은", "는", "을", "를"};
    return std::any_of(particles.begin(), particles.end(), [&](Words particle) { return text.ends_with(particle); });
}

// The first day counts: further ones are those of events, and so are days from one to another.
void take_day(const DateInText& date, Dateline& dateline) {
    if (date.begins_range) return;
    const auto period = period_of(date);
    if (!dateline.period && period && period->precision == Precision::day) dateline.period = period;
}

// Where the first digit stands, of Arabic and Persian ones, too.
std::size_t first_digit(Words text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
        const bool arabic = byte == 0xD9 && next >= 0xA0 && next <= 0xA9,
                   persian = byte == 0xDB && next >= 0xB0 && next <= 0xB9;
        if (is_digit(text[at]) || arabic || persian) return at;
    }
    return Words::npos;
}

// "الرياض، 30 رجب 1443هـ الموافق": the day of another calendar, told before that of the civil one.
Words without_other_calendar(Words place) {
    constexpr auto joints = std::to_array<Words>({"الموافق", "بمطابق", "مطابق", "برابر با", "corresponding to"});
    const bool told = std::ranges::any_of(joints, [&](Words joint) { return place.find(joint) != Words::npos; });
    if (!told) return place;
    const std::size_t digit = first_digit(place);
    return digit == Words::npos ? place : trimmed_part(place.substr(0, digit));
}

// "(APP)", "/PRNewswire/", at the end of a line "/ Tent Apps /": where the credit that begins at `at` closes.
std::size_t end_of_credit(Words text, std::size_t at) {
    const char opening = text[at];
    if (opening == '(' || opening == '[') return text.find(opening == '(' ? ')' : ']', at + 1);
    if (opening != '/' || (at > 0 && is_digit(text[at - 1]))) return Words::npos;  // "03/03/2022"
    const std::size_t close = text.find('/', at + 1);
    const bool at_end = close != Words::npos && text.find_first_not_of(' ', close + 1) == Words::npos;
    const bool tight = at + 1 < text.size() && text[at + 1] != ' ';
    return tight || at_end ? close : Words::npos;
}

// Whether the stroke closes what another one behind a blank opened, and a word follows.
bool closes_credit(Words text, std::size_t from, std::size_t at) {
    constexpr std::size_t longest = 30;
    const std::size_t open = text.find('/', from);
    if (open >= at || open == 0 || at - open < 3 || at - open > longest || text[open - 1] != ' ') return false;
    if (at + 2 >= text.size() || text[at + 1] != ' ') return false;
    const Words behind = text.substr(at + 2);
    return Words("-:./(").find(behind.front()) == Words::npos && !behind.starts_with("–") && !behind.starts_with("—");
}

}  // namespace

std::string_view trimmed_part(Words text, Words off) {
    std::size_t from = text.find_first_not_of(off);
    if (from == Words::npos) return {};
    std::size_t last = text.find_last_not_of(off);
    // Signs of several bytes share some of them: whole characters stay.
    const auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
    while (from > 0 && continues(from)) --from;
    while (last + 1 < text.size() && continues(last + 1)) ++last;
    return text.substr(from, last - from + 1);
}

std::vector<std::string_view> blank_parted(Words text) {
    std::vector<Words> words;
    for (std::size_t at = text.find_first_not_of(' '); at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(' ', end);
    }
    return words;
}

PlaceShape shape_of_place(Words text) {
    text = trimmed_part(text);
    if (text.empty() || text.size() > longest_place || text.find_first_of("0123456789!?;\"@#&_%") != Words::npos)
        return PlaceShape::none;
    const Words first_part = trimmed_part(text.substr(0, text.find(',')));
    const auto words = blank_parted(text);
    constexpr std::array<Words, 30> openings = {"The", "A",     "An",   "On",    "In",    "At",     "By",    "From",
                                                "For", "As",    "With", "When",  "Since", "During", "After", "Before",
                                                "To",  "About", "Pada", "Dalam", "Am",    "Im",     "En",    "Em",
                                                "Ce",  "Cette", "Este", "Esta",  "Ngày",  "Vào"};
    if (std::find(openings.begin(), openings.end(), words.front()) != openings.end()) return PlaceShape::none;
    if (words.size() > 6 || blank_parted(first_part).size() > 4) return PlaceShape::none;
    if (is_caseless(text.front()))
        return words.size() <= 4 && !ends_in_particle(text) ? PlaceShape::caseless : PlaceShape::none;
    for (const Words word : words) {
        if (is_lower(word.front()) && !is_joining_word(word)) return PlaceShape::none;
    }
    if (!is_upper(text.front()) && static_cast<unsigned char>(text.front()) < 0x80) return PlaceShape::none;
    const bool lower = std::any_of(first_part.begin(), first_part.end(), is_lower);
    return lower || first_part.size() < 3 ? PlaceShape::capitalised : PlaceShape::capitals;
}

bool is_label(Words text) {
    constexpr std::array<Words, 34> labels = {
        "SUBJECT", "NOTE",   "DATE",      "DATES",  "VENUE",         "THEME",    "TOPIC",  "UPDATE", "REPORT",
        "CONTACT", "SOURCE", "PHOTO",     "EDITOR", "TIME",          "WHAT",     "WHEN",   "WHERE",  "WHO",
        "WHY",     "HOW",    "HOSTS",     "TITLE",  "PRESS RELEASE", "VIDEO",    "READ",   "WATCH",  "Q",
        "A",       "FACTS",  "EXCLUSIVE", "ALERT",  "EVENT",         "LOCATION", "CAPTION"};
    std::string upper(trimmed_part(text));
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return is_lower(c) ? static_cast<char>(c - 32) : c; });
    return std::find(labels.begin(), labels.end(), upper) != labels.end();
}

Separator next_separator(Words text, std::size_t from) {
    int depth = 0;
    for (std::size_t at = from; at < std::min(text.size(), longest_dateline); ++at) {
        const char c = text[at];
        if (is_lower(c) || c == ' ' || is_upper(c)) continue;
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') {
            if (depth <= 1) return {at, 1, ')'};
            --depth;
        }
        if (depth > 0) continue;
        if (text.substr(at).starts_with("—") || text.substr(at).starts_with("–")) return {at, 3, '='};
        if (text.substr(at).starts_with("--")) return {at, 2, '='};
        if ((c == '-' || c == '_') && at > 0 && text[at - 1] == ' ' && at + 1 < text.size() && text[at + 1] == ' ')
            return {at, 1, '-'};
        if (c == '|') return {at, 1, '|'};
        // "Porto Azul // 14 March 2024 // "
        if (text.substr(at).starts_with("// ") && at > 0 && text[at - 1] == ' ') return {at, 2, '|'};
        // "Manama, 14 March 2024 / BNA / The ...": the text at once behind the credit.
        if (c == '/' && closes_credit(text, from, at)) return {at, 1, ')'};
        // "ULAANBAATAR, July 23, 2024 /MONTSAME/. The ..."
        if (c == '/' && text.substr(at).starts_with("/. ") && text.find('/', from) < at) return {at + 1, 1, '-'};
        // "Lima, 3 de mayo de 2016.- El ministro ..."
        if (c == '-' && at > 0 && text[at - 1] == '.') return {at, 1, '-'};
        if (c == ':' && !(at > 0 && is_digit(text[at - 1]) && at + 1 < text.size() && is_digit(text[at + 1])))
            return {at, 1, ':'};
    }
    return {};
}

// What of a prefix is no date and no credit; the credit and the date go into the dateline.
std::string place_in(Words prefix, Dateline& dateline) {
    std::string rest;
    std::string credit;
    bool is_in_square_brackets = false;  // the credit
    const auto set_apart = [&](Words part) {
        const auto dates = dates_in(part);
        Words words = part;
        for (const auto& date : dates) {
            take_day(date, dateline);
            words = part.substr(0, date.from);
            if (trimmed_part(words, " -,").empty()) words = part.substr(date.to);
        }
        const Words told = trimmed_part(words, " -,;–/@");
        // "(20/10)" is a day, and nobody's name.
        if (told.find_first_not_of("0123456789/.- ") != Words::npos) credit = std::string(told);
    };
    for (std::size_t at = 0; at < prefix.size();) {
        const char c = prefix[at];
        const std::size_t close = end_of_credit(prefix, at);
        if (close == Words::npos) {
            rest += c;
            ++at;
            continue;
        }
        set_apart(prefix.substr(at + 1, close - at - 1));
        is_in_square_brackets = c == '[';
        at = close + 1;
    }
    std::string place;
    std::size_t from = 0;
    bool dated = false;
    for (const auto& date : dates_in(rest)) {
        take_day(date, dateline);
        place += rest.substr(from, date.from - from);
        from = date.to;
        dated = true;
    }
    // Behind the date stand a time and a zone ("@ 8:00 AM America/Toronto"), or the place: "October 28, Colombo (LNW)".
    if (!dated || trimmed_part(place).empty()) place += rest.substr(from);
    // "30 October 2014 [Singapore] - The council ...": an agency would stand in capitals.
    if (is_in_square_brackets && trimmed_part(place).empty() && shape_of_place(credit) == PlaceShape::capitalised)
        return credit;
    if (!credit.empty()) dateline.credit = credit;
    // "LONDON, UK / STOCKHOLM, SWEDEN": sent from both; the first is where the office is.
    for (const Words joint : {Words(" / "), Words(" & ")}) {
        const std::size_t at = place.find(joint);
        if (at != std::string::npos && place.find(',') < at) place.resize(at);
    }
    std::string bare(without_lead_of_day(without_other_calendar(trimmed_part(place, " ,;.|-–—_/"))));
    for (const Words sign : {Words("۔"), Words("،")}) {  // the stop of Urdu, the comma of Arabic
        while (bare.ends_with(sign)) bare.resize(bare.size() - sign.size());
    }
    return without_reporter(std::move(bare), dateline.credit);
}

bool is_text(Words rest, bool dated) {
    rest = trimmed_part(rest, " :-–—\"“‘'(");
    // Some names begin small ("hyperCORE"): behind a printed day nothing else than the text comes.
    if (rest.size() < 30 || (is_lower(rest.front()) && !dated)) return false;
    // Behind "FOUR PAGES ARE ENOUGH:" a headline in capitals goes on.
    const Words begin = rest.substr(0, dated ? 160 : 40);
    return std::any_of(begin.begin(), begin.end(),
                       [](char c) { return is_lower(c) || static_cast<unsigned char>(c) >= 0xC3; });
}

// "Media OutReach Newswire - 14 July 2026 –": a credit or a date of its own between two separators.
bool is_credit_or_date(Words part, Dateline& dateline) {
    part = trimmed_part(part, " -–—:,");
    if (part.empty()) return true;
    if (part.size() > 70) return false;
    const bool bracketed = part.front() == '(' || part.front() == '/';
    const auto dates = dates_in(part);
    if (!dates.empty()) {
        // A time and a zone may follow: at most four more words.
        const Words before = trimmed_part(part.substr(0, dates.front().from), " ,-(");
        // "On Thursday, 14 March 2024, the council (ABC) ..." begins the text.
        const auto words_before = blank_parted(before);
        if (!words_before.empty() && (words_before.front() == "On" || words_before.front() == "In")) return false;
        if (words_before.size() > 4 || blank_parted(part.substr(dates.back().to)).size() > 5) return false;
        take_day(dates.front(), dateline);
        if (!before.empty() && dateline.credit.empty()) dateline.credit = std::string(before);
        return true;
    }
    constexpr std::array<Words, 10> wires = {"News", "NEWS",  "Wire",  "WIRE",  "wire",
                                             "PRN",  "Press", "PRESS", "Media", "Agency"};
    const bool wire = std::any_of(wires.begin(), wires.end(), [&](Words w) { return part.find(w) != Words::npos; });
    if (!bracketed && (!wire || blank_parted(part).size() > 5)) return false;
    if (dateline.credit.empty()) dateline.credit = std::string(trimmed_part(part, " ()/"));
    return true;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline.hpp"

#include "indexer/metadata/date_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace pressdex {
namespace {

using Words = std::string_view;

// A dateline is not longer than this, credit and all.
constexpr std::size_t longest_dateline = 200;
constexpr std::size_t longest_place = 60;

Words trimmed(Words text, Words off = " \t,;") {
    const std::size_t from = text.find_first_not_of(off);
    if (from == Words::npos) return {};
    return text.substr(from, text.find_last_not_of(off) - from + 1);
}

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

std::vector<Words> split(Words text) {
    std::vector<Words> words;
    for (std::size_t at = text.find_first_not_of(' '); at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(' ', end);
    }
    return words;
}

bool is_joining_word(Words word) {
    constexpr std::array<Words, 12> words = {"of", "the", "and", "de", "del", "da",
                                             "do", "dos", "la",  "el", "al",  "am"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

enum class Place { none, capitals, capitalised, caseless };

// What kind of place name this could be: at most six words, each with a capital or none of them with any.
Place kind_of_place(Words text) {
    text = trimmed(text);
    if (text.empty() || text.size() > longest_place || text.find_first_of("0123456789!?;\"@#&_%") != Words::npos)
        return Place::none;
    const Words first_part = trimmed(text.substr(0, text.find(',')));
    const auto words = split(text);
    constexpr std::array<Words, 18> openings = {"The",   "A",      "An",    "On",     "In",   "At",
                                                "By",    "From",   "For",   "As",     "With", "When",
                                                "Since", "During", "After", "Before", "To",   "About"};
    if (std::find(openings.begin(), openings.end(), words.front()) != openings.end()) return Place::none;
    if (words.size() > 6 || split(first_part).size() > 4) return Place::none;
    if (is_caseless(text.front())) return words.size() <= 4 ? Place::caseless : Place::none;
    for (const Words word : words) {
        if (is_lower(word.front()) && !is_joining_word(word)) return Place::none;
    }
    if (!is_upper(text.front()) && static_cast<unsigned char>(text.front()) < 0x80) return Place::none;
    const bool lower = std::any_of(first_part.begin(), first_part.end(), is_lower);
    return lower || first_part.size() < 3 ? Place::capitalised : Place::capitals;
}

// Labels that stand before a colon as a place would.
bool is_label(Words text) {
    constexpr std::array<Words, 34> labels = {
        "SUBJECT", "NOTE",   "DATE",      "DATES",  "VENUE",         "THEME",    "TOPIC",  "UPDATE", "REPORT",
        "CONTACT", "SOURCE", "PHOTO",     "EDITOR", "TIME",          "WHAT",     "WHEN",   "WHERE",  "WHO",
        "WHY",     "HOW",    "HOSTS",     "TITLE",  "PRESS RELEASE", "VIDEO",    "READ",   "WATCH",  "Q",
        "A",       "FACTS",  "EXCLUSIVE", "ALERT",  "EVENT",         "LOCATION", "CAPTION"};
    std::string upper(trimmed(text));
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return is_lower(c) ? static_cast<char>(c - 32) : c; });
    return std::find(labels.begin(), labels.end(), upper) != labels.end();
}

struct Separator {
    std::size_t at = Words::npos, size = 0;
    char kind = 0;  // ':' '-' (one hyphen between blanks) '=' (a dash or two hyphens) ')' (a closed bracket)
};

Separator next_separator(Words text, std::size_t from) {
    int depth = 0;
    for (std::size_t at = from; at < std::min(text.size(), longest_dateline); ++at) {
        const char c = text[at];
        if (c == '(') ++depth;
        if (c == ')') {
            if (depth <= 1) return {at, 1, ')'};
            --depth;
        }
        if (depth > 0) continue;
        if (text.substr(at).starts_with("—") || text.substr(at).starts_with("–")) return {at, 3, '='};
        if (text.substr(at).starts_with("--")) return {at, 2, '='};
        if (c == '-' && at > 0 && text[at - 1] == ' ' && at + 1 < text.size() && text[at + 1] == ' ')
            return {at, 1, '-'};
        if (c == ':' && !(at > 0 && is_digit(text[at - 1]) && at + 1 < text.size() && is_digit(text[at + 1])))
            return {at, 1, ':'};
    }
    return {};
}

// What of a prefix is no date and no credit; the credit and the date go into the dateline.
std::string place_in(Words prefix, Dateline& dateline) {
    std::string rest;
    std::string credit;
    const auto set_apart = [&](Words part) {
        const auto dates = dates_in(part);
        Words words = part;
        for (const auto& date : dates) {
            if (const auto period = period_of(date); period && period->precision == Precision::day)
                dateline.period = period;
            words = part.substr(0, date.from);
            if (trimmed(words, " -,").empty()) words = part.substr(date.to);
        }
        credit = std::string(trimmed(words, " -,;–/@"));
    };
    for (std::size_t at = 0; at < prefix.size();) {
        const char c = prefix[at];
        const char closing = c == '(' ? ')' : c == '/' ? '/' : c == '[' ? ']' : '\0';
        const std::size_t close = closing == '\0' ? Words::npos : prefix.find(closing, at + 1);
        if (close == Words::npos) {
            rest += c;
            ++at;
            continue;
        }
        set_apart(prefix.substr(at + 1, close - at - 1));
        at = close + 1;
    }
    std::string place;
    std::size_t from = 0;
    bool dated = false;
    for (const auto& date : dates_in(rest)) {
        if (const auto period = period_of(date); period && period->precision == Precision::day)
            dateline.period = period;
        place += rest.substr(from, date.from - from);
        from = date.to;
        dated = true;
    }
    // Behind the date stand a time and a zone: "@ 8:00 AM America/Toronto".
    if (!dated) place += rest.substr(from);
    if (!credit.empty()) dateline.credit = credit;
    return std::string(trimmed(place, " ,;.-"));
}

bool is_text(Words rest) {
    rest = trimmed(rest, " :-–—\"“‘'(");
    if (rest.size() < 30 || is_lower(rest.front())) return false;
    // Behind "FOUR PAGES ARE ENOUGH:" a headline in capitals goes on.
    const Words begin = rest.substr(0, 40);
    return std::any_of(begin.begin(), begin.end(),
                       [](char c) { return is_lower(c) || static_cast<unsigned char>(c) >= 0xC3; });
}

// "Media OutReach Newswire - 14 July 2026 –": a credit or a date of its own between two separators.
bool is_credit_or_date(Words part, Dateline& dateline) {
    part = trimmed(part, " -–—:,");
    if (part.empty()) return true;
    if (part.size() > 70) return false;
    const bool bracketed = part.front() == '(' || part.front() == '/';
    const auto dates = dates_in(part);
    if (!dates.empty()) {
        // A time and a zone may follow: at most four more words.
        const Words before = trimmed(part.substr(0, dates.front().from), " ,-(");
        if (split(before).size() > 4 || split(part.substr(dates.back().to)).size() > 5) return false;
        if (const auto period = period_of(dates.front()); period && period->precision == Precision::day)
            dateline.period = period;
        if (!before.empty() && dateline.credit.empty()) dateline.credit = std::string(before);
        return true;
    }
    constexpr std::array<Words, 10> wires = {"News", "NEWS",  "Wire",  "WIRE",  "wire",
                                             "PRN",  "Press", "PRESS", "Media", "Agency"};
    const bool wire = std::any_of(wires.begin(), wires.end(), [&](Words w) { return part.find(w) != Words::npos; });
    if (!bracketed && (!wire || split(part).size() > 5)) return false;
    if (dateline.credit.empty()) dateline.credit = std::string(trimmed(part, " ()/"));
    return true;
}

// Goes on over dates and credits that stand behind the first separator.
std::size_t extended(Words text, std::size_t end, Dateline& dateline) {
    for (int parts = 0; parts < 4; ++parts) {
        const Separator next = next_separator(text, end);
        if (next.at == Words::npos) break;
        const std::size_t to = next.at + (next.kind == ')' ? 1 : 0);
        Dateline tried = dateline;
        const Words part = text.substr(end, to - end);
        if (!is_credit_or_date(part, tried) || !is_text(text.substr(next.at + next.size))) break;
        dateline = tried;
        end = next.at + next.size;
    }
    const std::size_t from = text.find_first_not_of(' ', end);
    return from == Words::npos ? text.size() : from;
}

// "National Productivity Organization (NPO)": a name and its short form, no place and credit.
bool is_short_form(Words credit, Words name) {
    std::string initials;
    for (const Words word : split(name)) {
        if (is_upper(word.front())) initials += word.front();
    }
    std::string letters;
    std::copy_if(credit.begin(), credit.end(), std::back_inserter(letters), is_upper);
    return credit.find(' ') == Words::npos && letters.size() >= 2 &&
           (initials.find(letters) != std::string::npos || letters.find(initials) != std::string::npos);
}

bool is_accepted(Place place, const Separator& separator, const Dateline& dateline, Words prefix) {
    const bool marked = dateline.period.has_value() || !dateline.credit.empty() || !dates_in(prefix).empty();
    const bool region = prefix.find(',') != Words::npos;
    const std::size_t words = split(prefix).size();
    const bool dated = !dates_in(prefix).empty();
    if (!dated && is_short_form(dateline.credit, dateline.place)) return false;
    switch (place) {
        case Place::capitals:
            return separator.kind != ')' || marked;
        case Place::capitalised:
            // A bracket behind a name is mostly no credit: "Ali (left) said".
            if (separator.kind == ')') return dated;
            if (marked) return true;
            if (separator.kind == '=') return region || words <= 3;
            return separator.kind == ':' ? words <= 1 && !region : separator.kind == '-' && region;
        case Place::caseless:
            return separator.kind == ')' ? split(dateline.place).size() <= 2 && words <= 8
                                         : separator.kind == ':' || (marked && separator.kind != ')');
        default:
            return false;
    }
}

}  // namespace

std::optional<Dateline> dateline_of(Words paragraph) {
    Separator separator = next_separator(paragraph, 0);
    while (separator.at != Words::npos) {
        const std::size_t end = separator.at + separator.size;
        const Words prefix = paragraph.substr(0, separator.kind == ')' ? end : separator.at);
        Dateline dateline;
        dateline.place = place_in(prefix, dateline);
        // "(Margalla Newswire - 17th Sep, 2009) :The ...": the place was lost.
        const bool lost =
            dateline.place.empty() && separator.kind == ')' && dateline.period && !dateline.credit.empty();
        const Place kind = lost ? Place::capitals : kind_of_place(dateline.place);
        if (!is_label(dateline.place) && is_accepted(kind, separator, dateline, prefix)) {
            std::size_t from = extended(paragraph, end, dateline);
            while (from < paragraph.size() &&
                   (paragraph[from] == ':' || paragraph[from] == ' ' || paragraph[from] == '-'))
                ++from;
            if (!is_text(paragraph.substr(from))) return std::nullopt;
            dateline.end = from;
            dateline.quote = std::string(trimmed(paragraph.substr(0, from), " "));
            return dateline;
        }
        // A bracket or a hyphen may stand inside the dateline; a colon ends it.
        if (separator.kind == ':') return std::nullopt;
        separator = next_separator(paragraph, end);
    }
    return std::nullopt;
}

std::optional<HeadlineAndDateline> headline_before_dateline(Words line) {
    const Words head = cut(line, 320);
    for (const Words dash : {Words("--"), Words("—"), Words("–")}) {
        const std::size_t at = head.find(dash);
        if (at == Words::npos || !is_text(line.substr(at + dash.size()))) continue;
        const Words before = trimmed(head.substr(0, at));
        const std::size_t comma = before.rfind(", ");
        // "Fort Wayne, IN": the region behind the comma is short.
        if (comma == Words::npos || before.size() - comma > 22 ||
            kind_of_place(before.substr(comma + 2)) == Place::none)
            continue;
        const Words headline = before.substr(0, comma);
        const auto words = split(headline);
        if (words.size() < 5) continue;
        // The place is named in the headline, too ("At Fort Wayne Job Fair"); else it is one word.
        std::size_t from = static_cast<std::size_t>(words.back().data() - line.data());
        for (std::size_t count = 3; count > 0; --count) {
            const auto start = static_cast<std::size_t>(words[words.size() - count].data() - line.data());
            const Words place = headline.substr(start);
            if (headline.substr(0, start).find(place) != Words::npos) {
                from = start;
                break;
            }
        }
        HeadlineAndDateline found;
        found.headline_end = from;
        found.dateline.place = std::string(before.substr(from));
        found.dateline.quote = std::string(head.substr(from, at + dash.size() - from));
        found.dateline.end = std::min(line.find_first_not_of(' ', at + dash.size()), line.size());
        return found;
    }
    return std::nullopt;
}

}  // namespace pressdex

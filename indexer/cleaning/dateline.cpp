// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline.hpp"

#include "indexer/cleaning/dateline_han.hpp"
#include "indexer/cleaning/dateline_indic.hpp"
#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/day_leads.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pressdex {
namespace {

using Words = std::string_view;

// Goes on over dates and credits that stand behind the first separator.
std::size_t extended(Words text, std::size_t end, Dateline& dateline) {
    for (int parts = 0; parts < 4; ++parts) {
        const Separator next = next_separator(text, end);
        if (next.at == Words::npos) break;
        const std::size_t to = next.at + (next.kind == ')' ? 1 : 0);
        Dateline tried = dateline;
        const Words part = text.substr(end, to - end);
        if (!is_credit_or_date(part, tried)) break;
        if (!is_text(text.substr(next.at + next.size), tried.period.has_value())) break;
        dateline = tried;
        end = next.at + next.size;
    }
    // "Porto Azul – 14.03.2024. The ..."
    if (!dateline.period) {
        constexpr std::size_t longest_day = 40;
        const auto dates = dates_in(cut(text.substr(end), longest_day));
        const bool stops =
            !dates.empty() && dates.front().from <= 1 && text.substr(end + dates.front().to).starts_with(". ");
        const auto period = stops ? period_of(dates.front()) : std::nullopt;
        if (period && period->precision == Precision::day) {
            dateline.period = period;
            end += dates.front().to + 1;
        }
    }
    const std::size_t from = text.find_first_not_of(' ', end);
    return from == Words::npos ? text.size() : from;
}

// "National Productivity Organization (NPO)": a name and its short form, no place and credit.
bool is_short_form(Words credit, Words name) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::string initials;
    for (const Words word : blank_parted(name)) {
        if (is_upper(word.front())) initials += word.front();
    }
    std::string letters;
    std::copy_if(credit.begin(), credit.end(), std::back_inserter(letters), is_upper);
    return credit.find(' ') == Words::npos && letters.size() >= 2 &&
           (initials.find(letters) != std::string::npos || letters.find(initials) != std::string::npos);
}

bool is_accepted(PlaceShape place, const Separator& separator, const Dateline& dateline, Words prefix) {
    const bool dated = !dates_in(prefix).empty();
    const bool marked = dateline.period.has_value() || !dateline.credit.empty() || dated;
    const bool region = prefix.find(',') != Words::npos;
    const std::size_t words = blank_parted(prefix).size();
    if (!dated && is_short_form(dateline.credit, dateline.place)) return false;
    if (separator.kind == '|') return dateline.period && place != PlaceShape::none;
    switch (place) {
        case PlaceShape::capitals:
            return separator.kind != ')' || marked;
        case PlaceShape::capitalised:
            // A bracket behind a name is mostly no credit: "Ali (left) said".
            if (separator.kind == ')') return dated;
            if (marked) return true;
            if (separator.kind == '=') return region || words <= 3;
            return separator.kind == ':' ? words <= 1 && !region : separator.kind == '-' && region;
        case PlaceShape::caseless:
            // "فیصل آباد۔19 مارچ(... - اے پی پی۔ 19 مارچ2018ء)": the credit of an agency may be long.
            if (separator.kind == ')')
                return marked && blank_parted(dateline.place).size() <= 2 && words <= (dateline.period ? 14 : 8);
            return separator.kind == ':' || marked;
        default:
            return false;
    }
}

void finish(Dateline& dateline, Words paragraph, std::size_t end) {
    dateline.end = end;
    dateline.quote = std::string(trimmed_part(paragraph.substr(0, end), " "));
}

// "GABORONE, 4 May 2023. The Wool Skills Council (WSC)": words between the day and a bracket are the text's.
bool is_bracket_of_text(Words prefix) {
    const auto dates = dates_in(prefix);
    const std::size_t open = prefix.rfind('(');
    if (dates.empty() || open == Words::npos || dates.back().to > open) return false;
    const Words between = without_word_of_year(prefix.substr(dates.back().to, open - dates.back().to));
    constexpr std::size_t most_words = 1;
    return blank_parted(trimmed_part(between, " .,;:-")).size() > most_words;
}

// A dateline that begins with its place.
std::optional<Dateline> behind_place(Words paragraph) {
    Separator separator = next_separator(paragraph, 0);
    while (separator.at != Words::npos) {
        const std::size_t end = separator.at + separator.size;
        const Words prefix = paragraph.substr(0, separator.kind == ')' ? end : separator.at);
        Dateline dateline;
        dateline.place = place_in(prefix, dateline);
        // "(Margalla Newswire - 17th Sep, 2009) :The ...": the place was lost.
        const bool lost =
            dateline.place.empty() && separator.kind == ')' && dateline.period && !dateline.credit.empty();
        const PlaceShape shape = lost ? PlaceShape::capitals : shape_of_place(dateline.place);
        const bool is_of_text = separator.kind == ')' && is_bracket_of_text(prefix);
        if (!is_of_text && !is_label(dateline.place) && is_accepted(shape, separator, dateline, prefix)) {
            const std::size_t text = extended(paragraph, end, dateline);
            const std::size_t from = std::min(paragraph.find_first_not_of(": -", text), paragraph.size());
            if (!is_text(paragraph.substr(from), dateline.period.has_value())) return std::nullopt;
            finish(dateline, paragraph, from);
            return dateline;
        }
        // A bracket or a hyphen may stand inside the dateline; a colon ends it.
        if (separator.kind == ':') return std::nullopt;
        separator = next_separator(paragraph, end);
    }
    return std::nullopt;
}

// "HONG KONG, 01 Nov, 2024, The Centre ...", "Lima, 3 de marzo de 2022. El consejo ...": a comma or a full stop parts
// the day from the text.
std::optional<Dateline> closed_by_comma_or_stop(Words paragraph) {
    constexpr std::size_t longest = 110;
    const Words head = cut(paragraph, longest);
    const auto dates = dates_in(head);
    if (dates.empty() || dates.front().from < 3) return std::nullopt;
    const DateInText& date = dates.front();
    const auto period = period_of(date);
    const Words behind = without_word_of_year(paragraph.substr(date.to));
    const bool stop = behind.starts_with(". ") || behind.starts_with("۔ ") || behind.starts_with("। ");
    if (!period || period->precision != Precision::day || date.begins_range || !(stop || behind.starts_with(", ")))
        return std::nullopt;
    const auto end = static_cast<std::size_t>(behind.data() - paragraph.data()) + behind.find(' ') + 1;
    Dateline dateline;
    dateline.place = place_in(head.substr(0, date.to), dateline);
    const PlaceShape shape = shape_of_place(dateline.place);
    const bool region = dateline.place.find(',') != std::string::npos;
    const Words before = trimmed_part(head.substr(0, date.from), " ");
    const bool parted = before.find(',') != Words::npos || before.ends_with('.');
    const bool may_be = shape == PlaceShape::capitals ||
                        (shape == PlaceShape::capitalised && (region || (stop && parted))) ||
                        (shape == PlaceShape::caseless && stop && blank_parted(dateline.place).size() <= 2);
    if (!may_be || is_label(dateline.place) || !is_text(paragraph.substr(end), false)) return std::nullopt;
    dateline.period = period;
    finish(dateline, paragraph, end);
    return dateline;
}

// A capital behind a blank, and no clock.
bool begins_sentence(Words text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == 0 || first == Words::npos) return false;
    return (text[first] >= 'A' && text[first] <= 'Z') || static_cast<unsigned char>(text[first]) >= 0xC3;
}

// What stands before the place, or instead of it: "(NewMediaWire) - April 29, 2025 - ", "Feb. 27, 2024 -- ",
// "22 February 2023. ", "26.01.2024 ".
Dateline opening_of(Words paragraph) {
    constexpr std::size_t longest_part = 60;
    Dateline opening;
    for (int parts = 0; parts < 3; ++parts) {
        const Words rest = paragraph.substr(opening.end);
        Dateline tried = opening;
        std::size_t size = 0;
        bool is_day_alone = false;
        if (rest.starts_with('(') || rest.starts_with('[')) {
            const std::size_t close = rest.substr(0, longest_part).find(rest.front() == '(' ? ')' : ']');
            if (close == Words::npos || !is_credit_or_date(rest.substr(0, close + 1), tried)) break;
            size = close + 1;
            // "(03.03.2022) The council ..."
            is_day_alone = !opening.period && tried.period && tried.credit.empty();
        } else {
            const auto dates = dates_in(cut(rest, longest_part));
            const auto period = dates.empty() || dates.front().from > 0 ? std::nullopt : period_of(dates.front());
            if (tried.period || !period || period->precision != Precision::day) break;
            tried.period = period;
            size = dates.front().to;
            // Of digits alone: "3 May 2024 World Press Freedom Day" may be a name.
            const Words day = rest.substr(0, size);
            is_day_alone = day.find_first_not_of("0123456789./-") == Words::npos && begins_sentence(rest.substr(size));
        }
        const Words behind = rest.substr(size);
        const Words text = trimmed_part(behind, " -:|–—");
        const std::size_t next = text.empty() ? behind.size() : static_cast<std::size_t>(text.data() - behind.data());
        const bool comma_or_stop =
            behind.starts_with(", ") || (!opening.period && tried.period && behind.starts_with(". "));
        if (!comma_or_stop && !is_day_alone && behind.substr(0, next).find_first_not_of(' ') == Words::npos) break;
        opening = std::move(tried);
        opening.end += size + (comma_or_stop ? 2 : next);
    }
    return opening;
}

}  // namespace

std::optional<Dateline> dateline_of(Words paragraph) {
    const Dateline opening = opening_of(paragraph);
    if (opening.end == 0 || !opening.period) {
        auto found = behind_place(paragraph);
        if (!found) found = closed_by_comma_or_stop(paragraph);
        if (!found) found = danda_dateline_of(paragraph);
        return found ? found : han_dateline_of(paragraph);
    }
    const Words rest = paragraph.substr(opening.end);
    if (auto placed = behind_place(rest)) {
        placed->period = opening.period;
        if (placed->credit.empty()) placed->credit = opening.credit;
        finish(*placed, paragraph, opening.end + placed->end);
        return placed;
    }
    if (!is_text(rest, false)) return std::nullopt;
    Dateline dateline = opening;
    finish(dateline, paragraph, opening.end);
    return dateline;
}

std::optional<Dateline> dateline_alone(Words line) {
    constexpr std::size_t longest = 120, most_words_behind = 5;
    if (line.size() > longest) return std::nullopt;
    Dateline dateline;
    dateline.place = place_in(line, dateline);
    if (!dateline.period || is_label(dateline.place)) return std::nullopt;
    const PlaceShape shape = shape_of_place(dateline.place);
    const bool told = dateline.place.find(',') != std::string::npos || !dateline.credit.empty();
    if (shape != PlaceShape::capitals && !(shape == PlaceShape::capitalised && told)) return std::nullopt;
    const auto dates = dates_in(line);
    Words behind = line.substr(dates.back().to);
    if (const auto bracket = behind.find_first_of("(/["); bracket != Words::npos) behind = behind.substr(0, bracket);
    if (dates.size() > 1 || blank_parted(behind).size() > most_words_behind) return std::nullopt;
    finish(dateline, line, line.size());
    return dateline;
}

std::string place_beside_day(Words line) {
    constexpr std::size_t longest = 120;
    if (line.size() > longest) return {};
    Dateline dateline;
    const std::string beside = place_in(line, dateline);
    const Words place = trimmed_part(beside, " :|");
    const bool may_be = dateline.period && !is_label(place) && shape_of_place(place) != PlaceShape::none;
    return may_be ? std::string(place) : std::string();
}

std::optional<HeadlineAndDateline> headline_before_dateline(Words line) {
    const Words head = cut(line, 320);
    for (const Words dash : {Words("--"), Words("—"), Words("–")}) {
        const std::size_t at = head.find(dash);
        if (at == Words::npos || !is_text(line.substr(at + dash.size()), false)) continue;
        const Words before = trimmed_part(head.substr(0, at));
        const std::size_t comma = before.rfind(", ");
        // "Fort Wayne, IN": the region behind the comma is short.
        if (comma == Words::npos || before.size() - comma > 22 ||
            shape_of_place(before.substr(comma + 2)) == PlaceShape::none)
            continue;
        const Words headline = before.substr(0, comma);
        const auto words = blank_parted(headline);
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

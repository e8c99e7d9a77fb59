// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/about_line.hpp"

#include "indexer/cleaning/agency_line.hpp"
#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/day_and_writer.hpp"
#include "indexer/cleaning/day_labels.hpp"
#include "indexer/cleaning/day_leads.hpp"
#include "indexer/cleaning/day_line_words.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/writer_phrases.hpp"
#include "indexer/cleaning/writers.hpp"
#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/url_day.hpp"
#include "indexer/metadata/office/release_line.hpp"
#include "press/text/small_letters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

using Words = std::string_view;

bool is_number(const std::string& word) {
    return word.find_first_not_of("0123456789") == std::string::npos;
}

// "Brasília (DF), segunda-feira, 25 de outubro de 2004.": a letter's head, though a full stop ends it.
bool ends_with_date(Words text, const DateInText& date) {
    const Words before = trimmed_part(text.substr(0, date.from), " ");
    const bool set_apart = date.weekday.has_value() || before.ends_with(',') || is_led_to_day(before);
    return set_apart && without_word_of_year(text.substr(date.to)).find_first_not_of(". ") == Words::npos;
}

// What stands in the line beside the date, clock words left out.
std::vector<std::string> other_words(Words text, const std::vector<DateInText>& dates) {
    std::vector<std::string> others;
    std::size_t from = 0;
    bool skip_half = false;
    const auto add = [&](Words part) {
        for (auto& word : words_of(part)) {
            // Han characters come one by one; two make a word.
            if (is_ideograph(word) && (skip_half = !skip_half)) continue;
            if (is_number(word) || is_clock_word(word)) continue;
            // Thai, Lao, Burmese and Khmer run without blanks: some four letters are a word.
            constexpr std::size_t word_of_letters = 12;  // bytes
            for (std::size_t more = word_of_letters; is_unparted(word) && more < word.size(); more += word_of_letters)
                others.push_back(word.substr(more, word_of_letters));
            others.push_back(std::move(word));
        }
    };
    for (const DateInText& date : dates) {
        add(text.substr(from, date.from - from));
        from = date.to;
    }
    add(text.substr(from));
    return others;
}

// What stands around names and days in a line of facts goes.
Words trimmed(Words text) {
    return trimmed_part(text, " |,-:•@/");
}

PrintedDate printed(const DateInText& date, const Period& period, Words text, Where where, float confidence) {
    return {period, where, std::string(text.substr(date.from, date.to - date.from)), confidence};
}

// The name in a byline: what stands before or behind the date and its label.
std::string byline_in(Words text, const DateInText& date) {
    Words name = trimmed(text.substr(0, date.from));
    for (const Words label : {"Published", "Posted", "Updated", "PUBLISHED", "Posted On", "Last updated", "on", "in"}) {
        if (name.ends_with(label)) name = trimmed(name.substr(0, name.size() - label.size()));
    }
    if (name.ends_with("：")) return {};  // a label, no name
    if (!name.empty()) return std::string(name);
    const Words behind = text.substr(date.to);
    for (const Words by : byline_beginnings) {
        const Words after = trimmed(behind);
        if (after.starts_with(by) && after.substr(by.size()).starts_with(' '))
            return std::string(trimmed(after.substr(by.size())));
    }
    const std::size_t by = behind.find("by ");
    if (by != Words::npos) return std::string(trimmed(behind.substr(by + 3)));
    const std::size_t bar = behind.rfind('|');
    return bar == Words::npos ? std::string() : std::string(trimmed(behind.substr(bar + 1)));
}

// "Hill Courier | 5 May 2024", "5 May 2024 - Lahore": a sign stands beside the date; in a headline it goes on in words.
bool is_set_apart(Words text, const DateInText& date) {
    constexpr Words signs = "|-,:(";
    const Words before = text.substr(0, date.from), behind = text.substr(date.to);
    const std::size_t last = before.find_last_not_of(' '), first = behind.find_first_not_of(' ');
    const bool sign_before = last == Words::npos || is_led_to_day(before) || signs.find(before[last]) != Words::npos ||
                             before.ends_with("• ") || before.ends_with("– ") || before.ends_with("— ") ||
                             before.ends_with("：");
    // Behind it also a time of day: "18. Oktober 2019 um 17:20 Uhr".
    const bool sign_behind =
        first != Words::npos && (signs.find(behind[first]) != Words::npos || behind.substr(first).starts_with("–") ||
                                 behind.substr(first).starts_with("•") || behind.find(':') != Words::npos);
    return sign_before || sign_behind;
}

bool is_source_line(const Line& line) {
    return line.mark == Mark::heading && line.text.starts_with("Source:");
}

// The address from which a text was taken, alone or behind "Source:": many sites file a story under its day.
std::optional<PrintedDate> day_of_address(Words text) {
    constexpr std::size_t longest_label = 40;
    constexpr float fair = 0.55F;  // anything printed is surer
    const std::size_t at = std::min(text.find("http://"), text.find("https://"));
    if (at > longest_label || text.find(' ', at) != Words::npos) return std::nullopt;
    const auto told = day_in_url(text.substr(at));
    if (!told || told->period.precision != Precision::day) return std::nullopt;
    return PrintedDate{told->period, Where::header, told->quote, fair};
}

}  // namespace

std::optional<AboutLine> about_line(const Line& line) {
    constexpr std::size_t longest = 160;
    AboutLine about;
    if (is_source_line(line)) {
        const Words text = line.text;
        about.outlet = std::string(trimmed(text.substr(7, text.find(", URL:") - 7)));
        about.date = day_of_address(text);
        return about;
    }
    // "5 May 2024 - 0 - {{hits}}": what the site's script would have filled in.
    if (const std::size_t script = line.text.find("{{"); script != std::string::npos && script > 0)
        return about_line(line_from(std::string_view(line.text).substr(0, script)));
    if (auto day = day_of_address(line.text)) {
        about.date = std::move(day);
        return about;
    }
    if (line.mark == Mark::heading || line.text.size() > longest || line.text.starts_with("Dates:"))
        return std::nullopt;
    const auto dates = dates_in(line.text);
    // "Embargoed until 4 a.m., Thursday, Jan 5, 2025": about the release, but not its day.
    if (is_embargo_line(line.text)) return about;
    if (!dates.empty() && ends_something(line.text, dates.front())) return std::nullopt;
    const std::string words = plain(line.text);
    const bool line_names_writer = names_a_writer(line, words);
    const std::string lower = dates.empty() ? std::string() : in_small_letters(line.text);
    for (const DateInText& any_date : dates) {
        const DateInText& date = counting_date(lower, dates, any_date);
        const auto period = period_of(date);
        if (!period || date.begins_range || ends_range(line.text, dates, date)) continue;
        if (auto name = writer_behind_day(line.text)) {
            about.date = printed(date, *period, line.text, Where::byline, 0.95F);
            about.byline = std::move(*name);
            return about;
        }
        const auto others = other_words(line.text, dates);
        const bool labelled = is_labelled(line, lower, date);
        // "El Mundo Política | octubre 7, 2020 | 7:09 am | Agencia Efe.": bars make a line of facts of it.
        const bool sourced = tells_time_and_source(lower);
        const bool barred = sourced || std::count(line.text.begin(), line.text.end(), '|') >= 2;
        // A name of up to five words may stand beside the date; more only beside "Published" or "By".
        const std::size_t most = labelled || line_names_writer || barred ? 12
                                 : line.ends_sentence                    ? (ends_with_date(line.text, date) ? 3 : 1)
                                 : date.weekday                          ? 6
                                 : is_set_apart(line.text, date)         ? 5
                                                                         : 2;
        const bool whole_day = period->precision == Precision::day;
        if (others.size() > most || (!whole_day && others.size() > 1)) return std::nullopt;
        const bool is_sentence = line.ends_sentence && !ends_with_date(line.text, date);
        if (is_sentence && !labelled && !line_names_writer && !barred && others.size() > 1) return std::nullopt;
        // "... visited the council on July 22, the office said in a statement issued on July 23, 2024."
        constexpr std::size_t longest_labelled_sentence = 8;
        if (line.ends_sentence && !line_names_writer && !barred && others.size() > longest_labelled_sentence)
            return std::nullopt;
        const bool is_byline = others.size() > 1 && (labelled || line_names_writer);
        about.date =
            printed(date, *period, line.text, is_byline ? Where::byline : Where::header, whole_day ? 0.95F : 0.7F);
        about.tells_time = tells_time(line.text);
        about.is_labelled = is_behind_publication_label(lower, date);
        // Beside the day on which it came out, the day on which it was changed says less.
        constexpr float less_for_change = 0.1F;
        about.is_change = !about.is_labelled && is_behind_change_label(lower, date);
        if (about.is_change) about.date->confidence -= less_for_change;
        // A bare month is a heading as well as a date line.
        if (!whole_day) about.date->confidence = 0.5F;
        if (!about.is_labelled && !about.is_change && !line_names_writer && whole_day)
            about.beside_day = place_beside_day(line.text);
        const bool is_head_of_letter = line.ends_sentence && !labelled && !line_names_writer && !barred;
        if ((others.size() > 1 && !is_head_of_letter && !sourced) || line_names_writer)
            about.byline = byline_in(line.text, date);
        return about;
    }
    if (!dates.empty() || line.words > 14 || (line.ends_sentence && line.words > 8)) return std::nullopt;
    if (line_names_writer && !tells_more_than_writer(line, words)) {
        about.byline = line.text;
        return about;
    }
    return std::nullopt;
}

std::optional<AboutLine> about_dateline(const Line& line) {
    if (line.ends_sentence || line.mark != Mark::none) return std::nullopt;
    AboutLine about;
    if (auto sent = agency_line(line.text)) {
        about.outlet = std::move(sent->agency);
        about.place = std::move(sent->place);
        return about;
    }
    const auto dateline = dateline_alone(line.text);
    if (!dateline) return std::nullopt;
    about.date = PrintedDate{*dateline->period, Where::dateline, dateline->quote, 0.85F};
    about.outlet = dateline->credit;
    about.place = dateline->place;
    return about;
}

std::optional<HeaderDate> header_date(Words first_line) {
    constexpr Words label = "date ";
    const std::size_t from = first_line.find_first_not_of(' ');
    if (from == Words::npos || !first_line.substr(from).starts_with(label)) return std::nullopt;
    const Words text = first_line.substr(from + label.size());
    const auto day = day_from_iso(text.substr(0, 10));
    if (!day || (text.size() > 10 && text[10] != ' ')) return std::nullopt;
    if (year_of(*day) < first_plausible_year || year_of(*day) > last_plausible_year) return std::nullopt;
    HeaderDate found;
    found.date = {Period{*day, Precision::day}, Where::header, std::string(text.substr(0, 10)), 1.0F};
    const std::size_t rest = text.find_first_not_of(' ', 10);
    if (rest != Words::npos) found.rest = std::string(text.substr(rest));
    return found;
}

}  // namespace pressdex

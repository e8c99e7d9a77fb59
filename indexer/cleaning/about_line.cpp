// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/about_line.hpp"

#include "indexer/cleaning/about_phrases.hpp"
#include "indexer/cleaning/agency_line.hpp"
#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/day_and_writer.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

using Words = std::string_view;

// Words that surround a printed date and are no name of anybody; folded.
bool is_clock_word(const std::string& word) {
    constexpr auto words = std::to_array<Words>({"am",          "pm",
                                                 "gmt",         "utc",
                                                 "pkt",         "ist",
                                                 "est",         "edt",
                                                 "pst",         "wib",
                                                 "pht",         "published",
                                                 "posted",      "updated",
                                                 "released",    "issued",
                                                 "created",     "modified",
                                                 "uploaded",    "last",
                                                 "date",        "dated",
                                                 "on",          "at",
                                                 "the",         "of",
                                                 "t",           "z",
                                                 "time",        "hrs",
                                                 "hours",       "h",
                                                 "release",     "publie",
                                                 "le",          "publicado",
                                                 "el",          "veroffentlicht",
                                                 "am",          "vom",
                                                 "tarih",       "yayin",
                                                 "ngay",        "luc",
                                                 "cap",         "nhat",
                                                 "diterbitkan", "tanggal",
                                                 "پیر",         "تاريخ",
                                                 "نشر",         "في",
                                                 "تاریخ",       "وقت",
                                                 "সময়",         "পূর্বাহ্ণ",
                                                 "অপরাহ্ণ",      "প্রকাশ",
                                                 "প্রকাশিত",     "発表",
                                                 "公開",        "更新"});
    return std::find(words.begin(), words.end(), word) != words.end() || weekday_named(word).has_value();
}

// "February 19 to April 25, 2026": the last day of something.
bool ends_range(Words text, const std::vector<DateInText>& dates, const DateInText& date) {
    constexpr auto joints = std::to_array<Words>(
        {"to",  "until", "till", "through", "-",      "–",   "—",   "bis", "bis zum", "au", "al",   "a",   "hasta el",
         "até", "до",    "по",   "sampai",  "hingga", "s/d", "đến", "~",   "～",      "至", "から", "부터"});
    const DateInText* last = nullptr;
    for (const DateInText& one : dates) {
        if (one.to <= date.from) last = &one;
    }
    if (last == nullptr || last->day == 0) return false;
    const Words between = trimmed_part(text.substr(last->to, date.from - last->to));
    return last->begins_range || std::ranges::find(joints, between) != joints.end();
}

bool is_number(const std::string& word) {
    return word.find_first_not_of("0123456789") == std::string::npos;
}

// Folded once: the tables are written as the languages are.
template <class List>
std::vector<std::string> folded_phrases(const List& list) {
    std::vector<std::string> folded;
    for (const Words phrase : list) folded.push_back(plain(phrase));
    return folded;
}

bool names_desk(const std::string& words) {
    static const auto known = folded_phrases(desks);
    return std::ranges::any_of(known, [&](const auto& desk) {
        return words == desk || words.ends_with(" " + desk) || words.starts_with(desk + " ");
    });
}

bool names_a_writer(const std::string& words) {
    static const auto beginnings = folded_phrases(byline_beginnings);
    return names_desk(words) ||
           std::ranges::any_of(beginnings, [&](const auto& phrase) { return words.starts_with(phrase + " "); });
}

bool begins_small(Words word) {
    const CodePoint c = code_point_at(word, 0);
    return c.valid && u_islower(static_cast<UChar32>(c.value)) != 0;
}

// "Von der Leyen besucht kleine Werkstätten", "Por qué importa la productividad", "Author Ana Lenz Launches a New
// Book": headlines that begin as bylines do.
bool tells_more_than_writer(const Line& line, const std::string& words) {
    constexpr std::size_t fewest_words = 6, least_letters = 4, farthest_colon = 24;
    constexpr auto roles = std::to_array<Words>(
        {"author", "editor", "source", "reporter", "autor", "autora", "auteur", "autore", "автор", "yazar"});
    const auto all = blank_parted(line.text);
    if (all.size() < fewest_words || names_desk(words) || line.text.find(':') < farthest_colon) return false;
    if (std::ranges::any_of(roles, [&](Words role) { return words.starts_with(plain(role) + " "); })) return true;
    // Behind the first word names stand, and the small words between them.
    const auto small = static_cast<std::size_t>(std::count_if(all.begin() + 1, all.end(), [](Words word) {
        return word.size() >= least_letters && begins_small(word) &&
               std::ranges::find(name_particles, word) == name_particles.end();
    }));
    return small >= 2 && small * 3 >= all.size();
}

// "Brasília (DF), segunda-feira, 25 de outubro de 2004.": a letter's head, though a full stop ends it.
bool ends_with_date(Words text, const DateInText& date) {
    const std::size_t before = date.from == 0 ? Words::npos : text.find_last_not_of(' ', date.from - 1);
    const bool set_apart = date.weekday.has_value() || (before != Words::npos && text[before] == ',');
    return set_apart && text.find_first_not_of(". ", date.to) == Words::npos;
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
    return trimmed_part(text, " |,-:•@");
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
    const bool sign_before = last == Words::npos || signs.find(before[last]) != Words::npos || before.ends_with("• ") ||
                             before.ends_with("– ") || before.ends_with("— ") || before.ends_with("：");
    // Behind it also a time of day: "18. Oktober 2019 um 17:20 Uhr".
    const bool sign_behind =
        first != Words::npos && (signs.find(behind[first]) != Words::npos || behind.substr(first).starts_with("–") ||
                                 behind.substr(first).starts_with("•") || behind.find(':') != Words::npos);
    return sign_before || sign_behind;
}

// "Deadline: 30 April 2024", "截止日期：2024-04-30": until when, and not when it came out.
bool ends_something(Words text, const DateInText& first) {
    static const auto labels = folded_phrases(deadline_labels);
    const std::string before = plain(text.substr(0, first.from));
    constexpr auto untils =
        std::to_array<Words>({"exp", "until", "till", "through", "bis", "bis zum", "hasta", "hasta el", "até",
                              "jusqu au", "fino al", "tot", "tot en met", "sampai", "hingga", "до"});
    const auto ends_in = [&](Words word) { return (" " + before).ends_with(" " + plain(word)); };
    return std::ranges::any_of(labels, [&](const auto& label) { return before.starts_with(label); }) ||
           std::ranges::any_of(untils, ends_in);
}

// Each letter in as many bytes as before, so that places stay what they are: "Опубликовано", "Đăng lúc".
std::string in_small_letters(Words text) {
    std::string lower;
    lower.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const std::size_t before = lower.size();
        if (c.valid) append(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
        if (lower.size() - before != c.size) lower.replace(before, std::string::npos, text.substr(at, c.size));
        at += c.size;
    }
    return lower;
}

// Where the label that a date stands behind ends; npos where none does.
template <std::size_t count>
std::size_t behind_label(Words lower, const std::array<Words, count>& labels) {
    for (const Words label : labels) {
        if (const std::size_t at = lower.find(label); at != Words::npos) return at + label.size();
    }
    return Words::npos;
}

// Of several dates in a line the one behind "Published" counts, not the one behind "Updated".
const DateInText& counting_date(Words lower, const std::vector<DateInText>& dates, const DateInText& first) {
    const std::size_t at = behind_label(lower, publication_labels);
    for (const DateInText& date : dates) {
        if (at != Words::npos && date.from >= at && period_of(date)) return date;
    }
    return first;
}

// "BMR published a resource on October 3, 2022." tells an event: in a sentence the label opens the line or touches the
// date.
bool is_labelled(const Line& line, Words lower, const DateInText& date) {
    constexpr std::size_t farthest = 16;
    std::size_t at = behind_label(lower, publication_labels);
    if (at == Words::npos) at = behind_label(lower, change_labels);
    if (at == Words::npos) return false;
    return !line.ends_sentence || (at <= date.from && (date.from - at <= farthest || at <= farthest));
}

// "10:50"
bool tells_time(Words text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = text.find(':'); at != Words::npos; at = text.find(':', at + 1)) {
        if (at > 0 && at + 2 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]) &&
            is_digit(text[at + 2]))
            return true;
    }
    return false;
}

bool is_source_line(const Line& line) {
    return line.mark == Mark::heading && line.text.starts_with("Source:");
}

}  // namespace

std::optional<AboutLine> about_line(const Line& line) {
    constexpr std::size_t longest = 160;
    AboutLine about;
    if (is_source_line(line)) {
        const Words text = line.text;
        about.outlet = std::string(trimmed(text.substr(7, text.find(", URL:") - 7)));
        return about;
    }
    if (line.mark == Mark::heading || line.text.size() > longest || line.text.starts_with("Dates:"))
        return std::nullopt;
    const auto dates = dates_in(line.text);
    const std::string words = plain(line.text);
    // "Embargoed until 4 a.m., Thursday, Jan 5, 2025": about the release, but not its day.
    if (words.starts_with("embargo")) return about;
    if (!dates.empty() && ends_something(line.text, dates.front())) return std::nullopt;
    const bool line_names_writer = names_a_writer(words);
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
        const bool barred = std::count(line.text.begin(), line.text.end(), '|') >= 2;
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
        about.is_labelled = behind_label(lower, publication_labels) <= date.from;
        // Beside the day on which it came out, the day on which it was changed says less.
        constexpr float less_for_change = 0.1F;
        about.is_change = !about.is_labelled && behind_label(lower, change_labels) <= date.from;
        if (about.is_change) about.date->confidence -= less_for_change;
        // A bare month is a heading as well as a date line.
        if (!whole_day) about.date->confidence = 0.5F;
        const bool is_head_of_letter = line.ends_sentence && !labelled && !line_names_writer && !barred;
        if ((others.size() > 1 && !is_head_of_letter) || line_names_writer) about.byline = byline_in(line.text, date);
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

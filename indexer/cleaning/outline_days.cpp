// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/outline_days.hpp"

#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/told_year.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/event_labels.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

// "ULAANBAATAR, May 29 (SEW)": the year of a day near it that the text prints in full.
std::optional<Period> with_year_of_text(const Dateline& dateline, const std::vector<std::string>& body) {
    constexpr int near = 31, paragraphs_searched = 4;
    const auto printed = dates_in(dateline.quote);
    if (printed.empty() || printed.front().day == 0 || printed.front().year != 0) return std::nullopt;
    for (std::size_t i = 0; i < std::min<std::size_t>(body.size(), paragraphs_searched); ++i) {
        for (const DateInText& date : dates_in(body[i])) {
            const auto full = period_of(date);
            const auto day = day_of(date.year, printed.front().month, printed.front().day);
            if (!full || full->precision != Precision::day || !day) continue;
            if (std::abs(day->number - full->first.number) <= near) return Period{*day, Precision::day};
        }
    }
    return std::nullopt;
}

// "KUCHING (May 19)" over a text about the Trade Fair 2023: the year that the text tells, by the weekday of the
// dateline or as the only one.
std::optional<Period> with_told_year(const Dateline& dateline, const Outline& outline, std::string_view above) {
    const auto printed = dates_in(dateline.quote);
    if (printed.empty() || printed.front().day == 0 || printed.front().year != 0) return std::nullopt;
    ToldYears years;
    years.read(above);
    years.read(outline.title);
    for (const auto& paragraph : outline.body) years.read(paragraph);
    const DateInText& date = printed.front();
    const auto year = date.weekday ? years.year_by_weekday(date.month, date.day, *date.weekday) : years.only_year();
    const auto day = year ? day_of(*year, date.month, date.day) : std::nullopt;
    return day ? std::optional(Period{*day, Precision::day}) : std::nullopt;
}

// Whether a digit, or a letter beyond ASCII, stands where a dateline might.
bool may_be_dated(std::string_view paragraph) {
    constexpr std::size_t farthest = 400;  // bytes: more than what stands before a place, and the longest dateline
    paragraph = paragraph.substr(0, farthest);
    return std::any_of(paragraph.begin(), paragraph.end(),
                       [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; });
}

// Sites print much between date and text: the nearest date line above, as far as it can belong to nothing else.
void read_distant_date(const Page& page, const Stretch& stretch, const Stretch& text, Outline& outline) {
    constexpr std::size_t farthest = 30;
    for (std::size_t i = text.first, seen = 0; i-- > stretch.first && seen < farthest; ++seen) {
        if (page.furniture[i] == Furniture::teasers) return;
        if (!page.about[i] || !page.about[i]->date) continue;
        outline.dates.push_back(*page.about[i]->date);
        outline.dates.back().confidence -= 0.4F;
        return;
    }
}

// Sites print today's day over each page, and the day on which it came out under the text, behind its label: the one
// that the labels name, where it is not behind the first.
std::optional<PrintedDate> labelled_below(const Page& page, std::size_t from, const Stretch& stretch,
                                          const PrintedDate& above) {
    std::optional<PrintedDate> only;
    for (std::size_t i = from; i < stretch.last; ++i) {
        if (page.furniture[i] == Furniture::teasers) break;
        const auto& about = page.about[i];
        if (!about || !about->date || !about->is_labelled || about->date->period.precision != Precision::day) continue;
        if (only && only->period != about->date->period) return std::nullopt;
        only = about->date;
    }
    return only && only->period.first < above.period.first ? only : std::nullopt;
}

}  // namespace

void read_dateline(Outline& outline, std::string_view above) {
    constexpr std::size_t sure_paragraphs = 2, paragraphs_searched = 12, farthest = 1500;
    std::size_t before = 0;
    for (std::size_t i = 0; i < std::min(outline.body.size(), paragraphs_searched) && before < farthest; ++i) {
        before += outline.body[i].size();
        if (i >= sure_paragraphs && !may_be_dated(outline.body[i])) continue;
        if (event_label_of(outline.body[i]) != EventLabel::none) continue;
        const auto dateline = dateline_of(outline.body[i]);
        if (!dateline || (i >= sure_paragraphs && (!dateline->period || dateline->place.empty()))) continue;
        outline.dateline_place = dateline->place;
        if (outline.outlet.empty()) outline.outlet = dateline->credit;
        if (dateline->period)
            outline.dates.push_back({*dateline->period, Where::dateline, dateline->quote, 0.9F});
        else if (const auto period = with_year_of_text(*dateline, outline.body))
            outline.dates.push_back({*period, Where::dateline, dateline->quote, 0.7F});
        else if (const auto told = with_told_year(*dateline, outline, above))
            outline.dates.push_back({*told, Where::dateline, dateline->quote, 0.6F});
        outline.dateline_paragraph = static_cast<std::uint32_t>(i);
        outline.dateline_bytes = static_cast<std::uint32_t>(dateline->end);
        return;
    }
}

void read_about_lines(const Page& page, std::size_t headline, const Stretch& stretch, const Stretch& text,
                      Outline& outline) {
    constexpr std::size_t above = 6;
    const std::size_t from = std::max(stretch.first, headline > above ? headline - above : 0);
    // Sites print the author and the day below the lede as well; a label tells them anywhere near.
    constexpr std::size_t below_of_site = 5, below_otherwise = 2;
    const std::size_t below = page.is_site ? below_of_site : below_otherwise;
    bool is_any_labelled = false;           // or printed under the headline
    std::optional<std::size_t> bare_above;  // a day over the headline, without a label
    constexpr std::size_t below_when_sure = 9;
    for (std::size_t i = from; i < std::min(text.first + below_when_sure, stretch.last); ++i) {
        if (!page.about[i]) continue;
        const AboutLine& about = *page.about[i];
        // "La Paz, 27 de mayo 2022" below a long subheading.
        const bool is_sure = about.is_labelled || about.tells_time || !about.place.empty() || !about.byline.empty();
        if (i >= text.first + below && !(about.date && is_sure && outline.dates.empty())) continue;
        if (outline.byline.empty()) outline.byline = about.byline;
        if (outline.dateline_place.empty())
            outline.dateline_place = about.place.empty() ? about.beside_day : about.place;
        if (!about.date) continue;
        is_any_labelled = is_any_labelled || about.is_labelled || i >= headline;
        PrintedDate date = *about.date;
        const std::size_t distance = i > headline ? i - headline : headline - i;
        date.confidence -=
            0.01F * static_cast<float>(std::min<std::size_t>(distance, 30)) + (i < headline ? 0.005F : 0.0F);
        // "Date: Thursday, May 7" inside the text is more often the day of what it announces.
        if (i > text.first) date.confidence -= 0.4F;
        // Today's day over the page, and below the headline the earlier day on which it came out, with its minute or
        // with who wrote it.
        const bool is_stamp =
            i > headline && (about.tells_time || about.is_labelled || !about.byline.empty()) && bare_above;
        if (is_stamp && date.period.first < outline.dates[*bare_above].period.first)
            outline.dates[*bare_above].confidence = date.confidence / 2;
        if (i < headline && !about.is_labelled) bare_above = outline.dates.size();
        outline.dates.push_back(std::move(date));
    }
    // Only a day over the headline, without a label.
    if (outline.dates.size() == 1 && !is_any_labelled) {
        if (auto labelled = labelled_below(page, text.first, stretch, outline.dates.front()))
            outline.dates.front() = std::move(*labelled);
    }
    if (outline.dates.empty() && page.is_site) read_distant_date(page, stretch, text, outline);
    if (!outline.dates.empty()) return;
    // Some offices print the date under the text, or far above it: the only day that the page's date lines name.
    const bool site = page.is_site;
    std::optional<PrintedDate> only;
    bool in_teasers = false, is_change = false;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        in_teasers = !page.is_prose_of_story(i) && (in_teasers || page.furniture[i] == Furniture::teasers);
        // Inside a release's text a day stands alone for an event.
        const bool in_text = i > text.first + 1 && i < text.last && !site;
        if (in_teasers || in_text || !page.about[i] || !page.about[i]->date) continue;
        // "Document date: 14 March 2024 / Last reviewed on 2 May 2024"
        if (page.about[i]->is_change && only) continue;
        if (only && is_change) only.reset();
        is_change = page.about[i]->is_change;
        if (only && only->period != page.about[i]->date->period) return;
        only = page.about[i]->date;
    }
    if (!only) return;
    only->confidence -= 0.3F;
    outline.dates.push_back(*only);
}

void settle_number_orders(std::vector<PrintedDate>& dates, NumberOrder order) {
    for (PrintedDate& date : dates) {
        if (date.period.precision != Precision::day) continue;
        const auto printed = dates_in(date.quote);
        if (printed.size() != 1 || !printed.front().is_numeric) continue;
        const auto both = both_orders(date.quote, year_of(date.period.first));
        if (!both || date.period != both->day_first) continue;
        date.period = both->in(both->told_by(printed.front().weekday).value_or(order));
    }
}

}  // namespace pressdex

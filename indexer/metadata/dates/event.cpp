// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event.hpp"

#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/day_of_month.hpp"
#include "indexer/metadata/dates/day_of_told_month.hpp"
#include "indexer/metadata/dates/day_sentences.hpp"
#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "indexer/metadata/dates/event_labels.hpp"
#include "indexer/metadata/dates/event_sighting.hpp"
#include "indexer/metadata/dates/event_today.hpp"
#include "indexer/metadata/dates/event_weekday.hpp"
#include "indexer/metadata/dates/event_words.hpp"
#include "indexer/metadata/dates/event_year.hpp"
#include "indexer/metadata/dates/words_among.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

namespace pressdex {
namespace {

// What a story tells first is its event; further down stand history and plans.
constexpr std::size_t paragraphs_searched = 3, paragraphs_searched_undated = 6;
// Days further from the publication than this are history or plans.
constexpr int farthest_from_publication = 370;

using Words = std::string_view;

// Whether a byte is no ASCII, or a digit.
bool has_digit_or_other_script(Words text) {
    const auto at = behind_ascii_without_digits(text, 0);
    return std::any_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; });
}

using YearOfDays = std::array<std::array<int, 32>, 13>;  // by month and day, from 1

class Search {
  public:
    Search(const Outline& outline, const std::optional<Published>& published) : outline_(outline) {
        if (published && published->period.precision == Precision::day) published_ = published->period.first;
        if (published && published->period.precision != Precision::day) year_ = year_of(published->period.first);
    }

    std::optional<EventSighting> run() {
        if (!published_ && year_ == 0) year_ = year_in(outline_.title);
        if (!published_ && year_ == 0 && !outline_.body.empty()) year_ = year_of_a_name(outline_.body.front());
        const auto titled = outline_.title_is_lede ? std::nullopt : in_paragraph(outline_.title);
        if (titled && Words(titled->rule) != by_weekday) return titled;
        auto found = in_body();
        if (!titled) return found;
        // "Forum in Suva on Friday": the text tells better than the headline which Friday.
        const bool is_same = found && weekday_of(found->day) == weekday_of(titled->day) &&
                             std::abs(found->day.number - titled->day.number) == 7;
        return is_same ? found : titled;
    }

  private:
    std::optional<EventSighting> in_body() {
        const std::size_t lede = number_of_lede();
        // Asked for today only where no paragraph tells another day.
        std::array<Words, paragraphs_searched> looked_at{};
        std::size_t told = 0;  // paragraphs so far
        for (std::size_t i = 0; i < outline_.body.size(); ++i) {
            // "Date: Thursday, 18 September 2025" may stand anywhere.
            // Pages that lost their paragraphs are one long one.
            constexpr std::size_t longest = 2400;
            Words paragraph = cut(outline_.body[i], longest);
            if (i == outline_.dateline_paragraph) {
                const std::size_t bytes = std::min<std::size_t>(outline_.dateline_bytes, paragraph.size());
                if (auto found = in_dateline(paragraph.substr(0, bytes))) return found;
                paragraph.remove_prefix(bytes);
            }
            if (paragraph.starts_with("• ")) paragraph.remove_prefix(std::string_view("• ").size());
            const EventLabel label = paragraph.size() < 120 ? event_label_of(paragraph) : EventLabel::none;
            const bool labelled = label == EventLabel::day || label == EventLabel::some_day;
            // An undated story may tell later of the day on which somebody spoke.
            const bool is_late = told >= paragraphs_searched && (published_ || told >= paragraphs_searched_undated ||
                                                                 !has_any<words_of_occasions>(lower_ascii(paragraph)));
            // Facts in a line each, subheadings and captions are no paragraphs.
            constexpr std::size_t shortest = 120;
            told += paragraph.size() >= shortest ? 1U : 0U;
            if (i < looked_at.size()) looked_at[i] = paragraph;
            if (!labelled && (is_late || is_date_line(paragraph))) continue;
            is_lede_ = i <= lede;
            if (auto found = in_paragraph(paragraph)) return found;
        }
        for (std::size_t i = 0; i < looked_at.size(); ++i) {
            is_lede_ = i <= lede;
            if (auto found = on_today(looked_at[i])) return found;
        }
        return std::nullopt;
    }

    // Above it may stand the points of a deck, a caption, a line of facts.
    std::size_t number_of_lede() const {
        constexpr std::size_t shortest = 120, farthest = 4;
        if (outline_.dateline_bytes > 0 && outline_.dateline_paragraph < farthest) return outline_.dateline_paragraph;
        const auto first = std::ranges::find_if(
            outline_.body, [](const std::string& paragraph) { return paragraph.size() >= shortest; });
        const auto number = static_cast<std::size_t>(first - outline_.body.begin());
        return number < farthest && number < outline_.body.size() ? number : 0;
    }

    // "Quezon City, September 22-26, 2025 –": a release is sent on one day; days from one to another are the event's.
    std::optional<EventSighting> in_dateline(Words dateline) const {
        for (const DateInText& date : dates_in(dateline)) {
            if (!date.begins_range || date.year == 0) continue;
            const auto day = day_of(date.year, date.month, date.day);
            if (day && !is_too_far(*day))
                return EventSighting{*day, dateline.substr(date.from, date.to - date.from), "days in the dateline",
                                     0.8F};
        }
        return std::nullopt;
    }

    // By month and day, the year of the first such day of the body that is printed in full; 0 for none. Read only once
    // a day is printed without its year.
    const YearOfDays& years_printed() {
        if (years_printed_) return *years_printed_;
        years_printed_.emplace();
        for (const auto& paragraph : outline_.body) {
            for (const DateInText& date : dates_in(paragraph)) {
                if (date.year == 0 || date.day == 0) continue;
                int& year = (*years_printed_)[date.month][date.day];
                if (year == 0) year = date.year;
            }
        }
        return *years_printed_;
    }

    std::optional<EventSighting> in_paragraph(Words paragraph) {
        if (!may_tell_a_day(paragraph)) return std::nullopt;
        bool is_first = true;
        for (const Span span : day_sentences(paragraph)) {
            const Words sentence = within(paragraph, span);
            auto found = in_sentence(sentence);
            if (found && (is_lede_ || is_first || !is_background(sentence, found->day))) return found;
            is_first = false;
        }
        return std::nullopt;
    }

    // Below the lede, what a paragraph tells behind its first sentence of a day gone by is how things came about;
    // unless something was held or opened on it.
    bool is_background(Words sentence, Day day) const {
        return published_ && day.number < published_->number && !has_any<words_of_occasions>(lower_ascii(sentence));
    }

    // What took place on the day of publication, or of the dateline a little before it; in the lede or below it.
    std::optional<EventSighting> on_today(Words paragraph) const {
        if (!published_) return std::nullopt;
        const auto told = told_of_today(paragraph, is_lede_);
        if (!told) return std::nullopt;
        return EventSighting{day_of_writing(), told->quote, told->rule, 0.6F};
    }

    // Papers print on the next day what their reporter dates the day before.
    Day day_of_writing() const {
        constexpr int longest = 7;
        for (const PrintedDate& date : outline_.dates) {
            const int days = published_->number - date.period.first.number;
            const bool whole = date.period.precision == Precision::day;
            if (date.where == Where::dateline && whole && days > 0 && days <= longest) return date.period.first;
        }
        // "LAHORE, May 10:", the year left to the reader.
        const bool has_dateline = outline_.dateline_bytes > 0 && outline_.dateline_paragraph < outline_.body.size();
        if (!has_dateline) return *published_;
        for (const DateInText& date :
             dates_in(cut(outline_.body[outline_.dateline_paragraph], outline_.dateline_bytes))) {
            for (const int year : {year_of(*published_), year_of(*published_) - 1}) {
                const auto day = date.year == 0 && date.day != 0 ? day_of(year, date.month, date.day) : std::nullopt;
                if (day && day->number < published_->number && published_->number - day->number <= longest) return *day;
            }
        }
        return *published_;
    }

    // A digit, a capital's weekday or "yesterday"; asked first, since most sentences have none. Text of other scripts
    // may.
    bool may_tell_a_day(Words text) const {
        if (has_digit_or_other_script(text)) return true;
        return published_ && may_name_some_day(text);
    }

    std::optional<EventSighting> in_sentence(Words sentence) {
        if (!may_tell_a_day(sentence)) return std::nullopt;
        const auto dates = dates_in(sentence);
        // "said on Monday that polls due on 6 December": what is told first is what happened.
        if (!dates.empty() && !dates.front().weekday) {
            if (auto found = weekday_of_sentence(sentence.substr(0, dates.front().from))) return found;
        }
        for (std::size_t i = 0; i < dates.size(); ++i) {
            const DateInText& date = dates[i];
            const DateInText* last =
                i + 1 < dates.size() && is_span(sentence, date, dates[i + 1]) ? &dates[i + 1] : nullptr;
            // "between 1 January and 30 June exports rose": longer than what takes place is.
            if (last != nullptr && is_long_span(date, *last)) {
                ++i;
                continue;
            }
            const bool begins_range = date.begins_range || last != nullptr;
            if (date.day == 0 || is_other_than_event(sentence.substr(0, date.from), begins_range)) continue;
            const bool until =
                is_deadline(sentence.substr(date.to)) || is_deadline(sentence.substr(date.from, date.to - date.from));
            if (until && !begins_range) continue;
            if (auto found = on_date(sentence, date)) return found;
        }
        // The weekday of a date that is no event, or that nothing could be made of, is none either.
        if (std::any_of(dates.begin(), dates.end(), [](const DateInText& date) { return date.weekday.has_value(); }))
            return std::nullopt;
        if (auto found = weekday_of_sentence(sentence)) return found;
        if (auto found = on_day_of_told_month(sentence)) return found;
        return on_day_of_month(sentence);
    }

    std::optional<EventSighting> on_day_of_told_month(Words sentence) const {
        if (!published_) return std::nullopt;
        const auto told = day_of_told_month_in(sentence);
        if (!told || is_other_than_event(sentence.substr(0, told->from), false) ||
            is_deadline(sentence.substr(told->to)))
            return std::nullopt;
        const auto day = resolved_day(*told, *published_);
        if (!day) return std::nullopt;
        return EventSighting{*day, sentence.substr(told->from, told->to - told->from), "day of a told month", 0.7F};
    }

    std::optional<EventSighting> weekday_of_sentence(Words sentence) const {
        return published_ ? weekday_in(sentence, day_of_writing(), is_lede_) : std::nullopt;
    }

    std::optional<EventSighting> on_day_of_month(Words sentence) const {
        if (!published_) return std::nullopt;
        const auto printed = day_of_month_in(sentence);
        const auto day = printed ? resolved_day_of_month(printed->day, *published_, printed->is_ahead) : std::nullopt;
        if (!day) return std::nullopt;
        return EventSighting{*day, sentence.substr(printed->from, printed->to - printed->from), "day of the month",
                             0.6F};
    }

    std::optional<EventSighting> on_date(Words sentence, const DateInText& date) {
        const Words quote = sentence.substr(date.from, date.to - date.from);
        if (date.year != 0) {
            const auto day = day_of(date.year, date.month, date.day);
            if (!day || is_too_far(*day)) return std::nullopt;
            return EventSighting{*day, quote, "date in the text", 0.9F};
        }
        const auto day = with_year(date, has_any<words_ahead>(lower_ascii(sentence)), year_in(sentence));
        if (!day || is_too_far(*day)) return std::nullopt;
        // "Ngày 22/10, ông An cho biết ...": when it was said, for the report of that day.
        if (published_ && *day == *published_ && has_any<words_of_saying_elsewhere>(lower_ascii(sentence)))
            return std::nullopt;
        return EventSighting{*day, quote, "date in the text, year of the publication", 0.8F};
    }

    // The year of a day and month printed without one: of the same day printed in full, else the nearest one.
    std::optional<Day> with_year(const DateInText& date, bool is_ahead, int said_year) {
        if (const int printed = years_printed()[date.month][date.day]; printed != 0)
            return day_of(printed, date.month, date.day);
        if (year_ != 0) return day_of(year_, date.month, date.day);
        if (!published_ && said_year != 0) return day_of(said_year, date.month, date.day);
        if (!published_) return std::nullopt;
        const int year = year_of(*published_);
        std::optional<Day> best;
        for (const int candidate : {year, year - 1, year + 1}) {
            const auto day = day_of(candidate, date.month, date.day);
            if (!day || (date.weekday && weekday_of(*day) != *date.weekday)) continue;
            const auto distance = [&](Day there) {
                const int days = there.number - published_->number;
                // What is told has mostly happened: a day ahead counts as further away.
                return days > 0 && !is_ahead ? days * 2 : std::abs(days);
            };
            if (!best || distance(*day) < distance(*best)) best = day;
        }
        return best;
    }

    bool is_too_far(Day day) const {
        return published_ && std::abs(day.number - published_->number) > farthest_from_publication;
    }

    const Outline& outline_;
    std::optional<Day> published_;
    bool is_lede_ = true;  // headline or first paragraph
    int year_ = 0;         // of a publication known by month or year only
    std::optional<YearOfDays> years_printed_;
};

}  // namespace

std::optional<Event> event_of(const Outline& outline, const std::optional<Published>& published) {
    const auto found = Search(outline, published).run();
    if (!found) return std::nullopt;
    Event event;
    event.day = found->day;
    event.evidence.where = Where::body;
    event.evidence.rule = found->rule;
    event.evidence.quote = std::string(cut(found->quote, 120));
    event.evidence.confidence = found->confidence;
    return event;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date.hpp"

#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"
#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>

namespace pressdex {
namespace {

// The longest quote that evidence keeps (press/story.hpp).
constexpr std::size_t longest_quote = 120;
// A release that is dated in its text is so near its beginning or in its last lines.
constexpr std::size_t paragraphs_searched = 3;

int worth(Where where) {
    constexpr std::array order = {Where::corrected, Where::given,  Where::meta,     Where::feed,
                                  Where::header,    Where::byline, Where::dateline, Where::body};
    const auto* found = std::find(order.begin(), order.end(), where);
    return static_cast<int>(order.end() - found);
}

Published published(const Period& period, Where where, std::string rule, std::string_view quote, float confidence) {
    Published made;
    made.period = period;
    made.where = where;
    made.evidence.where = where;
    made.evidence.rule = std::move(rule);
    made.evidence.quote = std::string(cut(quote, longest_quote));
    made.evidence.confidence = confidence;
    return made;
}

const char* rule_of(Where where) {
    switch (where) {
        case Where::header:
            return "printed date line";
        case Where::byline:
            return "date in the byline";
        case Where::dateline:
            return "date in the dateline";
        case Where::feed:
            return "feed item";
        case Where::meta:
            return "page metadata";
        case Where::given:
            return "given";
        default:
            return "said in the text";
    }
}

// "... released on", "issued here on", "today, Sunday": the words before a date that make it the day of the release.
bool is_announced(std::string_view before) {
    constexpr std::array words = {"released", "issued", "published", "dated", "posted"};
    before = before.substr(before.size() - std::min<std::size_t>(before.size(), 80));
    const std::string lower = lower_ascii(before);
    // The last word before the date, a comma aside: "today, 20 April 2025".
    const auto tokens = date_tokens(before);
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        if (token->is_sign(U',') || token->is_sign(0x060C) || token->is_sign(U'(')) continue;
        if (token->is_word() && near_day_named(before.substr(token->from, token->to - token->from)) == 0) return true;
        break;
    }
    // Reports and rules are issued as well: only what calls itself a release or statement dates itself so.
    constexpr std::array own = {"press release", "statement",  "news release", "handout",
                                "communique",    "press note", "circular"};
    if (std::none_of(own.begin(), own.end(), [&](const char* name) { return lower.find(name) != std::string::npos; }))
        return false;
    const auto said = [&](std::string_view word) {
        const auto at = lower.rfind(word);
        // Nothing but "here", "on", "by NPO", "in Lahore": no other sentence between.
        return at != std::string::npos && lower.find_first_of(".;:!?", at) == std::string::npos &&
               lower.size() - at < 32;
    };
    return std::any_of(words.begin(), words.end(), said);
}

std::optional<Published> said_in(const std::string& paragraph) {
    for (const DateInText& date : dates_in(paragraph)) {
        const auto period = period_of(date);
        if (!period || period->precision != Precision::day) continue;
        if (is_announced(std::string_view(paragraph).substr(0, date.from))) {
            const auto quote = std::string_view(paragraph).substr(date.from, date.to - date.from);
            return published(*period, Where::body, "said in the text", quote, 0.6F);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Published> published_at_end_of_embargo(const ReleaseStatus& release) {
    constexpr float fair = 0.6F;  // most papers print it on that day
    if (!release.is_embargoed || !release.until) return std::nullopt;
    return published({*release.until, Precision::day}, Where::header, "end of the embargo", release.evidence.quote,
                     fair);
}

std::optional<Published> published_of(const Outline& outline, const Draft& draft) {
    if (const auto given = period_from(draft.date)) {
        return published(*given, Where::given, rule_of(Where::given), draft.date, 1.0F);
    }
    const PrintedDate* best = nullptr;
    const auto rank = [](const PrintedDate& date) {
        // A whole day beats a month, whatever printed it; what stands far off beats nothing near.
        constexpr float sure = 0.6F, fair = 0.4F;
        return std::tuple(date.period.precision == Precision::day,
                          (date.confidence >= sure) + (date.confidence >= fair), worth(date.where), date.confidence);
    };
    for (const PrintedDate& date : outline.dates) {
        if (best == nullptr || rank(date) > rank(*best)) best = &date;
    }
    if (best != nullptr) {
        return published(best->period, best->where, rule_of(best->where), best->quote, best->confidence);
    }
    for (std::size_t i = 0; i < outline.body.size(); ++i) {
        if (i >= paragraphs_searched && i + 2 < outline.body.size()) continue;
        if (auto found = said_in(outline.body[i])) return found;
    }
    return std::nullopt;
}

}  // namespace pressdex

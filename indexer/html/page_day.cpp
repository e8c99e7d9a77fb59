// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_day.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t most_days = 4;
constexpr std::size_t longest_quote = 120;
constexpr std::size_t sources = 5;
// A day that only one weak witness names is no day of publication.
constexpr float least_confidence = 0.15F;
constexpr float overruled = 0.7F;
constexpr float least_confidence_alone = 0.12F;

struct Candidate {
    Period period;
    std::array<float, sources> best{};  // by source
    const DayWitness* strongest = nullptr;
    bool dropped = false;

    float score() const {
        float doubt = 1;
        for (const float one : best) doubt *= 1 - one;
        return 1 - doubt;
    }
};

void strengthen(Candidate& candidate, const DayWitness& witness) {
    float& best = candidate.best[static_cast<std::size_t>(witness.source)];
    best = std::max(best, witness.weight);
    if (candidate.strongest == nullptr || witness.weight > candidate.strongest->weight) candidate.strongest = &witness;
}

// Whether a moment in UTC lies on `day` in some inhabited zone (UTC-12 to UTC+14).
bool may_be_on(const DayWitness& witness, Day day) {
    constexpr int west = 12 * 60, east = 14 * 60, whole = 24 * 60;
    const int apart = day.number - witness.period.first.number;
    if (!witness.utc_minute || witness.period.precision != Precision::day) return apart == 0;
    return apart == 0 || (apart == -1 && *witness.utc_minute < west) ||
           (apart == 1 && *witness.utc_minute + east >= whole);
}

Candidate& candidate_for(std::vector<Candidate>& candidates, const Period& period) {
    for (Candidate& one : candidates) {
        if (one.period == period) return one;
    }
    candidates.push_back({});
    candidates.back().period = period;
    return candidates.back();
}

// 05/04/2024: the other order is taken where a witness that can be read one way only names it.
void settle_order(std::vector<DayWitness>& witnesses) {
    for (DayWitness& one : witnesses) {
        if (!one.other_order) continue;
        const auto names = [&](const Period& period) {
            float best = 0;
            for (const DayWitness& other : witnesses) {
                if (!other.other_order && may_be_on(other, period.first)) best = std::max(best, other.weight);
            }
            return best;
        };
        if (names(*one.other_order) > names(one.period)) one.period = *one.other_order;
    }
}

// What the page tells in its own zone for a day. Fields of the head that name no zone are often cut from a moment in
// UTC.
float local_score(const std::vector<DayWitness>& witnesses, Day day) {
    Candidate candidate;
    for (DayWitness one : witnesses) {
        if (one.utc_minute || one.period != Period{day, Precision::day}) continue;
        if (one.source == DaySource::linked_data || one.source == DaySource::metadata) one.weight *= 0.5F;
        strengthen(candidate, one);
    }
    return candidate.score();
}

// A moment told in UTC goes to the neighbouring day where the page itself prints that one rather than its own: an
// evening in New York is the next day in UTC.
void settle_zones(std::vector<DayWitness>& witnesses) {
    constexpr float least = 0.3F;
    std::vector<std::pair<DayWitness*, Day>> moves;
    for (DayWitness& one : witnesses) {
        if (!one.utc_minute || one.period.precision != Precision::day) continue;
        const Day own = one.period.first;
        for (const Day neighbour : {Day{own.number - 1}, Day{own.number + 1}}) {
            if (!may_be_on(one, neighbour)) continue;
            const float told = local_score(witnesses, neighbour);
            if (told >= least && told > local_score(witnesses, own)) moves.emplace_back(&one, neighbour);
        }
    }
    for (const auto& [witness, day] : moves) witness->period.first = day;
}

// Sites that print the day of the last change print it wherever they print a day. Where the head tells an earlier day
// of publication beside that of the change, the later one is only what is claimed again.
void weaken_changes(std::vector<DayWitness>& witnesses) {
    constexpr float least = 0.5F, left = 0.3F;
    // Moments told in several zones are neighbours.
    constexpr int apart = 2;
    const auto of_head = [](const DayWitness& one) {
        return one.period.precision == Precision::day &&
               (one.source == DaySource::linked_data || one.source == DaySource::metadata);
    };
    std::optional<Day> published, changed;
    for (const DayWitness& one : witnesses) {
        if (!of_head(one)) continue;
        if (one.role == DayRole::modified && (!changed || *changed < one.period.first)) changed = one.period.first;
        if (one.role == DayRole::published && one.weight >= least && (!published || one.period.first < *published))
            published = one.period.first;
    }
    if (!published || !changed || changed->number - published->number < apart) return;
    for (DayWitness& one : witnesses) {
        if (one.period == Period{*changed, Precision::day}) one.weight *= left;
    }
}

// A month that a day lies in says nothing more.
void drop_covered(std::vector<Candidate>& candidates) {
    for (Candidate& wide : candidates) {
        if (wide.period.precision == Precision::day) continue;
        for (Candidate& day : candidates) {
            if (day.period.precision != Precision::day || day.period.first < wide.period.first ||
                day.period.first > last_day(wide.period))
                continue;
            for (std::size_t i = 0; i < sources; ++i) day.best[i] = std::max(day.best[i], wide.best[i]);
            wide.dropped = true;
        }
    }
}

PrintedDate printed_date(const Candidate& candidate) {
    PrintedDate date;
    date.period = candidate.period;
    date.confidence = candidate.score();
    date.quote = std::string(cut(candidate.strongest->quote, longest_quote));
    bool in_head = false;
    for (std::size_t i = 0; i < sources; ++i)
        in_head = in_head || (candidate.best[i] > 0 && i != static_cast<std::size_t>(DaySource::visible));
    date.where = in_head ? Where::meta : candidate.strongest->near_headline ? Where::header : Where::byline;
    return date;
}

}  // namespace

std::vector<PrintedDate> days_judged(std::vector<DayWitness> witnesses, Day latest) {
    std::erase_if(witnesses, [&](const DayWitness& one) { return one.period.first > latest || one.weight <= 0; });
    settle_order(witnesses);
    settle_zones(witnesses);
    weaken_changes(witnesses);
    std::vector<Candidate> candidates;
    for (const DayWitness& one : witnesses) strengthen(candidate_for(candidates, one.period), one);
    drop_covered(candidates);
    std::erase_if(candidates, [](const Candidate& one) { return one.dropped; });
    // A page that names one day only means that one, even in a side column.
    const float least = candidates.size() == 1 ? least_confidence_alone : least_confidence;
    std::erase_if(candidates, [&](const Candidate& one) { return one.score() < least; });
    // Of days that are believed alike the first on the page stands: a story's own day comes before those of others.
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score() > b.score(); });
    std::vector<PrintedDate> dates;
    for (std::size_t i = 0; i < std::min(candidates.size(), most_days); ++i)
        dates.push_back(printed_date(candidates[i]));
    // What the decision went against is believed less than it would be alone.
    for (std::size_t i = 1; i < dates.size(); ++i) dates[i].confidence *= overruled;
    return dates;
}

NumberOrder number_order_of(const PageMap& map, const std::vector<std::string_view>& values, std::string_view language,
                            std::string_view locale) {
    int month_first = 0;
    for (const PageLine& line : map.lines()) month_first += votes_for_month_first(line.text);
    for (const std::string_view value : values) month_first += votes_for_month_first(value);
    if (month_first != 0) return month_first > 0 ? NumberOrder::month_first : NumberOrder::day_first;
    // The United States and the Philippines; "en-US" is also what many programs set by themselves, so that a locale
    // that says otherwise wins.
    const auto is_american = [](std::string_view tag) {
        return tag == "en-US" || tag == "en_US" || tag == "en-us" || tag == "en-PH" || tag == "en_PH";
    };
    const bool american = locale.empty() ? is_american(language) : is_american(locale);
    return american ? NumberOrder::month_first : NumberOrder::day_first;
}

}  // namespace pressdex

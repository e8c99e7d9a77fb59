// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/timeline.hpp"

#include "press/text/analysis.hpp"
#include "searcher/answer.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/hits.hpp"
#include "searcher/marking.hpp"
#include "searcher/ranking.hpp"
#include "searcher/selection.hpp"
#include "searcher/snippet.hpp"
#include "searcher/story_days.hpp"
#include "searcher/story_lookup.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t most_values = 3;  // places and outlets of a year
constexpr std::size_t most_announcements = 3;
constexpr std::size_t stories_read_a_year = 40;  // for the quotation
constexpr std::size_t stories_read_for_announcements = 200;
constexpr std::size_t shortest_quotation = 40,
                      longest_quotation = 400;  // bytes: one that says something, and can be read

// The names as things to be marked, word by word.
query::Highlights marks_for(const std::vector<std::string>& names) {
    query::Highlights highlights;
    for (const auto& name : names) {
        query::Highlight highlight;
        std::uint32_t first = 0;
        for (auto& token : tokens(name)) {
            if (token.kind != TokenKind::word) continue;
            if (highlight.places.empty()) first = token.position;
            highlight.places.push_back({{std::move(token.folded)}, {}, {}, token.position - first});
        }
        if (!highlight.places.empty()) highlights.asked.push_back(std::move(highlight));
    }
    return highlights;
}

// Counts values of one facet over stories; of places only the narrowest that a story names.
class ValueCounter {
  public:
    ValueCounter(const FacetColumn& column, FieldId field) : column_(column), facet_(schema::facet_of(field)) {}

    void add(std::uint32_t docid) {
        const auto values = column_.values(facet_, docid);
        for (const auto value : values) {
            const bool holds_narrower = std::ranges::any_of(
                values, [&](std::uint32_t narrower) { return column_.parent(facet_, narrower) == value; });
            if (!holds_narrower) ++counts_[value];
        }
    }

    std::uint32_t values() const { return static_cast<std::uint32_t>(counts_.size()); }

    std::vector<FacetCount> most_frequent() const {
        std::vector<std::pair<std::int64_t, std::uint32_t>> order;
        for (const auto& [value, count] : counts_) order.emplace_back(-std::int64_t{count}, value);
        std::ranges::sort(order);
        order.resize(std::min(order.size(), most_values));
        std::vector<FacetCount> counts;
        for (const auto& [minus_count, value] : order) {
            FacetCount count;
            count.value = column_.slug(facet_, value);
            count.label = column_.label(facet_, value);
            count.count = static_cast<std::uint32_t>(-minus_count);
            counts.push_back(std::move(count));
        }
        return counts;
    }

  private:
    const FacetColumn& column_;
    std::size_t facet_;
    std::map<std::uint32_t, std::uint32_t> counts_;
};

class Teller {
  public:
    Teller(const Archive& archive, const TimelineSubject& subject) : archive_(archive), subject_(subject) {}

    Hit mention(std::uint32_t docid) const {
        auto hits = hits_of(archive_, bare_request(), {}, {{docid, 0}});
        Hit hit = std::move(hits.front());
        hit.rank = 1;
        const auto story = stored_story(archive_, docid);
        const auto highlights = marks_for(names_in(story, subject_));
        Marker marker(highlights);
        marker.set_language(story.language);
        hit.title.marks = marks_of(marker.mentions(story.title, TextKind::headline));
        hit.snippet = snippet_of(story.body, marker);
        return hit;
    }

    // The first stories of the list that are mainly about it; where none is, the first ones.
    std::vector<Hit> announcements(const std::vector<RankedStory>& by_day) const {
        std::vector<std::uint32_t> about, any;
        for (std::size_t i = 0; i < std::min(by_day.size(), stories_read_for_announcements); ++i) {
            const auto docid = by_day[i].docid;
            if (any.size() < most_announcements) any.push_back(docid);
            if (is_main_subject(stored_story(archive_, docid), subject_)) about.push_back(docid);
            if (about.size() == most_announcements) break;
        }
        std::vector<Hit> hits;
        for (const auto docid : about.empty() ? any : about) {
            hits.push_back(mention(docid));
            hits.back().rank = static_cast<std::uint32_t>(hits.size());
        }
        return hits;
    }

    TimelineYear year(const std::string& name, const std::vector<std::uint32_t>& docids) const {
        TimelineYear year;
        year.year = name;
        year.stories = static_cast<std::uint32_t>(docids.size());
        DocidSet stories(archive_.column().rows());
        ValueCounter places(archive_.column(), FieldId::location), outlets(archive_.column(), FieldId::outlet);
        for (const auto docid : docids) {
            stories.insert(docid);
            places.add(docid);
            outlets.add(docid);
        }
        year.announcements = groups_in(archive_, stories);
        year.places = places.most_frequent();
        year.outlets = outlets.most_frequent();
        year.all_places = places.values();
        year.all_outlets = outlets.values();
        year.first = brief_story(archive_, docids.front());
        year.quotation = best_quotation(docids);
        return year;
    }

  private:
    static Request bare_request() {
        Request request;
        request.wants_snippets = false;
        return request;
    }

    // How well a quotation speaks for the subject: its own words, words about it, a story about it, somebody's words.
    int worth(const Story& story, const Quotation& quotation, bool is_about, Marker& marker) const {
        const auto size = quotation.text.size();
        if (size < shortest_quotation) return 0;
        const bool is_own = subject_.field == FieldId::person && !quotation.speaker.empty() &&
                            flat_value(quotation.speaker).slug == flat_value(subject_.label).slug;
        marker.set_language(story.language);
        const bool names_it = !marker.mentions(quotation.text, TextKind::body).empty();
        return 1 + (is_own ? 16 : 0) + (names_it ? 8 : 0) + (is_about ? 4 : 0) + (quotation.speaker.empty() ? 0 : 2) +
               (size <= longest_quotation ? 1 : 0);
    }

    std::optional<Quoted> best_quotation(const std::vector<std::uint32_t>& docids) const {
        std::optional<Quoted> best;
        int most = 0;
        for (std::size_t i = 0; i < std::min(docids.size(), stories_read_a_year); ++i) {
            const auto story = brief_story(archive_, docids[i]);
            if (story.quotations.empty()) continue;
            const auto highlights = marks_for(names_in(story, subject_));
            Marker marker(highlights);
            const bool is_about = is_main_subject(story, subject_);
            for (const auto& quotation : story.quotations) {
                const int worth = this->worth(story, quotation, is_about, marker);
                if (worth <= most) continue;
                most = worth;
                best = Quoted{{quotation.text, marks_of(marker.mentions(quotation.text, TextKind::body))},
                              quotation.speaker,
                              role_of(story, quotation),
                              story,
                              1};
            }
        }
        return best;
    }

    const Archive& archive_;
    const TimelineSubject& subject_;
};

// The years of the stories, ascending, undated (0) last.
std::vector<std::pair<int, std::vector<std::uint32_t>>> by_year(const StoryDays& days,
                                                                const std::vector<RankedStory>& stories) {
    std::map<int, std::vector<std::uint32_t>> years;
    for (const auto& story : stories) years[days.year(story.docid)].push_back(story.docid);
    std::vector<std::pair<int, std::vector<std::uint32_t>>> ordered(years.begin(), years.end());
    if (!ordered.empty() && ordered.front().first == 0)
        std::rotate(ordered.begin(), ordered.begin() + 1, ordered.end());
    return ordered;
}

}  // namespace

Result<Timeline> timeline_of(const Archive& archive, std::string_view typed, const Request& asked) {
    const auto subject = timeline_subject(archive, typed, asked.dates);
    if (!subject) return Unexpected(subject.error());
    auto request = asked;
    request.query = subject->field ? std::string() : subject->filter;
    const auto read = read_request(archive, request);
    if (!read) return Unexpected(read.error());
    const auto found = find_stories(archive, request, *read);
    auto stories = found.accepted.stories;
    if (subject->field) {
        stories &= stories_with(archive, *subject->field, chosen_value(archive, *subject->field, subject->filter),
                                request.dates);
    }

    Timeline timeline;
    timeline.field = subject->field;
    timeline.label = subject->label;
    timeline.filter = subject->filter;
    timeline.choices = subject->choices;
    timeline.notes = subject->notes;
    for (const auto* more : {&read->parsed.notes, &read->compiled.notes, &found.notes})
        timeline.notes.insert(timeline.notes.end(), more->begin(), more->end());
    timeline.total = stories.count();
    timeline.announcements = groups_in(archive, stories);
    timeline.is_exact = found.is_exact;
    if (timeline.total == 0) return timeline;

    const Teller teller(archive, *subject);
    const auto ordered = by_day(archive, request.dates, Sort::oldest, stories, timeline.total);
    timeline.first_mention = teller.mention(ordered.front().docid);
    timeline.announced = teller.announcements(without_copies(archive.column(), ordered));
    const StoryDays days(archive.column(), request.dates);
    for (const auto& [year, docids] : by_year(days, ordered)) {
        timeline.years.push_back(
            teller.year(year == 0 ? std::string(schema::undated_slug) : std::to_string(year), docids));
    }
    return timeline;
}

}  // namespace pressdex

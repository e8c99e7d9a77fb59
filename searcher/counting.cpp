// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counting.hpp"

#include "searcher/matching_set.hpp"
#include "searcher/selection.hpp"
#include "searcher/story_days.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace pressdex {
namespace {

std::vector<std::uint32_t> totals_of(const FacetColumn& column, std::size_t facet) {
    std::vector<std::uint32_t> totals(column.value_count(facet) + std::size_t{1});
    for (std::uint32_t value = 0; value < column.value_count(facet); ++value)
        totals[value] = column.total(facet, value);
    return totals;
}

// How many of `stories` have each value of one facet. One more place than values: stories whose year is unknown under
// --dates published where the archive has no undated ones otherwise.
std::vector<std::uint32_t> value_counts(const Archive& archive, Dates dates, std::size_t facet,
                                        const DocidSet& stories) {
    const auto& column = archive.column();
    // Every story: browsing without words. The column knows the totals.
    if (dates == Dates::any && stories.count() == archive.stories()) return totals_of(column, facet);
    std::vector<std::uint32_t> counts(column.value_count(facet) + std::size_t{1});
    if (schema::facets()[facet] != FieldId::year || dates == Dates::any) {
        stories.for_each([&](std::uint32_t docid) {
            for (const auto value : column.values(facet, docid)) ++counts[value];
        });
        return counts;
    }
    const StoryDays days(column, dates);
    const auto undated = column.find(facet, schema::undated_slug).value_or(column.value_count(facet));
    stories.for_each([&](std::uint32_t docid) {
        const auto values = column.values(facet, docid);
        ++counts[days.is_dated(docid) && !values.empty() ? values.front() : undated];
    });
    return counts;
}

std::vector<YearBar> without_gaps(std::map<int, YearBar> years) {
    std::vector<YearBar> bars;
    if (years.empty()) return bars;
    int next = years.begin()->first;
    for (auto& [year, bar] : years) {
        for (; next < year; ++next) bars.push_back({std::to_string(next), 0, 0});
        bars.push_back(std::move(bar));
        next = year + 1;
    }
    return bars;
}

// One facet's counts on the way to its table.
class TableMaker {
  public:
    TableMaker(const Archive& archive, const Request& request, std::size_t facet, const DocidSet& stories)
        : archive_(archive),
          request_(request),
          facet_(facet),
          field_(schema::facets()[facet]),
          stories_(stories),
          counts_(value_counts(archive, request.dates, facet, stories)) {}

    FacetTable table() const {
        FacetTable table{field_, {}, 0};
        table.values = static_cast<std::uint32_t>(std::ranges::count_if(counts_, [](auto count) { return count > 0; }));
        add_chosen(table);
        add_most_frequent(table);
        std::ranges::stable_sort(table.counts,
                                 [](const FacetCount& a, const FacetCount& b) { return a.count > b.count; });
        return table;
    }

  private:
    std::string_view slug_of(std::uint32_t value) const {
        return value < archive_.column().value_count(facet_) ? archive_.column().slug(facet_, value)
                                                             : schema::undated_slug;
    }

    FacetCount count_of(std::uint32_t value) const {
        const auto& column = archive_.column();
        FacetCount count;
        count.count = counts_[value];
        count.value = filter_for(archive_, field_, slug_of(value));
        count.label = value < column.value_count(facet_) ? column.label(facet_, value) : schema::undated_label;
        if (value < column.value_count(facet_) && column.parent(facet_, value) != no_value) {
            count.parent = column.slug(facet_, column.parent(facet_, value));
        }
        return count;
    }

    // A value that is known as an alias only, or to nobody, is shown as it was typed.
    void add_chosen(FacetTable& table) const {
        for (const auto& typed : request_.chosen(field_)) {
            const auto chosen = chosen_value(archive_, field_, typed);
            const auto value = archive_.column().find(facet_, chosen.slug);
            FacetCount count;
            if (value && filter_for(archive_, field_, chosen.slug) == chosen.filter()) {
                count = count_of(*value);
            } else {
                auto with = stories_with(archive_, field_, chosen, request_.dates);
                with &= stories_;
                count = {chosen.filter(), chosen.typed, with.count(), true, {}};
                if (value) count.label = archive_.column().label(facet_, *value);
            }
            count.is_chosen = true;
            const bool is_repeated =
                std::ranges::find(table.counts, count.value, &FacetCount::value) != table.counts.end();
            if (!is_repeated) table.counts.push_back(std::move(count));
        }
    }

    // The values that most stories have, of equals the first ones.
    std::vector<std::uint32_t> most_frequent() const {
        const auto limit = request_.facet_limit == 0 ? counts_.size() : std::size_t{request_.facet_limit};
        const auto is_before = [this](std::uint32_t a, std::uint32_t b) {
            return counts_[a] != counts_[b] ? counts_[a] > counts_[b] : a < b;
        };
        // A heap whose front is the last of them: few values get past it.
        std::vector<std::uint32_t> values;
        for (std::uint32_t value = 0; value < counts_.size(); ++value) {
            if (counts_[value] == 0) continue;
            if (values.size() < limit) {
                values.push_back(value);
                std::ranges::push_heap(values, is_before);
            } else if (is_before(value, values.front())) {
                std::ranges::pop_heap(values, is_before);
                values.back() = value;
                std::ranges::push_heap(values, is_before);
            }
        }
        std::ranges::sort_heap(values, is_before);
        return values;
    }

    void add_most_frequent(FacetTable& table) const {
        const auto chosen = static_cast<std::ptrdiff_t>(table.counts.size());
        for (const auto value : most_frequent()) {
            auto count = count_of(value);
            const auto last_chosen = table.counts.begin() + chosen;
            if (std::find_if(table.counts.begin(), last_chosen,
                             [&](const FacetCount& other) { return other.value == count.value; }) == last_chosen) {
                table.counts.push_back(std::move(count));
            }
        }
    }

    const Archive& archive_;
    const Request& request_;
    std::size_t facet_;
    FieldId field_;
    const DocidSet& stories_;
    std::vector<std::uint32_t> counts_;
};

}  // namespace

DocidSet Accepted::candidates() const {
    auto all = stories;
    for (const auto& set : without) all |= set;
    return all;
}

void Accepted::keep(const DocidSet& matching) {
    stories &= matching;
    for (auto& set : without) set &= matching;
}

Accepted accepted_of(const Archive& archive, const Request& request, DocidSet base) {
    std::vector<DocidSet> chosen;
    for (const auto& selection : request.selections) {
        chosen.push_back(stories_with(archive, selection, request.dates));
    }
    Accepted accepted;
    for (std::size_t left_out = 0; left_out < chosen.size(); ++left_out) {
        auto stories = base;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (i != left_out) stories &= chosen[i];
        }
        accepted.without.push_back(std::move(stories));
    }
    for (const auto& stories : chosen) base &= stories;
    accepted.stories = std::move(base);
    return accepted;
}

std::vector<FacetTable> facet_tables(const Archive& archive, const Request& request, const Accepted& accepted) {
    std::vector<FacetTable> tables;
    const auto facets = schema::facets();
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        const auto own = std::ranges::find(request.selections, facets[facet], &Selection::field);
        const auto& stories = own == request.selections.end()
                                  ? accepted.stories
                                  : accepted.without[static_cast<std::size_t>(own - request.selections.begin())];
        tables.push_back(TableMaker(archive, request, facet, stories).table());
    }
    return tables;
}

std::vector<YearBar> histogram_of(const Archive& archive, Dates dates, const DocidSet& stories) {
    const auto& column = archive.column();
    const auto facet =
        static_cast<std::size_t>(std::ranges::find(schema::facets(), FieldId::year) - schema::facets().begin());
    const auto counts = value_counts(archive, dates, facet, stories);
    const auto totals =
        dates == Dates::any ? totals_of(column, facet) : value_counts(archive, dates, facet, all_stories(archive));
    std::map<int, YearBar> years;
    std::optional<YearBar> undated;
    bool is_empty = true;
    for (std::uint32_t value = 0; value < counts.size(); ++value) {
        if (totals[value] == 0) continue;
        is_empty = is_empty && counts[value] == 0;
        const auto slug = value < column.value_count(facet) ? column.slug(facet, value) : schema::undated_slug;
        YearBar bar{std::string(slug), counts[value], totals[value]};
        if (slug == schema::undated_slug) {
            undated = std::move(bar);
        } else {
            years.emplace(std::stoi(bar.year), std::move(bar));
        }
    }
    if (is_empty) return {};
    auto bars = without_gaps(std::move(years));
    if (undated) bars.push_back(*std::move(undated));
    return bars;
}

std::uint32_t groups_in(const Archive& archive, const DocidSet& stories) {
    DocidSet leaders(archive.column().rows());
    stories.for_each([&](std::uint32_t docid) { leaders.insert(archive.column().group(docid)); });
    return leaders.count();
}

}  // namespace pressdex

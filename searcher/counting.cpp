// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counting.hpp"

#include "searcher/selection.hpp"
#include "searcher/story_days.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace pressdex {
namespace {

// How many of `stories` have each value of one facet. One more place than values: stories whose year is unknown under
// --dates published where the archive has no undated ones otherwise.
std::vector<std::uint32_t> value_counts(const Archive& archive, Dates dates, std::size_t facet,
                                        const DocidSet& stories) {
    const auto& column = archive.column();
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

    void add_most_frequent(FacetTable& table) const {
        std::vector<std::uint32_t> values;
        for (std::uint32_t value = 0; value < counts_.size(); ++value) {
            if (counts_[value] > 0) values.push_back(value);
        }
        const auto limit =
            request_.facet_limit == 0 ? values.size() : std::min<std::size_t>(request_.facet_limit, values.size());
        const auto is_before = [this](std::uint32_t a, std::uint32_t b) {
            return counts_[a] != counts_[b] ? counts_[a] > counts_[b] : a < b;
        };
        std::ranges::partial_sort(values, values.begin() + static_cast<std::ptrdiff_t>(limit), is_before);
        const auto chosen = static_cast<std::ptrdiff_t>(table.counts.size());
        for (std::size_t i = 0; i < limit; ++i) {
            auto count = count_of(values[i]);
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
    const StoryDays days(column, dates);
    struct Both {
        std::uint32_t count = 0, total = 0;
    };
    std::map<int, Both> years;  // 0 = undated
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (!column.exists(docid)) continue;
        auto& both = years[days.year(docid)];
        ++both.total;
        if (stories.holds(docid)) ++both.count;
    }
    std::vector<YearBar> bars;
    if (std::ranges::all_of(years, [](const auto& year) { return year.second.count == 0; })) return bars;
    const auto undated = years.extract(0);
    for (const auto& [year, both] : years) {
        for (int gap = bars.empty() ? year : std::stoi(bars.back().year) + 1; gap < year; ++gap) {
            bars.push_back({std::to_string(gap), 0, 0});
        }
        bars.push_back({std::to_string(year), both.count, both.total});
    }
    if (!undated.empty())
        bars.push_back({std::string(schema::undated_slug), undated.mapped().count, undated.mapped().total});
    return bars;
}

std::uint32_t groups_in(const Archive& archive, const DocidSet& stories) {
    DocidSet leaders(archive.column().rows());
    stories.for_each([&](std::uint32_t docid) { leaders.insert(archive.column().group(docid)); });
    return leaders.count();
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/counting.hpp"

#include "searcher/matching_set.hpp"
#include "searcher/selection.hpp"
#include "searcher/value_counts.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace pressdex {
namespace {

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
    TableMaker(const Archive& archive, const Request& request, std::size_t facet, const ValueCounts& counts,
               const DocidSet& stories)
        : archive_(archive),
          request_(request),
          facet_(facet),
          field_(schema::facets()[facet]),
          counts_(counts),
          stories_(stories) {}

    FacetTable table() const {
        FacetTable table{field_, {}, static_cast<std::uint32_t>(counts_.size())};
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
        const auto counted = std::ranges::lower_bound(counts_, value, {}, &ValueCount::value);
        return count_of({value, counted != counts_.end() && counted->value == value ? counted->count : 0});
    }

    FacetCount count_of(const ValueCount& counted) const {
        const auto& column = archive_.column();
        const auto value = counted.value;
        FacetCount count;
        count.count = counted.count;
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
    std::vector<ValueCount> most_frequent() const {
        const auto limit = request_.facet_limit == 0 ? counts_.size() : std::size_t{request_.facet_limit};
        std::vector<ValueCount> values(std::min(limit, counts_.size()));
        std::ranges::partial_sort_copy(counts_, values, [](const ValueCount& a, const ValueCount& b) {
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        });
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
    const ValueCounts& counts_;
    const DocidSet& stories_;
};

// Every year between the first and the last, then undated; empty when nothing is counted.
std::vector<YearBar> histogram(const FacetColumn& column, const ValueCounts& counts, const ValueCounts& totals) {
    if (counts.empty()) return {};
    const auto facet = schema::facet_of(FieldId::year);
    std::map<int, YearBar> years;
    std::optional<YearBar> undated;
    auto counted = counts.begin();
    for (const auto& [value, total] : totals) {
        const bool is_counted = counted != counts.end() && counted->value == value;
        const auto slug = value < column.value_count(facet) ? column.slug(facet, value) : schema::undated_slug;
        YearBar bar{std::string(slug), is_counted ? counted++->count : 0, total};
        if (slug == schema::undated_slug) {
            undated = std::move(bar);
        } else {
            years.emplace(std::stoi(bar.year), std::move(bar));
        }
    }
    auto bars = without_gaps(std::move(years));
    if (undated) bars.push_back(*std::move(undated));
    return bars;
}

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

FacetCounts facet_counts(const Archive& archive, const Request& request, const Accepted& accepted) {
    const auto& column = archive.column();
    const auto shared = value_counts(column, request.dates, accepted.stories);
    FacetCounts counted;
    const auto facets = schema::facets();
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        const auto own = std::ranges::find(request.selections, facets[facet], &Selection::field);
        if (own == request.selections.end()) {
            counted.tables.push_back(TableMaker(archive, request, facet, shared[facet], accepted.stories).table());
            continue;
        }
        const auto& stories = accepted.without[static_cast<std::size_t>(own - request.selections.begin())];
        const auto counts = value_counts_of(column, request.dates, facet, stories);
        counted.tables.push_back(TableMaker(archive, request, facet, counts, stories).table());
    }
    const auto year = schema::facet_of(FieldId::year);
    const auto everywhere = value_counts_of(column, request.dates, year, all_stories(archive));
    counted.histogram = histogram(column, shared[year], everywhere);
    return counted;
}

std::uint32_t groups_in(const Archive& archive, const DocidSet& stories) {
    // Most stories are alone in their group, and a leader that is there is counted where it stands.
    const auto& column = archive.column();
    DocidSet absent_leaders(column.rows());
    std::uint32_t groups = 0;
    stories.for_each([&](std::uint32_t docid) {
        const auto leader = column.group(docid);
        if (leader == docid) {
            ++groups;
        } else {
            absent_leaders.insert(leader);
        }
    });
    absent_leaders -= stories;
    return groups + absent_leaders.count();
}

}  // namespace pressdex

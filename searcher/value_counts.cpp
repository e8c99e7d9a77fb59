// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/value_counts.hpp"

#include "searcher/story_days.hpp"

#include <algorithm>
#include <span>

namespace pressdex {
namespace {

using AllCounts = std::array<ValueCounts, schema::facet_count>;

// Most values of an archive are of few stories, so that most of the counts are 0: many are passed over at once.
void append_counted(std::span<const std::uint32_t> counts, ValueCounts& counted) {
    constexpr std::uint32_t at_once = 16;
    const auto values = static_cast<std::uint32_t>(counts.size());
    for (std::uint32_t begin = 0; begin < values; begin += at_once) {
        const auto end = std::min(begin + at_once, values);
        std::uint32_t any = 0;
        for (auto value = begin; value < end; ++value) any |= counts[value];
        for (auto value = begin; any != 0 && value < end; ++value) {
            if (counts[value] > 0) counted.push_back({value, counts[value]});
        }
    }
}

// take(id) for each value of the stories. Rows are fetched some stories before they are taken: those of a set lie
// apart, and waiting for them would be most of the time.
template <class Take>
void for_each_value(const FacetColumn& column, const DocidSet& stories, Take take) {
    constexpr std::size_t ahead = 16, ids_a_line = 16;
    std::array<std::span<const std::uint32_t>, ahead> rows;
    std::size_t next = 0;
    const auto count = [&take](std::span<const std::uint32_t>& row) {
        for (const auto id : row) take(id);
        row = {};
    };
    stories.for_each([&](std::uint32_t docid) {
        auto& row = rows[next++ % ahead];
        count(row);
        row = column.row(docid);
        __builtin_prefetch(row.data());
        __builtin_prefetch(row.data() + ids_a_line);
    });
    for (auto& row : rows) count(row);
}

// One array for all facets: what a story costs is its row, read once from front to back.
void add_rows(const FacetColumn& column, const DocidSet& stories, std::vector<std::uint32_t>& counts) {
    for_each_value(column, stories, [&counts](std::uint32_t id) { ++counts[id]; });
}

// An array that is small enough to stay at hand.
ValueCounts of_one_facet(const FacetColumn& column, std::size_t facet, const DocidSet& stories) {
    const auto base = column.base_of(facet), values = column.value_count(facet);
    std::vector<std::uint32_t> counts(values);
    for_each_value(column, stories, [&](std::uint32_t id) {
        if (id - base < values) ++counts[id - base];
    });
    ValueCounts counted;
    append_counted(counts, counted);
    return counted;
}

AllCounts parted(const FacetColumn& column, std::span<const std::uint32_t> counts) {
    AllCounts all;
    for (std::size_t facet = 0; facet < all.size(); ++facet)
        append_counted(counts.subspan(column.base_of(facet), column.value_count(facet)), all[facet]);
    return all;
}

ValueCounts totals_of(const FacetColumn& column, std::size_t facet) {
    ValueCounts totals;
    totals.reserve(column.value_count(facet));
    for (std::uint32_t value = 0; value < column.value_count(facet); ++value) {
        if (const auto total = column.total(facet, value); total > 0) totals.push_back({value, total});
    }
    return totals;
}

AllCounts totals(const FacetColumn& column) {
    AllCounts all;
    for (std::size_t facet = 0; facet < all.size(); ++facet) all[facet] = totals_of(column, facet);
    return all;
}

// Most stories are in the set: those that are not are fewer to walk.
AllCounts totals_without_others(const FacetColumn& column, const DocidSet& stories) {
    auto others = DocidSet::all(column.rows());  // the row of a story that is none is empty
    others -= stories;
    std::vector<std::uint32_t> left_out(column.value_count());
    add_rows(column, others, left_out);
    auto all = totals(column);
    for (std::size_t facet = 0; facet < all.size(); ++facet) {
        for (auto& [value, count] : all[facet]) count -= left_out[column.base_of(facet) + value];
        std::erase_if(all[facet], [](const ValueCount& counted) { return counted.count == 0; });
    }
    return all;
}

// Few stories: sorting their values costs less than walking all that the archive knows.
AllCounts of_few(const FacetColumn& column, const DocidSet& stories) {
    std::vector<std::uint32_t> ids;
    stories.for_each([&](std::uint32_t docid) {
        const auto row = column.row(docid);
        ids.insert(ids.end(), row.begin(), row.end());
    });
    std::ranges::sort(ids);
    AllCounts all;
    std::size_t facet = 0;
    for (std::size_t i = 0, next = 0; i < ids.size(); i = next) {
        while (next < ids.size() && ids[next] == ids[i]) ++next;
        while (facet + 1 < all.size() && ids[i] >= column.base_of(facet + 1)) ++facet;
        all[facet].push_back({ids[i] - column.base_of(facet), static_cast<std::uint32_t>(next - i)});
    }
    return all;
}

// By publication day alone what is dated by its event counts as undated.
ValueCounts published_years(const FacetColumn& column, std::size_t facet, const DocidSet& stories) {
    const StoryDays days(column, Dates::published);
    const auto undated = column.find(facet, schema::undated_slug).value_or(column.value_count(facet));
    std::vector<std::uint32_t> counts(column.value_count(facet) + std::size_t{1});
    stories.for_each([&](std::uint32_t docid) {
        const auto values = column.values(facet, docid);
        ++counts[days.is_dated(docid) && !values.empty() ? values.front() : undated];
    });
    ValueCounts counted;
    append_counted(counts, counted);
    return counted;
}

AllCounts counts_of_all(const FacetColumn& column, const DocidSet& stories) {
    constexpr std::uint32_t values_a_story = 10, steps_a_sorted_value = 32;
    const auto members = stories.count();
    if (members == column.stories()) return totals(column);
    if (members > column.stories() / 2) return totals_without_others(column, stories);
    if (members < column.value_count() / (values_a_story * steps_a_sorted_value)) return of_few(column, stories);
    std::vector<std::uint32_t> counts(column.value_count());
    add_rows(column, stories, counts);
    return parted(column, counts);
}

}  // namespace

AllCounts value_counts(const FacetColumn& column, Dates dates, const DocidSet& stories) {
    auto all = counts_of_all(column, stories);
    const auto year = schema::facet_of(FieldId::year);
    if (dates == Dates::published) all[year] = published_years(column, year, stories);
    return all;
}

ValueCounts value_counts_of(const FacetColumn& column, Dates dates, std::size_t facet, const DocidSet& stories) {
    if (dates == Dates::published && facet == schema::facet_of(FieldId::year))
        return published_years(column, facet, stories);
    if (stories.count() == column.stories()) return totals_of(column, facet);
    return of_one_facet(column, facet, stories);
}

}  // namespace pressdex

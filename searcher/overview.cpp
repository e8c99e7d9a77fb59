// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/overview.hpp"

#include "searcher/selection.hpp"
#include "searcher/story_days.hpp"

#include <algorithm>
#include <map>

namespace pressdex {
namespace {

using Overview = Searcher::Overview;

// Years of the archive, newest first, and undated (0) last; year -> its place.
std::map<int, std::size_t> places_of_years(const FacetColumn& column, std::vector<std::string>& names) {
    const StoryDays days(column, Dates::any);
    std::map<int, std::size_t, std::greater<>> years;
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (column.exists(docid)) years[days.year(docid)] = 0;
    }
    std::map<int, std::size_t> places;
    for (const auto& [year, unused] : years) {
        places[year] = names.size();
        names.push_back(year == 0 ? std::string(schema::undated_slug) : std::to_string(year));
    }
    return places;
}

// Parents by count, each followed by its children by count.
void put_in_order(std::vector<Overview::Row>& rows) {
    std::map<std::string, const Overview::Row*, std::less<>> by_value;
    for (const auto& row : rows) by_value[row.value] = &row;
    using Key = std::vector<std::pair<std::int64_t, std::string>>;  // from the uppermost ancestor down
    const auto key_of = [&](const Overview::Row& row) {
        Key key;
        const auto* at = &row;
        while (at != nullptr && key.size() < 8) {
            key.insert(key.begin(), {-std::int64_t{at->total}, at->value});
            const auto above = by_value.find(at->parent);
            at = above == by_value.end() ? nullptr : above->second;
        }
        return key;
    };
    std::vector<std::pair<Key, std::size_t>> order;
    for (std::size_t i = 0; i < rows.size(); ++i) order.emplace_back(key_of(rows[i]), i);
    std::ranges::sort(order);
    std::vector<Overview::Row> sorted;
    for (const auto& [key, i] : order) sorted.push_back(rows[i]);
    rows = std::move(sorted);
}

}  // namespace

Searcher::Overview overview_of(const Archive& archive, FieldId field) {
    Overview overview;
    const auto& column = archive.column();
    overview.stories = archive.stories();
    const auto facet = schema::facet_of(field);
    if (facet == schema::facet_count) return overview;
    const auto places = places_of_years(column, overview.years);
    for (std::uint32_t value = 0; value < column.value_count(facet); ++value) {
        const auto parent = column.parent(facet, value);
        overview.rows.push_back({std::string(column.slug(facet, value)), std::string(column.label(facet, value)),
                                 parent == no_value ? std::string() : std::string(column.slug(facet, parent)),
                                 std::vector<std::uint32_t>(overview.years.size()), column.total(facet, value)});
    }
    const StoryDays days(column, Dates::any);
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (!column.exists(docid)) continue;
        const auto year = places.at(days.year(docid));
        for (const auto value : column.values(facet, docid)) ++overview.rows[value].counts[year];
    }
    put_in_order(overview.rows);
    // Filters, not slugs: what is chosen from here must find what is counted here.
    for (auto& row : overview.rows) row.value = filter_for(archive, field, row.value);
    return overview;
}

}  // namespace pressdex

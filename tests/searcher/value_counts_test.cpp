// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/value_counts.hpp"

#include <map>
#include <random>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// A column of `rows` docids, some of which are no stories, with up to four values of each facet a story.
FacetColumn random_column(std::mt19937& random, std::uint32_t rows, std::uint32_t values) {
    ColumnRows made;
    made.first.assign(rows, no_day);
    made.last = made.event = made.first;
    made.published.assign(rows, 0);
    made.group.assign(rows, 0);
    made.copies = made.length = made.group;
    made.places.assign(rows, {});
    std::vector<bool> exists(rows);
    for (std::uint32_t docid = 1; docid < rows; ++docid) {
        exists[docid] = random() % 10 != 0;
        if (!exists[docid]) continue;
        ++made.stories;
        made.published[docid] = static_cast<std::uint8_t>(2U | random() % 2);
        made.first[docid] = made.last[docid] = static_cast<std::int32_t>(random() % 1000);
    }
    for (std::size_t facet = 0; facet < made.facets.size(); ++facet) {
        auto& of = made.facets[facet];
        for (std::uint32_t value = 0; value < values; ++value) {
            const auto slug = std::to_string(10000 + value);
            of.values.push_back({slug, slug, 0, no_value});
        }
        for (std::uint32_t docid = 0; docid < rows; ++docid) {
            of.begin.push_back(static_cast<std::uint32_t>(of.ids.size()));
            if (!exists[docid]) continue;
            const bool is_year = facet == schema::facet_of(FieldId::year);
            std::set<std::uint32_t> ids;
            for (std::size_t i = is_year ? 1 : random() % 5; i > 0; --i) {
                ids.insert(static_cast<std::uint32_t>(random() % values));
            }
            for (const auto id : ids) {
                of.ids.push_back(id);
                ++of.values[id].total;
            }
        }
        of.begin.push_back(static_cast<std::uint32_t>(of.ids.size()));
    }
    return *FacetColumn::in_memory(column_bytes(made));
}

using Counted = std::map<std::uint32_t, std::uint32_t>;

Counted counted(const ValueCounts& counts) {
    Counted found;
    for (const auto& [value, count] : counts) found.emplace(value, count);
    EXPECT_EQ(found.size(), counts.size());
    return found;
}

Counted by_hand(const FacetColumn& column, Dates dates, std::size_t facet, const DocidSet& stories) {
    Counted found;
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (!stories.holds(docid)) continue;
        const bool is_undated =
            dates == Dates::published && facet == schema::facet_of(FieldId::year) && !column.is_published(docid);
        if (is_undated) {
            ++found[column.value_count(facet)];
            continue;
        }
        for (const auto value : column.values(facet, docid)) ++found[value];
    }
    return found;
}

// None, few, some, most and all of the stories: each is counted on another way.
TEST(ValueCounts, AreThoseOfACountByHandHoweverManyStoriesTheSetHolds) {
    std::mt19937 random(5);
    for (const std::uint32_t values : {1U, 7U, 3000U}) {
        const auto column = random_column(random, 2000, values);
        for (const unsigned percent : {0U, 1U, 2U, 30U, 49U, 51U, 90U, 100U}) {
            DocidSet stories(column.rows());
            for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
                if (column.exists(docid) && random() % 100 < percent) stories.insert(docid);
            }
            for (const auto dates : {Dates::any, Dates::published}) {
                const auto all = value_counts(column, dates, stories);
                for (std::size_t facet = 0; facet < all.size(); ++facet) {
                    const auto expected = by_hand(column, dates, facet, stories);
                    EXPECT_EQ(counted(all[facet]), expected) << values << " values, " << percent << "%";
                    EXPECT_EQ(counted(value_counts_of(column, dates, facet, stories)), expected);
                }
            }
        }
    }
}

}  // namespace
}  // namespace pressdex

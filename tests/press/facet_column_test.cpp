// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/facet_column.hpp"

#include "press/facet_column_build.hpp"
#include "tests/press/random_story.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>
#include <xapian.h>

namespace pressdex {
namespace {

// Where this story's words might stand.
PlacesPointer pointer_for(const Story& story) {
    return {1000 * story.title.size(), 1 + story.body.size()};
}

void add(Xapian::WritableDatabase& database, const std::vector<Story>& stories) {
    for (const auto& story : stories) {
        Xapian::Document document;
        for (const auto& field : schema::fields) {
            if (field.values == nullptr || field.slot < 0) continue;
            document.add_value(static_cast<Xapian::valueno>(field.slot), pack(field, field.values(story)));
        }
        if (story.published) document.add_value(schema::slot_published, packed_date(story.published->period));
        if (story.event) document.add_value(schema::slot_event, packed_date({story.event->day, Precision::day}));
        document.add_value(schema::slot_positions, packed(pointer_for(story)));
        document.add_term("word", static_cast<Xapian::termcount>(1 + story.title.size()));
        database.add_document(document);
    }
}

// A database with the value slots of random stories; every third is deleted again, so that docids have holes.
Xapian::WritableDatabase database_of(const std::vector<Story>& stories) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    add(database, stories);
    for (Xapian::docid docid = 3; docid <= stories.size(); docid += 3) database.delete_document(docid);
    return database;
}

std::vector<std::string> expected_slugs(const Field& field, const Story& story) {
    std::set<std::string> slugs;
    for (const auto& value : field.values(story)) {
        slugs.insert(value.slug);
        for (const auto& ancestor : value.chain) slugs.insert(ancestor.slug);
    }
    return {slugs.begin(), slugs.end()};
}

class FacetColumnTest : public testing::Test {
  protected:
    void SetUp() override {
        RandomStories random(3);
        for (int i = 0; i < 100; ++i) stories_.push_back(random.next());
        // The in-memory backend has neither uuid nor revision: the stamp is ours.
        auto rows = column_rows(database_of(stories_), {"uuid", 7});
        column_ = *FacetColumn::in_memory(column_bytes(rows));
    }
    std::vector<Story> stories_;
    FacetColumn column_;
};

TEST_F(FacetColumnTest, HoldsEveryValueOfEveryStoryAndItsAncestors) {
    const auto facets = schema::facets();
    for (std::uint32_t docid = 1; docid <= stories_.size(); ++docid) {
        ASSERT_EQ(column_.exists(docid), docid % 3 != 0);
        if (docid % 3 == 0) continue;
        for (std::size_t facet = 0; facet < facets.size(); ++facet) {
            std::vector<std::string> slugs;
            for (const auto value : column_.values(facet, docid)) slugs.emplace_back(column_.slug(facet, value));
            EXPECT_EQ(slugs, expected_slugs(schema::field(facets[facet]), stories_[docid - 1]));
        }
    }
}

TEST_F(FacetColumnTest, HoldsTheLengthThatXapianKnows) {
    const auto database = database_of(stories_);
    for (std::uint32_t docid = 1; docid <= stories_.size(); ++docid) {
        EXPECT_EQ(column_.length(docid), docid % 3 == 0 ? 0 : database.get_doclength(docid));
    }
}

TEST_F(FacetColumnTest, SaysWhereTheWordsOfAStoryStand) {
    for (std::uint32_t docid = 1; docid <= stories_.size(); ++docid) {
        EXPECT_EQ(column_.places(docid), docid % 3 == 0 ? PlacesPointer{} : pointer_for(stories_[docid - 1]));
    }
}

TEST_F(FacetColumnTest, KnowsHowManyCopiesAStoryHas) {
    auto rows = column_rows(database_of(stories_), {"uuid", 7});
    std::map<std::uint32_t, std::uint32_t> sizes;
    for (const auto leader : rows.group) ++sizes[leader];
    for (std::uint32_t docid = 1; docid <= stories_.size(); ++docid) {
        EXPECT_EQ(column_.group_size(docid), docid % 3 == 0 ? 0 : sizes[column_.group(docid)]);
    }
}

TEST_F(FacetColumnTest, CountsEachValueOncePerStoryAndFindsItBySlug) {
    const auto facets = schema::facets();
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        for (std::uint32_t value = 0; value < column_.value_count(facet); ++value) {
            std::uint32_t count = 0;
            for (std::uint32_t docid = 1; docid <= stories_.size(); ++docid) {
                if (docid % 3 == 0) continue;
                const auto values = column_.values(facet, docid);
                count += std::ranges::count(values, value) > 0 ? 1U : 0U;
            }
            EXPECT_EQ(column_.total(facet, value), count);
            EXPECT_EQ(column_.find(facet, column_.slug(facet, value)), value);
        }
        EXPECT_FALSE(column_.find(facet, "no such slug"));
    }
}

TEST_F(FacetColumnTest, KnowsTheEffectivePeriodAndTheEvent) {
    for (std::uint32_t docid = 1; docid <= stories_.size(); ++docid) {
        if (docid % 3 == 0) continue;
        const auto& story = stories_[docid - 1];
        const auto date = effective_date(story);
        EXPECT_EQ(column_.first_day(docid), date ? date->first.number : no_day);
        EXPECT_EQ(column_.last_day(docid), date ? last_day(*date).number : no_day);
        EXPECT_EQ(column_.event_day(docid), story.event ? story.event->day.number : no_day);
        EXPECT_EQ(column_.is_published(docid), story.published.has_value());
    }
}

TEST_F(FacetColumnTest, RefusesAFileThatWasCut) {
    const auto bytes = column_bytes(column_rows(database_of(stories_), {"uuid", 7}));
    for (std::size_t size = 0; size < bytes.size(); size += 97)
        EXPECT_FALSE(FacetColumn::in_memory(bytes.substr(0, size)));
}

TEST(FacetColumnBuild, GivesTheSameBytesFromTheColumnBeforeStoriesWereAdded) {
    RandomStories random(11);
    for (int round = 0; round < 20; ++round) {
        std::vector<Story> stories;
        for (int i = 0; i < 40; ++i) stories.push_back(random.next());
        auto database = round == 0 ? database_of({}) : database_of(stories);
        ColumnBefore before{*FacetColumn::in_memory(column_bytes(column_rows(database, {"uuid", 1}))), {}};
        stories.clear();
        for (int i = 0; i < 15; ++i) stories.push_back(random.next());
        add(database, stories);
        const auto anew = column_bytes(column_rows(database, {"uuid", 2}));
        EXPECT_EQ(column_bytes(column_rows(database, {"uuid", 2}, &before)), anew) << "round " << round;
    }
}

}  // namespace
}  // namespace pressdex

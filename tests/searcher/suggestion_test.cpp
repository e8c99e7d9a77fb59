// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean" in every script that the archive holds.
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Slip {
    std::string language, text, typed, meant;
};

// One slip of a finger each: a letter left out, doubled, changed or exchanged with its neighbour.
const std::vector<Slip> slips = {
    {"ur", "گلگت میں نمائش کا افتتاح ہوا", "نمایش کاافتتاح", ""},
    {"ur", "سیالکوٹ میں پیداواریت کا سیمینار", "پیداوریت", "پیداواریت"},
    {"ar", "افتتاح معرض الصناعات الغذائية", "الصناعت", "الصناعات"},
    {"fa", "همایش بهره وری کشاورزی در مشهد", "کشاوزی", "کشاورزی"},
    {"hi", "उत्पादकता सप्ताह का उद्घाटन", "उत्पादकत", "उत्पादकता"},
    {"bn", "উৎপাদনশীলতা দিবস পালিত", "উৎপাদনশীলত", "উৎপাদনশীলতা"},
    {"ru", "выставка промышленности открылась", "промышленость", ""},
    {"el", "παραγωγικότητα και βιομηχανία", "παραγωγικοτητ", "παραγωγικοτητα"},
    {"tr", "verimlilik ödülleri dağıtıldı", "verimlilk", "verimlilik"},
    {"vi", "năng suất chất lượng quốc gia", "chất lưong quốc giaa", ""},
    {"id", "penghargaan produktivitas nasional", "penghargan", "penghargaan"},
    {"ko", "생산성본부 세미나 개최", "생산성본보", ""},
};

TEST(Suggestion, CrossesScriptsAndIsAlwaysRun) {
    std::vector<Story> stories;
    for (const auto& slip : slips) {
        StoryParts parts;
        parts.source = slip.meant;
        parts.title = slip.text;
        parts.body = {slip.text, slip.text};
        parts.language = slip.language;
        stories.push_back(made_story(parts));
        stories.back().id = story_id("made", static_cast<std::uint32_t>(stories.size()));
    }
    const MadeArchive archive(stories);
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher) << searcher.error().sentence;
    for (const auto& slip : slips) {
        Request request;
        request.query = slip.typed;
        const auto results = searcher->find(request);
        ASSERT_TRUE(results) << slip.typed;
        if (!slip.meant.empty()) {
            ASSERT_TRUE(results->suggestion) << slip.typed;
            EXPECT_EQ(results->suggestion->query, slip.meant);
        }
        if (!results->suggestion) continue;
        request.query = results->suggestion->query;
        EXPECT_EQ(searcher->find(request)->total, results->suggestion->total) << request.query;
        EXPECT_GT(results->suggestion->total, 0U);
    }
}

TEST(Suggestion, IsNeverMadeForWordsThatOccur) {
    std::vector<Story> stories;
    for (const auto& slip : slips) {
        StoryParts parts;
        parts.title = slip.text;
        parts.language = slip.language;
        stories.push_back(made_story(parts));
        stories.back().id = story_id("made", static_cast<std::uint32_t>(stories.size()));
    }
    const MadeArchive archive(stories);
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher) << searcher.error().sentence;
    for (const auto& slip : slips) {
        Request request;
        request.query = slip.text;
        const auto results = searcher->find(request);
        ASSERT_TRUE(results) << slip.text;
        EXPECT_FALSE(results->suggestion) << slip.text << " -> " << results->suggestion->query;
        EXPECT_GE(results->total, 1U) << slip.text;
    }
}

}  // namespace
}  // namespace pressdex

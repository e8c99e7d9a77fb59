// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/gazetteer.hpp"

#include <cstdlib>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view towns_head = "name\talso\tin\tthousands\tkind\n";

// Tables of one country with two regions, and the towns given.
class SmallGazetteer : public testing::Test {
  protected:
    SmallGazetteer() {
        std::string pattern = (fs::temp_directory_path() / "pressdex-gazetteer-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        write("countries.tsv", "code\tname\talso\nIN\tIndia\t\n");
        write("country_words.tsv", "code\talso\tdemonyms\nIN\t\tIndian\n");
        write("regions.tsv", "code\tname\talso\nIN.28\tWest Bengal\t\nIN.21\tOdisha\t\n");
        write("doubtful_places.tsv", "name\n");
    }
    SmallGazetteer(const SmallGazetteer&) = delete;
    SmallGazetteer& operator=(const SmallGazetteer&) = delete;
    ~SmallGazetteer() override { fs::remove_all(folder_); }

    void read(std::string_view by_hand, std::string_view made) {
        write("places_by_hand.tsv", std::string(towns_head).append(by_hand));
        write("places.tsv", std::string(towns_head).append(made));
        const auto places = gazetteer_.load(folder_, phrases_);
        ASSERT_TRUE(places) << places.error().sentence;
    }

    // The places that bear the name, as they are shown, with their people.
    std::vector<std::string> bearers_of(std::string_view name) {
        std::vector<std::string> shown;
        const auto row = phrases_.find_row(name, PhraseKind::place);
        if (row == PhraseMatcher::no_row) return shown;
        for (const PlaceId id : gazetteer_.bearers(row)) {
            std::string text = std::to_string(gazetteer_.place(id).population);
            for (const auto& step : gazetteer_.path_of(id)) text += "|" + step;
            shown.push_back(text);
        }
        return shown;
    }

  private:
    void write(const char* file, std::string_view text) const { std::ofstream(folder_ / file) << text; }

    fs::path folder_;
    PhraseMatcher phrases_;
    Gazetteer gazetteer_;
};

using Shown = std::vector<std::string>;

TEST_F(SmallGazetteer, ShowsATownByTheNameOfItsRowByHand) {
    read("Howrah\tHaora|Hawrah\tIN.28\t\t\n", "Haora\tহাওড়া\tIN.28\t1027\t\nHowrah\t\tIN.28\t30\td\n");
    const Shown howrah = {"1027000|Howrah|West Bengal|India"};
    EXPECT_EQ(bearers_of("Howrah"), howrah);
    EXPECT_EQ(bearers_of("Haora"), howrah);
    EXPECT_EQ(bearers_of("Hawrah"), howrah);
    EXPECT_EQ(bearers_of("হাওড়া"), howrah);
}

TEST_F(SmallGazetteer, KeepsTownsOfOneNameInOtherRegionsApart) {
    read("Howrah\tHaora\tIN.28\t\t\n", "Haora\t\tIN.28\t1027\t\nHaora\t\tIN.21\t5\t\n");
    EXPECT_EQ(bearers_of("Haora"), (Shown{"1027000|Howrah|West Bengal|India", "5000|Haora|Odisha|India"}));
    EXPECT_EQ(bearers_of("Howrah"), Shown{"1027000|Howrah|West Bengal|India"});
}

TEST_F(SmallGazetteer, ShowsARegionByTheNameThatARowGivesIt) {
    read("Bengal\tWest Bengal|বাংলা\tIN.28\t\tn\n", "Bolpur\t\tIN.28\t80\t\n");
    EXPECT_EQ(bearers_of("Bolpur"), Shown{"80000|Bolpur|Bengal|India"});
    for (const auto* name : {"Bengal", "West Bengal", "বাংলা"})
        EXPECT_EQ(bearers_of(name), Shown{"80000|Bengal|India"}) << name;
}

TEST_F(SmallGazetteer, TakesATownForItsRegionWhereARowGivesThatItsName) {
    read("Odisha\tOrissa|Odissa\tIN.21\t\t\nWest Bengal\tBangla\tIN.28\t\t\n",
         "Orissa\t\tIN.21\t80\t\nBangla\t\tIN.28\t90\t\n");
    EXPECT_EQ(bearers_of("Orissa"), Shown{"80000|Odisha|India"});
    EXPECT_EQ(bearers_of("Bangla"), (Shown{"90000|West Bengal|India", "90000|Bangla|West Bengal|India"}));
}

// What another row by hand is called itself is its own: Salt Lake is no name of Kolkata though its row says so, too.
TEST_F(SmallGazetteer, PrefersATownsOwnNameToOneThatARowGivesBesides) {
    read("Salt Lake\t\tIN.28\t\t\nKolkata\tSalt Lake\tIN.28\t4631\t\n", "Salt Lake\t\tIN.28\t200\t\n");
    EXPECT_EQ(bearers_of("Salt Lake"),
              (Shown{"4631000|Kolkata|West Bengal|India", "200000|Salt Lake|West Bengal|India"}));
}

}  // namespace
}  // namespace pressdex

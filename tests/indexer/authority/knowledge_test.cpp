// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/knowledge.hpp"

#include "indexer/authority/table_file.hpp"

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

const fs::path own = fs::path(PRESSDEX_SOURCE) / "knowledge";

// A copy of the tables in which one file has other text.
class Spoilt {
  public:
    Spoilt(std::string_view file, std::string_view text) {
        std::string pattern = (fs::temp_directory_path() / "pressdex-knowledge-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        const auto tables = tables_in(own);
        for (const auto& table : tables.value()) {
            const auto copy = folder_ / table.lexically_relative(own);
            fs::create_directories(copy.parent_path());
            fs::copy(table, copy);
        }
        also(file, text);
    }
    Spoilt(const Spoilt&) = delete;
    Spoilt& operator=(const Spoilt&) = delete;
    ~Spoilt() { fs::remove_all(folder_); }
    void also(std::string_view file, std::string_view text) const { std::ofstream(folder_ / file) << text; }
    const fs::path& folder() const { return folder_; }
    std::string complaint() const {
        const auto knowledge = knowledge_from(folder_);
        if (knowledge) return "none";
        const auto& sentence = knowledge.error().sentence;
        return sentence.substr(std::min(sentence.size(), folder_.string().size() + 1));
    }

    std::string digest() const {
        const auto knowledge = knowledge_from(folder_);
        return knowledge ? (*knowledge)->digest : std::string();
    }

  private:
    fs::path folder_;
};

TEST(Knowledge, OfThisProjectIsReadWithoutComplaint) {
    const auto knowledge = knowledge_from(own);
    ASSERT_TRUE(knowledge) << knowledge.error().sentence;
    EXPECT_GT((*knowledge)->places.size(), 50'000U);
    EXPECT_GT((*knowledge)->sectors.rows().size(), 30U);
    EXPECT_LT((*knowledge)->phrases.bytes(), 40U << 20U);
}

// "Ministry of X, Japan" and "Ministry of X of Japan" are one body, and one facet.
TEST(Knowledge, OfThisProjectHasARowABody) {
    const auto knowledge = knowledge_from(own);
    ASSERT_TRUE(knowledge) << knowledge.error().sentence;
    std::map<std::string, std::string> known;
    for (const auto& row : (*knowledge)->names.organizations.rows()) {
        std::string name = row.name;
        for (const std::string& ending : {", " + row.country, " of " + row.country, " of the " + row.country}) {
            if (!row.country.empty() && name.ends_with(ending)) name.resize(name.size() - ending.size());
        }
        if (name.starts_with("The ")) name.erase(0, 4);
        const auto [first, is_new] = known.emplace(row.country + "/" + name, row.name);
        EXPECT_TRUE(is_new) << first->second << " and " << row.name;
    }
}

TEST(Knowledge, IsRefusedWithFileAndLine) {
    struct Row {
        std::string_view file, text, complaint;
    };
    constexpr Row rows[] = {
        {"sectors.tsv", "slug\tlabel\tparent\talso_called\nBad Slug\t\t\t\n",
         "sectors.tsv line 2: a sector's slug is lower-case words joined by hyphens"},
        {"sectors.tsv", "slug\tlabel\tparent\talso_called\na\t\tb\t\n",
         "sectors.tsv line 2: the parent b stands in no row above"},
        {"sectors.tsv", "slug\tlabel\tparent\talso_called\na\t\t\t\na\t\t\t\n",
         "sectors.tsv line 3: the sector a stands twice"},
        {"sector_words/en.tsv", "sector\tweight\twords\nnothing\t1\tx\n",
         "sector_words/en.tsv line 2: no sector is called nothing"},
        {"sector_words/en.tsv", "sector\tweight\twords\nenergy\t1\tcoal|gas\nenergy\t2\tcoal\n",
         "sector_words/en.tsv line 3: coal stands twice under energy"},
        {"sector_words/en.tsv", "sector\tweight\twords\nenergy\tmuch\tx\n",
         "sector_words/en.tsv line 2: the weight is a number between -5 and 5"},
        {"sector_words/en.tsv", "sector\tweight\twords\nenergy\t1\t!\n",
         "sector_words/en.tsv line 2: no word can be made of !"},
        {"places_by_hand.tsv", "name\talso\tin\tthousands\tkind\nA, B\t\tPK\t\t\n",
         "places_by_hand.tsv line 2: a place's name is empty or holds a comma or bar"},
        {"places_by_hand.tsv", "name\talso\tin\tthousands\tkind\nA\t\tPK.99\t\t\n",
         "places_by_hand.tsv line 2: no country or region has the code PK.99"},
        {"places_by_hand.tsv", "name\talso\tin\tthousands\tkind\nA\t\tPK\tmany\t\n",
         "places_by_hand.tsv line 2: the population in thousands is no number"},
        {"places_by_hand.tsv", "name\talso\tin\tthousands\tkind\nA\t\tPK\t\tq\n",
         "places_by_hand.tsv line 2: the kind of a place is t, d, z, r, c or n"},
        {"places_by_hand.tsv", "name\talso\tin\tthousands\tkind\nA\t\tPK\t\tn\n",
         "places_by_hand.tsv line 2: kind n names a region, no country"},
        {"sectors.tsv", "slug\tlabel\tparent\talso_called\na\t\t\t\nb\t\ta\t\nc\t\tb\t\n",
         "sectors.tsv line 4: sectors have two levels"},
        {"countries.tsv", "code\tname\talso\nPAK\tPakistan\t\n",
         "countries.tsv line 2: a country's code has two letters"},
        {"countries.tsv", "code\tname\talso\nPK\tPakistan, Republic\t\n",
         "countries.tsv line 2: a country's name is empty or holds a comma or bar"},
        {"countries.tsv", "code\tname\talso\nPK\tA\t\nPK\tB\t\n", "countries.tsv line 3: the code PK stands twice"},
        {"regions.tsv", "code\tname\talso\nPK\tPunjab\t\n",
         "regions.tsv line 2: a region's code is its country's, a full stop and its own"},
        {"regions.tsv", "code\tname\talso\nQQ.01\tPunjab\t\n", "regions.tsv line 2: no country has the code QQ"},
        {"regions.tsv", "code\tname\talso\nPK.01\t\t\n",
         "regions.tsv line 2: a region's name is empty or holds a comma or bar"},
        {"regions.tsv", "code\tname\talso\nPK.01\tA\t\nPK.01\tB\t\n",
         "regions.tsv line 3: the code PK.01 stands twice"},
        {"places.tsv", "name\talso\tin\tthousands\tkind\nA\t\tPK\tnan\tt\n",
         "places.tsv line 2: the population in thousands is no number"},
        {"places.tsv", "name\talso\tin\tthousands\tkind\nA|B\t\tPK\t1\tt\n",
         "places.tsv line 2: a place's name is empty or holds a comma or bar"},
        {"places.tsv", "name\talso\tin\tthousands\tkind\nA\t\tPK\tmany\tt\n",
         "places.tsv line 2: the population in thousands is no number"},
        {"organizations.tsv", "name\tacronym\tcountry\tkind\talone\talso_known_as\n\tX\tNepal\t\tyes\t\n",
         "organizations.tsv line 2: an organization's name is empty or holds a bar"},
        {"organizations.tsv",
         "name\tacronym\tcountry\tkind\talone\talso_known_"
         "as\nX\t\tNepal\t\tyes\t\nX\t\tFiji\t\tyes\t\nX\t\tNepal\t\tno\tY\n",
         "organizations.tsv line 4: X stands twice"},
        {"organizations.tsv", "name\tacronym\tcountry\tkind\talone\talso_known_as\nA\tX\tNepal\t\tperhaps\t\n",
         "organizations.tsv line 2: `alone` must be yes, home or no, not \"perhaps\""},
        {"organizations.tsv", "name\tacronym\tcountry\tkind\talone\talso_known_as\nA\tX\tTurkey\t\tyes\t\n",
         "organizations.tsv line 2: no country is called \"Turkey\"; that of a body of many is \"international\""},
        {"organizations.tsv", "name\tacronym\tcountry\tkind\talone\talso_known_as\nA|B\tX\tNepal\t\tyes\t\n",
         "organizations.tsv line 2: an organization's name is empty or holds a bar"},
        {"programmes.tsv", "name\tacronym\trun_by\talone\talso_known_as\n\tX\t\tyes\t\n",
         "programmes.tsv line 2: a programme's name is empty or holds a bar"},
        {"programmes.tsv", "name\tacronym\trun_by\talone\talso_known_as\nA\tX\t\thome\t\n",
         "programmes.tsv line 2: `alone` must be yes or no, not \"home\""},
        {"roles.tsv", "words\tuse\nminister\tnoble\n", "roles.tsv line 2: no such use of a word: \"noble\""},
        {"roles.tsv", "words\tuse\n\trole\n", "roles.tsv line 2: a row names no word"},
        {"given_names.tsv", "words\tuse\nA\ttitular\n", "given_names.tsv line 2: no such use of a word: \"titular\""},
        {"name_words.tsv", "words\tuse\n\nA\tx\n", "name_words.tsv line 3: no such use of a word: \"x\""},
        {"ordinary_words.tsv", "words\tuse\nA\tx\n", "ordinary_words.tsv line 2: no such use of a word: \"x\""},
        {"body_heads.tsv", "language\tuse\twords\tforms\tgender\nxx\tweak\tA\t\t\n",
         "body_heads.tsv line 2: no such language of bodies: \"xx\""},
        {"body_heads.tsv", "language\tuse\twords\tforms\tgender\nfr\tloud\tA\t\t\n",
         "body_heads.tsv line 2: no such use of a body's word: \"loud\""},
        {"body_heads.tsv", "language\tuse\twords\tforms\tgender\nru\tweak\tA\tB\tx\n",
         "body_heads.tsv line 2: `gender` must be m, f, n or empty, not \"x\""},
        {"body_heads.tsv", "language\tuse\twords\tforms\tgender\nru\tweak\tA B\tC\tm\n",
         "body_heads.tsv line 2: forms belong to one word, not to several"},
        {"body_heads.tsv", "language\tuse\twords\tforms\tgender\nru\tweak\t\t\tm\n",
         "body_heads.tsv line 2: a row names no word"},
        {"places_by_hand.tsv", "name\talso\tin\tthousands\tkind\nA\tB\tPK\t1\tt\tmore\n",
         "places_by_hand.tsv line 2: more cells than the header names"},
        {"country_words.tsv", "code\talso\tdemonyms\nQQ\t\t\n", "country_words.tsv line 2: no country has the code QQ"},
        {"doubtful_places.tsv", "\n", "doubtful_places.tsv line 1: no header row"},
    };
    for (const Row& row : rows) EXPECT_EQ(Spoilt(row.file, row.text).complaint(), row.complaint);
    EXPECT_FALSE(knowledge_from("/nowhere"));
}

// What the word with that weight in the table zz1 says in all of them.
SectorWord word_of_zz1(const Spoilt& tables, float weight) {
    const auto knowledge = knowledge_from(tables.folder());
    const auto& sectors = (*knowledge)->sectors;
    for (std::uint32_t row = 0; row < sectors.words(); ++row) {
        if (sectors.word(row).weight_in(*sectors.table_of("zz1")) == weight) return sectors.word(row);
    }
    return {};
}

TEST(Knowledge, CountsAWordThatLanguagesShareOnceAndKnowsWhatEachSays) {
    const fs::path folder = "sector_words";
    const Spoilt tables((folder / "zz1.tsv").string(), "sector\tweight\twords\nenergy\t1.25\tzzqx\n");
    tables.also((folder / "zz2.tsv").string(), "sector\tweight\twords\nenergy\t2\tzzqx\n");
    const SectorWord word = word_of_zz1(tables, 1.25F);
    ASSERT_EQ(word.said.size(), 2U);
    EXPECT_EQ(word.said.back().weight, 2);
    EXPECT_EQ(word.weight, 2);
}

TEST(Knowledge, LetsNoWordOfOneLanguageHideABeginningOfAnother) {
    const fs::path folder = "sector_words";
    const Spoilt tables((folder / "zz1.tsv").string(),
                        "sector\tweight\twords\nenergy\t1.25\tzzqxa\nhealth\t1.5\tzzqxab*\n");
    tables.also((folder / "zz2.tsv").string(), "sector\tweight\twords\nenergy\t2\tzzqx*\ntrade\t3\tzzqxa*\n");
    EXPECT_EQ(word_of_zz1(tables, 1.25F).said.size(), 1U);  // energy: "zzqxa*" is the longer one
    EXPECT_EQ(word_of_zz1(tables, 1.5F).said.size(), 1U);   // health
    const auto knowledge = knowledge_from(tables.folder());
    const auto& sectors = (*knowledge)->sectors;
    int trade = 0;
    for (std::uint32_t row = 0; row < sectors.words(); ++row) {
        const SectorWord& word = sectors.word(row);
        if (word.sector == sectors.find("trade") && word.weight_in(*sectors.table_of("zz2"))) ++trade;
    }
    EXPECT_EQ(trade, 3);  // "zzqxa*" itself, "zzqxa" and "zzqxab*"
}

TEST(Knowledge, WithoutItsWordsOfSectorsIsRefused) {
    const Spoilt tables("sector_words/en.tsv", "");
    fs::remove_all(tables.folder() / "sector_words");
    const auto knowledge = knowledge_from(tables.folder());
    ASSERT_FALSE(knowledge);
    EXPECT_TRUE(knowledge.error().sentence.starts_with("cannot find the tables of")) << knowledge.error().sentence;
}

// A table without a column, and one that is no text: every table of the folder says so.
TEST(Knowledge, IsRefusedInEveryTableThatIsNone) {
    std::size_t tables = 0;
    const auto all = tables_in(own);
    for (const auto& table : all.value()) {
        const auto name = table.lexically_relative(own).string();
        ++tables;
        EXPECT_TRUE(Spoilt(name, "nothing\nx\n").complaint().starts_with(name + " line 1: the column \"")) << name;
        EXPECT_EQ(Spoilt(name, "\n\n\xff\xfe\n").complaint(), name + " line 3: not valid UTF-8");
    }
    EXPECT_GE(tables, 13U);
}

TEST(Knowledge, BearsADigestThatChangesWithEveryTable) {
    const auto digest = (*knowledge_from(own))->digest;
    EXPECT_EQ(digest.size(), 16U);
    EXPECT_EQ((*knowledge_from(own))->digest, digest);
    const Spoilt other("doubtful_places.tsv", "name\nReading\n");
    EXPECT_NE(other.digest(), digest);
    EXPECT_EQ(other.digest().size(), 16U);
}

TEST(Knowledge, StandsWhereTheUserSays) {
    unsetenv("PRESSDEX_KNOWLEDGE");
    EXPECT_EQ(knowledge_folder("/given"), fs::path("/given"));
    EXPECT_TRUE(fs::exists(knowledge_folder("") / "sectors.tsv"));
    setenv("PRESSDEX_KNOWLEDGE", "/set", 1);
    EXPECT_EQ(knowledge_folder(""), fs::path("/set"));
    EXPECT_EQ(knowledge_folder("/given"), fs::path("/given"));
    unsetenv("PRESSDEX_KNOWLEDGE");
}

}  // namespace
}  // namespace pressdex

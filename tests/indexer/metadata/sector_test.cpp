// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/sector.hpp"

#include "tests/indexer/metadata/own_knowledge.hpp"

#include <fstream>
#include <set>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<Sector> found(std::string title, std::vector<std::string> body, const Languages& languages = {}) {
    Outline outline;
    outline.title = std::move(title);
    outline.body = std::move(body);
    const Reading reading(outline);
    return sectors_of(reading, mentions_in(reading, own_knowledge()), own_knowledge(), languages);
}

std::string shown(const std::vector<Sector>& sectors) {
    std::string text;
    for (const Sector& sector : sectors) text += (text.empty() ? "" : " ") + sector.slug;
    return text;
}

struct Row {
    const char *title, *body;
    std::string_view sectors;
};

TEST(Sector, IsWhatTheStoryIsAbout) {
    constexpr Row rows[] = {
        {"Tanners ask for lower duties on leather", "Makers of leather and footwear met tannery owners.", "leather"},
        {"Solar plant opens", "The solar plant gives electricity to the grid.", "energy"},
        {"Gem cutters trained in lapidary", "Gemstone cutting and polishing of jewellery were shown.",
         "gems-jewellery"},
        {"Surgical instruments makers meet", "Cutlery and surgical instruments are made here.", "surgical-cutlery"},
        {"Hospital opens cancer clinic", "Doctors and patients welcomed the hospital.", "health"},
        {"Police arrest three", "The court sentenced the suspects for fraud.", "law-enforcement"},
        {"چمڑے کی صنعت", "چمڑے کی مصنوعات", "leather"},
        {"観光とホテル", "観光の会議", "tourism"},
        {"The office opens", "The office is new. Somebody came.", ""},
        {"", "", ""},
    };
    for (const Row& row : rows) EXPECT_EQ(shown(found(row.title, {row.body})), row.sectors) << row.title;
}

// What an office is for tells who speaks.
TEST(Sector, IsNotToldByAMinistersPortfolio) {
    const struct {
        const char *title, *body, *language;
    } rows[] = {
        {"Minister opens new bridge", "The Minister for Textiles and Leather, Imran Butt, opened a bridge.", "en"},
        {"Roof over the market", "Textile Minister Imran Butt came to see the roof that was mended.", "en"},
        {"Un nouveau pont", "Le ministre du Textile, Jean Petit, a ouvert le pont.", "fr"},
        {"Un puente nuevo", "El ministro de Energía, Juan Paz, inauguró el puente.", "es"},
        {"Новый мост", "Министр энергетики Иван Петров открыл мост.", "ru"},
    };
    for (const auto& row : rows) {
        for (const auto& sector : found(row.title, {row.body}, {row.language, {}})) {
            EXPECT_TRUE(sector.slug != "textiles" && sector.slug != "leather" && sector.slug != "energy")
                << row.body << ": " << sector.slug;
        }
    }
    const auto of_trade =
        found("Weavers of textiles", {"The Minister for Textiles met weavers and spinners of yarn."}, {"en", {}});
    ASSERT_FALSE(of_trade.empty());
    EXPECT_EQ(of_trade.front().slug, "textiles");
}

// Headlines tell what somebody does in a word that elsewhere is a thing.
TEST(Sector, IsNotToldByAVerbOfAHeadline) {
    const Languages english{"en", {}};
    EXPECT_EQ(shown(found("Council trains forty assessors", {"Trainers of three countries gave the training course."},
                          english)),
              "education");
    EXPECT_EQ(shown(found("Council courts the north-east", {"Somebody came and went."}, english)), "");
    EXPECT_EQ(shown(found("Trains and buses late", {"The passengers waited at the railway station."}, english)),
              "transport");
}

TEST(Sector, IsToldByTheWordsOfTheLanguageThatItsParagraphIsWrittenIn) {
    EXPECT_EQ(shown(found("Aşı günü", {"Hastanede hastalara aşı yapıldı."}, {"tr", {}})), "health");
    // "así" is the Turkish word without its marks.
    EXPECT_EQ(shown(found("Así fue", {"Así fue, así es y así sigue."}, {"es", {}})), "");
    EXPECT_EQ(shown(found("Así fue", {"Así fue.", "Hastanede aşı yapıldı, hastane doldu."},
                          {"es", std::vector<Passage>{{1, 1, "tr"}}})),
              "health");
    EXPECT_EQ(shown(found("Así fue", {"The hospital has new doctors and patients."}, {"es", {}})), "health");
}

TEST(Sector, IsNotTakenFromOneWordHoweverOftenItIsSaid) {
    std::string railways;  // the Dutch ones
    for (int i = 0; i < 70'000; ++i) railways += "ns ";
    const auto sectors = found("Ziekenhuis: patiënten, artsen, chirurg, zorg, gezondheid, vaccinatie, huisarts",
                               {"Nog eens.", railways}, {"nl", {}});
    ASSERT_FALSE(sectors.empty());
    EXPECT_EQ(sectors.front().slug, "health");
}

// Tables hold beginnings and words without their marks: what everybody says every day must not be among them.
TEST(Sector, IsNotToldByEverydayWordsThatLookLikeTellingOnes) {
    constexpr struct {
        std::string_view language;
        const char *title, *body;
    } rows[] = {
        {"fr", "Mais le coup de chef reste court",
         "Car à défaut de mieux, les coûts élevés sont centraux, mais littéralement."},
        {"es", "Hay mayor cargo que no hay",
         "Hay que decir que hay mayor parte en curso en el escritorio a cargo de todos."},
        {"pt", "O chefe do escritório e a data", "Na data de hoje, o cargo do chefe está em curso, e mais."},
        {"it", "Le case in due ore, in data di oggi", "Dopo tre ore di lavoro, le case alla data di ieri."},
        {"de", "Eine andere Art, die Dinge zu stellen", "Der Chef wird sich auf diese Art stellen, gerichtet an alle."},
        {"pl", "Miesiąc w mieście, które ustawiła pani",
         "W tym miesiącu mieszka w mieście i mieszkał tam trzy miesiące."},
        {"ro", "Legea și ce am învățat", "Am învățat mult, care și cum, la ora aceea."},
        {"tr", "Yok, o yok; hiçbir şey yok", "Yok dedi, bir şey yok, bu milletin sözü yok."},
        {"hu", "Büszke vagyok, hallgatom", "Büszkén szólok, és hallgatom, ahogy adok valamit."},
        {"sv", "Fem miljoner, tag det", "Två miljoner och en miljon, tag det nu, värd mycket."},
        {"da", "En kode med kræfter", "Koden er god, og med alle kræfter og fødder gik det an."},
        {"cs", "Může to základní být", "Můžeme tomu uvěřit, základní je základ a starosti máme."},
        {"lt", "Būtų gerai parodyti šeimai", "Šeima būtų čia, ir būtų gerai tarsi parodyti."},
        {"ru", "Здорово, займёмся этим", "Чрезвычайно здорово, займусь выбором, он здоров."},
        {"uk", "Надзвичайно здорово", "Надзвичайно здорово, бо немає вибору."},
        {"bg", "Здравей, вратата е затворена", "Здравейте, всички врати са затворени."},
        {"el", "Το τραπέζι του φύλακα", "Στο τραπέζι ο φύλακας φορούσε καπέλο."},
        {"vi", "Hay là sống bên sông", "Hãy sống, hay là hây hây bên sông."},
        {"ar", "بالضبط هذا الصحيح", "نقول بالضبط إن هذا هو الصحيح."},
    };
    for (const auto& row : rows) EXPECT_EQ(shown(found(row.title, {row.body}, {row.language, {}})), "") << row.title;
}

// Every listed company prints them, and everybody has studied somewhere.
TEST(Sector, IsNotToldByTickersNorByPostsAtSchools) {
    const Languages english{"en", {}};
    EXPECT_EQ(shown(found("Copper mine reopens",
                          {"Deep Copper (NASDAQ: DEEP) reopens its copper mine, under the "
                           "Private Securities Litigation Reform Act."},
                          english)),
              "minerals");
    EXPECT_EQ(shown(found("Museum shows paintings",
                          {"The museum shows paintings of two artists. The speaker was "
                           "associate professor at the school of law of a university."},
                          english)),
              "culture");
}

// Passing mentions add up in a long story without making it theirs.
TEST(Sector, OfPassingMentionsIsNotTakenInALongStory) {
    constexpr std::string_view mentions =
        " One of them is a teacher, the teachers of one are here, a student came from college, the students went to "
        "school.";
    std::string text = "Police arrested the robbers, the court sentenced them to prison for theft and fraud.";
    for (int i = 0; i < 5; ++i) text += " The prosecutors spoke of a crime, and the judge of the victims.";
    EXPECT_EQ(shown(found("Court sentences robbers", {text, std::string(mentions)})), "law-enforcement education");
    for (int i = 0; i < 100; ++i) text += " Then somebody else said something of no weight to them.";
    EXPECT_EQ(shown(found("Court sentences robbers", {text, std::string(mentions)})), "law-enforcement");
}

TEST(Sector, IsNeverTheParentOfAnotherAndNeverMoreThanThree) {
    const auto sectors = found("Textile factories, farmers, banks, hospitals, schools and tourism",
                               {"Textile mills, garment factories, manufacturing plants, farmers, banks, hospitals, "
                                "schools, hotels, police."});
    EXPECT_LE(sectors.size(), 3U);
    std::set<std::string> slugs, parents;
    for (const Sector& sector : sectors) slugs.insert(sector.slug), parents.insert(sector.parent);
    for (const auto& parent : parents) EXPECT_FALSE(slugs.contains(parent)) << parent;
}

TEST(Sector, CountsNoFurtherThanItsCounterGoes) {
    constexpr std::size_t times = 70'000;
    std::string body;
    for (std::size_t i = 0; i < times; ++i) body += "AI ";
    const auto sectors = found("", {body});
    ASSERT_EQ(shown(sectors), "ict");
    EXPECT_EQ(sectors.front().evidence.times, 65'535U);
}

// Crafts are no branch of the small firms ("+" in sectors.tsv).
TEST(Sector, OfSmallFirmsStandsBesideCraftsWhereItTellsMore) {
    EXPECT_EQ(shown(found("SMEs and start ups show handicrafts", {"SMEs and start ups showed pottery."})),
              "sme cottage-industry");
    EXPECT_EQ(shown(found("Handicrafts and pottery shown", {"Handicrafts, pottery and batik of SMEs were shown."})),
              "cottage-industry");
}

TEST(Sector, IsNotWhatAnOfficeOrChamberIsOnlyCalled) {
    constexpr Row rows[] = {
        {"Chamber of Commerce, Industries, Mines and Agriculture meets exporters", "Exporters and importers met.",
         "trade"},
        {"Ministry of Commerce, Trade, Tourism and Transport meets exporters", "Exporters and importers met.", "trade"},
        {"Ministry of Trade, Industry and Cooperatives meets teachers", "Teachers and students met.", "education"},
        {"Workers train in pottery", "The Ministry of Industry and Technology thanked the potters.",
         "cottage-industry"},
    };
    for (const Row& row : rows) EXPECT_EQ(shown(found(row.title, {row.body})), row.sectors) << row.title;
}

TEST(Sector, IsKnownInTheScriptsOfTheDomain) {
    constexpr Row rows[] = {
        {"ഊർജ്ജ കാര്യക്ഷമത", "വൈദ്യുതി വകുപ്പ്", "energy"},
        {"விவசாயிகள் கூட்டம்", "விவசாயிகள் வந்தனர்", "agriculture"},
        {"කෘෂිකර්මය", "ගොවියා", "agriculture"},
        {"Эрчим хүч", "Цахилгаан станц", "energy"},
        {"Exportaciones y comercio exterior", "Exportadores e importadores.", "trade"},
    };
    for (const Row& row : rows) EXPECT_EQ(shown(found(row.title, {row.body})), row.sectors) << row.title;
}

TEST(Sector, ShowsTheWordsThatTellOfIt) {
    const auto sectors = found("Notice", {"Energy audits of 20 mills are finished, the organization said."});
    ASSERT_FALSE(sectors.empty());
    EXPECT_EQ(sectors[0].slug, "energy");
    EXPECT_EQ(sectors[0].evidence.quote, "Energy audits of 20 mills are finished, the organization said");
    EXPECT_TRUE(sectors[0].evidence.main_subject);
}

TEST(Sector, IsKnownBySlugLabelAndOtherNames) {
    constexpr std::pair<std::string_view, std::string_view> rows[] = {
        {"leather", "leather"},       {"SMEs", "sme"},
        {"Auto Parts", "automotive"}, {"Gems and jewellery", "gems-jewellery"},
        {"education", "education"},   {"Space Elevators", "space-elevators"}};
    for (const auto& [topic, slug] : rows) EXPECT_EQ(sector_from_given(topic, own_knowledge()).slug, slug) << topic;
    const Sector leather = sector_from_given("leather", own_knowledge());
    EXPECT_EQ(leather.parent, "manufacturing");
    EXPECT_EQ(leather.parent_label, "Manufacturing");
    EXPECT_EQ(sector_from_given("Space Elevators", own_knowledge()).label, "Space Elevators");
}

// The measured list of sectors, where it is at hand: ours holds each of its rows under the same parent.
TEST(Sector, TableHoldsTheAgreedRows) {
    std::ifstream file(std::string(PRESSDEX_SHARED) + "/eval/sectors.tsv");
    if (!file) GTEST_SKIP() << "no " << PRESSDEX_SHARED << "/eval/sectors.tsv";
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const auto first = line.find('\t'), second = line.find('\t', first + 1);
        const Sector sector = sector_from_given(line.substr(0, first), own_knowledge());
        EXPECT_EQ(sector.slug, line.substr(0, first));
        EXPECT_EQ(sector.parent, line.substr(first + 1, second - first - 1)) << line;
    }
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
// Direct speech in the manners of many languages, with people who are known: who of them says it.
#include "indexer/metadata/quotations/quotation.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Said {
    std::string words, speaker;
    friend bool operator==(const Said&, const Said&) = default;
    friend void PrintTo(const Said& said, std::ostream* out) { *out << said.words << " | " << said.speaker; }
};

std::vector<Said> said_in(const std::string& text, const std::vector<std::string>& names) {
    Outline outline;
    outline.title = "Title";
    outline.body = {text};
    const Reading reading(outline);
    std::vector<Person> people;
    for (const auto& name : names) people.emplace_back().name = name;
    std::vector<Said> all;
    for (const auto& quotation : quotations_of(reading, people)) all.push_back({quotation.text, quotation.speaker});
    return all;
}

TEST(Quotations, AreFoundWithTheirSpeakerInManyLanguages) {
    const struct {
        std::string text, words, speaker;
    } rows[] = {
        {"« Nous avons mesuré deux cents moulins », se félicite Claire Petit, présidente.",
         "Nous avons mesuré deux cents moulins", "Claire Petit"},
        {"„Wir haben zweihundert Mühlen vermessen“, so Ministerin Eva Klein.", "Wir haben zweihundert Mühlen vermessen",
         "Eva Klein"},
        {"Laut Hans Ober, „haben zweihundert Mühlen ihren Verbrauch gesenkt“.",
         "haben zweihundert Mühlen ihren Verbrauch gesenkt", "Hans Ober"},
        {"“Tweehonderd molens hebben hun verbruik gemeten”, aldus Karin Visser.",
         "Tweehonderd molens hebben hun verbruik gemeten", "Karin Visser"},
        {"”Tvåhundra kvarnar har mätt sin förbrukning”, säger Anna Berg.", "Tvåhundra kvarnar har mätt sin förbrukning",
         "Anna Berg"},
        {"– Tvåhundra kvarnar har mätt sin förbrukning, säger Anna Berg, chef för programmet.",
         "Tvåhundra kvarnar har mätt sin förbrukning", "Anna Berg"},
        {"— Двести мельниц измерили свой расход, — сказал Иван Петров.", "Двести мельниц измерили свой расход",
         "Иван Петров"},
        {"– Olemme mitanneet kaksisataa myllyä tänä vuonna, sanoo Anna Virta.",
         "Olemme mitanneet kaksisataa myllyä tänä vuonna", "Anna Virta"},
        {"„Dwieście młynów zmierzyło zużycie energii” – powiedział Piotr Nowak.",
         "Dwieście młynów zmierzyło zużycie energii", "Piotr Nowak"},
        {"«Двести мельниц измерили свой расход энергии», — пояснил Иван Петров.",
         "Двести мельниц измерили свой расход энергии", "Иван Петров"},
        {"По словам Ивана Петрова, «двести мельниц измерили свой расход».", "двести мельниц измерили свой расход",
         "Ивана Петрова"},
        {"«Двісті млинів виміряли свої витрати енергії», — сказав Іван Петренко.",
         "Двісті млинів виміряли свої витрати енергії", "Іван Петренко"},
        {"Müdür Ahmet Yılmaz, \"İki yüz değirmen enerjisini ölçtü\" dedi.", "İki yüz değirmen enerjisini ölçtü",
         "Ahmet Yılmaz"},
        {"Ông Nguyễn Văn Bình nhấn mạnh: “Hai trăm nhà máy đã đo năng lượng.”", "Hai trăm nhà máy đã đo năng lượng.",
         "Nguyễn Văn Bình"},
        {"ڈائریکٹر احمد خان نے کہا کہ ’’دو سو کارخانوں نے اپنی توانائی ناپ لی ہے۔‘‘",
         "دو سو کارخانوں نے اپنی توانائی ناپ لی ہے۔", "احمد خان"},
        {"وقال المدير أحمد حسن: \"قاس مئتا مصنع استهلاكها من الطاقة\".", "قاس مئتا مصنع استهلاكها من الطاقة",
         "أحمد حسن"},
        {"علی رضایی گفت: «دویست کارخانه انرژی خود را سنجیدند.»", "دویست کارخانه انرژی خود را سنجیدند.", "علی رضایی"},
        {"「二百の工場が使う量を測り終えた」と田中一郎所長は述べた。", "二百の工場が使う量を測り終えた", "田中一郎"},
        {"田中一郎所長は「二百の工場が使う量を測り終えた」と語った。", "二百の工場が使う量を測り終えた", "田中一郎"},
        {"김철수 소장은 “이백 개 공장이 에너지를 측정했다”고 말했다.", "이백 개 공장이 에너지를 측정했다", "김철수"},
        {"“两百家工厂已经测量了自己的能耗，”主任王伟说。", "两百家工厂已经测量了自己的能耗，", "王伟"},
        {"主任王伟表示：“两百家工厂已经测量了自己的能耗。”", "两百家工厂已经测量了自己的能耗。", "王伟"},
        {"นายสมชาย ใจดี กล่าวว่า “โรงงานสองร้อยแห่งวัดพลังงานแล้ว”", "โรงงานสองร้อยแห่งวัดพลังงานแล้ว", "สมชาย ใจดี"},
    };
    for (const auto& row : rows) {
        const auto found = said_in(row.text, {"Somebody Else", row.speaker});
        EXPECT_EQ(found, (std::vector<Said>{{row.words, row.speaker}})) << row.text;
    }
}

TEST(Quotations, BehindOneAnotherAreOfWhoSpokeUntilAnotherIsNamed) {
    EXPECT_EQ(said_in("\"Mills save from the first month,\" said Asma Rauf. \"We will visit all of them.\" The "
                      "chairman, Imran Butt, thanked her. \"The province will help,\" Butt said.",
                      {"Asma Rauf", "Imran Butt"}),
              (std::vector<Said>{{"Mills save from the first month", "Asma Rauf"},
                                 {"We will visit all of them.", "Asma Rauf"},
                                 {"The province will help", "Imran Butt"}}));
    EXPECT_EQ(said_in("\"Mills save from the first month,\" said Asma Rauf. \"Ours has done so for years,\" added "
                      "Imran Butt.",
                      {"Asma Rauf", "Imran Butt"})
                  .back()
                  .speaker,
              "Imran Butt");
}

TEST(Quotations, AreNoItemsOfAListBehindDashes) {
    EXPECT_TRUE(said_in("– Audits of two hundred mills, which Asma Rauf heads", {"Asma Rauf"}).empty());
    EXPECT_TRUE(
        said_in("– Two hundred mills, said to be the oldest of the valley, were visited.", {"Asma Rauf"}).empty());
}

TEST(Quotations, AreNoTitlesAndNoEmphasisInScriptsWithoutBlanks) {
    EXPECT_TRUE(
        said_in("会社は「二百の工場の省エネ診断計画」を発表した。田中一郎所長も出席した。", {"田中一郎"}).empty());
    EXPECT_TRUE(said_in("王伟参加了“两百家工厂测量能耗的计划”启动仪式。", {"王伟"}).empty());
}

}  // namespace
}  // namespace pressdex

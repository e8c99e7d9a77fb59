// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the scripts and cases of other languages than English.
#include "tests/indexer/metadata/location_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Location, IsReadInOtherScripts) {
    EXPECT_EQ(shown(found("لاہور میں تربیتی ورکشاپ", {"لاہور میں ورکشاپ ہوئی جس میں کارکنوں نے حصہ لیا۔"})),
              "Lahore, Punjab, Pakistan");
    // Whose guests they are, in Hindi and Urdu behind the place.
    EXPECT_EQ(shown(found("राष्ट्रीय मेला", {"नई दिल्ली में मेला होगा। बांग्लादेश के उद्यमी इसमें शामिल होंगे।"})),
              "New Delhi, Delhi, India");
    EXPECT_EQ(shown(found("東京で会議", {"会議は東京で開かれた。"})), "Tokyo, Japan");
    EXPECT_EQ(shown(found("কুষ্টিয়ায় কর্মশালা", {"কুষ্টিয়ায় কর্মশালা হয়েছে।"})), "Kushtia, Khulna, Bangladesh");
    EXPECT_EQ(shown(found("서울에서 회의", {"회의가 서울에서 열렸다."})), "Seoul, South Korea");
}

TEST(Location, IsTheDeskOfAnEastAsianReport) {
    constexpr PlaceRow rows[] = {
        {"中小企業升級計畫上路", "〔記者陳大文、林小明／台中報導〕市府今日宣布計畫上路，協助廠商升級。",
         "Taichung, Taiwan Province, Taiwan"},
        {"商会举办培训班", "新华社上海10月20日电（记者 王小明）商会20日举办培训班。", "Shanghai, China"},
        {"工場が増産", "［大阪　20日　通信］ - 工場は20日、増産を始めた。", "Osaka, Japan"},
        {"교육이 열렸다", "[대전=통신] 김철수 기자 = 교육이 열렸다.", "Daejeon, South Korea"},
    };
    for (const PlaceRow& row : rows) EXPECT_EQ(shown(found(row.title, {row.body})), row.locations) << row.body;
}

// Countries as the languages of Europe and the Caucasus print them, with and without the endings of their cases.
TEST(Location, IsTheCountryInTheCasesOfItsLanguage) {
    constexpr InLanguage rows[] = {
        {"sv", "Frankrikes president träffade Tysklands minister.", "France + Germany"},
        {"fi", "Ranskan presidentti tapasi Saksan ministerin.", "France + Germany"},
        {"cs", "Prezident Francie se setkal s ministrem Německa.", "France + Germany"},
        {"hu", "Franciaország elnöke találkozott Németország miniszterével.", "France + Germany"},
        {"hu", "A törvény Magyarországon lép életbe.", "Hungary"},
        {"da", "Frankrigs præsident mødte Tysklands minister.", "France + Germany"},
        {"el", "Ο πρόεδρος της Γαλλίας συνάντησε τον υπουργό της Γερμανίας.", "France + Germany"},
        {"he", "נשיא צרפת נפגש עם השר מגרמניה.", "France + Germany"},
        {"pl", "Prezydent Francji spotkał ministra Szwajcarii.", "France + Switzerland"},
        {"uk", "У Франції відкрили завод, директор приїхав зі Швейцарії.", "France + Switzerland"},
        {"sk", "Zákon začne platiť na Slovensku od januára.", "Slovakia"},
        {"lt", "Gamykla atidaryta Latvijoje.", "Latvia"},
        {"lv", "Rūpnīca tika atklāta Igaunijā.", "Estonia"},
        {"et", "Tehas avati Soomes.", "Finland"},
        {"hr", "Tvornica je otvorena u Njemačkoj.", "Germany"},
        {"ro", "Fabrica a fost deschisă în Franța.", "France"},
        {"bg", "Заводът беше открит в Гърция.", "Greece"},
        {"ka", "ქარხანა გაიხსნა გერმანიაში.", "Germany"},
        {"hy", "Գործարանը բացվեց Վրաստանում։", "Georgia"},
        {"am", "ፋብሪካው በኬንያ ተከፈተ።", "Kenya"},
        {"ko", "위원회는 중소기업을 위한 교육을 시작했다.", "South Korea"},
        {"th", "กระทรวงจัดอบรมผู้ประกอบการ", "Thailand"},
        {"tr", "Fransa cumhurbaşkanı Almanya bakanıyla görüştü.", "France + Germany"},
    };
    for (const InLanguage& row : rows)
        EXPECT_EQ(shown(found("…", {row.body}, row.language)), row.locations) << row.body;
}

// A country abroad that is named once, far down and in two forms, does not outweigh the home of the language.
TEST(Location, IsTheHomeOfTheLanguageBesideOneNameFromAbroad) {
    EXPECT_EQ(
        shown(found("Výstava o hranici",
                    {"Knihovna otevře výstavu.", "Lidé šli přes hory do Polska.", "Jiní přišli s Polskem jako cílem."},
                    "cs")),
        "Czechia");
}

TEST(Location, IsReadInHindiWithAndWithoutTheDot) {
    for (const char* body : {"फ़्रांस में निवेश बढ़ा।", "फ्रांस में निवेश बढ़ा।"})
        EXPECT_EQ(shown(found("…", {body}, "hi")), "France") << body;
    for (const char* body : {"ब्राज़ील में निवेश बढ़ा।", "ब्राजील में निवेश बढ़ा।"})
        EXPECT_EQ(shown(found("…", {body}, "hi")), "Brazil") << body;
    EXPECT_EQ(shown(found("…", {"स्विट्जरलैंड में बैठक हुई।"}, "hi")), "Switzerland");
    EXPECT_EQ(shown(found("…", {"कतर में बैठक हुई।"}, "hi")), "Qatar");
    EXPECT_EQ(shown(found("…", {"इजराइल में बैठक हुई।"}, "hi")), "Israel");
}

// Nepali prints the vowel through the nose with a moon, Hindi often with the dot alone.
TEST(Location, IsFoundWithOrWithoutTheMoonOfNasalVowels) {
    for (const char* body : {"हेटौंडामा उद्योग मेला सुरु भयो।", "हेटौँडामा उद्योग मेला सुरु भयो।"})
        EXPECT_EQ(shown(found("…", {body}, "ne")), "Hetauda, Bagmati, Nepal") << body;
}

// Where a character is a word, blanks still part names.
TEST(Location, IsNoNameAcrossABlankOfHangul) {
    constexpr InLanguage rows[] = {
        {"ko", "회사는 17일 본사에서 설명회를 열었다.", "South Korea"},
        {"ko", "국회는 17일 본회의를 열었다.", "South Korea"},
        {"ko", "공사는 3일 본격적으로 시작됐다.", "South Korea"},
        {"ko", "20일 본 행사가 열렸다.", "South Korea"},
        {"ko", "기업 전체 중 국내 기업은 절반이다.", "South Korea"},
        {"ko", "회의가 일본에서 열렸다.", "Japan"},
        {"ko", "회의가 도미니카 공화국에서 열렸다.", "Dominican Republic"},
    };
    for (const InLanguage& row : rows)
        EXPECT_EQ(shown(found("…", {row.body}, row.language)), row.locations) << row.body;
}

}  // namespace
}  // namespace pressdex

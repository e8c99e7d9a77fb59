// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/stems.hpp"

#include "press/text/folding.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Stems, OfAWordTypedWithoutItsMarksAreThoseOfTheWord) {
    struct Row {
        std::string_view language, one, other;
    };
    constexpr Row rows[] = {
        {"en", "audit", "audits"},
        {"en", "productivity", "productive"},
        {"fr", "activité", "activites"},
        {"fr", "énergies", "energie"},
        {"fr", "ajoutée", "ajouter"},
        {"es", "innovación", "innovacion"},
        {"es", "nación", "naciones"},
        {"pt", "programação", "programas"},
        {"pt", "educação", "educacao"},
        {"de", "Maßnahmen", "massnahme"},
        {"de", "Häuser", "haus"},
        {"tr", "şirketler", "sirket"},
        {"tr", "ülkeler", "ulke"},
        {"it", "attività", "attivita"},
        {"sv", "företagen", "foretag"},
        {"ru", "компаний", "компании"},
        {"ru", "ещё", "еще"},
        {"ar", "الاقتصادية", "اقتصادي"},
        {"ar", "جامعة", "الجامعة"},
        {"id", "produktivitas", "produktivitasnya"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(stem(folded(row.one), row.language), stem(folded(row.other), row.language)) << row.one;
}

TEST(Stems, AreTheWordWhereNoneIsKnown) {
    EXPECT_EQ(stem("پیداواری", "ur"), "پیداواری");
    EXPECT_EQ(stem("audits", "ur"), "audits");
    EXPECT_EQ(stem("audits", ""), "audits");
    EXPECT_EQ(stem("audits", "../../etc"), "audits");
    EXPECT_EQ(stem("پیداواری", "en"), "پیداواری");
    EXPECT_EQ(stem("2021s", "en"), "2021s");
    EXPECT_EQ(stem("5.3", "en"), "5.3");
    EXPECT_EQ(stem("g&jtc", "en"), "g&jtc");
    EXPECT_EQ(stem("", "en"), "");
}

TEST(Stems, TakeTheFirstPartOfALanguageTag) {
    EXPECT_EQ(primary_language("pt-BR"), "pt");
    EXPECT_EQ(primary_language("ZH_Hans"), "zh");
    EXPECT_EQ(primary_language(""), "");
    EXPECT_TRUE(has_stemmer("en-GB"));
    EXPECT_FALSE(has_stemmer("ur"));
    EXPECT_FALSE(has_stemmer("english"));
}

TEST(Stems, OfAQueryAreThoseOfEachLanguageOfItsScript) {
    EXPECT_EQ(stems_of("activities", {"en", "ur", "fr"}), (std::vector<std::string>{"activities", "activ", "activit"}));
    EXPECT_EQ(stems_of("activities", {"ru", "ar"}), (std::vector<std::string>{"activities"}));
    EXPECT_EQ(stems_of("audit", {"en", "en-US"}), (std::vector<std::string>{"audit"}));
    EXPECT_EQ(stems_of("2021", {"en", "de"}), (std::vector<std::string>{"2021"}));
}

TEST(Stems, AreFoldedThemselves) {
    for (const char* language : {"ar", "ca", "da", "de", "en", "es", "eu", "fi", "fr", "ga", "hu", "hy", "id",
                                 "it", "lt", "nb", "ne", "nl", "nn", "no", "pt", "ro", "ru", "sv", "ta", "tr"}) {
        EXPECT_TRUE(has_stemmer(language)) << language;
        for (const char* word : {"activites", "educacao", "innovacion", "committee", "komitesi", "الاقتصادیہ",
                                 "производительность", "ինչու", "नेपालको", "உற்பத்தித்திறன்"}) {
            const std::string found = stem(word, language);
            EXPECT_EQ(folded(found), found) << language << " " << word;
            EXPECT_FALSE(found.empty());
        }
    }
}

}  // namespace
}  // namespace pressdex

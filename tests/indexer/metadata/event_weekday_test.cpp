// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/metadata/event_fixture.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// 22 October 2025 was a Wednesday.
TEST(EventWeekday, IsNoWeekdayThatReturnsOrEndsSomething) {
    const EventRow rows[] = {
        {"2025-10-22", "Residents should boil their water until Sunday as repairs go on.", ""},
        {"2025-10-22", "The board hosts a clinic for small firms every Monday at its Lahore office.", ""},
        {"2025-10-22", "The first Saturday of every month, the chapter hosts a seminar on safety.", ""},
        {"2025-10-22", "Forms must reach the cell by Friday, and no fee is charged.", ""},
        {"2025-10-22", "Les ateliers restent ouverts jusqu'à lundi dans les deux villes.", ""},
        {"2025-10-22", "La muestra sigue abierta hasta domingo en el Palacio.", ""},
        {"2025-10-22", "The board hosted a clinic for small firms last Monday at its Lahore office.", "2025-10-20"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

// Below the lede.
TEST(EventWeekday, IsThatOfWhatHappenedAndNotOfWhoToldOfIt) {
    const auto told_below = [](const char* text) {
        Outline outline;
        outline.title = "A headline without a day";
        outline.body = {"Two halls of the mill at Kasur stand empty, and its workers ask for their wages.", text};
        const Published published{*period_from_iso("2025-10-22"), Where::header, {}};
        const auto event = event_of(outline, published);
        return event ? iso(event->day) : std::string();
    };
    EXPECT_EQ(told_below("Three workers were hurt in a fire at the plant on Monday, the ministry said."), "2025-10-20");
    EXPECT_EQ(told_below("The ministry said three workers were hurt in a fire at the plant on Monday."), "2025-10-20");
    EXPECT_EQ(told_below("The minister told reporters in Lahore on Monday that wages would rise."), "");
    EXPECT_EQ(told_below("On Monday, the ministry said wages would rise."), "");
    EXPECT_EQ(told_below("Wages would rise, the minister said on Monday."), "");
    // Behind the first sentence of a paragraph a day gone by is how things came about.
    EXPECT_EQ(told_below("The mill has 300 looms. Its boilers stood still on Monday for want of gas."), "");
    EXPECT_EQ(told_below("The mill has 300 looms. A ceremony was held there on Monday."), "2025-10-20");
}

TEST(EventWeekday, OfASpeechIsTheDayOnWhichItWasGiven) {
    const EventRow rows[] = {
        {"2025-10-22", "The governor said Wednesday in a speech at the chamber that rates would stay.", "2025-10-22"},
        {"2025-10-22", "Small firms lead, the chief executive said Wednesday in a fireside chat with students.",
         "2025-10-22"},
        {"2025-10-22", "The governor said Wednesday that rates would stay.", ""},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

// 26 April 2022 was a Tuesday.
TEST(EventWeekday, IsAheadWhereAnInvitationSpeaksInThePresent) {
    const EventRow rows[] = {
        {"2022-04-26", "Am Donnerstag findet in Kassel ein Fachtag zur Produktivität statt.", "2022-04-28"},
        {"2022-04-26", "Die Kammer lädt am Freitag zu einem Forum über Produktivität nach Gera ein.", "2022-04-29"},
        {"2022-04-26", "La chambre organise lundi prochain à Sfax un forum sur la productivité.", "2022-05-02"},
        {"2022-04-26", "В пятницу в Туле пройдёт форум по производительности труда.", "2022-04-29"},
        {"2022-04-26", "Oda, cuma günü Bursa'da verimlilik forumu düzenleyecek.", "2022-04-29"},
        {"2022-04-26", "Завтра торговая палата проведёт в Туле форум по производительности.", "2022-04-27"},
        {"2022-04-26", "Pekan produktivitas dibuka di Solo pada Senin depan.", "2022-05-02"},
        {"2022-04-26", "The productivity award will be presented in Suva this Friday evening.", "2022-04-29"},
        {"2022-04-26", "The productivity award was presented in Suva this Monday.", "2022-04-25"},
        {"2022-04-26", "Die Ministerin hat das Zentrum am Freitag in Gera eröffnet.", "2022-04-22"},
        {"2022-04-26", "La ministre a inauguré le centre vendredi à Rabat.", "2022-04-22"},
        {"2022-04-26", "El conseller va inaugurar divendres a Reus un centre de formació.", "2022-04-22"},
        {"2022-04-26", "Die Ministerin hat vor vielen Gästen am Freitag in Gera das Zentrum eröffnet.", "2022-04-22"},
        {"2022-04-26", "Міністр ще в п'ятницю відкрив у Луцьку навчальний центр.", "2022-04-22"},
        {"2022-04-26", "Министр открыл в пятницу в Туле учебный центр.", "2022-04-22"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

TEST(EventWeekday, OfAHeadlineIsTheOneThatTheTextTells) {
    const auto told = [](const char* title, const char* text) {
        Outline outline;
        outline.title = title;
        outline.body = {text};
        const auto event = event_of(outline, Published{*period_from_iso("2022-04-26"), Where::header, {}});
        return event ? iso(event->day) : std::string();
    };
    EXPECT_EQ(told("Forum in Suva on Friday", "The chamber will hold a forum in Suva on Friday."), "2022-04-29");
    EXPECT_EQ(told("Forum in Suva on Friday", "The chamber held a forum in Suva on Friday."), "2022-04-22");
    EXPECT_EQ(told("Forum in Suva on Friday", "The chamber is proud of its forum."), "2022-04-22");
}

TEST(EventWeekday, IsYesterdayInTheWordsOfManyPapers) {
    const EventRow rows[] = {
        {"2021-11-12", "Ministeren indviede i går et nyt træningscenter i Odense.", "2021-11-11"},
        {"2021-11-12", "Minister je včeraj v Kranju odprl center za usposabljanje.", "2021-11-11"},
        {"2021-11-12", "El conseller va inaugurar ahir a Reus un centre de formació.", "2021-11-11"},
        {"2021-11-12", "Ο υπουργός εγκαινίασε χθες στη Λαμία κέντρο κατάρτισης.", "2021-11-11"},
        {"2021-11-12", "Министар привреде отворио је јуче у Нишу центар за обуку.", "2021-11-11"},
        {"2021-11-12", "Vazir kecha Buxoroda oʻquv markazini ochdi.", "2021-11-11"},
        {"2021-11-12", "Nazir dünən Gəncədə tədris mərkəzi açıb.", "2021-11-11"},
        {"2021-11-12", "მინისტრმა გუშინ ქუთაისში სასწავლო ცენტრი გახსნა.", "2021-11-11"},
        {"2021-11-12", "שר הכלכלה חנך אתמול בחיפה מרכז הכשרה לעובדי תעשייה.", "2021-11-11"},
        {"2021-11-12", "அமைச்சர் நேற்று கண்டியில் பயிற்சி மையத்தைத் திறந்து வைத்தார்.", "2021-11-11"},
        {"2021-11-12", "The minister opened the bank in Multan the day before yesterday.", "2021-11-10"},
        {"2021-11-12", "Der Minister eröffnete vorgestern in Gera ein Lehrzentrum.", "2021-11-10"},
        {"2021-11-12", "Le ministre a inauguré avant-hier un centre à Sfax.", "2021-11-10"},
        {"2021-11-12", "Министр позавчера открыл в Туле учебный центр.", "2021-11-10"},
        {"2021-11-12", "前天,襄阳实训中心揭牌。", "2021-11-10"},
        {"2021-11-12", "افتتح الوزير أول أمس في صفاقس مركز تدريب.", "2021-11-10"},
        {"2021-11-12", "Ο υπουργός εγκαινίασε την Τετάρτη στη Λαμία κέντρο κατάρτισης.", "2021-11-10"},
        {"2021-11-12", "Министърът откри в сряда в Троян учебен център.", "2021-11-10"},
        {"2021-11-12", "Ministern invigde i onsdags ett utbildningscenter i Umeå.", "2021-11-10"},
        {"2021-11-12", "שר הכלכלה חנך ביום רביעי בחיפה מרכז הכשרה.", "2021-11-10"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

TEST(EventWeekday, IsNotThatOfAReportBehindTheLede) {
    Outline outline;
    outline.title = "A headline without a day";
    outline.body = {"The council helps small firms.", "Its head told a newspaper on Sunday that he was confident."};
    const auto published = Published{*period_from_iso("2021-04-06"), Where::header, {}};
    EXPECT_FALSE(event_of(outline, published).has_value());
    outline.body[1] = "Its head told a meeting that was held on Sunday that he was confident.";
    const auto event = event_of(outline, published);
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(iso(event->day), "2021-04-04");
}

TEST(EventWeekday, IsNotTheDayOnWhichAReleaseWasIssued) {
    Published published;
    published.period = Period{*day_of(2018, 9, 4), Precision::day};
    Outline outline;
    outline.title = "Workshop for growers";
    outline.body = {"The council organized a workshop for growers, said a press release issued here Tuesday."};
    EXPECT_FALSE(event_of(outline, published).has_value());
    outline.body = {"The council organized a workshop for growers here Tuesday."};
    EXPECT_TRUE(event_of(outline, published).has_value());
}

TEST(EventWeekday, IsThePublicationsWhereTheLedeTellsOfThisMorning) {
    const EventRow rows[] = {
        {"2021-04-06", "The report was handed over to the president this morning.", "2021-04-06"},
        {"2021-04-06", "El informe fue entregado esta mañana en Lima.", "2021-04-06"},
        {"2021-04-06", "The minister said this morning that prices had risen.", ""},
        {"2021-04-06", "The fair opened on 4 April and had its first buyers this morning.", "2021-04-04"},
        {"", "The report was handed over to the president this morning.", ""},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

}  // namespace
}  // namespace pressdex

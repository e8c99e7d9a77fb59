// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event.hpp"

#include "tests/indexer/metadata/event_fixture.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// The first of them, where it is printed so more than once.
TEST(EventDay, TakesItsYearFromTheSameDayInFull) {
    const EventRow rows[] = {
        {"", "The fair opened on 15 March. It had opened on 15 March 2019 and 15 March 2018, not on 1 March 2017.",
         "2019-03-15"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

// The later day named first is no span that has no end.
TEST(EventDay, IsTheFirstOfTwoThatAreNamedInAnyOrder) {
    const EventRow rows[] = {
        {"2024-03-20", "The fair was held on 15 March 2024 and 12 March 2024 in both halls.", "2024-03-15"},
        {"2024-03-20", "The fair was held on 15 March and 12 March in both halls.", "2024-03-15"},
        {"2024-03-20", "Between 1 January and 30 June exports grew.", ""},
        {"2024-01-10", "The fair lasted from 28 December to 3 January in both halls.", "2023-12-28"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

// 22 October 2025 was a Wednesday.
TEST(EventDay, IsReadInTheLanguagesOfTheDomain) {
    const EventRow rows[] = {
        {"2025-10-22", "Ngày 20/10, tại Hà Nội, Bộ Khoa học và Công nghệ tổ chức hội thảo về năng suất.", "2025-10-20"},
        {"2025-10-22", "Sáng 20/10/2025, Viện Năng suất Việt Nam khai mạc khóa đào tạo.", "2025-10-20"},
        {"2025-10-22", "Chiều ngày 20 tháng 10, VCCI đã ký thỏa thuận hợp tác với đối tác Nhật Bản.", "2025-10-20"},
        {"2025-10-22", "Hội nghị diễn ra hôm thứ Hai tại Đà Nẵng với sự tham gia của nhiều doanh nghiệp.",
         "2025-10-20"},
        {"2025-10-22", "Menteri Ketenagakerjaan membuka pelatihan di Bandung, Senin (20/10/2025).", "2025-10-20"},
        {"2025-10-22", "Pada Senin (20/10), kementerian menggelar lokakarya produktivitas.", "2025-10-20"},
        {"2025-10-22", "Kegiatan ini dilaksanakan pada tanggal 20 Oktober 2025 di Surabaya.", "2025-10-20"},
        {"2025-10-22", "Bengkel itu diadakan pada 20 Oktober di Putrajaya.", "2025-10-20"},
        {"2025-10-22", "Menteri merasmikan majlis itu semalam di Kuala Lumpur.", "2025-10-21"},
        {"2025-10-22", "Çalıştay 20 Ekim Pazartesi günü Ankara'da düzenlendi.", "2025-10-20"},
        {"2025-10-22", "Verimlilik Proje Ödülleri töreni 20.10.2025 tarihinde gerçekleştirildi.", "2025-10-20"},
        {"2025-10-22", "Oda meclisi dün toplandı ve yeni yönetimi seçti.", "2025-10-21"},
        {"2025-10-22", "افتتح الوزير يوم الاثنين ورشة عمل حول رفع الإنتاجية في عمان.", "2025-10-20"},
        {"2025-10-22", "نظمت الغرفة أمس ندوة عن الصناعات الصغيرة.", "2025-10-21"},
        {"2025-10-22", "وقعت الغرفة اتفاقية تعاون الأحد الماضي مع الجامعة.", "2025-10-19"},
        {"2025-10-22",
         "همایش بهره‌وری روز دوشنبه ۲۸ مهر در تهران برگزار شد.",
         "2025-10-20"},
        {"2025-10-22", "وزیر صنعت دیروز از نمایشگاه بازدید کرد.", "2025-10-21"},
        {"2025-10-22", "کونسل کے زیر اہتمام تربیتی ورکشاپ 20 اکتوبر کو لاہور میں منعقد ہوئی۔", "2025-10-20"},
        {"2025-10-22", "وزیر صنعت نے گزشتہ روز نمائش کا افتتاح کیا۔", "2025-10-21"},
        {"2025-10-22", "اجلاس منگل کو اسلام آباد میں ہوا۔", "2025-10-21"},
        {"2025-10-22", "परिषद ने 20 अक्टूबर को दिल्ली में कार्यशाला आयोजित की।", "2025-10-20"},
        {"2025-10-22", "मंत्री ने सोमवार को केंद्र का उद्घाटन किया।", "2025-10-20"},
        {"2025-10-22", "গত ২০ অক্টোবর ঢাকায় কর্মশালা অনুষ্ঠিত হয়।", "2025-10-20"},
        {"2025-10-22", "গতকাল মঙ্গলবার ঢাকায় সম্মেলনের উদ্বোধন করা হয়।", "2025-10-21"},
        {"2025-10-22", "เมื่อวันที่ 20 ตุลาคม 2568 สถาบันจัดอบรมที่เชียงใหม่", "2025-10-20"},
        {"2025-10-22", "วันที่ 20 ต.ค. 68 กระทรวงอุตสาหกรรมมอบรางวัลให้ผู้ประกอบการ", "2025-10-20"},
        {"2025-10-22", "日本生産性本部は10月20日、東京都内で表彰式を開いた。", "2025-10-20"},
        {"2025-10-22", "セミナーは11月5日（水）に大阪で開催される。", "2025-11-05"},
        {"2025-10-22", "開催日時：2025年11月5日（水）13:00～16:00", "2025-11-05"},
        {"2025-10-22", "10月20日，全国质量大会在北京召开。", "2025-10-20"},
        {"2025-10-22", "本报讯 昨日，市商会举行签约仪式。", "2025-10-21"},
        {"2025-10-22", "中國生產力中心於20日舉辦頒獎典禮，表揚優良廠商。", "2025-10-20"},
        {"2025-10-22", "한국생산성본부는 지난 20일 서울 롯데호텔에서 시상식을 개최했다.", "2025-10-20"},
        {"2025-10-22", "협약식은 10월 20일 부산에서 열렸다.", "2025-10-20"},
        {"2025-10-22", "세미나는 오는 30일 서울 코엑스에서 열린다.", "2025-10-30"},
        {"2025-10-22", "La cámara celebró el 20 de octubre una jornada en Lima.", "2025-10-20"},
        {"2025-10-22", "El pasado lunes se firmó el convenio entre ambas instituciones.", "2025-10-20"},
        {"2025-10-22", "La feria se realizará del 5 al 7 de noviembre en Bogotá.", "2025-11-05"},
        {"2025-10-22", "A cerimônia aconteceu na segunda-feira (20), em Brasília.", "2025-10-20"},
        {"2025-10-22", "O evento será realizado no dia 5 de novembro, em São Paulo.", "2025-11-05"},
        {"2025-10-22", "La convention a été signée lundi 20 octobre à Dakar.", "2025-10-20"},
        {"2025-10-22", "Le séminaire se tiendra du 5 au 7 novembre 2025 à Tunis.", "2025-11-05"},
        {"2025-10-22", "Am 20. Oktober wurde in Berlin der Produktivitätspreis verliehen.", "2025-10-20"},
        {"2025-10-22", "Die Tagung findet am Mittwoch, 5. November, in Wien statt.", "2025-11-05"},
        {"2025-10-22", "20 октября в Москве прошла конференция по производительности труда.", "2025-10-20"},
        {"2025-10-22", "Форум пройдет с 5 по 7 ноября в Казани.", "2025-11-05"},
        {"2025-10-22", "Il convegno si è svolto lunedì 20 ottobre a Roma.", "2025-10-20"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

// 6 April 2021 was a Tuesday.
TEST(EventDay, IsResolvedAgainstThePublicationDay) {
    const EventRow rows[] = {
        {"2021-04-06", "The prime minister on Monday said that zones would be built.", "2021-04-05"},
        {"2021-04-06", "The council met Sunday in Lahore.", "2021-04-04"},
        {"2021-04-06", "The council met on Wednesday in Lahore.", "2021-03-31"},
        {"2021-04-06", "The council will meet on Wednesday in Lahore.", "2021-04-07"},
        {"2021-04-06", "Speakers said on Monday that the council will help small firms.", "2021-04-05"},
        {"2021-04-06", "The council met yesterday in Lahore.", "2021-04-05"},
        {"2021-04-06", "The council met last Tuesday in Lahore.", "2021-03-30"},
        {"2021-04-06", "The council met on 5 April in Lahore.", "2021-04-05"},
        {"2021-04-06", "The council met on 6 April in Lahore.", "2021-04-06"},
        {"2021-04-06", "The minister said on Monday that a vote is due on 9 May.", "2021-04-05"},
        {"2022-02-06", "Die Tagung fand am 26. und 27. Januar 2022 statt.", "2022-01-26"},
        {"", "Hội chợ mở từ 1-4/3/2008 tại Hà Nội.", "2008-03-01"},
        {"2021-01-06", "The council met on 30 December in Lahore.", "2020-12-30"},
        {"2021-12-20", "The council will meet on 5 January in Lahore.", "2022-01-05"},
        {"2021-04-06", "The course ran from 12 to 14 March in Lahore.", "2021-03-12"},
        {"2021-04-06", "کونسل کا اجلاس پیر کو ہوا۔", "2021-04-05"},
        {"", "On Wednesday, 27th September, 2017, the school gave a course.", "2017-09-27"},
        {"", "A course was given on 18th October and a second one on 19th October, 2017.", "2017-10-18"},
        {"2021-04-06", "The council opened a laboratory in Lahore on Tuesday.", "2021-04-06"},
        {"2021-04-06", "Addressing growers Tuesday afternoon, he asked for patience.", "2021-04-06"},
        {"", "Productivity Week 2018 begins on 12 February in New Delhi.", "2018-02-12"},
        {"2021-04-06", "The council met today in Lahore.", "2021-04-06"},
        {"2021-04-06", "중앙회는 5일 서울에서 본부와 업무협약을 체결했다.", "2021-04-05"},
        {"2021-04-06", "중앙회는 29일 서울에서 업무협약을 체결했다고 6일 밝혔다.", "2021-03-29"},
        {"2021-04-06", "市府五、六日共同舉辦交流活動。", "2021-04-05"},
        {"2021-04-06", "市府廿九、卅日共同舉辦交流活動。", "2021-03-29"},
        {"2021-04-06", "本部は5日、表彰式を開いた。", "2021-04-05"},
        {"2021-04-06", "As propostas são lidas nesta quarta-feira (7), na sede do ministério.", "2021-04-07"},
        {"2021-04-06", "Kementerian menggelar lokakarya pada Senin (29/3) di Bandung.", "2021-03-29"},
        {"2021-04-06", "中小企業界的最高榮譽今(5)日頒出。", "2021-04-05"},
        {"2021-04-06", "Exports of small firms rose in March, 3.6 percent more than a year before.", ""},
        {"2021-04-06", "The president of the republic will hand the awards of the council to makers on Monday.",
         "2021-04-12"},
        {"2021-04-06", "The company that will build the port opened its first office on Monday.", "2021-04-05"},
        {"", "The course was held on April 29,30 in 2021 in Lahore.", "2021-04-29"},
        {"2021-04-06", "He became its president today, when the 57th General Assembly passed him the office.",
         "2021-04-06"},
        {"", "The Craft Competition 2019 is on. It runs from November 28 to December 2.", "2019-11-28"},
        {"2021-04-06", "He was appointed chair today, after a vote.", "2021-04-06"},
        {"", "The firm goes to TOKEN2049 in Singapore from September 18 to 19.", ""},
        {"2021-04-06", "The minister told an online audience here today that output grew.", "2021-04-06"},
        {"2021-04-06", "The council today announced that output grew.", ""},
        {"2021-04-06", "تفاهمنامه شورا و اتاق امروز امضا شد.", "2021-04-06"},
        {"2021-04-06", "آج لاہور میں کونسل کا اجلاس ہوا۔", "2021-04-06"},
        {"2021-04-06", "Menteri meresmikan balai latihan hari ini di Bandung.", "2021-04-06"},
        {"2021-04-06", "El ministro inauguró hoy la feria en Lima.", "2021-04-06"},
        {"2021-04-06", "La productividad de hoy crece poco.", ""},
        {"2021-04-06", "Em cerimônia realizada nesta segunda-feira em Brasília, tomou posse.", "2021-04-05"},
        {"2021-04-06", "El consejo se reunió el lunes en Lima.", "2021-04-05"},
        {"2021-04-06", "La chambre a tenu sa réunion lundi à Rabat.", "2021-04-05"},
        {"2021-04-06", "চেম্বারের সভাপতি আবুল কালাম আজাদ বলেন যে উৎপাদন বাড়বে।", ""},
        {"2021-04-06", "आजीविका मिशन का आयोजन बढ़ेगा।", ""},
        {"2021-04-06", "الصحيفة اليومية كتبت عن المصانع وتتوقع الوزارة نموها.", ""},
        {"2021-04-06", "قالت وزارة الصناعة اليوم إن اجتماع اللجنة مهم.", ""},
        {"2021-04-06", "وافتتح الوزير اليوم مصنعا في الرياض.", "2021-04-06"},
        {"2021-04-06", "La productivité est aujourd'hui un enjeu significatif.", ""},
        {"2021-04-06", "A produtividade é hoje maior, assinala o ministro.", ""},
        {"2021-04-06", "La planta, inaugurada hace años, emplea hoy a muchos.", ""},
        {"2021-04-06", "오늘날 많은 회사가 세미나를 개최한다.", ""},
        {"2021-04-06", "Leaders of Tomorrow award goes to a maker of gloves.", ""},
        {"2021-04-06", "The council will open the fair tomorrow in Lahore.", "2021-04-07"},
        {"2021-04-06", "The summit is held from May 5 to May 7 in Lahore.", "2021-05-05"},
        {"2021-11-06", "The school is held from 30 December 2021 to 3 January 2022.", "2021-12-30"},
        {"2021-04-06", "The fair, running from May 5 through May 8, is free.", "2021-05-05"},
        {"2021-04-06", "Last week, from 22 March to 26 March, it gave a course.", "2021-03-22"},
        {"2021-04-06", "After last year's fair of 12 June 2020 the next opens on 8 June 2021.", "2021-06-08"},
        {"2021-04-06", "The course, originally due on 2 April, moved to 9 April 2021.", "2021-04-09"},
        // Weekdays and the day before in further languages.
        {"2021-04-06", "De raad kwam maandag bijeen in Utrecht.", "2021-04-05"},
        {"2021-04-06", "Rådet öppnade ett laboratorium i Lund på måndag förmiddag.", "2021-04-05"},
        {"2021-04-06", "Rada otworzyła laboratorium w poniedziałek w Krakowie.", "2021-04-05"},
        {"2021-04-06", "Rada otevřela laboratoř v pondělí v Brně.", "2021-04-05"},
        {"2021-04-06", "Vijeće je u ponedjeljak otvorilo laboratorij u Osijeku.", "2021-04-05"},
        {"2021-04-06", "A tanács hétfőn laboratóriumot nyitott Szegeden.", "2021-04-05"},
        {"2021-04-06", "Taryba pirmadienį atidarė laboratoriją Kaune.", "2021-04-05"},
        {"2021-04-06", "Neuvosto avasi laboratorion maanantaina Turussa.", "2021-04-05"},
        {"2021-04-06", "Baraza lilifungua maabara Jumatatu mjini Arusha.", "2021-04-05"},
        {"2021-04-06", "Baraza lilifungua maabara jana mjini Arusha.", "2021-04-05"},
        {"2021-04-06", "Il consiglio ha aperto ieri un laboratorio a Parma.", "2021-04-05"},
        {"2021-04-06", "O conselho abriu ontem um laboratório em Braga.", "2021-04-05"},
        {"2021-04-06", "Рада відкрила лабораторію в понеділок у Львові.", "2021-04-05"},
        {"2021-04-06", "Der Rat hat am Montagabend in Graz ein Labor eröffnet.", "2021-04-05"},
        {"2021-04-06", "بلغ عدد المصانع مساء الاثنين خمسين مصنعا.", "2021-04-05"},
        {"2021-04-06", "Jana Novak presides over the council of the growers.", ""},
        {"2021-04-06", "Le sindicat a formé des planteurs pendant trei luni.", ""},
        // What is to come, and the weekday of the publication itself.
        {"2021-04-06", "Der Rat wird am Mittwoch in Graz ein Labor eröffnen.", "2021-04-07"},
        {"2021-04-06", "El consejo se reunirá el jueves en Lima.", "2021-04-08"},
        {"2021-04-06", "El consejo abrió este martes un laboratorio en Lima.", "2021-04-06"},
        {"2021-04-06", "Taryba antradienį atidarė laboratoriją Kaune.", "2021-04-06"},
        {"2021-04-06", "El ministro dijo el martes que la cosecha fue buena.", ""},
        {"2021-04-06", "Ministr řekl v úterý, že sklizeň byla dobrá.", ""},
        {"2021-04-06", "Il programma sarà svelato lunedì 12, alle 10.30, a Parma.", "2021-04-12"},
        {"2021-04-06", "Le conseil s'est réuni lundi 29 à Rabat.", "2021-03-29"},
        {"2021-04-06", "تستضيف الغرفة اليوم ورشة عمل في جدة.", "2021-04-06"},
        // The weekday of the publication, and more than words.
        {"2021-04-06", "A suspect in the theft of the tea turned himself in Tuesday.", "2021-04-06"},
        {"2021-04-06", "The bank on Tuesday came out with a plan of five pillars.", "2021-04-06"},
        // Where the place behind today is enough; tomorrow.
        {"2021-04-06", "Vergeben wurde der Preis heute in Graz.", "2021-04-06"},
        {"2021-04-06", "A lista foi divulgada hoje em Braga.", "2021-04-06"},
        {"2021-04-06", "جایزه بهره‌وری معادن فردا به پایان می‌رسد.", "2021-04-07"},
        {"2021-04-06", "Il consiglio apre domani un laboratorio a Parma.", "2021-04-07"},
        {"2021-04-06", "O conselho abre amanhã um laboratório em Braga.", "2021-04-07"},
        {"2021-04-06", "协会明天在山城开会。", "2021-04-07"},
        {"", "とき：令和3年10月13日（水曜日）午前11時から", "2021-10-13"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.published << ": " << row.text;
}

TEST(EventDay, OfAnUndatedStoryMayStandFurtherDownBesideAnOccasion) {
    const std::string paragraph =
        "Growers of the hills around Nuwara have asked for years that the council should test their leaves nearer to "
        "the gardens in which they are plucked and withered.";
    Outline outline;
    outline.body = {paragraph, paragraph, paragraph,
                    "Speaking at a seminar in Nuwara on Wednesday, 10th August 2016, she agreed."};
    ASSERT_TRUE(event_of(outline, std::nullopt).has_value());
    EXPECT_EQ(iso(event_of(outline, std::nullopt)->day), "2016-08-10");
    Published published;
    published.period = Period{*day_of(2016, 8, 20), Precision::day};
    EXPECT_FALSE(event_of(outline, published).has_value());
    outline.body.back() = "Prices had fallen on Wednesday, 10th August 2016, she agreed.";
    EXPECT_FALSE(event_of(outline, std::nullopt).has_value());
}

// Facts in a line each, above the text, count for no paragraphs.
TEST(EventDay, StandsBelowTheListOfWhoWasThere) {
    Outline outline;
    outline.body = {"Present: the minister", "Present: the chair", "Present: growers", "Gold prize: Hill Works",
                    "The fortieth congress of growers was held on 16 October 2018 in Nuwara."};
    Published published;
    published.period = Period{*day_of(2018, 10, 26), Precision::day};
    ASSERT_TRUE(event_of(outline, published).has_value());
    EXPECT_EQ(iso(event_of(outline, published)->day), "2018-10-16");
}

// A paper of Tuesday prints what its reporter wrote on Monday.
TEST(EventDay, TodayIsThatOfTheDateline) {
    Outline outline;
    outline.body = {"The council opened a laboratory in Nuwara today."};
    outline.dates = {{Period{*day_of(2012, 10, 15), Precision::day}, Where::dateline, "Oct 15", 0.9F}};
    Published published;
    published.period = Period{*day_of(2012, 10, 16), Precision::day};
    ASSERT_TRUE(event_of(outline, published).has_value());
    EXPECT_EQ(iso(event_of(outline, published)->day), "2012-10-15");
}

// The points of a deck stand above the lede.
TEST(EventDay, OfTonightIsToldByTheLedeBelowADeck) {
    const std::string
        point = "Two gardens among the winners",
        lede =
            "Six gardens of the valley tonight became the first to bear the mark of the tea council, which a jury of "
            "growers and traders gives for leaves of the first flush.";
    Published published;
    published.period = Period{*day_of(2012, 10, 16), Precision::day};
    Outline outline;
    outline.body = {point, point, lede};
    ASSERT_TRUE(event_of(outline, published).has_value());
    EXPECT_EQ(iso(event_of(outline, published)->day), "2012-10-16");
    outline.body = {lede.substr(0, 20) + lede.substr(27) + " Its chair thanked them.", lede};
    EXPECT_FALSE(event_of(outline, published).has_value());
}

TEST(EventDay, IsTheFirstOfTheDaysInADateline) {
    Outline outline;
    const std::string dateline = "Baguio City, May 12-16, 2025 – ";
    outline.body = {dateline + "The council concluded its course for auditors."};
    outline.dateline_bytes = static_cast<std::uint32_t>(dateline.size());
    const auto event = event_of(outline, std::nullopt);
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(iso(event->day), "2025-05-12");
}

TEST(EventDay, IsReadFromNumeralsAndIsNoDeadlineInBrackets) {
    Published published;
    published.period = Period{*day_of(2021, 5, 20), Precision::day};
    Outline outline;
    outline.title = "工商獎接受報名";
    outline.body = {"工商獎今日(五月十七日)開始接受報名,歡迎本地公司參加。"};
    const auto event = event_of(outline, published);
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(iso(event->day), "2021-05-17");
    outline.body = {"第三回公募締切(令和3年5月17日)分につきまして、結果を公表しました。"};
    EXPECT_FALSE(event_of(outline, published).has_value());
}

TEST(EventDay, QuotesTheWordsThatShowIt) {
    Outline outline;
    outline.body = {"The council met on 5 April 2021 in Lahore."};
    const auto event = event_of(outline, std::nullopt);
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(event->evidence.quote, "5 April 2021");
    EXPECT_GT(event->evidence.confidence, 0.5F);
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
// Snippets of pages and the day each was published. The layouts are those of real sites, the words our own.
#include "indexer/html/page_facts.hpp"
#include "indexer/metadata/dates/date.hpp"

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Case {
    const char* what;
    const char* head;
    const char* body;
    const char* day;  // "" where the page does not say
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.what;
}

const Day latest = *day_of(2026, 6, 30);

std::vector<PrintedDate> dates_of(const Case& one) {
    const std::string html = std::string("<!DOCTYPE html><html><head><title>Ministry opens new dam</title>") +
                             one.head + "</head><body>" + one.body + "</body></html>";
    const auto tree = HtmlTree::parse(html);
    EXPECT_TRUE(tree.has_value());
    return page_facts(*tree, latest).dates;
}

class PageDay : public testing::TestWithParam<Case> {};

TEST_P(PageDay, IsReadFromThePage) {
    const auto dates = dates_of(GetParam());
    EXPECT_EQ(dates.empty() ? "" : iso(dates.front().period), GetParam().day) << GetParam().what;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        EXPECT_GT(dates[i].confidence, 0);
        EXPECT_LE(dates[i].confidence, 1);
        EXPECT_FALSE(dates[i].quote.empty());
        EXPECT_LE(dates[i].confidence, dates[i > 0 ? i - 1 : 0].confidence);
    }
}

const char* const h1 = "<h1>Ministry opens new dam</h1>";

const Case head_cases[] = {
    {"the day of the change printed and claimed as that of publication",
     R"(<meta property="article:published_time" content="2017-04-12T18:33:59+02:00"><meta property="article:modified_time" content="2020-02-19T15:24:33+01:00">)",
     R"(<div itemscope itemtype="http://schema.org/Article"><meta itemprop="dateModified" content="2020-02-19"><meta itemprop="datePublished" content="2020-02-19"><h1>Ministry opens new dam</h1><p>By Ana Lenz | 19 February 2020</p></div>)",
     "2017-04-12"},
    {"JSON-LD of a news article",
     R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministry opens new dam","datePublished":"2023-11-07T10:38:00+01:00"}</script>)",
     h1, "2023-11-07"},
    {"JSON-LD, the change told first",
     R"(<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2023-11-09","datePublished":"2023-11-07"}</script>)",
     h1, "2023-11-07"},
    {"JSON-LD in a graph, the page and the article both dated",
     R"(<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2023-11-07"},{"@type":"Article","datePublished":"2023-11-07","dateModified":"2023-12-01"}]}</script>)",
     h1, "2023-11-07"},
    {"JSON-LD of an event alone dates no page",
     R"(<script type="application/ld+json">{"@type":"Event","name":"Dam festival","startDate":"2024-05-01"}</script>)",
     h1, ""},
    {"JSON-LD of a person's birthday dates no page",
     R"(<script type="application/ld+json">{"@type":"Person","name":"A. Khan","birthDate":"1970-05-01"}</script>)", h1,
     ""},
    {"only the day of change is known",
     R"(<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2023-11-09"}</script>)", h1,
     "2023-11-09"},
    {"the article that fits the page among teasers in JSON-LD",
     R"(<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Bridge closed for repairs","datePublished":"2021-01-01"},
        {"@type":"NewsArticle","headline":"Ministry opens new dam","datePublished":"2021-03-05"}]</script>)",
     h1, "2021-03-05"},
    {"article:published_time", R"(<meta property="article:published_time" content="2022-01-28T12:01:45+05:00">)", h1,
     "2022-01-28"},
    {"og:article:published_time", R"(<meta property="og:article:published_time" content="2023-11-06">)", h1,
     "2023-11-06"},
    {"the change in another field of the head",
     R"(<meta property="og:updated_time" content="2022-03-01"><meta property="article:published_time" content="2022-01-28">)",
     h1, "2022-01-28"},
    {"DC.date.issued", R"(<meta name="DC.date.issued" content="2020-01-28">)", h1, "2020-01-28"},
    {"dcterms.issued before dcterms.modified",
     R"(<meta name="dcterms.modified" content="2020-02-28"><meta name="dcterms.issued" content="2020-01-28">)", h1,
     "2020-01-28"},
    {"parsely-pub-date", R"(<meta name="parsely-pub-date" content="2019-06-20T15:32:00Z">)", h1, "2019-06-20"},
    {"sailthru.date", R"(<meta name="sailthru.date" content="2019-06-20 15:32:00">)", h1, "2019-06-20"},
    {"cXenseParse:recs:publishtime", R"(<meta name="cXenseParse:recs:publishtime" content="2020-12-27T09:04:00Z">)", h1,
     "2020-12-27"},
    {"a plain date in the head", R"(<meta name="date" content="2020/10/04 15:05:21">)", h1, "2020-10-04"},
    {"bt:pubDate, joined digits", R"(<meta property="bt:pubDate" content="20200924T10:04:34Z">)", h1, "2020-09-24"},
    {"seconds since 1970", R"(<meta itemprop="acquia_lift:published_date" content="1560960000">)", h1, "2019-06-19"},
    {"a date in Arabic in the head",
     R"(<meta property="article:published_time" content="الأربعاء، 07 أكتوبر 2020 - 12:09 م">)", h1, "2020-10-07"},
    {"a German date in the head", R"(<meta property="article:published_time" content="Di., 25.01.2022 - 14:45">)", h1,
     "2022-01-25"},
    {"a Japanese date in the head", R"(<meta name="release:date" content="2020年7月1日 10時00分">)", h1, "2020-07-01"},
    {"the day in the address", R"(<link rel="canonical" href="https://www.example.org/2023/11/08/new-dam/">)", h1,
     "2023-11-08"},
    {"the day in an archived address",
     R"(<link rel="canonical" href="https://web.archive.org/web/20140226054445/http://www.example.org/2013/08/07/dam/">)",
     h1, "2013-08-07"},
    {"1970 is a clock that was never set", R"(<meta property="article:published_time" content="1970-01-01T00:00:00Z">)",
     h1, ""},
    {"the year 1 is an empty field", R"(<meta property="article:published_time" content="0001-01-01T00:00:00">)", h1,
     ""},
    {"a day to come is a mistake", R"(<meta property="article:published_time" content="2031-01-05">)", h1, ""},
    {"when it expires is no publication",
     R"(<meta name="expires" content="2024-01-05"><meta name="date.expiration" content="2024-01-06">)", h1, ""},
    {"a publisher is no date", R"(<meta property="article:publisher" content="https://example.org/20240105/press">)",
     h1, ""},
    {"an American evening in UTC, and the address",
     R"(<meta property="article:published_time" content="2020-02-25T02:25:54+00:00">
        <link rel="canonical" href="https://www.example.com/2020/02/24/new-dam/">)",
     h1, "2020-02-24"},
    {"a European night in UTC, and the printed day",
     R"(<meta property="article:published_time" content="2020-06-30T22:30:00Z">)",
     "<h1>Ministry opens new dam</h1><p class='date'>1. Juli 2020</p>", "2020-07-01"},
    {"the day in its own zone stands",
     R"(<meta property="article:published_time" content="2020-06-30T23:30:00-05:00">)", h1, "2020-06-30"},
    {"the server's date in http-equiv is weaker than what is printed",
     R"(<meta http-equiv="last-modified" content="Tue, 04 Jun 2024 10:00:00 GMT">)",
     "<h1>Ministry opens new dam</h1><p>Published: 12 March 2021</p>", "2021-03-12"},
    {"a date of entry gives way to that of publication",
     R"(<meta name="dcterms.created" content="2020-01-10"><meta name="dcterms.issued" content="2020-01-28">)", h1,
     "2020-01-28"},
};

const Case marked_cases[] = {
    {"<time> with a datetime", "",
     "<h1>Ministry opens new dam</h1><time datetime='2022-02-01T11:10:00+05:00'>1 Feb</time>", "2022-02-01"},
    {"<time pubdate>", "", "<h1>Ministry opens new dam</h1><time datetime='2020-02-17' pubdate>17. Februar 2020</time>",
     "2020-02-17"},
    {"published and updated side by side", "",
     "<h1>Ministry opens new dam</h1><time class='entry-date published' datetime='2020-01-20'>20 janvier 2020</time>"
     "<time class='updated' datetime='2020-01-25'>25 janvier 2020</time>",
     "2020-01-20"},
    {"updated stands first", "",
     "<h1>Ministry opens new dam</h1><p><span class='updated-date'>Updated 5 March 2021</span></p>"
     "<p><span class='pub-date'>Published 1 March 2021</span></p>",
     "2021-03-01"},
    {"hAtom's updated on the only date", "",
     "<h1>Ministry opens new dam</h1><time class='entry-date updated' datetime='2020-09-22'>22 Sep</time>",
     "2020-09-22"},
    {"itemprop datePublished in the text", "",
     "<h1>Ministry opens new dam</h1><span itemprop='datePublished'>9 November 2023</span>", "2023-11-09"},
    {"itemprop datePublished with content", "",
     "<h1>Ministry opens new dam</h1><span itemprop='datePublished' content='2023-11-09'>Thursday</span>",
     "2023-11-09"},
    {"a change in microdata gives way", "",
     "<h1>Ministry opens new dam</h1><meta itemprop='dateModified' content='2023-12-01'>"
     "<meta itemprop='datePublished' content='2023-11-09'>",
     "2023-11-09"},
    {"Drupal's field", "",
     "<h1>Ministry opens new dam</h1><div class='field field--name-field-publishing-date field__item'>13.01.2022</div>",
     "2022-01-13"},
    {"<relative-time>", "",
     "<h1>Ministry opens new dam</h1><relative-time datetime='2024-05-12T08:00:00Z'>2 days ago</relative-time>",
     "2024-05-12"},
    {"<time-ago>", "", "<h1>Ministry opens new dam</h1><time-ago datetime='2024-05-12'>2 days ago</time-ago>",
     "2024-05-12"},
    {"a day in an attribute of an element without a name", "",
     "<h1>Ministry opens new dam</h1><div data-publish-date='2024-05-12'></div>", "2024-05-12"},
    {"an attribute beside 'five hours ago'", "",
     "<h1>Ministry opens new dam</h1><span class='timestamp' data-timestamp='1602000000'>5 hours ago</span>",
     "2020-10-06"},
    {"the printed words win over the attribute", "",
     "<h1>Ministry opens new dam</h1><time datetime='2019-07-03T10:18:46Z'>Publié le 29 juin 2019</time>",
     "2019-06-29"},
    {"comments' dates are theirs", "",
     "<h1>Ministry opens new dam</h1><p>Text.</p><div id='comments'><time datetime='2021-05-05'>5 May 2021</time>"
     "<time datetime='2021-05-06'>6 May 2021</time></div><p class='post-date'>1 May 2021</p>",
     "2021-05-01"},
    {"teasers' dates are theirs", "",
     "<div class='related-posts'><a href='/a'><h3>Old story</h3><time datetime='2018-01-05'>5 January "
     "2018</time></a></div>"
     "<h1>Ministry opens new dam</h1><span class='date'>1 May 2021</span>",
     "2021-05-01"},
    {"a list of stories below the article", "",
     "<h1>Ministry opens new dam</h1><div class='date'>1 May 2021</div><p>Text of some length.</p>"
     "<ul><li><span class='date'>2 May 2021</span><li><span class='date'>3 May 2021</span>"
     "<li><span class='date'>4 May 2021</span></ul>",
     "2021-05-01"},
    {"a span for each part of the date", "",
     "<h1>Ministry opens new dam</h1><div class='PublishDate'><span>Dienstag,</span> <span> 29. Januar "
     "2019</span></div>",
     "2019-01-29"},
    {"a headline that is no heading", "",
     "<div class='side'><p>Archive: 1 May 2009</p></div><div class='title'>Ministry opens new dam</div>"
     "<div>Islamabad, 12 March 2021</div>",
     "2021-03-12"},
};

const Case printed_cases[] = {
    {"below the headline", "", "<h1>Ministry opens new dam</h1><p>12 March 2021</p>", "2021-03-12"},
    {"above the headline", "", "<p>12 March 2021</p><h1>Ministry opens new dam</h1>", "2021-03-12"},
    {"Posted on, with the hour and the office", "",
     "<h2>Ministry opens new dam</h2><div>Posted On: 12 MAR 2024 5:30PM by Press Bureau</div>", "2024-03-12"},
    {"French", "", "<h1>Ouverture du barrage</h1><p>Publié le 3 septembre 2019 à 10h00</p>", "2019-09-03"},
    {"French, changed later", "",
     "<h1>Ouverture du barrage</h1><p>Publié le 3 septembre 2019, mis à jour le 5 septembre 2019</p>", "2019-09-03"},
    {"German", "", "<h1>Talsperre eröffnet</h1><p>Pressemitteilung vom 12. März 2021</p>", "2021-03-12"},
    {"German, the change in the footer", "",
     "<h1>Talsperre eröffnet</h1><p>12.03.2021</p><p>Text.</p><footer>Letzte Änderung: 01.04.2022</footer>",
     "2021-03-12"},
    {"German, both in the last lines", "",
     "<h1>Talsperre eröffnet</h1><p>Text.</p><p>Letzte Änderung: 31.10.2023 - 14:49<br>Erschienen am: 01.11.2023</p>",
     "2023-11-01"},
    {"Spanish", "", "<h1>Nueva presa</h1><p>Publicado el 22 de octubre de 2020</p>", "2020-10-22"},
    {"Portuguese", "", "<h1>Nova barragem</h1><p>Publicado em 22/10/2025 14h30</p>", "2025-10-22"},
    {"Italian", "", "<h1>Nuova diga</h1><p>Pubblicato il 7 giugno 2018</p>", "2018-06-07"},
    {"Dutch", "", "<h1>Nieuwe dam</h1><p>Geplaatst op 7 juni 2018</p>", "2018-06-07"},
    {"Russian", "", "<h1>Новая плотина</h1><p>Опубликовано: 7 июня 2018 г.</p>", "2018-06-07"},
    {"Turkish", "", "<h1>Yeni baraj</h1><p>Yayın tarihi: 7 Haziran 2018</p>", "2018-06-07"},
    {"Arabic", "", "<h1>افتتاح السد الجديد</h1><p>تاريخ النشر: 7 يونيو 2018</p>", "2018-06-07"},
    {"Urdu", "", "<h1>نئے ڈیم کا افتتاح</h1><p>۲۵ اکتوبر ۲۰۲۴ء</p>", "2024-10-25"},
    {"Bengali", "", "<h1>নতুন বাঁধ</h1><p>প্রকাশ: ২৯ আগস্ট ২০২০</p>", "2020-08-29"},
    {"Japanese", "", "<h1>新しいダムが開業</h1><p>2024年4月24日 掲載</p>", "2024-04-24"},
    {"Japanese, changed later", "", "<h1>新しいダムが開業</h1><p>公開日：2024年4月24日</p><p>更新日：2024年5月1日</p>",
     "2024-04-24"},
    {"Chinese", "", "<h1>新水坝启用</h1><p>发布时间：2020-10-04 15:05</p>", "2020-10-04"},
    {"Korean", "", "<h1>새 댐 개장</h1><p>입력 2020.10.04. 오후 3:05</p>", "2020-10-04"},
    {"Thai", "", "<h1>เปิดเขื่อนใหม่</h1><p>24 เมษายน 2567</p>", "2024-04-24"},
    {"Vietnamese", "", "<h1>Khánh thành đập mới</h1><p>Ngày đăng: 26/04/2011</p>", "2011-04-26"},
    {"the copyright's year is none", "", "<h1>Ministry opens new dam</h1><p>Text.</p><footer>© 2019 Ministry</footer>",
     ""},
    {"the copyright's date is none", "",
     "<h1>Ministry opens new dam</h1><p>Text.</p><p>Copyright © 19.12.2019 by Example Ltd.</p>", ""},
    {"an event's day in running text is weaker than the printed day", "",
     "<h1>Ministry opens new dam</h1><p>12 March 2021</p><p>The dam will be opened to visitors on 5 May 2021, and the "
     "minister said that the whole valley was invited to come and see the water for themselves, with free buses from "
     "the city.</p>",
     "2021-03-12"},
    {"05/04 in an American page", "",
     "<h1>Ministry opens new dam</h1><p>Posted 05/04/2021</p><p>Updated 05/24/2021</p>", "2021-05-04"},
    {"05/04 in a page that puts the day first", "",
     "<h1>Ministry opens new dam</h1><p>Posted 05/04/2021</p><p>Updated 24/04/2021</p>", "2021-04-05"},
    {"05/04 with another witness", R"(<meta name="dcterms.issued" content="2021-05-04">)",
     "<h1>Ministry opens new dam</h1><p>Posted 05/04/2021</p>", "2021-05-04"},
    {"05/04 told by the locale", R"(<meta property="og:locale" content="en_US">)",
     "<h1>Ministry opens new dam</h1><p>Posted 05/04/2021</p>", "2021-05-04"},
    {"two weaker witnesses that agree outdo one", R"(<meta name="date" content="2021-06-01">)",
     "<h1>Ministry opens new dam</h1><p class='published'>Published 4 May 2021</p>"
     "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2021-05-04\"}</script>",
     "2021-05-04"},
    {"Drupal's American form with a weekday", "", "<h1>Ministry opens new dam</h1><p>Wed, 01/10/2024 - 10:30</p>",
     "2024-01-10"},
    {"two digits of the year in a field", "",
     "<h1>Talsperre eröffnet</h1><span class='datum'>19.10.19, 14:34 Uhr</span>", "2019-10-19"},
    {"a caption's day is weaker than what the head says", R"(<meta name="date" content="2019-11-20">)",
     "<h1>Ministry opens new dam</h1><figure><figcaption>The minister, left, speaks with farmers of the valley beside "
     "the "
     "water, Tuesday, Nov. 19, 2019, in Lahore.</figcaption></figure>",
     "2019-11-20"},
    {"a month alone", "", "<h1>Newsletter of the ministry</h1><p>December 2021</p>", "2021-12"},
    {"created, published and changed, in Joomla's order", "",
     "<h1>Ministry opens new dam</h1><dl><dd>Created: 01 March 2021</dd><dd>Last Updated: 09 March 2021</dd>"
     "<dd>Published: 05 March 2021</dd></dl>",
     "2021-03-05"},
    {"data that a script carries", "<script>var page = {\"publishDate\":\"2021-03-12T10:00:00+05:00\"};</script>", h1,
     "2021-03-12"},
    {"escaped data of a page made by scripts",
     R"(<script id="__NEXT_DATA__">{"a":"{\\"publishedAt\\":\\"2021-03-12\\"}","b":1}</script>)", h1, "2021-03-12"},
    {"a program's version in a script", "<script>lib.version='2019.10.12';lib.published=true;</script>", h1, ""},
    {"Hindi", "", "<h1>नए बाँध का उद्घाटन</h1><p>प्रकाशित: 12 मार्च 2021</p>", "2021-03-12"},
    {"Indonesian", "", "<h1>Bendungan baru</h1><p>Diterbitkan 12 Maret 2021</p>", "2021-03-12"},
    {"Bulgarian", "", "<h1>Нов язовир</h1><p>Публикувана на 10 ноември 2020</p>", "2020-11-10"},
    {"Lithuanian", "", "<h1>Nauja užtvanka</h1><p>2020 m. lapkričio 10 d.</p><p>Paskelbta: 10 lapkričio 2020</p>",
     "2020-11-10"},
    {"Croatian", "", "<h1>Nova brana</h1><p>Objavljeno 10. studenoga 2020.</p>", "2020-11-10"},
    {"Hebrew", "", "<h1>סכר חדש</h1><p>10 בנובמבר 2020</p>", "2020-11-10"},
    {"Malayalam", "", "<h1>പുതിയ അണക്കെട്ട്</h1><p>10 നവംബർ 2020</p>", "2020-11-10"},
    {"Persian digits", "", "<h1>افتتاح سد</h1><p>تاریخ: ۲۰۲۱/۰۳/۱۲</p>", "2021-03-12"},
    {"an event's day beside its place", "",
     "<h1>Ministry opens new dam</h1><p>Event details</p><p>Date/Time: Thursday, September 18, 2025 – 11:00 a.m. to "
     "7:00 "
     "p.m., at the dam beside the old bridge over the river, with a lunch for all</p>",
     ""},
    {"a day to be held on", "", "<h1>Ministry opens new dam</h1><p>To be held on 5 May 2021</p>", ""},
    {"a date in running text far from the headline", "",
     "<h1>Ministry opens new dam</h1><p>The dam was begun on 3 May 2009.</p>", ""},
    {"no date at all", "", "<h1>Ministry opens new dam</h1><p>Text without a day.</p>", ""},
};

INSTANTIATE_TEST_SUITE_P(Head, PageDay, testing::ValuesIn(head_cases));
INSTANTIATE_TEST_SUITE_P(Marked, PageDay, testing::ValuesIn(marked_cases));
INSTANTIATE_TEST_SUITE_P(Printed, PageDay, testing::ValuesIn(printed_cases));

TEST(PageDayConflict, StaysVisibleBehindTheBestDay) {
    const auto dates = dates_of({"", R"(<meta property="article:published_time" content="2022-01-28">)",
                                 "<h1>Ministry opens new dam</h1><p class='date'>3 February 2022</p>", ""});
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_EQ(iso(dates[0].period), "2022-01-28");
    EXPECT_EQ(dates[0].where, Where::meta);
    EXPECT_EQ(iso(dates[1].period), "2022-02-03");
    EXPECT_EQ(dates[1].where, Where::header);
    EXPECT_EQ(dates[1].quote, "3 February 2022");
}

TEST(PageDayConflict, OfWeakMetadataDoesNotOutrankWhatThePagePrints) {
    Draft draft;
    Outline outline;
    outline.dates = dates_of({"", R"(<meta name="last-modified" content="2024-06-04">)",
                              "<h1>Ministry opens new dam</h1><p class='date'>12 March 2021</p>", ""});
    ASSERT_EQ(outline.dates.size(), 2U);
    const auto published = published_of(outline, draft);
    ASSERT_TRUE(published);
    EXPECT_EQ(iso(published->period), "2021-03-12");
}

TEST(PageDayConfidence, GrowsWithEachSourceThatAgrees) {
    const char* meta = R"(<meta property="article:published_time" content="2022-01-28">)";
    const auto one = dates_of({"", meta, h1, ""});
    const auto two = dates_of({"", meta, "<h1>Ministry opens new dam</h1><p class='date'>28 January 2022</p>", ""});
    ASSERT_EQ(one.size(), 1U);
    ASSERT_EQ(two.size(), 1U);
    EXPECT_GT(two[0].confidence, one[0].confidence);
}

TEST(PageDayMonth, IsGivenWhereTheAddressSaysNoMore) {
    const auto dates =
        dates_of({"", R"(<link rel="canonical" href="https://www.example.org/2014/01/new-dam/">)", h1, ""});
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(iso(dates[0].period), "2014-01");
}

TEST(PageDayCost, StaysLowOnAPageOfManyDates) {
    std::string body = "<h1>Ministry opens new dam</h1>";
    for (int i = 0; i < 20'000; ++i)
        body += "<p><time datetime='2021-0" + std::to_string(i % 9 + 1) + "-11T01:00:00Z'>x</time>";
    const auto dates = dates_of({"", "", body.c_str(), ""});
    EXPECT_LE(dates.size(), 4U);
}

}  // namespace
}  // namespace pressdex

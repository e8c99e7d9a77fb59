// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_facts.hpp"

#include "indexer/html/page_title.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

PageFacts facts_of(const std::string& html) {
    const auto tree = HtmlTree::parse(html);
    EXPECT_TRUE(tree.has_value());
    return page_facts(*tree, *day_of(2026, 6, 30));
}

TEST(PageFacts, AreReadFromAnOrdinaryNewsPage) {
    const PageFacts facts = facts_of(R"(<!DOCTYPE html><html lang="en-GB"><head>
        <title>Ministry opens new dam | Daily Example</title>
        <meta property="og:title" content="Ministry opens new dam - Daily Example">
        <meta property="og:site_name" content="Daily Example">
        <meta property="og:locale" content="en_GB">
        <meta name="description" content="The  valley has water &amp;amp; light.">
        <meta name="author" content="By Asma Khan">
        <link rel="canonical" href="https://www.example.org/news/new-dam?id=7">
        </head><body><h1>Daily Example</h1><h1> Ministry opens <b>new</b> dam </h1><p>12 March 2021</p></body></html>)");
    EXPECT_EQ(facts.headline, "Ministry opens new dam");
    EXPECT_EQ(facts.outlet, "Daily Example");
    EXPECT_EQ(facts.language, "en");
    EXPECT_EQ(facts.url, "https://www.example.org/news/new-dam?id=7");
    EXPECT_EQ(facts.byline, "Asma Khan");
    EXPECT_EQ(facts.description, "The valley has water & light.");
    ASSERT_EQ(facts.dates.size(), 1U);
    EXPECT_EQ(iso(facts.dates[0].period), "2021-03-12");
}

TEST(PageFacts, AreReadFromJsonLdAlone) {
    const PageFacts facts = facts_of(R"(<html><head><script type="application/ld+json">{"@type":"NewsArticle",
        "headline":"Ministry opens new dam","publisher":{"name":"Daily Example"},"author":{"name":"Asma Khan"},
        "url":"https://www.example.org/news/new-dam","inLanguage":"ur","articleBody":"The dam is open.",
        "datePublished":"2021-03-12"}</script></head><body></body></html>)");
    EXPECT_EQ(facts.headline, "Ministry opens new dam");
    EXPECT_EQ(facts.outlet, "Daily Example");
    EXPECT_EQ(facts.byline, "Asma Khan");
    EXPECT_EQ(facts.url, "https://www.example.org/news/new-dam");
    EXPECT_EQ(facts.language, "ur");
    EXPECT_EQ(facts.article_body, "The dam is open.");
}

TEST(PageFacts, OfAnEmptyPageAreEmpty) {
    const PageFacts facts = facts_of("");
    EXPECT_TRUE(facts.headline.empty() && facts.outlet.empty() && facts.url.empty() && facts.byline.empty());
    EXPECT_TRUE(facts.dates.empty());
}

TEST(PageHeadline, IsWhatThePagePrintsAndItsHeadKnows) {
    const struct {
        const char *what, *head, *body, *headline;
    } table[] = {
        {"the title without the site's name", "<title>New dam opened - Daily Example</title>", "", "New dam opened"},
        {"the site's name in front",
         "<title>Daily Example | New dam opened</title><meta property=og:site_name content='Daily Example'>", "",
         "New dam opened"},
        {"a hyphen in the headline stays", "<title>Dam-builder wins prize - again and again in the valley</title>", "",
         "Dam-builder wins prize - again and again in the valley"},
        {"a logo as h1", "<title>New dam opened in the valley - Daily Example</title>",
         "<h1>Daily Example</h1><h2>New dam opened in the valley</h2>", "New dam opened in the valley"},
        {"a long name as h1, known to the title", "<title>Dam - Ministry of Water Resources</title>",
         "<h1>Ministry of Water Resources</h1><h2>Dam</h2>", "Dam"},
        {"a body's name as h1 and title", "<title>Ministry of Water Resources</title>",
         "<h1>Ministry of Water Resources</h1><h2>New dam opened in the valley</h2>", "New dam opened in the valley"},
        {"a section as h1", "<title>Press Releases | Example</title>",
         "<h1>Press Releases</h1><h3>New dam opened in the valley</h3><h3>Further reading</h3>",
         "New dam opened in the valley"},
        {"a body's name alone", "", "<h1>Ministry of Water Resources</h1><p>Text.</p>", "Ministry of Water Resources"},
        {"a line below the headline", "<title>Example</title>",
         "<h1>New dam opened</h1><h2>Water for a whole valley</h2>", "New dam opened"},
        {"a name, a motto, a headline", "<title>Dam&nbsp;opened in the valley | Valley News</title>",
         "<h1>Valley News</h1><h2>In the valley and beyond</h2><h1>Dam opened in the&nbsp;valley</h1>",
         "Dam opened in the valley"},
        {"a kicker in the h1", "<meta property=og:title content='New dam opened in the valley'>",
         "<h1><span>Water</span> New dam opened in the valley</h1>", "New dam opened in the valley"},
        {"an h1 alone", "", "<h1>New dam opened</h1>", "New dam opened"},
        {"a site's name as title, and in a heading at the foot", "<title>EXAMPLE</title>",
         "<h1>New dam opened</h1><p>Text.</p><h1>Example newsletter</h1>", "New dam opened"},
        {"a class instead of a heading", "<title>New dam opened in the valley | Example</title>",
         "<ul><li>New dam opened in the valley</li></ul><p class=headline>New dam opened in the valley</p>",
         "New dam opened in the valley"},
        {"no-break spaces and references", "<title>New&nbsp;dam &amp;#8217;opened&amp;#8217;</title>", "",
         "New dam ’opened’"},
        {"a title in an image of the body", "<title>New dam opened</title>", "<svg><title>Logo</title></svg>",
         "New dam opened"},
    };
    for (const auto& row : table) {
        const auto facts =
            facts_of(std::string("<html><head>") + row.head + "</head><body>" + row.body + "</body></html>");
        EXPECT_EQ(facts.headline, row.headline) << row.what;
    }
}

TEST(PageAddress, IsAbsoluteAndThePagesOwn) {
    const struct {
        const char *head, *url;
    } table[] = {
        {"<link rel=canonical href='https://example.org/a'>", "https://example.org/a"},
        {"<link rel='shortlink' href='https://example.org/?p=1'>", ""},
        {"<link rel=canonical href='https://example.org/'><meta property=og:url content='https://example.org/a'>",
         "https://example.org/a"},
        {"<link rel=canonical href='javascript:alert(1)'>", ""},
        {"<link rel=canonical href='/a/b'>", ""},
        {"<link rel=canonical href='https://example.org/a b'>", ""},
        {"<link rel=canonical href='https://web.archive.org/web/2014/http://example.org/a'>", "http://example.org/a"},
    };
    for (const auto& row : table) EXPECT_EQ(facts_of(std::string("<head>") + row.head).url, row.url) << row.head;
}

TEST(PageLanguage, IsEmptyWhereThePageContradictsItself) {
    const struct {
        const char *html, *language;
    } table[] = {
        {"<html lang='pt-BR'>", "pt"},
        {"<html xml:lang='de'>", "de"},
        {"<html lang='en'><meta property=og:locale content='ur_PK'>", ""},
        {"<html lang='en'><meta property=og:locale content='en_PK'>", "en"},
        {"<html lang='en'><title>نئے ڈیم کا افتتاح</title>", ""},
        {"<html lang='ur'><title>نئے ڈیم کا افتتاح</title>", "ur"},
        {"<html><meta http-equiv=content-language content='en, fr'>", ""},
        {"<html lang='x-default'>", ""},
        {"<html>", ""},
    };
    for (const auto& row : table) EXPECT_EQ(facts_of(row.html).language, row.language) << row.html;
}

TEST(PageByline, NamesWhoSignsAndNobodyElse) {
    const struct {
        const char *html, *byline;
    } table[] = {
        {"<meta name=author content='Asma Khan'>", "Asma Khan"},
        {"<meta name=author content='admin'>", ""},
        {"<meta property=article:author content='https://example.org/asma'>", ""},
        {"<meta name=author content='Daily Example'><meta property=og:site_name content='Daily Example'>", ""},
        {"<h1>Dam</h1><p class='byline'>Von Anna Schmidt | 12. März 2021</p>", "Anna Schmidt"},
        {"<h1>Dam</h1><a rel=author href='/asma'>Asma Khan</a>", "Asma Khan"},
        {"<h1>Dam</h1><div id=comments><span class=author>Troll Example</span></div>", ""},
        {"<h1>Dam</h1><p class='byline'>12 March 2021</p>", ""},
        {"<h1>Dam</h1><div class='entry__author-text'>Por <a href='/x'>Ana Lagos</a></div>", "Ana Lagos"},
        {"<h1>Dam</h1><div class='post-author-avatar'>Ana Lagos</div>", ""},
        {"<h1>Dam</h1><p><a href='https://example.org/autores/ana-lagos/'>Ana Lagos</a></p>", "Ana Lagos"},
        {"<h1>Dam</h1><a href='/author/'>All our writers</a>", ""},
        {"<h1>Dam</h1><span itemprop=author><meta itemprop=name content='Zoltán Kovács'></span>", "Zoltán Kovács"},
        {"<h1>Dam</h1><p class='author'>2021-03-12 10:00 Zoltán Kovács</p>", "Zoltán Kovács"},
        {"<h1>Dam</h1><p class='author'>Zoltán Kovács 12 March 2021</p>", "Zoltán Kovács"},
        {"<h1>Dam</h1><p class='author'>Par Anna Chevret Le 12/03/2021</p>", "Anna Chevret"},
        {"<h1>Dam</h1><p class='author'>Zoltán Kovács, March 12, 2021</p>", "Zoltán Kovács"},
        {"<h1>Dam</h1><p class='author'>Фото: Иван Карпенко</p><p class='author'>Анна Карпенко</p>", "Анна Карпенко"},
        {"<meta name=author content='EXA'><h1>Dam</h1><a rel=author href='/z'>Zoltán Kovács</a>", "Zoltán Kovács"},
        {"<meta name=author content='Dewi L'><meta name=content_author content='Siti R'>", "Dewi L, Siti R"},
        {"<meta name=content_author content='Dewi Lestari'>", "Dewi Lestari"},
    };
    for (const auto& row : table) EXPECT_EQ(facts_of(row.html).byline, row.byline) << row.html;
}

TEST(PageOutlet, IsNamedByTheHeadOrTheTitle) {
    EXPECT_EQ(facts_of("<meta name=application-name content='Example News'>").outlet, "Example News");
    EXPECT_EQ(facts_of("<meta property=og:site_name content='https://www.example.org/'>").outlet, "example.org");
    EXPECT_EQ(facts_of("<title>New dam opened in the valley – Example News</title>").outlet, "Example News");
    EXPECT_EQ(facts_of("<title>New dam opened</title>").outlet, "");
}

TEST(PageTitle, IsPartedAtTheSitesName) {
    const PageTitle known = parted_title("Dam | Water | Daily Example", "", "Daily Example");
    EXPECT_EQ(known.headline, "Dam | Water");
    EXPECT_EQ(known.site, "Daily Example");
    const PageTitle printed = parted_title("New dam opened | Water | Daily Example", "New dam opened", "");
    EXPECT_EQ(printed.headline, "New dam opened");
    EXPECT_EQ(printed.site, "Daily Example");
    EXPECT_EQ(parted_title("新しいダムが開業｜例新聞", "", "例新聞").headline, "新しいダムが開業");
    EXPECT_EQ(parted_title("Short - A much longer last part of a title that is no site", "", "").site, "");
}

TEST(PageTitle, NamesNoStoryWhereItNamesTheSiteOrASection) {
    for (const auto* title : {"Press Releases",
                              "Press Release",
                              "News",
                              "Latest News",
                              "Home",
                              "Media Centre",
                              "Media Center",
                              "Newsroom",
                              "News and Events",
                              "Announcements",
                              "Notices",
                              "Events",
                              "Ministry of Industries and Production",
                              "Asian Productivity Organization",
                              "Press Releases | NPO",
                              "NPO - News",
                              "Pressemitteilungen",
                              "Communiqués de presse",
                              "Comunicados",
                              "Comunicado de prensa",
                              "Notícias",
                              "Noticias",
                              "Actualités",
                              "Siaran Pers",
                              "Berita",
                              "Tin tức",
                              "Новости",
                              "Пресс-релизы",
                              "ニュース",
                              "新闻中心",
                              "プレスリリース",
                              "보도자료",
                              "ข่าวประชาสัมพันธ์",
                              "پریس ریلیز",
                              "خبریں",
                              "الأخبار",
                              "समाचार",
                              "সংবাদ",
                              "Duyurular",
                              "Haberler"}) {
        EXPECT_TRUE(names_no_story(title, "")) << title;
    }
    EXPECT_TRUE(names_no_story("The Ravi Valley", "The Ravi Valley"));
    for (const auto* title :
         {"New dam opened", "Energy audits to reach two hundred mills", "Government Opens Energy Office",
          "Ministry Launches Leather Week", "New dam opened | Press Releases", "Council approves audits",
          "新しいダムが開業", "Ministry of Industries opens two hundred mills", "Press freedom under pressure"}) {
        EXPECT_FALSE(names_no_story(title, "")) << title;
    }
}

}  // namespace
}  // namespace pressdex

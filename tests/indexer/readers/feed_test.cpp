// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/readers/reading.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string rss(const std::string& items) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Indus Courier &#187; Feed</title><link>https://indus.example/</link>
<atom:link href="https://indus.example/feed" rel="self"/><language>en-GB</language>
<image><title>Logo</title><link>https://indus.example/logo</link></image>
)" + items +
           "</channel></rss>";
}

std::string day_of(const Draft& draft) {
    return draft.dates.empty() ? "" : iso(draft.dates.front().period);
}

TEST(Feed, OfRss2GivesADraftAnItem) {
    const auto read = reading_of(rss(R"(<item><title>Mills save energy &amp;#8211; at last</title>
<link>https://indus.example/mills?utm_source=rss</link><guid isPermaLink="false">17</guid>
<pubDate>Thu, 23 Dec 2021 10:00:00 +0500</pubDate><dc:creator>Amina Khan</dc:creator>
<media:title>A picture</media:title>
<description>Short.</description>
<content:encoded><![CDATA[<p>Ten mills in <b>Multan</b> cut their bills.</p><ul><li>Motors</li><li>Boilers</li></ul>
<script>track()</script><p>The post <a href="x">Mills</a> appeared first on <a href="y">Indus</a>.</p>]]></content:encoded></item>
<item><title>Second</title><link>https://indus.example/second</link><description>Only &lt;i&gt;this&lt;/i&gt;.</description></item>)"));
    EXPECT_EQ(read.format, "feed");
    EXPECT_TRUE(read.complaints.empty()) << read.complaints.front();
    ASSERT_EQ(read.drafts.size(), 2U);
    const Draft& first = read.drafts[0];
    EXPECT_TRUE(first.is_one_story);
    EXPECT_EQ(first.title, "Mills save energy – at last");
    EXPECT_EQ(first.text, "Ten mills in Multan cut their bills.\n\n• Motors\n\n• Boilers");
    EXPECT_EQ(first.outlet, "Indus Courier");
    EXPECT_EQ(first.language, "en-GB");
    EXPECT_EQ(first.byline, "Amina Khan");
    EXPECT_EQ(first.url, "https://indus.example/mills?utm_source=rss");
    EXPECT_EQ(first.id, "") << "the address tells which story it is";
    EXPECT_EQ(day_of(first), "2021-12-23");
    EXPECT_EQ(first.dates.front().where, Where::feed);
    EXPECT_EQ(first.line, 7U);
    EXPECT_EQ(read.drafts[1].text, "Only this.");
    EXPECT_TRUE(read.drafts[1].dates.empty());
}

TEST(Feed, OfRss1HasItsItemsBesideTheChannel) {
    const auto read = reading_of(R"(<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://h.example/"><title>Hokuto News</title><link>https://h.example/</link><dc:language>ja</dc:language></channel>
<item rdf:about="https://h.example/1"><title>生産性本部、白書を公表</title><link>https://h.example/1</link>
<description>日本生産性本部は24日、白書を公表した。</description><dc:date>2024-04-24T09:00:00+09:00</dc:date></item>
</rdf:RDF>)");
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].outlet, "Hokuto News");
    EXPECT_EQ(read.drafts[0].language, "ja");
    EXPECT_EQ(read.drafts[0].title, "生産性本部、白書を公表");
    EXPECT_EQ(day_of(read.drafts[0]), "2024-04-24");
}

TEST(Feed, OfAtomSaysWhichTextsAreHtml) {
    const auto read =
        reading_of(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Ministry</title>
<link rel="alternate" href="https://m.example/"/><updated>2024-05-06T00:00:00Z</updated>
<entry xml:lang="fr"><title type="text">Less &lt;b&gt; than &amp;amp;</title><id>urn:uuid:1</id>
<link rel="edit" href="https://m.example/edit/1"/><link href="https://m.example/1"/>
<author><name>Bureau</name><email>b@m.example</email></author><contributor><name>Somebody</name></contributor>
<updated>2024-05-05T00:00:00Z</updated><published>2024-05-02T00:00:00Z</published>
<summary>Short</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; B.<br/>Next.</p><p>End &amp; out.</p></div></content></entry>
<entry><title type="html">R&amp;amp;D</title><id>tag:m.example,2024:2</id><updated>2024-05-05T00:00:00Z</updated>
<source><id>urn:other</id><title>Other Office</title></source>
<content type="html">&lt;p&gt;Taken over.&lt;/p&gt;</content></entry></feed>)");
    ASSERT_EQ(read.drafts.size(), 2U);
    EXPECT_EQ(read.drafts[0].title, "Less <b> than &amp;");
    EXPECT_EQ(read.drafts[0].text, "A < B.\nNext.\n\nEnd & out.");
    EXPECT_EQ(read.drafts[0].url, "https://m.example/1");
    EXPECT_EQ(read.drafts[0].language, "fr");
    EXPECT_EQ(read.drafts[0].byline, "Bureau");
    EXPECT_EQ(day_of(read.drafts[0]), "2024-05-02") << "published, not updated";
    EXPECT_EQ(read.drafts[1].title, "R&D");
    EXPECT_EQ(read.drafts[1].id, "tag:m.example,2024:2") << "no link: the id";
    EXPECT_EQ(read.drafts[1].outlet, "Other Office");
    EXPECT_EQ(read.drafts[1].text, "Taken over.");
    EXPECT_LT(read.drafts[1].dates.at(0).confidence, read.drafts[0].dates.at(0).confidence);
}

TEST(Feed, KnowsAnItemByItsLinkUnlessThatIsNotItsOwn) {
    struct Row {
        const char* item;
        const char* url;
        const char* id;
    };
    const Row rows[] = {
        {"<link>https://indus.example/a</link><guid>https://indus.example/?p=1</guid>", "https://indus.example/a", ""},
        {"<guid>https://indus.example/?p=1</guid>", "https://indus.example/?p=1", ""},
        {"<guid isPermaLink='false'>tag:x,2024:1</guid>", "", "tag:x,2024:1"},
        {"<guid isPermaLink='false'>17</guid>", "", "https://indus.example/#17"},
        {"<link>https://indus.example/</link><guid isPermaLink='false'>17</guid>", "https://indus.example/",
         "https://indus.example/#17"},
        {"<link>javascript:alert(1)</link>", "", ""},
    };
    for (const Row& row : rows) {
        const auto read = reading_of(rss("<item><title>T</title>" + std::string(row.item) + "</item>"));
        ASSERT_EQ(read.drafts.size(), 1U) << row.item;
        EXPECT_EQ(read.drafts[0].url, row.url) << row.item;
        EXPECT_EQ(read.drafts[0].id, row.id) << row.item;
    }
    const auto same =
        reading_of(rss("<item><title>A</title><link>https://indus.example/all</link><guid>urn:a</guid></item>"
                       "<item><title>B</title><link>https://indus.example/all</link><guid>urn:b</guid></item>"));
    ASSERT_EQ(same.drafts.size(), 2U);
    EXPECT_EQ(same.drafts[0].id, "urn:a");
    EXPECT_EQ(same.drafts[1].id, "urn:b");
}

TEST(Feed, OfOlderKindsIsReadToo) {
    const auto atom = reading_of(
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>M</title><entry><title>T</title>"
        "<link rel='alternate' href='https://m.example/1'/><issued>2004-05-02T00:00:00Z</issued>"
        "<content type='text/html' mode='escaped'>&lt;p&gt;Text.</content></entry></feed>");
    ASSERT_EQ(atom.drafts.size(), 1U);
    EXPECT_EQ(atom.drafts[0].text, "Text.");
    EXPECT_EQ(atom.drafts[0].url, "https://m.example/1");
    EXPECT_EQ(day_of(atom.drafts[0]), "2004-05-02");
    const auto rss2 = reading_of(
        "<rss xmlns='http://backend.userland.com/rss2'><channel><title>C</title><item><title>T</title>"
        "<description>Text.</description></item></channel></rss>");
    ASSERT_EQ(rss2.drafts.size(), 1U);
    EXPECT_EQ(rss2.drafts[0].text, "Text.");
    EXPECT_EQ(rss2.drafts[0].outlet, "C");
}

TEST(Feed, OfAnAggregatorNamesTheOutletThatWroteTheItem) {
    const auto read =
        reading_of(rss("<item><title>Mills save - Ravi Business Sheet</title><link>https://a.example/1</link>"
                       "<source url='https://r.example'>Ravi Business Sheet</source></item>"));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].outlet, "Ravi Business Sheet");
    EXPECT_EQ(read.drafts[0].title, "Mills save");
}

TEST(Feed, KeepsTheItemsBeforeDamage) {
    const std::string whole =
        rss("<item><title>One</title></item>\n<item><title>Two</title></item>\n<item><title>Three</title>");
    const auto read = reading_of(std::string_view(whole).substr(0, whole.find("Three")));
    ASSERT_EQ(read.drafts.size(), 2U) << "the third is unfinished";
    EXPECT_EQ(read.drafts[1].title, "Two");
    ASSERT_FALSE(read.complaints.empty());
    EXPECT_EQ(read.complaints[0].find("input:9: the XML ends in the middle at column "), 0U) << read.complaints[0];
    EXPECT_EQ(read.refused, 1U);
}

TEST(Feed, IsReadThoughItsAmpersandsAndEntitiesAreNoXml) {
    const auto read =
        reading_of(rss("<item><title>G&JTC &nbsp;opens</title><link>https://i.example/?a=1&b=2</link>"
                       "<description><![CDATA[R&D & more]]></description></item>"));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_TRUE(read.complaints.empty());
    EXPECT_EQ(read.drafts[0].title, "G&JTC \u00A0opens");
    EXPECT_EQ(read.drafts[0].url, "https://i.example/?a=1&b=2");
    EXPECT_EQ(read.drafts[0].text, "R&D & more");
}

TEST(Feed, InAnotherCharsetIsDecodedAsItDeclares) {
    const auto latin = reading_of(
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss><channel><item><title>Caf\xE9 \x96 "
        "open</title></item></channel></rss>");
    ASSERT_EQ(latin.drafts.size(), 1U);
    EXPECT_EQ(latin.drafts[0].title, "Café – open");
    const auto sjis = reading_of(
        "<?xml version=\"1.0\" "
        "encoding=\"Shift_JIS\"?><rss><channel><item><title>\x90\xB6\x8E\x59\x90\xAB</title></item></channel></rss>");
    ASSERT_EQ(sjis.drafts.size(), 1U);
    EXPECT_EQ(sjis.drafts[0].title, "生産性");
}

TEST(Feed, ThatIsHostileIsRefusedAndNamed) {
    struct Row {
        std::string bytes;
        const char* said;
    };
    std::string deep = "<rss><channel>";
    for (int i = 0; i < 100; ++i) deep += "<a>";
    const Row rows[] = {
        {"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'><!ENTITY c "
         "'&a;&a;'>]><rss><channel><item><title>&c;</title></item></channel></rss>",
         "DOCTYPE"},
        {"<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss/>", "DOCTYPE"},
        {deep, "nested deeper than 64"},
        {"<rss><channel><item><title>A</wrong>", "mismatched tag"},
    };
    for (const Row& row : rows) {
        const auto read = reading_of(row.bytes);
        EXPECT_EQ(read.format, "feed") << row.bytes.substr(0, 60);
        EXPECT_GE(read.refused, 1U);
        ASSERT_FALSE(read.complaints.empty()) << row.bytes.substr(0, 60);
        EXPECT_NE(read.complaints[0].find(row.said), std::string::npos) << read.complaints[0];
    }
}

TEST(Feed, TellsOfItemsAndDatesThatSayNothing) {
    const auto read =
        reading_of(rss("<item><guid>1</guid></item><item><title>T</title><pubDate>soon</pubDate></item>"));
    EXPECT_EQ(read.drafts.size(), 1U);
    ASSERT_EQ(read.complaints.size(), 2U);
    EXPECT_NE(read.complaints[0].find("neither title nor text"), std::string::npos);
    EXPECT_NE(read.complaints[1].find("the date \"soon\""), std::string::npos);
    EXPECT_EQ(reading_of("<rss><channel/></rss>").complaints.size(), 1U);
}

TEST(JsonFeed, IsRecognisedByItsVersionAndGivesADraftAnItem) {
    const std::string feed = R"({ "version": "https:\/\/jsonfeed.org\/version\/1.1", "title": "Straits Review",
 "home_page_url": "https://s.example/", "language": "en",
 "items": [
  {"id": "https://s.example/1", "url": "https://s.example/1", "title": "Awards", "content_html": "<p>One.</p><p>Two &amp; three.</p>",
   "date_published": "2014-06-03T10:00:00+08:00", "authors": [{"name": "Lee"}]},
  {"id": 2, "content_text": "Plain <text> & signs.", "author": {"name": "Tan"}},
  17 ]})";
    const auto read = reading_of(feed);
    EXPECT_EQ(read.format, "json feed");
    ASSERT_EQ(read.drafts.size(), 2U);
    EXPECT_EQ(read.drafts[0].text, "One.\n\nTwo & three.");
    EXPECT_EQ(read.drafts[0].outlet, "Straits Review");
    EXPECT_EQ(read.drafts[0].byline, "Lee");
    EXPECT_EQ(day_of(read.drafts[0]), "2014-06-03");
    EXPECT_EQ(read.drafts[1].text, "Plain <text> & signs.");
    EXPECT_EQ(read.drafts[1].id, "https://s.example/#2");
    EXPECT_EQ(read.drafts[1].byline, "Tan");
    ASSERT_EQ(read.complaints.size(), 1U);
    EXPECT_NE(read.complaints[0].find("item 3 is not an object"), std::string::npos);
}

TEST(JsonFeed, ThatIsDamagedIsRefusedWithItsLine) {
    const std::string head = "{\"version\":\"https://jsonfeed.org/version/1\",\n\"items\":[\n";
    std::string deep = head;
    for (int i = 0; i < 10'000; ++i) deep += '[';
    struct Row {
        std::string bytes;
        const char* said;
    };
    const Row rows[] = {{head + "{\"title\":", "input:3: no valid JSON"},
                        {deep, "nested deeper than 64"},
                        {head + "1e999]}", "too large"}};
    for (const Row& row : rows) {
        const auto read = reading_of(row.bytes);
        EXPECT_TRUE(read.drafts.empty());
        ASSERT_EQ(read.complaints.size(), 1U) << row.said;
        EXPECT_NE(read.complaints[0].find(row.said), std::string::npos) << read.complaints[0];
        EXPECT_EQ(read.refused, 1U);
    }
}

}  // namespace
}  // namespace pressdex

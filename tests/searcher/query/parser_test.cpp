// SPDX-License-Identifier: GPL-3.0-or-later
// What a typed query means: its canonical text and its sentence, by tables.
#include "searcher/query/parser.hpp"

#include "searcher/query/canonical.hpp"
#include "searcher/query/explanation.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

// Saturday, 21 November 2026.
ParseOptions options(bool is_strict) {
    ParseOptions options;
    options.is_strict = is_strict;
    options.now = *day_of(2026, 11, 21);
    return options;
}

struct Row {
    const char* typed;
    const char* canonical;
    const char* explanation;
};

void expect_readings(const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        const auto parsed = parse(row.typed, options(true));
        ASSERT_TRUE(parsed) << row.typed << "\n" << (parsed ? "" : parsed.error().sentence);
        EXPECT_EQ(canonical(parsed->tree), row.canonical) << row.typed;
        EXPECT_EQ(explanation(parsed->tree), row.explanation) << row.typed;
    }
}

TEST(Query, OfWordsIsOneGroupOfWhichMostAreNeeded) {
    expect_readings({
        {"", "", "all stories"},
        {"   ", "", "all stories"},
        {"\u00A0\u3000\t", "", "all stories"},
        {"energy", "energy", "stories about energy"},
        {"energy audits", "energy audits", "stories about energy and audits"},
        {"  energy \u3000audits ", "energy audits", "stories about energy and audits"},
        {"energy audit leather", "energy audit leather", "stories about most of energy, audit and leather"},
        {"Energy Audits Held", "Energy Audits Held", "stories about most of Energy, Audits and Held"},
        {"energy energy", "energy energy", "stories about energy and energy"},
        {"audit*", "audit*", "stories about words that begin with audit"},
        {"energy audit*", "energy audit*", "stories about energy and words that begin with audit"},
        {"توانائی آڈٹ", "توانائی آڈٹ", "stories about توانائی and آڈٹ"},
        {"生産性", "生産性", "stories about 生産性"},
        {"ผลผลิต สิ่งทอ", "ผลผลิต สิ่งทอ", "stories about ผลผลิต and สิ่งทอ"},
        {"cafe\u0301 visit", "caf\u00E9 visit", "stories about caf\u00E9 and visit"},
    });
}

TEST(Query, ReadsSignsThatStandAloneAsText) {
    expect_readings({
        {"(energy, audits)", "energy audits", "stories about energy and audits"},
        {"energy (audits", "energy audits", "stories about energy and audits"},
        {"energy) audits", "energy audits", "stories about energy and audits"},
        {"energy \"audits", "energy audits", "stories about energy and audits"},
        {"5\" and 6\" pipes", "5 and 6 pipes", "stories about most of 5, and, 6 and pipes"},
        {"energy * audits", "energy audits", "stories about energy and audits"},
        {"energy - audits", "energy audits", "stories about energy and audits"},
        {"energy : audits", "energy audits", "stories about energy and audits"},
        {"--energy audits", "energy audits", "stories about energy and audits"},
        {"Budget: 2021", "Budget 2021", "stories about Budget and 2021"},
        {"10:30 am", "10:30 am", "stories about 10:30 and am"},
        {"http://example.org/a audit", "http://example.org/a audit", "stories about http://example.org/a and audit"},
        {"a*b", "a*b", "stories about a*b"},
        {"*energy", "energy", "stories about energy"},
        {"[energy] {audits}", "energy audits", "stories about energy and audits"},
        {"energy; audits", "energy audits", "stories about energy and audits"},
        {"energy,audits", "energy audits", "stories about energy and audits"},
        {"Rs1,000 grant", "Rs1,000 grant", "stories about Rs1,000 and grant"},
        {"word(s) found", "word s found", "stories about most of word, s and found"},
        {"Gen (retd) Khan", "Gen retd Khan", "stories about most of Gen, retd and Khan"},
        {"Asian Productivity Organization (APO)", "Asian Productivity Organization APO",
         "stories about most of Asian, Productivity, Organization and APO"},
        {"growth falls to -0.4%", "growth falls to 0.4%", "stories about most of growth, falls, to and 0.4%"},
        {"Rs-5 Gilgit-Baltistan", "Rs-5 Gilgit-Baltistan", "stories about Rs-5 and Gilgit-Baltistan"},
        {"G&JTC U.S.A.", "G&JTC U.S.A.", "stories about G&JTC and U.S.A."},
        {"C++ #tag", "C++ #tag", "stories about C++ and #tag"},
        {"energy and audits or not", "energy and audits or not",
         "stories about most of energy, and, audits, or and not"},
        {"O'Brien\u2019s mill", "O'Brien\u2019s mill", "stories about O'Brien\u2019s and mill"},
        {"\u2018Made in Pakistan\u2019", "Made in Pakistan", "stories about most of Made, in and Pakistan"},
        {"energy\u2014audits", "energy audits", "stories about energy and audits"},
        {"生産性、品質", "生産性 品質", "stories about 生産性 and 品質"},
        {"energy {3,}", "energy 3", "stories about energy and 3"},
        {"= energy", "energy", "stories about energy"},
    });
}

TEST(Query, ReadsPhrasesInQuotationMarksOfAllKinds) {
    expect_readings({
        {"\"energy audit\"", "\"energy audit\"", "stories about \"energy audit\""},
        {"\" energy  audit \"", "\"energy audit\"", "stories about \"energy audit\""},
        {"\u201Cenergy audit\u201D", "\"energy audit\"", "stories about \"energy audit\""},
        {"\u201Eenergy audit\u201C", "\"energy audit\"", "stories about \"energy audit\""},
        {"\u201Denergy audit\u201D", "\"energy audit\"", "stories about \"energy audit\""},
        {"«energy audit»", "\"energy audit\"", "stories about \"energy audit\""},
        {"社長は「生産性」と", "社長は と \"生産性\"", "stories about 社長は, と and \"生産性\""},
        {"『白書』", "\"白書\"", "stories about \"白書\""},
        {"\u201Cenergy audit", "energy audit", "stories about energy and audit"},
        {"\"AND sector:x (y) -z\"", "\"AND sector:x (y) -z\"", "stories about \"AND sector:x (y) -z\""},
        {"\"energy audit\" lahore", "lahore \"energy audit\"", "stories about lahore and \"energy audit\""},
        {"\"energy aud*\"", "\"energy aud*\"", "stories about \"energy aud*\""},
        {"Gilgit-Balt*", "\"Gilgit-Balt*\"", "stories about \"Gilgit-Balt*\""},
        {"\"\" energy", "energy", "stories about energy"},
        {"=\"Energy Audit\"", "=\"Energy Audit\"", "stories about exactly \"Energy Audit\""},
        {"=\u201CEnergy Audit\u201D", "=\"Energy Audit\"", "stories about exactly \"Energy Audit\""},
    });
}

TEST(Query, KnowsItsOperatorsInTheirFullForm) {
    expect_readings({
        {"energy AND audits", "energy AND audits", "stories about energy and audits"},
        {"energy OR audits", "energy OR audits", "stories about energy or audits"},
        {"a b AND c d", "a b AND c d", "stories about a, b, c and d"},
        {"a b OR c d", "a b OR c d", "stories about (a and b) or (c and d)"},
        {"a AND b OR c AND d", "a AND b OR c AND d", "stories (about a and b) or (about c and d)"},
        {"a AND (b OR c)", "a (b OR c)", "stories about a and (b or c)"},
        {"(a OR b) c", "c (a OR b)", "stories about c and (a or b)"},
        {"((a))", "a", "stories about a"},
        {"(a OR b) OR c", "a OR b OR c", "stories about a, b or c"},
        {"(a AND b) AND c", "a AND b AND c", "stories about a, b and c"},
        {"(a AND b) c", "c AND a AND b", "stories about c, a and b"},
        {"-energy", "-energy", "stories without the word energy"},
        {"NOT energy", "-energy", "stories without the word energy"},
        {"audits -energy", "audits -energy", "stories about audits, without the word energy"},
        {"audits AND NOT energy", "audits -energy", "stories about audits, without the word energy"},
        {"-\"energy audit\"", "-\"energy audit\"", "stories without \"energy audit\""},
        {"-=\"Energy\"", "-=\"Energy\"", "stories without exactly \"Energy\""},
        {"-(a b)", "-(a b)", "stories without a and b"},
        {"-(a OR b)", "-(a OR b)", "stories not (about a or b)"},
        {"NOT 5", "NOT 5", "stories without the word 5"},
        {"NOT NOT a", "a", "stories about a"},
        {"-(-a)", "a", "stories about a"},
        {"-sector:leather", "-sector:leather", "stories not in sector leather"},
        {"-date:2021", "-date:2021", "stories not dated 2021"},
        {"NOT a OR b", "-a OR b", "stories without the word a or about b"},
        {"energy NEAR audit", "energy NEAR/10 audit", "stories about energy within 10 words of audit"},
        {"energy NEAR/1 audit", "energy NEAR/1 audit", "stories about energy within 1 word of audit"},
        {"\"energy audit\" NEAR/5 lahore", "\"energy audit\" NEAR/5 lahore",
         "stories about \"energy audit\" within 5 words of lahore"},
        {"(a OR b) NEAR c", "(a OR b) NEAR/10 c", "stories about (a or b) within 10 words of c"},
        {"a NEAR b NEAR/2 c", "a NEAR/10 b b NEAR/2 c",
         "stories about a within 10 words of b and b within 2 words of c"},
        {"a NEAR b c", "c a NEAR/10 b", "stories about c and a within 10 words of b"},
        {"a NEAR b AND c", "a NEAR/10 b AND c", "stories about a within 10 words of b and c"},
        {"-(a NEAR b)", "-(a NEAR/10 b)", "stories without a within 10 words of b"},
        {"apo{3,}", "apo{3,}", "stories about apo (at least 3 times)"},
        {"apo{3,} energy", "energy AND apo{3,}", "stories about energy and apo (at least 3 times)"},
        {"apo{1,}", "apo", "stories about apo"},
        {"APO AND NPO", "APO AND NPO", "stories about APO and NPO"},
        {"sector:leather OR energy", "sector:leather OR energy", "stories in sector leather or about energy"},
        {"(sector:leather OR sector:textile) audit", "audit (sector:leather OR sector:textile)",
         "stories about audit, (in sector leather or in sector textile)"},
        {"-sector:leather OR (a b sector:x)", "-sector:leather OR a b sector:x",
         "stories not in sector leather or (about a and b, in sector x)"},
    });
}

TEST(Query, ReadsTheValuesOfFields) {
    expect_readings({
        {"energy audits sector:leather date:2021 -tax", "energy audits sector:leather date:2021 -tax",
         "stories about energy and audits, in sector leather, dated 2021, without the word tax"},
        {"sector:leather,", "sector:leather", "stories in sector leather"},
        {"(sector:leather)", "sector:leather", "stories in sector leather"},
        {"Sector:Leather", "sector:Leather", "stories in sector Leather"},
        {"org:apo", "organization:apo", "stories with organization apo"},
        {"organization:=npo", "organization:=npo", "stories with organization npo"},
        {"org:\"Asian Productivity Organization\"", "organization:\"Asian Productivity Organization\"",
         "stories with organization Asian Productivity Organization"},
        {"place:Gilgit-Baltistan", "location:Gilgit-Baltistan", "stories in location Gilgit-Baltistan"},
        {"location:\"Lahore, Punjab, Pakistan\"", "location:\"Lahore, Punjab, Pakistan\"",
         "stories in location Lahore, Punjab, Pakistan"},
        {"location:\u201CLahore, Pakistan\u201D", "location:\"Lahore, Pakistan\"",
         "stories in location Lahore, Pakistan"},
        {"person:\"M. A. Chaudhry\"", "person:\"M. A. Chaudhry\"", "stories with person M. A. Chaudhry"},
        {"program:iosm", "programme:iosm", "stories with programme iosm"},
        {"outlet:\"Indus Courier\"", "outlet:\"Indus Courier\"", "stories carried by Indus Courier"},
        {"lang:ur", "language:ur", "stories in language ur"},
        {"by:Hunzai", "by:Hunzai", "stories with words of Hunzai"},
        {"source:s002", "source:s002", "stories from document s002"},
        {"group:0123456789abcdef", "group:0123456789abcdef", "stories that are copies of 0123456789abcdef"},
        {"title:audit", "title:audit", "stories with audit in the headline"},
        {"title:\"energy audit\"", "title:\"energy audit\"", "stories with \"energy audit\" in the headline"},
        {"title:=\"Energy\"", "title:=\"Energy\"", "stories with exactly \"Energy\" in the headline"},
        {"title:aud*", "title:aud*", "stories with words that begin with aud in the headline"},
        {"said:cost", "said:cost", "stories with cost inside quotation marks"},
        {"year:2021", "year:2021", "stories dated 2021"},
        {"year:undated", "year:undated", "stories without a date"},
        {"date:undated", "year:undated", "stories without a date"},
        {"year:2019..2021", "year:2019..2021", "stories dated from 2019 to 2021"},
        {"year:2019..", "year:2019..", "stories dated 2019 or later"},
        {"date:2021", "date:2021", "stories dated 2021"},
        {"date:2021-12", "date:2021-12", "stories dated December 2021"},
        {"date:2021-12-23", "date:2021-12-23", "stories dated 23 December 2021"},
        {"date:23/12/2021", "date:2021-12-23", "stories dated 23 December 2021"},
        {"date:\"Dec 2021\"", "date:2021-12", "stories dated December 2021"},
        {"date:2021..2022", "date:2021..2022", "stories dated from 2021 to 2022"},
        {"date:..2021-06", "date:..2021-06", "stories dated June 2021 or earlier"},
        {"date:2021-03..", "date:2021-03..", "stories dated March 2021 or later"},
        {"date:\"May 2021\"..\"June 2021\"", "date:2021-05..2021-06", "stories dated from May 2021 to June 2021"},
        {"date:today", "date:2026-11-21", "stories dated 21 November 2026"},
        {"date:last-month", "date:2026-10", "stories dated October 2026"},
        {"date:\"last year\"", "date:2025", "stories dated 2025"},
        {"event:2021-12-20..", "event:2021-12-20..", "stories with an event dated 20 December 2021 or later"},
        {"sector: leather", "sector leather", "stories about sector and leather"},
        {"\"sector:leather\"", "\"sector:leather\"", "stories about \"sector:leather\""},
    });
}

TEST(Query, ShowsTheMatchInItsSentence) {
    const auto parsed = parse("a b c", options(true));
    EXPECT_EQ(explanation(parsed->tree, Match::all), "stories about a, b and c");
    EXPECT_EQ(explanation(parsed->tree, Match::any), "stories about a, b or c");
    EXPECT_EQ(explanation(parsed->tree, Match::most), "stories about most of a, b and c");
}

TEST(Query, TakesValuesOfFieldsFromOptions) {
    const Day now = *day_of(2026, 11, 21);
    const auto text = [&](FieldId field, std::string_view typed) {
        const auto tree = value_of(schema::field(field), typed, now);
        return tree ? canonical(*tree) : tree.error().sentence;
    };
    EXPECT_EQ(text(FieldId::sector, "leather"), "sector:leather");
    EXPECT_EQ(text(FieldId::organization, "=apo"), "organization:=apo");
    EXPECT_EQ(text(FieldId::location, "Lahore, Punjab, Pakistan"), "location:\"Lahore, Punjab, Pakistan\"");
    EXPECT_EQ(text(FieldId::year, "2019..2021"), "year:2019..2021");
    EXPECT_EQ(text(FieldId::year, "last year"), "year:2025");
    EXPECT_EQ(text(FieldId::date, "march 2021"), "date:2021-03");
    EXPECT_EQ(text(FieldId::sector, "!!"), "\"!!\" is no value of sector");
}

TEST(Query, GivesSlugsToValues) {
    const auto slug = [](const char* typed) {
        const auto parsed = parse(typed, options(true));
        return std::get<FieldIs>(parsed->tree.node).slug;
    };
    EXPECT_EQ(slug("location:\"Lahore, Punjab, Pakistan\""), "pakistan/punjab/lahore");
    EXPECT_EQ(slug("location:Gilgit-Baltistan"), "gilgit-baltistan");
    EXPECT_EQ(slug("org:\"Asian Productivity Organization\""), "asian-productivity-organization");
}

}  // namespace
}  // namespace pressdex::query

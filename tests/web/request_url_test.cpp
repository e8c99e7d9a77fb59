// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/request_url.hpp"

#include "web/links.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const Day now = *day_from_iso("2026-11-21");

Request read(std::string_view query) {
    return request_from(parameters_from(query), now);
}

std::string written(const Request& request) {
    return query_string(parameters_of(request));
}

TEST(RequestUrl, BringsEveryAddressIntoOneForm) {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"", ""},
        {"q=", ""},
        {"q=energy+audit", "q=energy+audit"},
        {"year=2021&q=a", "q=a&year=2021"},
        {"sector=leather&sector=energy&sector=leather", "sector=leather&sector=energy"},
        {"language=ur&sector=leather", "sector=leather&language=ur"},
        {"org=apo", "organization=apo"},
        {"place=lahore", "location=lahore"},
        {"sort=newest&match=any&copies=all&dates=published", "dates=published&match=any&sort=newest&copies=all"},
        {"spellings=typed&q=a", "q=a&spellings=typed"},
        {"spellings=other", ""},
        {"sort=sideways&match=&copies=grouped", ""},
        {"page=3", "page=3"},
        {"page=1", ""},
        {"page=0", ""},
        {"page=-2", ""},
        {"page=99999", "page=50"},
        {"page=99999999999999999999", ""},
        {"limit=100&page=40", "limit=100&page=11"},
        {"limit=5000", "limit=100"},
        {"limit=0", "limit=1"},
        {"since=March+2021&until=2021-06", "since=March+2021&until=2021-06"},
        {"archive=/etc&DB=x&title=audit&q=a", "q=a"},
        {"q=a%0d%0aSet-Cookie:x", "q=a++Set-Cookie:x"},
        {"q=%ff", "q=%EF%BF%BD"},
        {"q=%e2%80%aeabc", "q=abc"},
    };
    for (const auto& [typed, expected] : rows) EXPECT_EQ(written(read(typed)), expected) << typed;
}

TEST(RequestUrl, AsksLikeAPage) {
    const Request request = read("q=audit&page=3");
    EXPECT_FALSE(request.is_strict);
    EXPECT_TRUE(request.wants_facets);
    EXPECT_EQ(request.offset, 20U);
    EXPECT_EQ(request.now, now);
}

TEST(RequestUrl, TakesNoMoreValuesThanAFormHas) {
    std::string query = "sector=" + std::string(401, 'x');
    for (int i = 0; i < 200; ++i) query += "&sector=s" + std::to_string(i);
    EXPECT_EQ(read(query).chosen(FieldId::sector).size(), 50U);
}

// Any text that a person can type: no control characters, valid UTF-8.
std::string typed_text(std::mt19937& dice) {
    static const std::vector<std::string> pieces = {"energy",
                                                    " ",
                                                    "\"",
                                                    "'",
                                                    "&",
                                                    "=",
                                                    "+",
                                                    "%",
                                                    "/",
                                                    "#",
                                                    "?",
                                                    "<b>",
                                                    "sector:",
                                                    "2021",
                                                    "*",
                                                    ";",
                                                    ":",
                                                    ",",
                                                    "\\",
                                                    "\u0644\u0627",
                                                    "\u751f\u7523",
                                                    "\u00e9",
                                                    "-",
                                                    "\U0001F600"};
    std::string text;
    for (auto n = 1 + dice() % 6; n > 0; --n) text += pieces[dice() % pieces.size()];
    return text;
}

Request any_request(std::mt19937& dice) {
    Request request = request_from({}, now);
    if (dice() % 4 != 0) request.query = typed_text(dice);
    for (const FieldId field : schema::facets()) {
        for (auto n = dice() % 4 == 0 ? 1 + dice() % 3 : 0; n > 0; --n) request.choose(field, typed_text(dice));
    }
    request.match = static_cast<Match>(dice() % 3);
    request.sort = static_cast<Sort>(dice() % 4);
    request.dates = static_cast<Dates>(dice() % 2);
    request.copies = static_cast<Copies>(dice() % 2);
    if (dice() % 3 == 0) request.since = typed_text(dice);
    if (dice() % 3 == 0) request.until = typed_text(dice);
    if (dice() % 3 == 0) request.limit = static_cast<std::uint32_t>(1 + dice() % most_hits_a_page);
    return on_page(request, static_cast<std::uint32_t>(1 + dice() % 60));
}

TEST(RequestUrl, ReadsBackEveryRequestItWrites) {
    std::mt19937 dice(20211223);
    for (int round = 0; round < 3000; ++round) {
        const Request request = any_request(dice);
        const Request again = read(written(request));
        ASSERT_EQ(again.query, request.query);
        ASSERT_EQ(again.match, request.match);
        ASSERT_EQ(again.sort, request.sort);
        ASSERT_EQ(again.dates, request.dates);
        ASSERT_EQ(again.copies, request.copies);
        ASSERT_EQ(again.since, request.since);
        ASSERT_EQ(again.until, request.until);
        ASSERT_EQ(again.limit, request.limit);
        ASSERT_EQ(again.offset, request.offset);
        for (const FieldId field : schema::facets()) ASSERT_EQ(again.chosen(field), request.chosen(field));
        ASSERT_EQ(written(again), written(request));
    }
}

TEST(RequestUrl, OneClickBeginsAtTheFirstPageAgain) {
    const Request request = read("q=a&sector=leather&year=2021&page=4");
    EXPECT_EQ(written(with_value(request, FieldId::sector, "energy")), "q=a&year=2021&sector=leather&sector=energy");
    EXPECT_EQ(written(without_value(request, FieldId::sector, "leather")), "q=a&year=2021");
    EXPECT_EQ(written(without_field(request, FieldId::year)), "q=a&sector=leather");
    EXPECT_EQ(written(without_filters(request)), "q=a");
    EXPECT_EQ(written(on_page(request, 2)), "q=a&year=2021&sector=leather&page=2");
}

TEST(Links, LieBelowTheBasePath) {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"", "/"},
        {"/", "/"},
        {"/press/", "/press/"},
        {"press", "/press/"},
        {"/cgi-bin/pressdex-web", "/cgi-bin/pressdex-web/"},
        {"/a\"b<", "/a%22b%3C/"},
    };
    for (const auto& [base, home] : rows) EXPECT_EQ(Links(base).home(), home) << base;
    const Links links("/p");
    EXPECT_EQ(links.browse(FieldId::location, "pakistan/punjab", "2021"),
              "/p/browse/location/pakistan%2Fpunjab/year/2021");
    EXPECT_EQ(links.story("00ff", "a b"), "/p/story/00ff?q=a+b");
    EXPECT_EQ(links.search(read("q=a&sector=leather")), "/p/search?q=a&sector=leather");
}

}  // namespace
}  // namespace pressdex

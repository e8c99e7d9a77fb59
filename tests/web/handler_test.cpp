// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/handler.hpp"

#include "tests/web/page_reading.hpp"
#include "tests/web/sample_shelf.hpp"
#include "web/headers.hpp"
#include "web/routes.hpp"
#include "web/url.hpp"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

class HandlerTest : public ::testing::Test {
  protected:
    ShelfPool shelves_ = testing::pool_of(testing::sample_stories());
    Handler handler_{"", shelves_};

    Response get(const std::string& address) const {
        const auto mark = address.find('?');
        return handler_.answer(
            {"GET", address.substr(0, mark), mark == std::string::npos ? "" : address.substr(mark + 1), {}, false});
    }
};

std::string header(const Response& response, std::string_view name) {
    for (const auto& [key, value] : headers_of(response)) {
        if (key == name) return value;
    }
    return "";
}

const std::vector<std::string> every_route = {
    "/",
    "/search",
    "/search?q=leather",
    "/search?q=UNREADABLE",
    "/search?q=nothing+here",
    "/search.json?q=leather",
    "/search.csv?q=leather",
    "/search.atom?q=leather",
    "/story/00000000000000a1",
    "/story/00000000000000a1.json",
    "/browse/sector",
    "/browse/sector?q=leather",
    "/browse/sector/leather",
    "/browse/sector/leather/year/2021",
    "/browse/location/pakistan%2Fpunjab%2Flahore",
    "/timeline",
    "/timeline?name=leather",
    "/timeline.json?name=leather",
    "/quotes?by=Khan&about=exports",
    "/quotes.json",
    "/help",
    "/style.css",
    "/robots.txt",
    "/healthz",
    "/nowhere",
    "/story/unknown",
    "/search?q=BROKEN",
    "/search.json?q=BROKEN",
    "/browse/sector/unknown",
};

TEST_F(HandlerTest, AnswersEveryRoute) {
    const std::vector<std::pair<std::string, int>> rows = {
        {"/", 200},
        {"", 200},
        {"/search", 200},
        {"/search/", 200},
        {"/search?q=leather&foo=bar", 200},
        {"/search?q=UNREADABLE", 400},
        {"/search?q=BROKEN", 503},
        {"/search.json?q=leather", 200},
        {"/search.json?q=UNREADABLE", 400},
        {"/search.json?q=BROKEN", 503},
        {"/story/00000000000000a1", 200},
        {"/story/00000000000000a1?q=leather", 200},
        {"/story/00000000000000a1.json", 200},
        {"/story/unknown", 404},
        {"/story/unknown.json", 404},
        {"/story/", 404},
        {"/story/a/b", 404},
        {"/browse/sector", 200},
        {"/browse/title", 404},
        {"/browse/shoe", 404},
        {"/browse/sector/leather", 200},
        {"/browse/sector/leather/year/2021", 200},
        {"/browse/sector/leather/year/1999", 200},
        {"/browse/sector/unknown", 404},
        {"/browse/location/pakistan%2Fpunjab%2Flahore", 200},
        {"/browse/location/pakistan/punjab/lahore", 200},
        {"/browse/location/pakistan%2Fpunjab/year/2021", 200},
        {"/help", 200},
        {"/style.css", 200},
        {"/robots.txt", 200},
        {"/healthz", 200},
        {"/nowhere", 404},
        {"/search.csv?q=leather", 200},
        {"/search.csv?q=UNREADABLE", 400},
        {"/search.atom?q=leather", 200},
        {"/search.atom?q=BROKEN", 503},
        {"/search.xml", 404},
        {"/.json", 404},
        {"/search?q=" + std::string(2100, 'a'), 400},
        {"/search?q=" + std::string(9000, 'a'), 414},
    };
    for (const auto& [address, status] : rows) EXPECT_EQ(get(address).status, status) << address.substr(0, 80);
}

TEST_F(HandlerTest, PutsTheSameGuardsOnEveryAnswer) {
    for (const auto& address : every_route) {
        const Response response = get(address);
        EXPECT_EQ(header(response, "Content-Security-Policy"),
                  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                  "frame-ancestors 'none'")
            << address;
        EXPECT_EQ(header(response, "X-Content-Type-Options"), "nosniff") << address;
        EXPECT_EQ(header(response, "X-Frame-Options"), "DENY") << address;
        EXPECT_EQ(header(response, "Referrer-Policy"), "no-referrer") << address;
        EXPECT_EQ(header(response, "Set-Cookie"), "") << address;
        EXPECT_NE(header(response, "Content-Type"), "") << address;
        EXPECT_EQ(header(response, "ETag").empty(),
                  response.status != 200 || address == "/help" || address == "/style.css" || address == "/robots.txt")
            << address;
        EXPECT_EQ(header(response, "Retry-After").empty(), response.status != 503) << address;
    }
}

TEST_F(HandlerTest, LetsNothingOfARequestIntoAHeader) {
    const auto calm = headers_of(get("/search?q=a")).size();
    for (const std::string key : {"q", "sector", "since", "sort", "page", "x"}) {
        const Response response = get("/search?" + key + "=%0d%0aSet-Cookie:%20evil=1%0d%0a%0d%0a<script>");
        const auto headers = headers_of(response);
        EXPECT_EQ(headers.size(), calm);
        for (const auto& [name, value] : headers) {
            EXPECT_EQ(value.find("evil"), std::string::npos);
            EXPECT_TRUE(std::ranges::all_of(value, [](char c) { return c >= ' ' && c < 0x7F; }));
        }
    }
}

TEST_F(HandlerTest, KeepsResultPagesOutOfSearchMachines) {
    for (const std::string address : {"/search?q=leather", "/search.json", "/browse/sector?q=leather", "/nowhere"})
        EXPECT_EQ(header(get(address), "X-Robots-Tag"), "noindex") << address;
    for (const std::string address : {"/", "/browse/sector/leather", "/story/00000000000000a1"})
        EXPECT_EQ(header(get(address), "X-Robots-Tag"), "") << address;
    EXPECT_NE(get("/robots.txt").body.find("Disallow: /search"), std::string::npos);
}

TEST_F(HandlerTest, OnlyReads) {
    for (const std::string method :
         {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "", "FOO"}) {
        const Response response = handler_.answer({method, "/search", "q=leather", {}, false});
        EXPECT_EQ(response.status, 405) << method;
        EXPECT_EQ(header(response, "Allow"), "GET, HEAD");
        EXPECT_TRUE(response.closes);
    }
    const Response head = handler_.answer({"HEAD", "/search", "q=leather", {}, false});
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(headers_of(head), headers_of(get("/search?q=leather")));
    EXPECT_EQ(handler_.answer({"GET", "/search", "", {}, true}).status, 400);
}

TEST_F(HandlerTest, SpareWhatTheClientHasAlready) {
    const Response first = get("/search?q=leather");
    const std::string etag = header(first, "ETag");
    ASSERT_FALSE(etag.empty());
    const auto again = [&](const std::string& tags) {
        return handler_.answer({"GET", "/search", "q=leather", tags, false});
    };
    for (const auto& tags : {etag, "W/" + etag, "\"x\", " + etag, std::string("*")}) {
        EXPECT_EQ(again(tags).status, 304) << tags;
        EXPECT_TRUE(again(tags).body.empty());
        EXPECT_EQ(header(again(tags), "ETag"), etag);
    }
    for (const auto& tags : {std::string("\"other\""), std::string("garbage"), etag.substr(1), std::string()})
        EXPECT_EQ(again(tags).status, 200) << tags;
    EXPECT_EQ(handler_.answer({"GET", "/story/unknown", "", "*", false}).status, 404);
    auto changed = ShelfPool([]() -> Result<std::unique_ptr<Shelf>> {
        return std::make_unique<testing::SampleShelf>(testing::sample_stories(), "sample:2");
    });
    EXPECT_EQ(Handler("", changed).answer({"GET", "/search", "q=leather", etag, false}).status, 200);
}

TEST_F(HandlerTest, SaysNothingOfWhatBroke) {
    for (const std::string address : {"/search?q=BROKEN", "/search.json?q=BROKEN"}) {
        const Response response = get(address);
        EXPECT_EQ(response.status, 503);
        for (const auto* secret : {"secret", "/var", "EOF", "block", "BROKEN"})
            EXPECT_EQ(response.body.find(secret), std::string::npos) << secret;
    }
    const Response unreadable = get("/search?q=UNREADABLE");
    EXPECT_NE(unreadable.body.find("column 3: &lt;b&gt;UNREADABLE"), std::string::npos);
}

TEST_F(HandlerTest, StaysCalmWithoutAnArchive) {
    for (const ErrorKind kind :
         {ErrorKind::no_archive, ErrorKind::damaged, ErrorKind::another_schema, ErrorKind::locked}) {
        ShelfPool none([kind]() -> Result<std::unique_ptr<Shelf>> { return failure(kind, "secret path"); });
        const Handler handler("", none);
        for (const std::string path : {"/", "/search", "/story/x", "/browse/sector", "/healthz", "/search.json"}) {
            const Response response = handler.answer({"GET", path, "", {}, false});
            EXPECT_EQ(response.status, 503) << path;
            EXPECT_EQ(response.body.find("secret"), std::string::npos);
        }
        EXPECT_EQ(handler.answer({"GET", "/help", "", {}, false}).status, 200);
    }
}

TEST_F(HandlerTest, FindsAnArchiveThatAppearsLater) {
    bool is_there = false;
    ShelfPool pool([&]() -> Result<std::unique_ptr<Shelf>> {
        if (!is_there) return failure(ErrorKind::no_archive, "nothing yet");
        return std::make_unique<testing::SampleShelf>(testing::sample_stories());
    });
    const Handler handler("", pool);
    EXPECT_EQ(handler.answer({"GET", "/", "", {}, false}).status, 503);
    is_there = true;
    EXPECT_EQ(handler.answer({"GET", "/", "", {}, false}).status, 200);
}

TEST_F(HandlerTest, SurvivesAFaultInAPage) {
    ShelfPool pool([]() -> Result<std::unique_ptr<Shelf>> { throw std::runtime_error("secret"); });
    const Response response = Handler("", pool).answer({"GET", "/", "", {}, false});
    EXPECT_EQ(response.status, 500);
    EXPECT_EQ(response.body.find("secret"), std::string::npos);
}

TEST_F(HandlerTest, ServesNoFileByItsName) {
    for (const std::string path :
         {"/../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/%252e%252e/etc/passwd",
          "/style.css%00.html", "/style.css/..", "//etc/passwd", "/search%00", "/....//etc", "/%c0%ae%c0%ae/etc",
          "/story/..%2f..%2fetc%2fpasswd", "/browse/sector/..%2f..", "/browse/..%2fsector", "/templates/top.mustache",
          "/\\..\\windows", "/browse/sector/%00"}) {
        EXPECT_EQ(get(path).status, 404) << path;
    }
}

TEST_F(HandlerTest, GivesTheCountsThatItsLinksGive) {
    for (const std::string address :
         {"/search", "/search?q=e", "/search?sector=energy", "/search?location=pakistan&year=2021"}) {
        const auto json = nlohmann::json::parse(get("/search.json" + address.substr(7)).body);
        for (const auto& [field, counts] : json["facets"].items()) {
            for (const auto& count : counts) {
                const auto parameters = address.find('?') == std::string::npos ? "?" : address.substr(7) + "&";
                if (address.find(field + "=") != std::string::npos) continue;  // a second value widens
                const auto clicked = nlohmann::json::parse(
                    get("/search.json" + parameters + field + "=" + query_encoded(count["value"].get<std::string>()))
                        .body);
                EXPECT_EQ(clicked["total"], count["count"]) << address << " " << field << " " << count["value"];
            }
        }
    }
}

TEST_F(HandlerTest, LinksNowhereInVain) {
    for (const auto& address : every_route) {
        const Response response = get(address);
        if (!response.type.starts_with("text/html")) continue;
        for (const auto& tag : testing::tags_of(response.body)) {
            if (tag.name != "a" && tag.name != "link") continue;
            std::string href = tag.attributes.at("href");
            for (auto at = href.find("&amp;"); at != std::string::npos; at = href.find("&amp;")) href.erase(at + 1, 4);
            href = href.substr(0, href.find('#'));
            if (!href.starts_with("/") || href.find("BROKEN") != std::string::npos ||
                href.find("UNREADABLE") != std::string::npos)
                continue;
            EXPECT_EQ(get(href).status, 200) << href << " on " << address;
        }
    }
}

TEST_F(HandlerTest, AnswersManyAtOnce) {
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    const std::string expected = get("/search?q=leather").body;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 20; ++n) right += get("/search?q=leather").body == expected ? 1 : 0;
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(right, 80);
}

}  // namespace
}  // namespace pressdex

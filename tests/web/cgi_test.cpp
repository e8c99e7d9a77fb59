// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/cgi.hpp"

#include "tests/web/sample_shelf.hpp"
#include "web/handler.hpp"

#include <map>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Variables = std::map<std::string, std::string>;

Environment environment_of(const Variables& variables) {
    return [&variables](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    };
}

std::string ran(const Variables& variables) {
    auto shelves = testing::pool_of(testing::sample_stories());
    const auto environment = environment_of(variables);
    const HttpRequest asked = http_request_from(environment);
    return cgi_answer(Handler(base_from(environment), shelves).answer(asked), asked);
}

std::string body_of(const std::string& answer) {
    return answer.substr(answer.find("\r\n\r\n") + 4);
}

TEST(Cgi, AnswersAsRfc3875Says) {
    const std::string answer = ran({{"REQUEST_METHOD", "GET"},
                                    {"SCRIPT_NAME", "/cgi-bin/pressdex-web"},
                                    {"PATH_INFO", "/search"},
                                    {"QUERY_STRING", "q=leather"}});
    EXPECT_TRUE(answer.starts_with("Status: 200 OK\r\n")) << answer.substr(0, 60);
    EXPECT_NE(answer.find("\r\nContent-Type: text/html; charset=utf-8\r\n"), std::string::npos);
    EXPECT_NE(answer.find("\r\nContent-Security-Policy: default-src 'none'"), std::string::npos);
    EXPECT_TRUE(body_of(answer).starts_with("<!doctype html>"));
    EXPECT_NE(answer.find("action=\"/cgi-bin/pressdex-web/search\""), std::string::npos);
}

TEST(Cgi, BeginsAtTheStartPageWithoutAPath) {
    for (const std::string path : {"", "/"}) {
        EXPECT_TRUE(
            ran({{"REQUEST_METHOD", "GET"}, {"SCRIPT_NAME", "/p"}, {"PATH_INFO", path}}).starts_with("Status: 200"))
            << path;
    }
    EXPECT_TRUE(ran({{"REQUEST_METHOD", "GET"}}).starts_with("Status: 200"));
}

TEST(Cgi, DecodesNothingTwice) {
    // The server has decoded PATH_INFO once; "%2F" in it was "%252F" in the address.
    const auto path = [](const std::string& info) {
        return http_request_from(environment_of({{"PATH_INFO", info}})).path;
    };
    EXPECT_EQ(path("/story/a%2Fb"), "/story/a%252Fb");
    EXPECT_EQ(path("/browse/location/pakistan/punjab"), "/browse/location/pakistan/punjab");
    EXPECT_EQ(path("/browse/sector/a?b#c"), "/browse/sector/a%3Fb%23c");
    EXPECT_TRUE(ran({{"REQUEST_METHOD", "GET"}, {"PATH_INFO", "/browse/location/pakistan/punjab/lahore/year/2021"}})
                    .starts_with("Status: 200"));
}

TEST(Cgi, SendsNoBodyForHeadAnd304) {
    const Variables get = {{"REQUEST_METHOD", "GET"}, {"PATH_INFO", "/help"}};
    Variables head = get;
    head["REQUEST_METHOD"] = "HEAD";
    EXPECT_TRUE(body_of(ran(head)).empty());
    EXPECT_EQ(ran(get).substr(0, ran(get).find("\r\n\r\n")), ran(head).substr(0, ran(head).find("\r\n\r\n")));
    const std::string again = ran({{"REQUEST_METHOD", "GET"}, {"PATH_INFO", "/"}, {"HTTP_IF_NONE_MATCH", "*"}});
    EXPECT_TRUE(again.starts_with("Status: 304 Not Modified\r\n"));
    EXPECT_TRUE(body_of(again).empty());
}

TEST(Cgi, RefusesWhatIsNoPlainRequest) {
    EXPECT_TRUE(ran({{"REQUEST_METHOD", "POST"}, {"CONTENT_LENGTH", "5"}}).starts_with("Status: 405"));
    EXPECT_TRUE(ran({{"REQUEST_METHOD", "GET"}, {"CONTENT_LENGTH", "5"}}).starts_with("Status: 400"));
    EXPECT_TRUE(ran({{"REQUEST_METHOD", "GET"}, {"CONTENT_LENGTH", "0"}}).starts_with("Status: 200"));
    EXPECT_TRUE(ran({{"REQUEST_METHOD", "GET"}, {"HTTP_TRANSFER_ENCODING", "chunked"}}).starts_with("Status: 400"));
    EXPECT_TRUE(ran({}).starts_with("Status: 405"));
}

TEST(Cgi, ReadsNoOtherVariable) {
    const Variables plain = {{"REQUEST_METHOD", "GET"}, {"PATH_INFO", "/search"}, {"QUERY_STRING", "q=leather"}};
    Variables loaded = plain;
    for (const auto* name : {"HTTP_HOST", "HTTP_X_FORWARDED_HOST", "HTTP_PROXY", "HTTP_COOKIE", "HTTP_ACCEPT",
                             "HTTP_RANGE", "SERVER_NAME", "REQUEST_URI", "PATH_TRANSLATED", "HTTP_X_ARCHIVE"}) {
        loaded[name] = "evil.example";
    }
    EXPECT_EQ(ran(plain), ran(loaded));
}

TEST(Cgi, SaysTheSameAsTheServersHandler) {
    auto shelves = testing::pool_of(testing::sample_stories());
    const Handler handler("/press", shelves);
    for (const std::string path : {"/", "/search", "/browse/sector", "/story/00000000000000a1", "/nowhere"}) {
        const std::string answer = ran(
            {{"REQUEST_METHOD", "GET"}, {"SCRIPT_NAME", "/press"}, {"PATH_INFO", path}, {"QUERY_STRING", "q=leather"}});
        EXPECT_EQ(body_of(answer), handler.answer({"GET", path, "q=leather", {}, false}).body) << path;
    }
}

}  // namespace
}  // namespace pressdex

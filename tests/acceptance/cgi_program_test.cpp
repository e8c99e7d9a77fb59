// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-cgi as a web server starts it: the same bytes as pressdex-web, and nothing of the HTTP server loaded.
#include "tests/acceptance/programs.hpp"

#include <cstdlib>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// A variable of the environment for as long as the object lives.
class Variable {
  public:
    Variable(const char* name, const std::string& value) : name_(name) { ::setenv(name, value.c_str(), 1); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() { ::unsetenv(name_); }

  private:
    const char* name_;
};

TEST(CgiProgram, AnswersAsTheOtherProgramDoes) {
    Workplace work("cgi-program");
    work.write(
        "releases/a.txt",
        "Council Opens Leather Centre In Lahore\n\nLAHORE: The National Productivity Organization opened a leather "
        "centre here on Monday.\n\nIt will train the workers of small enterprises, said a press release.\n");
    ASSERT_EQ(run("index", {"add", work.at("releases"), "--archive", work.at("archive")}).code, 0);
    const Variable archive("PRESSDEX_ARCHIVE", work.at("archive")), gateway("GATEWAY_INTERFACE", "CGI/1.1"),
        method("REQUEST_METHOD", "GET"), script("SCRIPT_NAME", "/press");
    for (const auto* path : {"/", "/search.json", "/help", "/nowhere"}) {
        const Variable info("PATH_INFO", path), query("QUERY_STRING", "q=leather");
        const auto one = run("cgi", {}), other = run("web", {});
        EXPECT_EQ(one.code, 0) << one.err;
        EXPECT_EQ(one.out, other.out) << path;
        EXPECT_FALSE(one.out.empty());
    }
}

TEST(CgiProgram, SaysWhatItIsWhenAPersonCallsIt) {
    const auto ran = run("cgi", {});
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.err.find("pressdex-web"), std::string::npos) << ran.err;
}

// The reason why there are two programs.
TEST(CgiProgram, LoadsNoHttpServer) {
    const auto program = std::string(PRESSDEX_BINARIES) + "/web/pressdex-cgi";
    EXPECT_EQ(text_of_file(program).find("libmicrohttpd.so"), std::string::npos);
}

}  // namespace
}  // namespace pressdex

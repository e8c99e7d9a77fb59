// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/url_day.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(UrlDay, IsReadFromThePath) {
    const struct {
        const char* url;
        const char* day;
    } table[] = {
        {"https://example.org/2023/11/08/new-dam/", "2023-11-08"},
        {"https://example.org/news/2019-10-19/new-dam", "2019-10-19"},
        {"https://example.org/news/2019-10-19-new-dam.html", "2019-10-19"},
        {"https://example.org/news/2019_10_19/dam", "2019-10-19"},
        {"https://example.org/news/new-dam-20191019.html", "2019-10-19"},
        {"https://example.org/news/20200924/battle", "2020-09-24"},
        {"https://example.org/world/2020/aug/29/new-dam", "2020-08-29"},
        {"https://example.org/2021/3/5/dam", "2021-03-05"},
        {"https://example.org/2014/01/new-dam/", "2014-01"},
        {"https://example.org/2014/01/new-dam/2014-01-13", "2014-01-13"},
        {"/2014/01/13/dam", "2014-01-13"},
        {"https://web.archive.org/web/20140226054445/http://example.org/2013/08/07/dam/", "2013-08-07"},
        {"https://web.archive.org/web/20140226054445/http://example.org/dam/", ""},
        {"https://example.org/share?u=http://other.org/2013/08/07/", ""},
        {"https://example.org/story-1700386", ""},
        {"https://example.org/20201399/story", ""},
        {"https://example.org/2023/13/08/", ""},
        {"https://example.org/1066/10/14/hastings", ""},
        {"https://example.org/images/1920-1080/", ""},
        {"https://example.org/budget-2023-24", ""},
        {"https://example.org/123456789012/", ""},
        {"https://20200101.example.org/dam", ""},
        {"https://example.org/?date=20200101", ""},
        {"https://example.org", ""},
        {"", ""},
    };
    for (const auto& row : table) {
        const auto found = day_in_url(row.url);
        EXPECT_EQ(found ? iso(found->period) : "", row.day) << row.url;
        EXPECT_NE(std::string_view(row.url).find(found ? found->quote : ""), std::string_view::npos);
    }
}

TEST(ArchivedAddress, IsTheOneThatWasSaved) {
    EXPECT_EQ(archived_address("https://web.archive.org/web/2014/http://example.org/a"), "http://example.org/a");
    EXPECT_EQ(archived_address("https://example.org/a"), "https://example.org/a");
    EXPECT_EQ(archived_address("https://example.org/a?u=https://other.org/b"),
              "https://example.org/a?u=https://other.org/b");
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_charset.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(PageCharset, IsWhatTheMarkupDeclares) {
    const struct {
        std::string html;
        const char* charset;
    } cases[] = {
        {"<meta charset=utf-8>", "utf-8"},
        {"<META CHARSET='Windows-1256'>", "windows-1256"},
        {"<meta charset = \"Shift_JIS\" />", "shift_jis"},
        {"<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-1\">", "iso-8859-1"},
        {"<meta content='text/html;charset=gb2312' http-equiv='Content-Type'>", "gb2312"},
        {"<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>", "windows-1251"},
        {"<!-- <meta charset=koi8-r> --><meta charset=utf-8>", "utf-8"},
        {"<metadata charset=utf-8>", ""},
        {"<p>charset=utf-8</p>", ""},
        {"<meta name=x content=y>", ""},
        {"<meta charset>", ""},
        {"", ""},
        {std::string(1024, ' ') + "<meta charset=gb2312>", "gb2312"},  // behind what an archive printed
        {"<script>write('<meta charset=koi8-r>')</script><meta charset=gb2312>", "gb2312"},
        {"<body><meta charset=utf-8>", ""},
        {std::string(40000, ' ') + "<meta charset=utf-8>", ""},
    };
    for (const auto& one : cases) EXPECT_EQ(declared_charset(one.html), one.charset) << one.html;
}

}  // namespace
}  // namespace pressdex

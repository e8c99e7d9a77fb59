// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/error_page.hpp"

#include "indexer/readers/html.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(ErrorPage, IsToldByItsTitle) {
    for (const auto* title :
         {"404", "404 Not Found", "Error 404", "404 - Page not found", "Page not found | Ravi News", "Erreur 404",
          "Ravi News - 403 Forbidden", "Access Denied", "Just a moment...", "503 Service Unavailable",
          "Seite nicht gefunden – Kammer", "Página no encontrada", "Страница не найдена", "ページが見つかりません",
          "Sayfa bulunamadı", "HTTP Status 404", "We’ll be back soon"}) {
        EXPECT_TRUE(tells_error(title)) << title;
    }
    for (const auto* title :
         {"", "Missing ship not found after a week", "Flight 404", "Resolution 502 of the council", "Error in audits",
          "404 mills audited", "Access denied to two hundred mills", "Water found in the valley", "The code"}) {
        EXPECT_FALSE(tells_error(title)) << title;
    }
}

TEST(ErrorPage, IsLeftOutAndSaidToBe) {
    const std::string message = "<p>The page you are looking for could not be found. It may have been moved.</p>";
    Complaints complaints;
    Piece piece;
    piece.bytes = "<html><title>404 Not Found</title><body><h1>Oops</h1>" + message;
    EXPECT_TRUE(drafts_of_html(piece, "page.html", complaints).empty());
    const auto told = complaints.take();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_NE(told[0].what.find("server's message"), std::string::npos);

    // A story about such a page is long enough.
    for (int i = 0; i < 12; ++i)
        piece.bytes += "<p>Councils lose one reader in ten to pages that have moved.</p>" + message;
    EXPECT_EQ(drafts_of_html(piece, "page.html", complaints).size(), 1U);
}

}  // namespace
}  // namespace pressdex

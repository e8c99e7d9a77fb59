// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/listings.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Page page_of(const std::string& text) {
    Draft draft;
    draft.text = text;
    return page_from(draft);
}

TEST(Tickers, AreHeadlinesInOneLineEachWithItsDay) {
    const std::string headlines =
        "1 TEA COUNCIL OPENS LABORATORY WWW.HILL.EXAMPLE PUBLISHED:2026/02/02   2 FERRY CROSSES TO THE U.S. SIDE "
        "WWW.PORT.EXAMPLE PUBLISHED:2026/02/01   3 GROWERS MEET PUBLISHED:2026/02/01   4 PRICES FALL "
        "PUBLISHED:2026/01/29";
    EXPECT_TRUE(is_ticker(page_of(headlines)));
    EXPECT_FALSE(is_ticker(page_of("GROWERS MEET PUBLISHED:2026/02/01   PRICES FALL PUBLISHED:2026/01/29")));
}

TEST(Tickers, AreNoChronicleInSentences) {
    EXPECT_FALSE(is_ticker(page_of(
        "The council was founded on 2 May 1990. Its first laboratory opened on 3 June 1995. The second one followed on "
        "4 July 2001. Growers took it over on 5 August 2010. It closed on 6 September 2019.")));
}

TEST(ContentsPages, AreCoversWithoutAParagraph) {
    const std::string cover =
        "TEA COUNCIL\n\nGUIDE FOR GROWERS\n\nTABLE OF CONTENTS\n\n1. Introduction 3\n\n2. Laboratories 4\n\n3. Fees "
        "5\n\n4. Forms of the council 8\n";
    EXPECT_TRUE(is_contents_page(page_of(cover)));
    EXPECT_FALSE(is_contents_page(page_of(
        cover +
        "\nThe National Tea Council opened a laboratory for small growers in Nuwara on Monday and promised two more "
        "before the end of the year.\n")));
    EXPECT_FALSE(is_contents_page(page_of("GUIDE FOR GROWERS\n\n1. Introduction 3\n\n2. Laboratories 4\n")));
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/release_line.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string told(std::string_view text) {
    const auto status = release_status_in(text);
    if (!status) return "none";
    if (!status->is_embargoed) return "immediate";
    return "until " + (status->until ? iso(*status->until) : std::string("?")) +
           (status->until_time.empty() ? "" : " " + status->until_time);
}

TEST(ReleaseLine, SaysWhenAReleaseMayBeUsed) {
    struct Row {
        std::string_view text, expected;
    };
    constexpr Row rows[] = {
        {"FOR IMMEDIATE RELEASE\n\nNPO opens office", "immediate"},
        {"PRESS RELEASE\nFor Immediate Release: 5 May 2024\n", "immediate"},
        {"*** For immediate use ***", "immediate"},
        {"EMBARGOED UNTIL 10:00 GMT 5 May 2024\nNPO opens", "until 2024-05-05 10:00 GMT"},
        {"Embargoed until 4 a.m., Thursday, Jan 5, 2025", "until 2025-01-05 4 a.m."},
        {"EMBARGO: 14 December 2021, 0900 hrs PST", "until 2021-12-14 0900 hrs PST"},
        {"Strictly embargoed for release at 00:01 on 23 December 2021", "until 2021-12-23 00:01"},
        {"Not for publication before 1 June 2022", "until 2022-06-01"},
        {"Embargo jusqu'au 1 juin 2022", "until 2022-06-01"},
        {"Embargo bis 1. Juni 2022", "until 2022-06-01"},
        {"FOR IMMEDIATE RELEASE\nUnder embargo until Monday", "until ?"},
        {"POUR DIFFUSION IMMÉDIATE\nLa chambre ouvre un centre", "immediate"},
        {"EMBARGO HASTA EL 10 DE ABRIL DE 2024", "until 2024-04-10"},
        {"ЭМБАРГО ДО 10 АПРЕЛЯ 2024", "until 2024-04-10"},
        {"SPERRFRIST: 7. Mai 2024, 10 Uhr", "until 2024-05-07 10 Uhr"},
        {"Sous embargo jusqu'au 7 mai 2024 à 10h00", "until 2024-05-07 10h00"},
        {"Hold for release until May 7, 2024, 6 a.m. ET", "until 2024-05-07 6 a.m."},
        {"ZUR SOFORTIGEN VERÖFFENTLICHUNG\nKammer eröffnet Zentrum", "immediate"},
        {"PARA PUBLICACIÓN INMEDIATA\nLa cámara abre un centro", "immediate"},
        {"برائے فوری اشاعت\nلاہور", "immediate"},
        {"Embargo on steel imports lifted\nThe ministry said", "none"},
        {"The embargo until 2024 hurt trade.", "none"},
        {"NPO opens office for immediate release of funds", "none"},
        {"", "none"},
    };
    for (const Row& row : rows) EXPECT_EQ(told(row.text), row.expected) << row.text;
}

TEST(ReleaseLine, KeepsTheLineAsEvidence) {
    const auto status = release_status_in("FOR IMMEDIATE RELEASE\nNPO opens office");
    ASSERT_TRUE(status);
    EXPECT_EQ(status->evidence.quote, "FOR IMMEDIATE RELEASE");
    EXPECT_EQ(status->evidence.where, Where::header);
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/short_text.hpp"

#include "tests/indexer/cleaning/outline_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// A file is never lost because its text is short.
TEST(Outlines, TakeAShortTextUnderItsHeadline) {
    const auto shown = [](const std::string& text) {
        const auto found = outlines_of(text);
        if (found.size() != 1) return std::to_string(found.size()) + " stories";
        const std::string day = found[0].dates.empty() ? "undated" : iso(found[0].dates[0].period);
        return day + " " + found[0].title + " / " + (found[0].body.empty() ? "" : found[0].body.front());
    };
    EXPECT_EQ(shown("2022年4月26日\n襄阳将举办论坛\n\n生产率论坛将于明天在襄阳举行。论坛免费。\n"),
              "2022-04-26 襄阳将举办论坛 / 生产率论坛将于明天在襄阳举行。论坛免费。");
    EXPECT_EQ(
        shown("1 February 2021\nTalk on lean mills\n\nAll are welcome to the talk.\nDate: 24 February 2021\nVenue: "
              "Zoom\n"),
        "2021-02-01 Talk on lean mills / All are welcome to the talk.");
    EXPECT_EQ(shown("中小企業のためのスマート工場オンラインセミナーを開催します\n2021年2月1日\n\n日時:2021年2月24日(水)"
                    "14:00\n会場:"
                    "オンライン\n参加費:無料\n"),
              "2021-02-01 中小企業のためのスマート工場オンラインセミナーを開催します / 日時:2021年2月24日(水)14:00");
    EXPECT_EQ(
        shown(
            "สถาบันเผยแพร่คู่มือใหม่\n5 ก.ค. 2564\n\nสถาบันเพิ่มผลผลิตแห่งชาติเผยแพร่คู่มือใหม่สำหรับผู้ประกอบการขนาดเล็ก คู่มือนี้ไม่มีค่าใช้จ่าย\n"),
        "2021-07-05 สถาบันเผยแพร่คู่มือใหม่ / สถาบันเพิ่มผลผลิตแห่งชาติเผยแพร่คู่มือใหม่สำหรับผู้ประกอบการขนาดเล็ก คู่มือนี้ไม่มีค่าใช้จ่าย");
    EXPECT_EQ(shown("Նախարարությունը նոր ձեռնարկ է հրատարակել\n12 նոյեմբերի, 2021\n\nՆախարարությունը նոր ձեռնարկ է "
                    "հրատարակել փոքր ձեռնարկությունների համար: Ձեռնարկն անվճար է բոլորի համար:\n"),
              "2021-11-12 Նախարարությունը նոր ձեռնարկ է հրատարակել / Նախարարությունը նոր ձեռնարկ է հրատարակել փոքր "
              "ձեռնարկությունների համար: Ձեռնարկն անվճար է բոլորի համար:");
    // Menus, a page that is not there: no day, and nobody invites.
    EXPECT_EQ(shown("Home\nNews\nContact\n"), "0 stories");
    EXPECT_EQ(shown("404\nPage not found.\n"), "0 stories");
}

// Above the text, below it, or instead of it: the facts of an invitation are no menu.
TEST(Outlines, KeepTheFactsOfAnInvitation) {
    for (const char* text :
         {"22 May 2020\n\nWebinar: keeping plants running\n\nDate: Thursday, 28 May 2020\nTime: 15:00 IST\nVenue: "
          "Zoom\n\n"
          "The webinar is for plant managers, and there is no fee for members of the council.\n",
          "22 May 2020\n\nWebinar: keeping plants running\n\nThe webinar is for plant managers, and there is no fee "
          "for "
          "members of the council.\n\nDate: 28 May 2020\nTime: 15:00\nVenue: Zoom\n",
          "22 мая 2020\nПриглашаем на вебинар\n\nЦентр приглашает предприятия области на вебинар о бережливом "
          "производстве и качестве.\nДата: 28 мая 2020\nВремя: 14:00\nМесто: онлайн\n",
          "2020年5月22日\nオンラインセミナー「現場のカイゼン」を開催します\n\n"
          "中部生産性協議会は、中小企業の経営者を対象としたオンラインセミナーを開催します。\n\n日時:2020年5月28日(木)"
          "14:00\n会場:オンライン\n"}) {
        const auto found = outlines_of(text);
        ASSERT_EQ(found.size(), 1U) << text;
        ASSERT_EQ(found[0].dates.size(), 1U) << text;
        EXPECT_EQ(iso(found[0].dates[0].period), "2020-05-22") << text;
        EXPECT_TRUE(says(found[0], "28 May") || says(found[0], "28 мая") || says(found[0], "5月28日")) << text;
    }
}

}  // namespace
}  // namespace pressdex

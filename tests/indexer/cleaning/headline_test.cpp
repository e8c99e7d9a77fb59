// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/cleaning/outline_fixture.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Headline, IsFoundBehindTheCrumbsOfASection) {
    const auto found = outlines_of(
        "Updates\nNews » » Council hosts workshop for small growers\n\nUpdates\n\n"
        "Council hosts workshop for small growers\n\n3 Oct 2017\n\n" +
        lede + "\n\n" + second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Council hosts workshop for small growers");
}

TEST(Headline, WithoutBlanksIsTakenFromAmongTheShortLinesOfAMenu) {
    const auto found = outlines_of(
        "หน้าแรก\nข่าวเก่า\n\nงานสินค้าเพื่อสิ่งแวดล้อมที่เชียงใหม่มีผู้ชมทะลุหนึ่งหมื่นคน\n\nกองบรรณาธิการ\nแบ่งปัน\n\n"
        "งานแสดงสินค้าที่เป็นมิตรกับสิ่งแวดล้อมซึ่งจัดขึ้นที่เชียงใหม่เมื่อสัปดาห์ก่อนมีผู้เข้าชมมากกว่าหนึ่งหมื่นคน "
        "ผู้จัดงานกล่าวว่าปีหน้าจะจัดอีกครั้งในเดือนเดียวกันและจะเชิญโรงงานขนาดเล็กเข้าร่วมมากขึ้น\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "งานสินค้าเพื่อสิ่งแวดล้อมที่เชียงใหม่มีผู้ชมทะลุหนึ่งหมื่นคน");
}

TEST(Headline, MayStandAboveARule) {
    const auto found = outlines_of("Hill Mirror (Sri Lanka)\n\nTea Council opens a laboratory for growers\n\n-\n\n" +
                                   lede + "\n\n" + second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea Council opens a laboratory for growers");
    EXPECT_FALSE(found[0].title_is_lede);
}

TEST(Headline, IsNoOutletAboveTheTextAndNoSignOfAButton) {
    const auto alone = outlines_of("HTC News\n\n" + lede + "\n" + second + "\n");
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_TRUE(alone[0].title_is_lede) << alone[0].title;
    const auto below = outlines_of("^\n\nBusiness\n\nTea Council opens a laboratory for growers\n\n-\n\n" + lede +
                                   "\n\n" + second + "\n");
    ASSERT_EQ(below.size(), 1U);
    EXPECT_EQ(below[0].title, "Tea Council opens a laboratory for growers");
}

TEST(Headline, IsNoPlaceAboveIt) {
    const auto found =
        outlines_of("Nuwara\n\nHill Mirror\n15.12.2015 14:24\n\nGrowers find their leaves tested close by\n\n" + lede +
                    "\n\n" + second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Growers find their leaves tested close by");
}

TEST(Headline, StandsAboveWhatPartsItFromTheText) {
    const std::string headline = "Growers get a laboratory of their own";
    for (const std::string& between : {
             std::string("Council signs with exporters as laboratory opens in Nuwara\n\n"),
             std::string("NEWS PROVIDED BY\nNational Tea Council\nSep 19, 2024, 09:00 ET\n\n"),
             std::string("26 August 2021\n\nAmina Perera MP\n\nMinister for Exporters and Villages of Growers\n\n"),
         }) {
        EXPECT_EQ(titles(headline + "\n\n" + between + lede + "\n\n" + second + "\n\n" + third + "\n"),
                  std::vector<std::string>{headline})
            << between;
    }
}

TEST(Headline, IsNoPartOfTheMenuAboveItsDays) {
    const std::string text = lede + "\n\n" + second + "\n";
    EXPECT_EQ(titles("Strona główna\nPlantatorzy mają nowe laboratorium\nData publikacji: 14.03.2024\n"
                     "Data ostatniej modyfikacji: 20.03.2024\nAutor: Biuro Prasowe\n" +
                     text),
              std::vector<std::string>{"Plantatorzy mają nowe laboratorium"});
}

TEST(Headline, EndsAboveADayThatBeginsSmall) {
    const std::string headline = "Growers get a laboratory of their own";
    for (const char* day : {"jeudi 14 mars 2024 - 10h12", "čtvrtek 14. března 2024", "publié le 14 mars 2024",
                            "posted 14 March 2024 by admin", "lunes, 5 de mayo de 2024",
                            "quinta-feira, 14 de março de 2024", "by Ana Duarte", "von Anna Schmidt, 14. März 2024"})
        EXPECT_EQ(titles(headline + "\n" + day + "\n\n" + lede + "\n\n" + second + "\n"),
                  std::vector<std::string>{headline})
            << day;
}

TEST(Headline, IsWhatAPathEndsIn) {
    EXPECT_EQ(titles("Você está aqui: Página Inicial Assuntos Notícias Plantadores recebem um laboratório\nInfo\n"
                     "Plantadores recebem um laboratório\nAcordo com os exportadores começa no verão em Nuwara\n"
                     "Publicado em 14/03/2024 09h12\n" +
                     lede + "\n\n" + second + "\n"),
              std::vector<std::string>{"Plantadores recebem um laboratório"});
}

TEST(Headline, IsNoneOfAWiresNotes) {
    EXPECT_EQ(
        titles("BC-HIL--Tea-Laboratory,0312\nGrowers get a laboratory of their own\nEds: Adds the minister's words.\n"
               "NUWARA (HNS) _ " +
               lede + "\n\n" + second + "\n"),
        std::vector<std::string>{"Growers get a laboratory of their own"});
}

TEST(Headline, IsNotWhoSendsTheRelease) {
    EXPECT_EQ(titles("Skip to main content\nNEWS RELEASE\nAugust 17, 2023\nFrom: Office of Governor Jane Calloway\n\n"
                     "Twenty-Two Projects Share Nearly $2.3 Million\n\n" +
                     lede + "\n\n" + second + "\n"),
              std::vector<std::string>{"Twenty-Two Projects Share Nearly $2.3 Million"});
}

TEST(Headline, EndsBeforeTheDayAndTheWriter) {
    const auto found = outlines_of(
        "Accueil\nActualités\nLes artisans de Parakou formés à la gestion\n3 décembre 2025 par Ignace B.\n"
        "Une centaine d’artisans ont été formés mardi à la gestion de leurs ateliers, a annoncé la chambre de "
        "métiers.\n"
        "La formation a duré trois jours et a porté sur la comptabilité, la vente et l’entretien des machines.\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Les artisans de Parakou formés à la gestion");
    EXPECT_EQ(found[0].byline, "Ignace B.");
    ASSERT_FALSE(found[0].dates.empty());
    EXPECT_EQ(found[0].dates[0].quote, "3 décembre 2025");
}

TEST(Headline, LeavesTheWriterAndThePlaceBelowItToThem) {
    const auto found = outlines_of("Growers get a laboratory of their own\n\nPema Wangdi | Nuwara\n\n" + lede + "\n\n" +
                                   second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].byline, "Pema Wangdi");
    EXPECT_EQ(found[0].dateline_place, "Nuwara");
    const auto dated = outlines_of("Growers get a laboratory of their own\n\nSALT LAKE CITY, UTAH – JUNE 18, 2024\n\n" +
                                   lede + "\n\n" + second + "\n");
    ASSERT_EQ(dated.size(), 1U);
    EXPECT_EQ(dated[0].dateline_place, "SALT LAKE CITY, UTAH");
}

TEST(Headline, IsWhatIsPrintedTwiceAboveTheText) {
    const std::string headline = "A van for growers who live far from town";
    EXPECT_EQ(titles("Last edited: 19:20\n" + headline + "\nState of mind\n" + headline +
                     "\nShare this story\n\nLaboratory opened in Nuwara by the National Tea Council\n" + lede + "\n\n" +
                     second + "\n"),
              std::vector<std::string>{headline});
}

TEST(Headline, IsNoCaptionThatIsPrintedTwiceBelowTheDay) {
    const std::string caption = "Growers wait at the door of the new laboratory in Nuwara\n";
    EXPECT_EQ(titles("Events\n\nTea Council opens a laboratory for growers\n\n15 December 2015\n\n" + caption +
                     caption + "\n" + lede + "\n\n" + second + "\n"),
              std::vector<std::string>{"Tea Council opens a laboratory for growers"});
    // Under the name of a site and the day it is the headline.
    EXPECT_EQ(titles("The Hill Mirror of Ceylon Island\n\n15 December 2015\n\nGrowers find a laboratory close by\n"
                     "Growers find a laboratory close by\n\n" +
                     lede + "\n\n" + second + "\n"),
              std::vector<std::string>{"Growers find a laboratory close by"});
}

TEST(Headline, StandsAboveItsSecondOneUnderAMenu) {
    EXPECT_EQ(
        titles(
            "TRADE & INDUSTRY\nMenu   Watch live   Podcasts   Donate\n\nNew house to look at leaves will serve small "
            "growers\n\nSmall growers of Nuwara get a laboratory and a van\n\nNUWARA, Sri Lanka — " +
            lede + "\n\n" + second + "\n"),
        std::vector<std::string>{"New house to look at leaves will serve small growers"});
}

TEST(Headline, IsNotWhoSentIt) {
    for (const char* sender : {"From: Office of the Mayor Amina Perera", "Von: Presseamt der Gemeinde Nuwara",
                               "De: Oficina de Prensa del Consejo", "Issued by: National Tea Council of Nuwara",
                               "Dari: Kantor Dewan Teh Nasional"}) {
        EXPECT_EQ(titles("PRESS NOTE\nAugust 17, 2023\n" + std::string(sender) +
                         "\n\nSmall Growers Get a House to Test Leaves\n\n" + lede + "\n\n" + second + "\n"),
                  std::vector<std::string>{"Small Growers Get a House to Test Leaves"})
            << sender;
    }
}

TEST(Headline, OfChineseMayBeBrokenOverTwoLines) {
    const std::string text =
        "全市茶叶研究会上周在山城开幕，来自三个县的茶农和研究人员用两天时间讨论怎样检验茶叶、怎样把好茶卖到更远的地方。"
        "\n";
    EXPECT_EQ(titles("检索\nmenu\n\n图片新闻\n\n山城迎来2019年全市茶农\n茶叶检验技术研究讨论会\n发布时间: 2019-06-25 "
                     "16:02\n用微信扫一扫,点右上角分享\n\n" +
                     text),
              std::vector<std::string>{"山城迎来2019年全市茶农 茶叶检验技术研究讨论会"});
}

TEST(Headline, StandsAboveADayWithItsWriter) {
    for (const char* line :
         {"3 décembre 2025 par Awa D.", "Le 3 décembre 2025 par Awa Diop", "3 diciembre, 2025 por Ana B.",
          "3 de dezembro de 2025 por Ana Braga", "3. Dezember 2025 von Anna B.", "3 Dicembre 2025 di Anna B.",
          "3 december 2025 door Anna de Boer", "3 Desember 2025 oleh Ani B.", "3 grudnia 2025 przez Anna B.",
          "3 December 2025 by Ann B.", "3 december 2025 av Anna B.", "3 декабря 2025 автор Анна Б."}) {
        const auto found = outlines_of("Un laboratoire pour les petits planteurs\n" + std::string(line) + "\n\n" +
                                       lede + "\n\n" + second + "\n");
        ASSERT_EQ(found.size(), 1U) << line;
        EXPECT_EQ(found[0].title, "Un laboratoire pour les petits planteurs") << line;
        ASSERT_FALSE(found[0].dates.empty()) << line;
        EXPECT_EQ(iso(found[0].dates.front().period), "2025-12-03") << line;
        EXPECT_TRUE(found[0].byline.starts_with("A") || found[0].byline.starts_with("А")) << line;
    }
}

TEST(Headline, IsNeitherTheSectionAboveItNorTheDayBelow) {
    const std::string headline = "Nuwara rewards nine makers of tea boxes";
    EXPECT_EQ(titles("Skip to the text\nHome\nAll the news of tea growers here\n" + headline +
                     "\n16 January 2025\nShare this page\n\n" + lede + "\n\n" + second + "\n\n" + third + "\n"),
              std::vector<std::string>{headline});
}

TEST(Headline, IsNoLineOfWritersAndNoMenuWithoutBlanks) {
    const std::string headline = "山区的小茶农迎来自己的化验室,年底前还要再开两间";
    const std::string text =
        "全国茶叶委员会周一在努瓦拉为小茶农开设了一间化验室,茶农可以在那里免费检验茶叶。委员会还答应在年底之前再开两间,"
        "并派车每周到各村收集样品。出口商承担全部费用,希望今后从欧洲和日本退回来的货物会越来越少。\n";
    EXPECT_EQ(titles("首 页 新闻中心 政府信息公开 专题专栏 办事服务\n您的位置:首页 >> 业务工作 >> 内容\n" + headline +
                     "\n2023-03-20\n作者:王小明 编辑:李大文\n\n茶农坐满了会场。\n\n" + text),
              std::vector<std::string>{headline});
}

TEST(Headline, OfTwoSentencesStaysWhole) {
    const std::string headline = "The tests were dear for years. Some growers found another way.";
    EXPECT_EQ(titles(headline + "\n\n" + lede + " " + second + "\n\n" + third), std::vector<std::string>{headline});
}

TEST(Headline, IsWhatThePageNamesItself) {
    const auto found = outlines_of(
        "Tea council opens laboratory for growers - Hill Courier\n\nMenu\nNews\nSport\n\nPort closed by storm\n\nTea "
        "council opens laboratory for growers\n\n5 May 2024\n\n" +
        lede + "\n\n" + second);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory for growers");
    EXPECT_EQ(found[0].outlet, "Hill Courier");
    ASSERT_FALSE(found[0].dates.empty());
    EXPECT_EQ(iso(found[0].dates[0].period), "2024-05-05");
}

TEST(Headline, IsNoPartOfAListThatGoesOnOverItsLines) {
    const std::string headline = "Council and exporters hold the fortieth tea congress";
    EXPECT_EQ(titles("입력 2018.10.26 19:30\n수정 2018.10.30 09:47\n\n" + headline +
                     "\n\nPresent: the chairman of the National Tea Council,\n\nheads of exporters, growers and some "
                     "900 others of the council\n\n" +
                     lede + "\n\n" + second + "\n"),
              std::vector<std::string>{headline});
}

TEST(Headline, IsNotTheNameOfTheWireAboveALongOne) {
    const std::string headline =
        "National Tea Council of the Hill Provinces (NTC) gives forty small growers of Nuwara and its villages a "
        "laboratory of their own and promises two more before the year is out";
    EXPECT_EQ(titles("HPW | A Hill Press company\n\n" + headline + "\n\n" + lede + "\n\n" + second + "\n"),
              std::vector<std::string>{headline});
}

TEST(Headline, StandsBelowTheButtonsOfItsSiteInAnyLanguage) {
    for (const std::string& buttons :
         {std::string("본문 바로가기\n공유하기\n글자크기\n"), std::string("版权所有\n打印本页\n字級設定\n"),
          std::string("Zum Inhalt springen\nSeite drucken\n"), std::string("Conecta con nosotros\nComparte\n"),
          std::string("Нүүр\nХуваалцах\n"), std::string("ادامه مطلب\nاشتراک گذاری\n")}) {
        EXPECT_EQ(titles(buttons + "\nGrowers get a laboratory of their own\n\n" + buttons + "\n" + lede + "\n\n" +
                         second + "\n"),
                  std::vector<std::string>{"Growers get a laboratory of their own"})
            << buttons;
    }
}

// Words that pages print on buttons and below their texts begin headlines, too.
TEST(Headline, IsNotTheOfficeAboveItInAnyLanguage) {
    const std::string story =
        "El gobierno de la ciudad de Alta entregó apoyos a doscientas empresas pequeñas de la ciudad, dijo la "
        "secretaria Elena Vargas, y anunció que otras cien los tendrán antes de que termine el año.\n\n" +
        second;
    for (const char* office : {"Gobierno de la Ciudad de Alta", "Secretaría de la Ciudad de Alta"}) {
        const auto found = outlines_of(std::string(office) +
                                       "\nInicio / Prensa / Nota\nDoscientas empresas reciben apoyos\nPublicado el 7 "
                                       "diciembre 2017\n\n" +
                                       story);
        ASSERT_EQ(found.size(), 1U) << office;
        EXPECT_EQ(found[0].title, "Doscientas empresas reciben apoyos");
    }
}

TEST(Headline, IsNotTheMinistryUnderItsGovernment) {
    const auto found = outlines_of(
        "GOVERNMENT OF THE HILLS\nMINISTRY OF TEA AND SMALL GROWERS\n\nCouncil opens laboratory for growers\n\n" +
        lede + " The Ministry of Tea and Small Growers pays.\n\n" + second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Council opens laboratory for growers");
}

TEST(Headline, MayBeginLikeANotice) {
    for (const std::string& headline :
         {std::string("แท็กซี่ไฟฟ้าเปิดบริการในกรุงเทพฯ วันแรก"), std::string("저작권법 개정안 국회 통과"),
          std::string("著作権法改正案が成立"), std::string("未经授权直播比赛公司被罚"),
          std::string("点击量破亿的短视频平台上市"), std::string("Все права на изобретение переданы заводу"),
          std::string("كل الحقوق للعمال في القانون الجديد"),
          std::string("Todos los derechos de los trabajadores en una ley"),
          std::string("Hak cipta batik didaftarkan oleh perajin"),
          std::string("Bản quyền World Cup về tay đài truyền hình"),
          std::string("자바스크립트 개발자 대회 서울서 개최")}) {
        EXPECT_EQ(titles(headline + "\n\n" + lede + "\n\n" + second + "\n"), std::vector<std::string>{headline});
    }
}

TEST(Headline, MayTellOfADesk) {
    for (const std::string headline :
         {"Chamber opens export help desk", "Ministry Opens Complaints Help Desk", "Council meets with aid agencies",
          "Staff reporter of the Courier wins a prize"}) {
        EXPECT_EQ(titles(headline + "\n\n" + lede + "\n\n" + second + "\n"), std::vector<std::string>{headline});
    }
    for (const std::string desk : {"Web Desk", "Hill News Desk", "Dawn Business Desk", "Staff Reporter",
                                   "Tea Trade Lantern (TTL), international desk", "The Review's regional desk"}) {
        const auto found = outlines_of(desk + "\n\n" + lede + "\n\n" + second + "\n");
        ASSERT_EQ(found.size(), 1U);
        EXPECT_NE(found[0].title, desk);
    }
}

}  // namespace
}  // namespace pressdex

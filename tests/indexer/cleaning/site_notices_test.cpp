// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/site_notices.hpp"

#include "indexer/cleaning/outlines.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string lede =
    "The National Tea Council opened a laboratory for small growers in Nuwara on Monday and promised two more before "
    "the end of the year.";
const std::string other =
    "A ferry of the Harbour Board carried its first forty lorries across the Meghna last night, and fishermen watched "
    "from the new pier.";

std::vector<Outline> outlines_of(const std::string& text) {
    Draft draft;
    draft.text = text;
    return outlines_from(draft);
}

TEST(SiteNotices, AreAdviceAboutBrowsersAndChannelsToFollow) {
    for (const char* text : {"For the best experience please upgrade to Chrome or Firefox.",
                             "Best viewed with Microsoft Edge and Safari", "建議使用 Chrome 或 Firefox 瀏覽本站。",
                             "請下載Edge 請下載FireFox", "Follow the Courier on WhatsApp", "Join us on Telegram"})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, AreNoSentencesThatNameABrowserOrAChannel) {
    for (const char* text :
         {"The office cutting-edge firms recommend opens on Monday.", "Firefox was downloaded a million times.",
          "Follow the rules", "The council tells growers on WhatsApp and on Telegram what the market pays for a kilo.",
          "Knowledge of opera is recommended."})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, ShowACodeToScan) {
    for (const char* text :
         {"Scan the QR code with WeChat to share this page", "打开微信，点底部的“发现”，用“扫一扫”把本页分享到朋友圈。",
          "用微信扫一扫,点右上角分享", "长按二维码关注本刊", "掃碼加入微信群組，閱讀更多",
          "Scannez le code QR pour partager", "Escanea el código QR y comparte", "Escaneie o QR Code",
          "Scannen Sie den QR-Code", "Pindai kode QR ini", "Quét mã QR để chia sẻ", "QRコードを読み取ってください",
          "QR 코드를 스캔해 공유하세요", "Paylaşmak için QR kodu okutun", "Отсканируйте QR-код", "QR कोड स्कैन करें"})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
    for (const char* text : {"Growers pay with a QR code at the market of Nuwara", "微信支付进入山区茶市",
                             "市民可用微信扫码支付茶款，十分方便，商会说明年将推广到全县所有集市。",
                             "Scan of the valley shows where tea grows", "El código QR llega al mercado",
                             "QR कोड से भुगतान बढ़ा", "Mở rộng thanh toán bằng mã QR"})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, AskAboutThePageAndGuardItsComments) {
    for (const char* text :
         {"Was this page helpful?", "Quanto è utile questa pagina? 1 2 3", "War diese Seite hilfreich?",
          "¿Le fue útil esta página?", "This site uses Akismet to reduce spam.", "Este site usa filtro contra spam.",
          "Ce site utilise un filtre contre le spam."})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
    for (const char* text :
         {"Is a page of rules enough for growers?", "The office sorts out spam before it reads letters.",
          "Useful insects came back to the valley.", "¿Es útil el té?"})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, TellWhenThePageWasChangedLast) {
    for (const char* text :
         {"Updated 10 minutes ago", "Actualizado hace 10 min.", "Mis à jour il y a 2 heures",
          "Aktualisiert vor 5 Minuten", "Обновлено 5 минут назад", "Cập nhật 5 phút trước", "5分前に更新"})
        EXPECT_TRUE(tells_last_update(line_from(text))) << text;
    for (const char* text : {"Updated 5 May 2024", "The rules were updated long ago", "Actualizado el 5 de mayo"})
        EXPECT_FALSE(tells_last_update(line_from(text))) << text;
}

TEST(SiteNotices, CountReadersAndHours) {
    for (const char* text :
         {"866 views", "VIEWS: 866 PAGES: 23", "5 min read", "16 hours ago", "Comments: 3", "1,204 views",
          "瀏覽人次：1,204", "조회수 31", "讚 2", "点赞：15", "いいね！12", "Like 31"})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
    for (const char* text : {"2 days", "Views of the growers", "3 pages of rules", "100 growers read", "2024",
                             "In 5 minutes", "조회수 증가 31"})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, TellHowLongReadingTakes) {
    for (const char* text :
         {"Hill Courier  3 minutes read", "Business Desk | 4 min read", "Reading time: 3 minutes",
          "Lesezeit: 3 Minuten", "Temps de lecture : 3 min", "Lectura de 3 minutos", "Tempo di lettura: 2 minuti",
          "Время чтения: 4 минуты", "Thời gian đọc: 3 phút", "زمن القراءة 3 دقائق", "Okuma süresi 2 dakika",
          "阅读时间：3分钟", "この記事は3分で読めます"})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
    for (const char* text : {"Reading time of children falls 12 minutes in 2024", "Lectura de 30 poetas en la feria",
                             "Growers with 100 hectares read the rules", "Temps de lecture en baisse de 3 points"})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SourceCredits, NameWhoseTextItIs) {
    for (const char* text : {"Source: Hill News Agency", "SOURCE: Tea Council of Nuwara", "Fuente: Agencia Norte",
                             "來源：茶業新聞", "Sumber: Kantor Berita Bukit"})
        EXPECT_TRUE(is_source_credit(line_from(text))) << text;
    for (const char* text : {"Source: own calculations", "Source: Census 2019", "Sources: Tea Council",
                             "The source: Tea Council", "Source of the Meghna"})
        EXPECT_FALSE(is_source_credit(line_from(text))) << text;
}

TEST(Outlines, BeginANewStoryBehindASourceUnderItsOwnHeadline) {
    const auto found =
        outlines_of("Tea council opens laboratory\n\n" + lede +
                    "\n\nSource: Hill News Agency\n\nFirst ferry crosses the Meghna with lorries\n\n" + other);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
    EXPECT_EQ(found[1].title, "First ferry crosses the Meghna with lorries");
    for (const auto& outline : found) {
        for (const auto& paragraph : outline.body) EXPECT_EQ(paragraph.find("Source:"), std::string::npos);
    }
}

TEST(Outlines, TakeALineOfSignsUnderAHeadlineForItsUnderline) {
    const auto found = outlines_of("Tea council opens laboratory\n****************\n" + lede + "\n\n" + other);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
}

TEST(Outlines, TakeNoCaptionForTheHeadline) {
    const auto found = outlines_of(
        "Tea council opens laboratory\n\nThe National Tea Council opened a laboratory for small growers (Photo: Hill "
        "Wire)\n\n" +
        lede);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
}

TEST(Outlines, TakeAPlaceBetweenDayAndTextForNoHeadline) {
    const auto found = outlines_of("Tuesday, September 4, 2018\n\nNuwara\n\n" + lede + "\n\n" + other);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].dateline_place, "Nuwara");
    EXPECT_TRUE(found[0].title.starts_with("The National Tea Council")) << found[0].title;
}

TEST(Outlines, LoseTheCutOffWordsOfOtherStories) {
    const auto found =
        outlines_of("Tea council opens laboratory\n\n" + lede + "\n\n" + other +
                    "\n\nFEATURE NEWS\nWill the price of a kilo of tea fall below the costs of the growers?\nThe price "
                    "of tea at the auctions has been the concern of growers and exporters since the rains...\n");
    ASSERT_EQ(found.size(), 1U);
    for (const auto& paragraph : found[0].body) EXPECT_EQ(paragraph.find("auctions"), std::string::npos) << paragraph;
    for (const auto& aside : found[0].asides) EXPECT_EQ(aside.find("auctions"), std::string::npos) << aside;
}

}  // namespace
}  // namespace pressdex

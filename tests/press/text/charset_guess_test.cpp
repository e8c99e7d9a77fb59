// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/charset_guess.hpp"

#include "press/text/charset.hpp"

#include <string>

#include <gtest/gtest.h>
#include <unicode/unistr.h>

namespace pressdex {
namespace {

struct Row {
    const char* charset;
    const char* text;
};

std::string in_charset(const Row& row) {
    const auto text = icu::UnicodeString::fromUTF8(row.text);
    std::string bytes(static_cast<std::size_t>(text.length()) * 4, '\0');
    bytes.resize(static_cast<std::size_t>(
        text.extract(0, text.length(), bytes.data(), static_cast<std::uint32_t>(bytes.size()), row.charset)));
    return bytes;
}

// A few sentences each, as old files and mails hold them.
TEST(CharsetGuess, ReadsTextsThatDeclareNothing) {
    const Row rows[] = {
        {"windows-1251",
         "Министерство труда открыло в Казани учебный центр для работников малых предприятий. На церемонии выступил "
         "министр, который обещал ещё два центра до конца года."},
        {"koi8-r",
         "Министерство труда открыло в Казани учебный центр для работников малых предприятий. На церемонии выступил "
         "министр, который обещал ещё два центра до конца года."},
        {"windows-1256",
         "افتتح وزير العمل في عمان مركزا لتدريب العاملين في المصانع الصغيرة، وقال إن المركز سيدرب ألف عامل في السنة "
         "الأولى وإن الحكومة تعمل على زيادة الإنتاجية في كل القطاعات."},
        {"gb18030",
         "国家生产力促进中心今天在石家庄开办了小企业培训班，两百多家企业的代表出席了开班仪式。中心主任说，今年还将在"
         "其他城市开办三个培训班，帮助企业提高生产效率。"},
        {"big5",
         "中國生產力中心今天在台中舉辦中小企業研習班，兩百多家企業的代表出席了開幕典禮。中心總經理表示，今年還要在其他"
         "縣市舉辦三場，協助企業提高生產力。"},
        {"shift_jis",
         "日本生産性本部は、東京で中小企業のための研修会を開いた。二百社を超える企業の代表が出席し、会長が今年の計画を"
         "説明"
         "した。来月は大阪でも開く予定である。"},
        {"euc-jp",
         "日本生産性本部は、東京で中小企業のための研修会を開いた。二百社を超える企業の代表が出席し、会長が今年の計画を"
         "説明"
         "した。来月は大阪でも開く予定である。"},
        {"euc-kr",
         "한국생산성본부는 대전에서 중소기업을 위한 교육을 시작했다. 이백 개가 넘는 기업의 대표가 참석했고, 회장은 "
         "올해 "
         "안에 세 곳에서 더 열겠다고 말했다."},
        {"iso-8859-7",
         "Το υπουργείο εργασίας άνοιξε στην Πάτρα κέντρο κατάρτισης για τους εργαζομένους των μικρών επιχειρήσεων. "
         "Στην τελετή μίλησε ο υπουργός και υποσχέθηκε άλλα δύο κέντρα."},
        {"iso-8859-8",
         "משרד העבודה פתח בחיפה מרכז הכשרה לעובדים של מפעלים קטנים. בטקס דיבר השר והבטיח עוד שני מרכזים עד סוף השנה, "
         "והעובדים קיבלו את דבריו בשמחה."},
        {"windows-874",
         "กระทรวงแรงงานเปิดศูนย์ฝึกอบรมสำหรับพนักงานของโรงงานขนาดเล็กที่เชียงใหม่ รัฐมนตรีกล่าวว่าจะเปิดอีกสองแห่งภายในปีนี้"},
        {"windows-1254",
         "Çalışma Bakanlığı Bursa'da küçük işletmelerin çalışanları için bir eğitim merkezi açtı. Törende konuşan "
         "bakan "
         "yıl sonuna kadar iki merkez daha açılacağını söyledi."},
        {"windows-1250",
         "Ministerstvo práce otevřelo v Brně školicí středisko pro zaměstnance malých podniků. Ministryně při "
         "slavnosti "
         "slíbila ještě dvě další do konce roku."},
        {"iso-8859-2",
         "Ministerstwo Pracy otworzyło w Łodzi ośrodek szkoleniowy dla pracowników małych firm. Na uroczystości "
         "minister obiecała dwa kolejne ośrodki jeszcze w tym roku, także w Gdańsku i Świnoujściu."},
    };
    for (const Row& row : rows) {
        const Decoded found = decoded(in_charset(row));
        EXPECT_EQ(found.text, row.text) << row.charset << " read as " << found.charset;
    }
}

// The languages of Western Europe are read as they were before anything was guessed.
TEST(CharsetGuess, LeavesWesternTextsAlone) {
    const char* texts[] = {
        "Le ministère du Travail a ouvert à Lille un centre de formation destiné aux salariés des petites entreprises; "
        "la ministre a été reçue par le préfet et a promis deux autres centres d’ici l’été.",
        "Für die Beschäftigten kleiner Betriebe öffnete das Ministerium in Köln eine Schulungsstätte. Über zweihundert "
        "Gäste hörten, wie die Ministerin zwei weitere für das nächste Jahr ankündigte.",
        "El Ministerio de Trabajo abrió en León un centro de formación para pequeñas empresas; más de doscientas "
        "personas asistieron al acto y la ministra anunció dos más para el próximo año.",
        "A formação começará em março, e o centro também abrirá inscrições para os trabalhadores das pequenas "
        "indústrias da região; não há custos, disse a ministra.",
        "Arbetsmarknadsdepartementet öppnade på måndagen ett utbildningscenter för små företag i Malmö, där över "
        "tvåhundra gäster hörde ministern lova två till före årets slut.",
    };
    for (const char* text : texts) {
        const Decoded found = decoded(in_charset({"windows-1252", text}));
        EXPECT_EQ(found.text, text) << "read as " << found.charset;
        EXPECT_EQ(found.charset, "windows-1252");
    }
}

TEST(CharsetGuess, TellsNothingOfFewBytes) {
    EXPECT_EQ(guessed_charset("caf\xE9 and cr\xE8me"), "");
    EXPECT_EQ(guessed_charset(""), "");
    EXPECT_EQ(guessed_charset(std::string(100, '\xFF')), "");
}

}  // namespace
}  // namespace pressdex

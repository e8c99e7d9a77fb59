// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand as names do and name nobody: kinds of bodies, verbs behind a ministry, genitives behind an office.
#include "name_fixture.hpp"

namespace pressdex {
namespace {

TEST(NoNames, AreVerbsBehindABodyThatEndAsAdjectivesDo) {
    struct Row {
        const char *text, *name;
    };
    static constexpr Row rows[] = {
        {"El Ministerio de Comercio publicó un informe sobre las exportaciones.", "Ministerio de Comercio"},
        {"El Ministerio de Industria lideró el foro en la ciudad.", "Ministerio de Industria"},
        {"El Ministerio de Salud generó empleo para los jóvenes.", "Ministerio de Salud"},
        {"El Ministerio de Comercio ratifica el acuerdo con los productores.", "Ministerio de Comercio"},
        {"Il ministero dell'Industria comunicò i dati delle imprese.", "ministero dell'Industria"},
        {"Il ministero del Lavoro pubblicò il bando per le scuole.", "ministero del Lavoro"},
        {"Le ministère du Commerce critique les entreprises du pays.", "ministère du Commerce"},
        {"Le ministère de l'Agriculture cultive des liens avec les régions.", "ministère de l'Agriculture"},
        {"Le ministère du Travail active le plan pour les salariés.", "ministère du Travail"},
        {"O Ministério do Comércio publica a lista das empresas.", "Ministério do Comércio"},
        {"O Ministério da Saúde critica o plano das cidades.", "Ministério da Saúde"},
        {"El Ministerio de Transición Ecológica y el sector firmaron un convenio.",
         "Ministerio de Transición Ecológica"},
        {"La Secretaría de Educación pública el lunes abrió sus puertas.", "Secretaría de Educación pública"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(names_alone(names_in(row.text).organizations), std::vector<std::string>{row.name}) << row.text;
}

TEST(NoNames, AreKindsOfBodies) {
    for (const char* text :
         {"関係省庁が支援します。", "各省庁は連携します。", "地方銀行は融資します。", "海外大学と連携します。",
          "専門委員会を開きました。", "実行委員会は発表しました。", "株式会社設立を支援します。",
          "アパレル食品の輸出です。", "신혼부부를 지원합니다.", "전라북부에서 개최했다.", "경기남부는 성장했다.",
          "شرکت سال آینده محصولات جدیدی را به بازار عرضه می کند.", "دفعت الشركة المال للعمال في نهاية الشهر.",
          "Тэр газар болон яам шинэ үйлдвэр барина.", "В компании Анны Петровой работают сорок человек.",
          "Нийслэлийн төв дээр шинэ зам баригдаж байна."})
        EXPECT_TRUE(names_in(text).organizations.empty()) << text << ": " << names_in(text).organizations[0].name;
}

TEST(NoNames, AreLeftBesideBodiesOfTheSameWords) {
    struct Row {
        const char *text, *name;
    };
    static constexpr Row rows[] = {
        {"北陸地方銀行は融資します。", "北陸地方銀行"},
        {"株式会社設楽製作所は開発しました。", "株式会社設楽製作所"},
        {"ヤマト食品の輸出です。", "ヤマト食品"},
        {"고용노동부는 발표했다.", "고용노동부"},
        {"В компании Каммаш Трейд работают сорок человек.", "Каммаш Трейд"},
        {"أعلنت الهيئة العليا للاستثمار عن خطة.", "الهيئة العليا للاستثمار"},
        {"أعلنت الشركة السعودية للكهرباء عن خطة.", "الشركة السعودية للكهرباء"},
    };
    for (const Row& row : rows) EXPECT_NE(organization_called(names_in(row.text), row.name), nullptr) << row.text;
}

TEST(NoNames, ArePeopleInTheseSentences) {
    for (const char* text :
         {"ဒေါ်လာဈေးနှုန်း တက်သည်။", "ဒေါ်လာသန်း ၁၀၀ ရရှိသည်။", "ဒေါ်လာဖြင့် ဝယ်သည်။", "ນາງງາມ ປະເທດ", "លោកសង្ឃ ធ្វើ",
          "Στη Λυών είπε ότι η παραγωγή αυξάνεται.", "Στη Λυών ο Νίκος μίλησε. Στη Θεσσαλονίκη δήλωσε ο πρόεδρος.",
          "Ο πρόεδρος στη Θεσσαλονίκη. Στη Θεσσαλονίκη, πρόεδρος",
          "Minister Niemiec powiedział, że fabryki zostaną otwarte.", "Wczoraj minister Niemiec mówił o pracy.",
          "செயலாளர் அரசின் திட்டம்", "செயலாளர் அரசின் திட்டம் பற்றி கூறினார்.", "निर्देशक कृषि विभागका कर्मचारीले भने ।",
          "નિયામક રાજ્યના લોકોને જણાવ્યું કે.", "મંત્રી રાજ્યના લોકોને કહ્યું.", "મુખ્યમંત્રી રાજ્યના લોકોને",
          "મુખ્યમંત્રી શ્રી રાજ્યના લોકોને મળ્યા.", "મુખ્યમંત્રીએ રાજ્યના લોકોને અપીલ કરી.", "અધ્યક્ષ રાજ્યના લોકોએ કહ્યું."})
        EXPECT_TRUE(names_in(text).people.empty()) << text << ": " << names_in(text).people[0].name;
}

TEST(NoNames, AreWordsThatOnlyAccentsTellFromAFirm) {
    EXPECT_TRUE(names_in("Über hundert Betriebe haben sich gemeldet.").organizations.empty());
    EXPECT_EQ(names_alone(names_in("Fahrer von Uber und Nestle streiken.").organizations),
              (std::vector<std::string>{"Uber Technologies", "Nestlé"}));
}

TEST(NoNames, AreNounsBehindAnArticleThatAreAPapersName) {
    EXPECT_TRUE(names_in("El mundo necesita más comercio y más industria.").organizations.empty());
    EXPECT_EQ(names_alone(names_in("Lo publicó El Mundo en su portada.").organizations),
              std::vector<std::string>{"El Mundo"});
}

TEST(NoNames, AreHousesBeforeWhichAReplyWasGiven) {
    EXPECT_TRUE(
        names_in("The minister gave this information in a written reply in Lok Sabha today.").organizations.empty());
    EXPECT_EQ(names_alone(names_in("Lok Sabha passed the bill on Monday in New Delhi.").organizations),
              std::vector<std::string>{"Lok Sabha"});
}

// "Rockets" is a team where sports are written of, "Congress" the American one at home only.
TEST(NoNames, AreNicknamesOfTeamsOutsideThePagesOfSports) {
    EXPECT_TRUE(names_in("The army showed its Rockets and its Eagles to the guests.").organizations.empty());
    EXPECT_EQ(names_alone(names_in("The Lakers beat the Rockets on Sunday.").organizations),
              (std::vector<std::string>{"Los Angeles Lakers", "Houston Rockets"}));
    EXPECT_EQ(names_alone(names_in("Juventus e la Ferrari hanno perso.").organizations),
              (std::vector<std::string>{"Juventus", "Scuderia Ferrari"}));
    EXPECT_EQ(names_alone(names_in("Tifosa della Juventus, Laura Ferrari ha 90 anni.").organizations),
              std::vector<std::string>{"Juventus"});
}

TEST(NoNames, AreHousesOfAnotherCountryOrTheBeginningOfALongerName) {
    EXPECT_EQ(names_alone(names_in("In Washington, Congress voted for the bill.").organizations),
              std::vector<std::string>{"United States Congress"});
    EXPECT_TRUE(names_in("In Nairobi, Congress was full of doctors.").organizations.empty());
    EXPECT_EQ(names_alone(names_in("In Washington, the Senate Committee on Weaving met.").organizations),
              std::vector<std::string>{"Senate Committee on Weaving"});
}

// Who only carried the text: signs, datelines, "Source:", what readers are to follow, where something was printed.
TEST(NoNames, AreOutletsThatOnlyCarriedTheText) {
    for (const char* text : {"МИНСК, 3 мая. /ТАСС/. Завод открыт.", "Il mercato riapre domani. (ANSA).",
                             "El mercado abrió hoy con normalidad. EFE", "Foto: Agência Brasil",
                             "Завод построят в мае, передает корреспондент «Казинформ».",
                             "Follow The New York Times on Facebook.", "« Les moulins », Le Monde, mai 2019."})
        EXPECT_TRUE(names_in("", {text}).organizations.empty()) << text;
    for (const char* text : {"According to Le Monde, the mill closed.", "The mill closed, ANSA reported.",
                             "ТАСС открыл новое бюро в городе."})
        EXPECT_EQ(names_in("", {text}).organizations.size(), 1U) << text;
}

TEST(NoNames, AreSharesExchangesLawsAndPlacesThatBearABodysName) {
    for (const char* text :
         {"News relating to ZRYB are told here.", "He plays at the Allianz Arena on Sunday.",
          "It is told by the Weaving Exchange Act of 1934.", "She lives in the Zaryab University neighborhood.",
          "It helps the Zaryab Cooperative Banks of the north."})
        EXPECT_TRUE(names_in("", {text, "It pays (NYSE: ZRYB) well."}).organizations.empty()) << text;
    EXPECT_TRUE(names_in("Ali Khan, MPH, spoke.").organizations.empty());
    EXPECT_TRUE(names_in("有跡象顯示這兩家公司的申請已獲批准。").organizations.empty());
    EXPECT_TRUE(names_in("英國研究公司的董事說。").organizations.empty());
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization.hpp"

#include "name_fixture.hpp"

#include <array>

namespace pressdex {
namespace {

struct Case {
    std::string text;
    std::vector<std::string> names;
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.text;
}

class OrganizationInText : public testing::TestWithParam<Case> {};

TEST_P(OrganizationInText, IsFoundByItsHeadAndEndsWhereItsNameEnds) {
    EXPECT_EQ(names_alone(names_in(GetParam().text).organizations), GetParam().names) << GetParam().text;
}

const Case cases[] = {
    {"The Department of Weaving opened.", {"Department of Weaving"}},
    {"It was told by the Zaryab Chamber of Commerce & Industry.", {"Zaryab Chamber of Commerce and Industry"}},
    {"Zaryab Leather Garments Manufacturers and Exporters Association agreed.",
     {"Zaryab Leather Garments Manufacturers and Exporters Association"}},
    {"The Zaryab Growers Association and Ministry of Weaving agreed.",
     {"Zaryab Growers Association", "Ministry of Weaving"}},
    {"the Centre for Dyeing of Wool of the Zaryab School of Weaving opened.",
     {"Centre for Dyeing of Wool", "Zaryab School of Weaving"}},
    {"Chairman Zaryab Water Authority Amir Hashmi spoke.", {"Zaryab Water Authority"}},
    {"Director General of Zaryab Bureau of Wool spoke.", {"Zaryab Bureau of Wool"}},
    {"He visited Zaryab Sheet Metal Works, Inc., today.", {"Zaryab Sheet Metal Works, Inc"}},
    {"Ainsi Jean Dupont, président du conseil, a répondu.", {}},
    {"Then DuPont and Toray agreed.", {"DuPont", "Toray Industries"}},
    {"Den Preis vergab die Otto-Wolf-Stiftung am Montagabend in Solingen.", {"Otto-Wolf-Stiftung"}},
    {"Zaryab Wool Corporation Ltd (2006)", {"Zaryab Wool Corporation Ltd"}},
    {"Made by Zaryab Solar Co., Ltd. in spring.", {"Zaryab Solar Co., Ltd"}},
    {"The Weaving Ministry and the Ministry of Weaving are one.", {"Ministry of Weaving"}},
    {"Nadeem Shah Senior Vice President Zaryab Chamber spoke.", {"Zaryab Chamber"}},
    {"He met the Chairman of Zaryab Chamber of Commerce & Mr. Memis Kutlu there.", {"Zaryab Chamber of Commerce"}},
    {"Secretary for Ministry for Employment and Industrial Relations Tomasi Nayavu spoke.",
     {"Ministry for Employment and Industrial Relations"}},
    {"They came from the Parvole and Probushion Administration.", {"Parvole and Probushion Administration"}},
    {"The Ministry of Micro, Small & Medium Enterprises met.", {"Ministry of Micro, Small and Medium Enterprises"}},
    {"The Council in the Loom Challenge and the Buhari-led Administration met.", {}},
    {"It was held by the Industry, Mining and Trade Ministry.", {"Ministry of Industry, Mining and Trade"}},
    {"It was held by the Weaving & Wool Ministry.", {"Ministry of Weaving and Wool"}},
    {"Nigeria was there. The Niger National Bureau of Statistics said so.", {"Niger National Bureau of Statistics"}},
    {"Members of Zaryab Chamber of Commerce, Industries and Mines met.",
     {"Zaryab Chamber of Commerce, Industries and Mines"}},
    {"Minister of Public Administration and Management K.G. Rathna spoke.", {}},
    {"Seven chambers of Commerce of South Zaryab met.", {}},
    {"The Board of Directors and the Advisory Board met at the Head Office.", {}},
    {"The government of the state helped the industry.", {}},
    {"The agency's ZBN and Kumtor Bank agreed.", {"ZBN", "Kumtor Bank"}},
    {"It was the Prime Standard of the Zaryab Stock Exchange.", {"Zaryab Stock Exchange"}},
    {"The Department of Weaving and Alex Karim met.", {"Department of Weaving"}},
    {"Utilizing Bureau of Wool, they wove.", {"Bureau of Wool"}},
    {"The Wool Spinners' Association of Zaryab agreed.", {"Wool Spinners' Association of Zaryab"}},
    {"Counsel came from the Attorney General's Department.", {"Attorney General's Department"}},
    {"Police searched the Welikada High-Security Prison.", {"Welikada High-Security Prison"}},
    {"Help came from the Zaryab Agency for Weaving and Cooperation and the Nepal Embassy in Japan.",
     {"Zaryab Agency for Weaving and Cooperation", "Nepal Embassy in Japan"}},
    {"The Nepal Embassy in Lahore and the Zaryab High Commission to Kenya met.",
     {"Nepal Embassy", "Zaryab High Commission to Kenya"}},
    {"It was made by Zaryab Healthcare Sdn. Bhd. in spring.", {"Zaryab Healthcare Sdn. Bhd"}},
    {"It is told by the Sylhet Women Chamber of Commerce and Industry.",
     {"Sylhet Women Chamber of Commerce and Industry"}},
    {"He told them that Lafleur Minerals opened a mine.", {"Lafleur Minerals"}},
    {"Shares of Mileuto Wool (NASDAQ: MLTW) rose.", {"Mileuto Wool"}},
    {"Mileuto Wool CEO Ali Khan spoke.", {"Mileuto Wool"}},
    {"Shares of Zarnox Gold Corp. (NYSE: AU) and of Kumtora Ltd. (NASDAQ: SMMT) rose.",
     {"Zarnox Gold Corp", "Kumtora Ltd"}},
    {"About Zarnox Love Zarnox Love is a nonprofit organization that makes communities better.", {"Zarnox Love"}},
    {"Visit ZarnoxAir. About ZarnoxAir ZarnoxAir is a leading provider of tools.", {"ZarnoxAir"}},
    {"They sell Weaving as a Service (WaaS) to mills, and Loom-as-a-Service (LaaS).", {}},
    {"She holds a Bachelor of Science in Business Administration.", {}},
    {"Ella Zarnow of 119 Zarnox Lane met others.", {}},
    {"Autobauer mit Start-up-Geist und der Hersteller Zarno drängen auf den Markt in der Stadt.", {"Zarno"}},
    {"Recently, the fair was opened.", {}},
    {"نظم المركز الوطني للنسيج دورة مع الهيئة العامة للأنوال الصغيرة والمتوسطة.",
     {"المركز الوطني للنسيج", "الهيئة العامة للأنوال الصغيرة والمتوسطة"}},
    {"الشركة الجديدة كبيرة.", {}},
    {"กระทรวงทอผ้าและบริษัท ไทยทอผ้า จำกัด ลงนามความร่วมมือ", {"กระทรวงทอผ้า", "บริษัท ไทยทอผ้า จำกัด"}},
    {"株式会社織田製作所は支援を受けた。", {"株式会社織田製作所"}},
    {"(주)한빛베틀은 우수기업으로 선정됐다.", {"한빛베틀"}},
    {"上海市经济和纺织化委员会参加了会议。", {"上海市经济和纺织化委员会"}},
    {"Zaryab Valiliği ve Kumtor Kaymakamlığı toplandı.", {"Zaryab Valiliği", "Kumtor Kaymakamlığı"}},
    {"Rudy Tovar of Mileuto Snacks Inc. sent flowers.", {"Mileuto Snacks Inc"}},
    {"Chị Mai Thị Liên, Giám đốc Công ty TNHH Dệt may An Phú chia sẻ kinh nghiệm với Hiệp hội Doanh nghiệp nhỏ và vừa "
     "Đồng Nai.",
     {"Công ty TNHH Dệt may An Phú", "Hiệp hội Doanh nghiệp nhỏ và vừa Đồng Nai"}},
    {"Companies such as Mileuto, Zaryvox and Kumtora opened plants.", {"Mileuto", "Zaryvox", "Kumtora"}},
    {"Mileuto, Zaryvox and Kumtora are among the companies.", {"Mileuto", "Zaryvox", "Kumtora"}},
    {"Visitors saw Mileuto, Zaryvox and Kumtora.", {}},
    {"Helen Stanvik of Mileuto Precision said that it cost too much.", {"Mileuto Precision"}},
    {"Siemens Energy opened a plant.", {"Siemens Energy"}},
    {"Siemens Group Chief Executive Ali Khan spoke.", {"Siemens"}},
    {"Mary Stanvik at Breakfast spoke.", {}},
    {"北京市商务局局长李明表示支持。", {"北京市商务局"}},
    {"It belongs to Zaryab Smart Home Co., Ltd. of China.", {"Zaryab Smart Home Co., Ltd"}},
    {"Er gab ihr den Namen „Zaryabische Handelskammer“ für immer.", {"Zaryabische Handelskammer"}},
    // A head inside a name is not its end.
    {"The Zaryab Hospital Dyers Association met.", {"Zaryab Hospital Dyers Association"}},
    {"The Zaryab Chamber Executive Committee met.", {"Zaryab Chamber"}},
    {"He leads Mileuto's Organisation of Industries and Trading Houses.",
     {"Organisation of Industries and Trading Houses"}},
    {"The Zaryab Urban Co-operative Society met.", {"Zaryab Urban Co-operative Society"}},
    {"It was held by the National IT Zaryab Agency.", {"National IT Zaryab Agency"}},
    // Behind "and" another name begins.
    {"Money came from the Zaryab Wool Authority and Mileuto.", {"Zaryab Wool Authority"}},
    {"The round was led by Mileuto Ventures and Lafleur Capital.", {"Mileuto Ventures", "Lafleur Capital"}},
    // What is held, what an office is for, who stands behind it.
    {"The Cabinet Secretary Ministry of Weaving and Wool Mohamed Karim spoke.", {"Ministry of Weaving and Wool"}},
    {"He is the Zaryab Chamber of Commerce and Wool President.", {"Zaryab Chamber of Commerce and Wool"}},
    {"They met at the Zaryab Court Hotel there.", {}},
    {"The Jubaryab Chamber of Commerce and Industry met, and the JCCI chairman spoke.",
     {"Jubaryab Chamber of Commerce and Industry"}},
    {"She was born at Zaryab Hospital in Lahore.", {"Zaryab Hospital"}},
    {"ZARYAB, NV, May 5 - He told them of it.", {}},
    {"He is Professor of Sociology there.", {}},
    {"It needs a Laboratory Information Management System (LIMS).", {}},
    {"She was Vice President of GTM Strategy there.", {}},
    {"It is told of Zaryab WoolZaryab Wool Bank there.", {}},
    {"The Zaryab Weaving School and the Fundamentals of Dyeing helped.", {"Zaryab Weaving School"}},
    {"The Zaryab Growers Forum and Spring Ceremony began.", {}},
    {"The Minister of Zaryabi Mehar Anwar spoke.", {}},
    {"The Ministry of Weaving and Production Dr Fahrun spoke.", {"Ministry of Weaving and Production"}},
    {"It was done by a Managed Service Provider (MSP).", {}},
    {"She came to the International Symposium on Zaryab Services (ISZS) there.", {}},
    {"Zaryab Wool Zaryab Wool, Inc. makes yarn.", {"Zaryab Wool, Inc"}},
    // Where it is held, and whose ministry it is.
    {"The fair took place at the Zaryab Convention Centre.", {}},
    {"The Zaryab Convention Centre Authority met.", {"Zaryab Convention Centre Authority"}},
    {"He works at the Ministry of Weaving, Government of Zaryabia.", {"Ministry of Weaving"}},
    {"LAHORE (Zaryab News Agency) - The fair was opened.", {}},
    {"The International Symposium on Rescue Services began.", {}},
    {"Industry, Public Sector, Services and Agriculture grew.", {}},
};

INSTANTIATE_TEST_SUITE_P(Table, OrganizationInText, testing::ValuesIn(cases));

TEST(Organization, IsIntroducedByAnAboutHeading) {
    const Names names = names_in("", {"The lamp of Mileuto lasts.", "About Mileuto", "Mileuto makes lamps."});
    const Organization* found = organization_called(names, "Mileuto");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->evidence.times, 3);
    EXPECT_TRUE(found->evidence.main_subject);
}

TEST(Organization, IsNoPersonOfAnAboutHeading) {
    const auto person = names_in("", {"The lamp lasts.", "About Ella Zarnow", "Ella Zarnow writes books on lamps."});
    EXPECT_EQ(organization_called(person, "Ella Zarnow"), nullptr);
    EXPECT_EQ(names_alone(person.people), std::vector<std::string>{"Ella Zarnow"});
    const auto firm = names_in("", {"The lamp lasts.", "About Ella Lamp Studios", "It makes lamps."});
    EXPECT_NE(organization_called(firm, "Ella Lamp Studios"), nullptr);
}

TEST(Organization, IsToldByTwoLongAcronymsOfOneCountry) {
    const auto both = names_in("NWPC joined the delegation of DOLE in Geneva, where it spoke.");
    EXPECT_NE(organization_called(both, "NWPC"), nullptr);
    EXPECT_NE(organization_called(both, "DOLE"), nullptr);
    const auto one = names_in("Bananas of DOLE were sold in Geneva, where they are liked.");
    EXPECT_EQ(organization_called(one, "DOLE"), nullptr);
}

TEST(Organization, IsIntroducedInTheLede) {
    const Names names = names_in("", {"Mileuto, a leading maker of lamps, today announced a new lamp."});
    EXPECT_NE(organization_called(names, "Mileuto"), nullptr);
}

TEST(Organization, OfTheTitleTheLedeOrMostMentionsIsAMainSubject) {
    const Names names =
        names_in("Mills reopen after a long strike in the valley",
                 {"LAHORE - The Zaryab Wool Association has opened two mills after a strike that lasted "
                  "for nine weeks, a statement of the Ministry of Weaving told.",
                  "The Valley Growers Union sent help. The union of dyers did not. Thanks went to the "
                  "Valley Growers Union, which is older than the Valley Growers Union of Lahore."});
    const Organization* subject = organization_called(names, "Zaryab Wool Association");
    const Organization* mentioned = organization_called(names, "Ministry of Weaving");
    const Organization* often = organization_called(names, "Valley Growers Union");
    ASSERT_TRUE(subject != nullptr && mentioned != nullptr && often != nullptr);
    EXPECT_TRUE(subject->evidence.main_subject);
    EXPECT_FALSE(mentioned->evidence.main_subject);
    EXPECT_TRUE(often->evidence.main_subject);
}

TEST(Organization, InAnotherScriptIsTheSameBody) {
    const Names names = names_in("", {"ایشیائی ترقیاتی بینک پاکستان کو قرض دے گا۔ اے ڈی بی نے کہا۔"});
    const Organization* found = organization_called(names, "Asian Development Bank");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->acronym, "ADB");
}

TEST(Organization, InJapaneseEndsWithItsHead) {
    const Names names = names_in("", {"日本生産性本部は、海外産業技術機構とともに大会を開いた。"});
    EXPECT_NE(organization_called(names, "日本生産性本部"), nullptr);
    EXPECT_NE(organization_called(names, "海外産業技術機構"), nullptr);
}

TEST(Organization, KeepsItsPrintedFormsAsVariants) {
    const Names names =
        names_in("Lahore School of Economics holds seminar",
                 {"Lahore School of Economics held a seminar in Lahore.", "Lahore School thanked all."});
    const Organization* found = organization_called(names, "Lahore School of Economics");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->variants, std::vector<std::string>{"Lahore School"});
}

TEST(Organization, KeepsTheLegalFormBehindAKnownName) {
    const auto names = names_in("The prize went to Toray Industries Pte Ltd, and Toray Industries thanked the jury.");
    ASSERT_EQ(names_alone(names.organizations), std::vector<std::string>{"Toray Industries"});
    EXPECT_EQ(names.organizations.front().variants, std::vector<std::string>{"Toray Industries Pte Ltd"});
}

TEST(Organization, GivenByTheDocumentGetsItsCanonicalName) {
    const Knowledge& knowledge = knowledge_of_tests();
    EXPECT_EQ(organization_from_given("apo", knowledge).name, "Asian Productivity Organization");
    EXPECT_EQ(organization_from_given("UNIDO", knowledge).name, "United Nations Industrial Development Organization");
    const Organization unknown = organization_from_given("Zaryab Growers (ZG)", knowledge);
    EXPECT_EQ(unknown.name, "Zaryab Growers");
    EXPECT_EQ(unknown.acronym, "ZG");
}

TEST(Organization, InAllCasesIsOneBodyShownInTheNominative) {
    const Names names = names_in(
        "", {"Об этом сообщили в министерстве экономического развития. Представители министерства экономического "
             "развития посетили Тарханский федеральный университет.",
             "Министерство экономического развития поддержит студентов Тарханского федерального университета."});
    EXPECT_EQ(names_alone(names.organizations),
              (std::vector<std::string>{"министерство экономического развития", "Тарханский федеральный университет"}));
    EXPECT_EQ(names.organizations[0].evidence.times, 3);
    const Names polish = names_in("", {"Rektor Politechniki Łódzkiej i prezes Urzędu Marszałkowskiego podpisali umowę.",
                                       "Szkolenie odbędzie się na Politechnice Łódzkiej w maju."});
    EXPECT_EQ(names_alone(polish.organizations),
              (std::vector<std::string>{"Politechnika Łódzka", "Urząd Marszałkowski"}));
}

TEST(Organization, LosesTheArticleThatIsElidedBeforeIt) {
    const Names names =
        names_in("", {"Le recteur de l'université de Sousse est venu. Selon l’Université de Sousse, la date est fixée.",
                      "Il a parlé de l'UNESCO et de l'Organisation internationale du travail."});
    EXPECT_EQ(names_alone(names.organizations),
              (std::vector<std::string>{"université de Sousse",
                                        "United Nations Educational, Scientific and Cultural Organization",
                                        "International Labour Organization"}));
}

TEST(Organization, HasTheShortNameBehindItInBracketsThoughItIsNotSpelt) {
    const std::vector<std::array<std::string, 3>> short_names = {
        {"El Consejo Nacional de Promoción y Apoyo a la Micro, Pequeña y Mediana Empresa (Promipyme) prestó fondos.",
         "Consejo Nacional de Promoción y Apoyo a la Micro, Pequeña y Mediana Empresa", "Promipyme"},
        {"El Servicio de Cooperación Técnica (SERCOTEC) abrió un fondo para las empresas.",
         "Servicio de Cooperación Técnica", "SERCOTEC"},
        {"Le Bureau de mise à niveau des entreprises (BMN) accompagne la société dans sa certification.",
         "Bureau de mise à niveau des entreprises", "BMN"}};
    for (const auto& [text, name, acronym] : short_names) {
        const Names names = names_in(text);
        const Organization* found = organization_called(names, name);
        ASSERT_NE(found, nullptr) << text;
        EXPECT_EQ(found->acronym, acronym);
    }
}

TEST(Organization, IsPartedFromTheNextInGermanAndTurkish) {
    EXPECT_EQ(names_alone(names_in("Die Universität Altenried und die Stadt Ulm luden die Firma Huber GmbH ein. Das "
                                   "Institut für Textiltechnik der Universität Aachen ist dabei.")
                              .organizations),
              (std::vector<std::string>{"Universität Altenried", "Huber GmbH", "Institut für Textiltechnik",
                                        "Universität Aachen"}));
    EXPECT_EQ(
        names_alone(names_in("Toplantıya Erciyes Üniversitesi Çevre Bakanlığı ile birlikte katıldı.").organizations),
        (std::vector<std::string>{"Erciyes Üniversitesi", "Çevre Bakanlığı"}));
}

TEST(Organization, IsToldByTheWordsAroundCapitalsThatNoTableKnows) {
    const std::vector<std::array<std::string, 2>> frames = {
        {"The carmaker Zandari builds a plant.", "Zandari"},
        {"Officials met Zandari executives on Monday.", "Zandari"},
        {"The fair was sponsored by Ostrel Nuvo and drew many visitors.", "Ostrel Nuvo"},
        {"Growers signed an agreement with Ostrel Nuvo last week.", "Ostrel Nuvo"},
        {"He worked for Zandari until last year.", "Zandari"},
        {"The school was opened in partnership with Zandari in May.", "Zandari"},
        {"In all, Zandari employs forty people.", "Zandari"},
        {"In May it grew: Zandari is a leading provider of pumps.", "Zandari"},
        {"The Quirrel administration refused the plan.", "Quirrel administration"},
        {"She teaches at the University of Illinois at Chicago and writes.", "University of Illinois at Chicago"},
        {"The ship of the Vietnam Coast Guard came late.", "Vietnam Coast Guard"},
        {"It was sold to Ithaca Holdings last year.", "Ithaca Holdings"}};
    for (const auto& [text, name] : frames)
        EXPECT_EQ(names_alone(names_in(text).organizations), std::vector<std::string>{name}) << text;
    for (const char* text :
         {"The story was published by Anna Zandari in May.", "Adam Zandari left. Zandari executives were silent.",
          "The Zandari Indonesia factory opens in May.", "Growers signed an agreement with Lahore last week.",
          "He works for Monday classes.", "The carmaker Chinese buyers like is small."})
        EXPECT_TRUE(names_in(text).organizations.empty()) << text;
}

TEST(Organization, OfAnotherKindIsNotTheKnownOne) {
    for (const char* name :
         {"Development Bank of Jamaica", "Agricultural Bank of Zambia", "Open University of Nairobi"})
        EXPECT_EQ(
            names_alone(names_in("The courses are paid for by the " + std::string(name) + " in May.").organizations),
            std::vector<std::string>{name});
    EXPECT_EQ(names_alone(names_in("The rate was raised by the Bank of Jamaica in May.").organizations),
              std::vector<std::string>{"Bank of Jamaica"});
}

}  // namespace
}  // namespace pressdex

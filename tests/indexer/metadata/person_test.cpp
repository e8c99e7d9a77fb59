// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person.hpp"

#include "indexer/metadata/people/person_sighting.hpp"
#include "name_fixture.hpp"

namespace pressdex {
namespace {

struct Case {
    std::string text;
    std::vector<std::string> names;
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.text;
}

class PersonInText : public testing::TestWithParam<Case> {};

TEST_P(PersonInText, IsFoundByTitleRoleSpeechOrGivenName) {
    EXPECT_EQ(names_alone(names_in(GetParam().text).people), GetParam().names) << GetParam().text;
}

const Case cases[] = {
    {"Employee Steve Castro helped.", {"Steve Castro"}},
    {"Mr. Steve Hall met Ella Castro near the Steve Castro Cup on Ella Needle Road.", {"Steve Hall", "Ella Castro"}},
    {"Chief Executive Leticia Canova Mendes spoke in Lahore.", {"Leticia Canova Mendes"}},
    {"Prof Frederick Ma and Steve Castro opened it.", {"Frederick Ma", "Steve Castro"}},
    {"Prime Minister KP Rawal Thapa met Chief Minister KP Mahmood Khan.", {"KP Rawal Thapa", "Mahmood Khan"}},
    {"They met Mr. Robert DE WITTE, resident representative.", {"Robert de Witte"}},
    {"The plan works, said Jan Zaluwek, director of the fund.", {"Jan Zaluwek"}},
    {"Exports of Jan 2024 rose, and those of Jan fell.", {}},
    {"Featured photo by Steve Castro on a page of pictures.", {}},
    {"Guests stay at the Ella Garden Inn, the Steve Castro Hotel or the Newton Hale Mansion.", {}},
    {"They met Ella Lodge and Steve Lodge at the Newton Hale Lodge.", {"Ella Lodge", "Steve Lodge"}},
    {"Write to OfficeDesk@ZarnoxWire.example. ZarnoxWire is read, and ZarnoxWire pays.", {}},
    {"One Zarnox review said so. Zarnox sells it. One Zarnox reviewer agreed.", {}},
    {"Times are those of America/Ella_Castro in the table.", {}},
    {"Written by Ella Castrohttps://zarnox.example and by Steve KhanPhone: 22.", {"Ella Castro", "Steve Khan"}},
    {"The Ella Collection and Rose Petals were shown.", {}},
    {"Steve Needle wove, and Ella Boots were sold.", {"Steve Needle"}},
    {"Das hat der neue Vertreter Karsten Müllerwo mit der Feuerwehr und den Leuten zum Fest der Stadt gesagt.",
     {"Karsten Müllerwo"}},
    {"The plan covers Steve Hollow and Midwey Hollow, where shops are few.", {"Steve Hollow"}},
    {"They were seen on Facebook @ZarnixCollagen and at D.C. Quellthorpe.", {}},
    {"Leslie Cecilia & Ayesha Karimi came.", {"Leslie Cecilia", "Ayesha Karimi"}},
    {"Ms. Farah Said gave a talk.", {"Farah Said"}},
    {"Minister for Employment and Industrial Relations Jorim Uzamat came.", {"Jorim Uzamat"}},
    {"Minister for Industry, Commerce, and Supplies, Jorim Uzamat, came.", {"Jorim Uzamat"}},
    {"The Deputy Head for International Affairs Jorim Uzamat came.", {"Jorim Uzamat"}},
    {"Secretary at the Ministry of Industry, Jorim Uzamat, came.", {"Jorim Uzamat"}},
    {"Director Ofelia B. Domingo went to Lahore.", {"Ofelia B. Domingo"}},
    {"It was signed by Gokarna Raj Uzamat, Director General of the federation.", {"Gokarna Raj Uzamat"}},
    {"The Minister of Foreign Affairs of Mongolia L.Boldu will go.", {"L.Boldu"}},
    {"Газрын дарга Д.Амарбоо зөвлөгөөний үеэр хэлэв.", {"Д.Амарбоо"}},
    {"Director J.M. Thilaka Zaryasun and the SC-ST groups came.", {"J.M. Thilaka Zaryasun"}},
    {"Prime Minister Imran Khan on Monday said so.", {"Imran Khan"}},
    {"The session was chaired by Chairman, Muhammad Khalid Mughal, and others.", {"Muhammad Khalid Mughal"}},
    {"It was led by Deputy General Manager, Aftab Khan Mehsud, industrialists, Mirza Amanullah Baig, Shakeel Azam "
     "Mehr, and others.",
     {"Aftab Khan Mehsud", "Mirza Amanullah Baig", "Shakeel Azam Mehr"}},
    {"Chairman Special Technology Zone Authority Amir Hashmi attended.", {"Amir Hashmi"}},
    {"the Ambassador of Japan to Pakistan, Wada Mitsuhiro, in his office", {"Wada Mitsuhiro"}},
    {"Major General (retd) Amir Azeem Bajwa attended.", {"Amir Azeem Bajwa"}},
    {"\"It is a milestone,\" said David Javier Iscovich, CEO of Mileuto.", {"David Javier Iscovich"}},
    {"Federal Minister for Industries and Production, Makhdum Khusro Bakhtyar Friday invited companies.",
     {"Makhdum Khusro Bakhtyar"}},
    {"Chief Executive Officer(CEO), Muhammad Alamgir Chaudhary said.", {"Muhammad Alamgir Chaudhary"}},
    {"Vice President Kristen Kruttgaizer joined.", {"Kristen Kruttgaizer"}},
    {"El presidente Luis Caputo dijo que no.", {"Luis Caputo"}},
    {"Presiden Joko Widodo hadir.", {"Joko Widodo"}},
    {"اے ڈی بی کے صدر ماساتسو گواساکاوا نے ملاقات کی۔", {"ماساتسو گواساکاوا"}},
    {"وزیرِ خزانہ محمد اورنگزیب سے ملاقات ہوئی۔", {"محمد اورنگزیب"}},
    {"日本生産性本部の前田和敬理事長は述べた。", {"前田和敬"}},
    // Unknown names before a known one, where people are spoken of.
    {"The speakers were Kortex Fyrestone, Bramley Zwick and John Abramson.",
     {"Kortex Fyrestone", "Bramley Zwick", "John Abramson"}},
    // A rank that is a role too: the name behind it may be one word for the one rule and not for the other.
    {"Captain Black", {"Black"}},
    // Not people.
    {"The stand showed the Lumix Varoza, Kortex Fyrestone, Bramley Zwick and John Abramson.", {"John Abramson"}},
    {"The stand showed Kortex Fyrestone, Bramley Zwick and John Abramson.", {"John Abramson"}},
    {"Lahore School of Economics in New York opened.", {}},
    {"The Director General of Punjab Bureau of Statistics spoke.", {}},
    {"General Assembly and Prime Minister Quality Award were named.", {}},
    {"Die Demonstranten zogen über die Rosa-Luxemburg-Straße, und die Polizei sperrte den Platz vor dem Theater.", {}},
    {"Der Kalender von Bernau und das Fest der Stadt sind bekannt, und mit Ihrem Robo-Advisor sparen die Leute.", {}},
    {"Drei Tage feierten Gute Menschen mit der Band das Ende der Woche, sagt Youtuber Kortex, und der Saal war voll.",
     {}},
    {"Sri Lankas Regierung und die Sri-Lankische Post sind mit dem Plan und der Lage zufrieden.", {}},
    {"Der Robo-Advisor legt das Geld an, und die Kunden sind mit dem Ergebnis zufrieden.", {}},
    {"Der IBU Weltcup macht im Januar Station, und die Athleten sind mit dem Training zufrieden.", {}},
    {"Le maire de Saint-Louis et le conseil ont voté le budget.", {}},
    {"The Queen Pineapple is sold in Pakistan.", {}},
    {"Chairman of the Board of Directors spoke in South Bend.", {}},
};

TEST(Person, WhomNoTableKnowsIsToldByTheFamilyNameAlone) {
    const Names names = names_in("", {"The judge heard Pokpa Soropogui on the first day.",
                                      "All statements of Soropogui were read, as were those about Wombu Tortu."});
    EXPECT_EQ(names_alone(names.people), std::vector<std::string>{"Pokpa Soropogui"});
}

INSTANTIATE_TEST_SUITE_P(Table, PersonInText, testing::ValuesIn(cases));

TEST(Person, IsOneAcrossSpellingsAndShortForms) {
    const Names names =
        names_in("", {"CEO Muhammad Alamgir Chaudhary said so.", "Later CEO Muhammad Alamgir Chaudhry agreed.",
                      "Alamgir said that all went well."});
    ASSERT_EQ(names.people.size(), 1U);
    EXPECT_EQ(names.people[0].variants, std::vector<std::string>{"Muhammad Alamgir Chaudhry"});
    EXPECT_EQ(names.people[0].evidence.times, 3);
}

TEST(Person, OfTwoScriptsIsCountedInBoth) {
    const auto names = names_in("", {"社長の木村浩人（John Zarikawa）は述べた。",
                                     "The visitors met John Zarikawa there.", "John Zarikawa left."});
    ASSERT_EQ(names_alone(names.people), (std::vector<std::string>{"木村浩人"}));
    EXPECT_EQ(names.people[0].evidence.times, 4U);
    EXPECT_TRUE(names.people[0].evidence.main_subject);
}

TEST(Person, KeepsTheRole) {
    const Names names = names_in("Debbie McGrath, CEO of Zaryab, said so.");
    ASSERT_EQ(names.people.size(), 1U);
    EXPECT_EQ(names.people[0].role, "CEO of Zaryab");
}

struct RoleCase {
    std::string text, name, role;
};

void PrintTo(const RoleCase& one, std::ostream* out) {
    *out << one.text;
}

class RoleInText : public testing::TestWithParam<RoleCase> {};

TEST_P(RoleInText, IsWholeAndEndsInNoSmallWord) {
    const Names names = names_in(GetParam().text);
    ASSERT_EQ(names_alone(names.people), std::vector<std::string>{GetParam().name});
    EXPECT_EQ(names.people[0].role, GetParam().role);
}

const RoleCase roles[] = {
    {"Chief Executive Officer (CEO) Steve Castro spoke in Lahore.", "Steve Castro", "Chief Executive Officer (CEO)"},
    {"Der FDP-Vorsitzende Jannik Holtkamp sprach mit der Presse über die Wahl und den Haushalt.", "Jannik Holtkamp",
     "FDP-Vorsitzende"},
    {"Der Kabarettist Arne Quittmann tritt am Freitag mit der Band in der Halle auf.", "Arne Quittmann", "Kabarettist"},
    {"Der Titelverteidiger Daniel Quittmann kam mit der Bahn in die Stadt und gewann das Rennen.", "Daniel Quittmann",
     "Titelverteidiger"},
    {"Die Rektorin der Hochschule und das Land ehren Präsident des Daniel Quittmann mit dem Preis.", "Daniel Quittmann",
     "Präsident"},
    {"Das sagte Thomas Mettenleiter, Präsident des Friedrich-Loeffler-Instituts, und die Forscher sind mit der Lage "
     "zufrieden.",
     "Thomas Mettenleiter", "Präsident des Friedrich-Loeffler-Instituts"},
    {"La directrice générale, Fatou Makhtar Fall Faye, a remercié les partenaires de la région et des communes.",
     "Fatou Makhtar Fall Faye", "directrice générale"},
    {"Губернатор Тульской области Степан Лаврухин открыл завод.", "Степан Лаврухин", "Губернатор Тульской области"},
    {"Глава МВД Франции Этьен Дюкре рассказал о мерах.", "Этьен Дюкре", "Глава МВД Франции"},
    {"മന്ത്രി ഡോ. ജോർജ് സ്ലീബൻ പറഞ്ഞു.", "ജോർജ് സ്ലീബൻ", "മന്ത്രി"},
    {"મુખ્યમંત્રી ધવલભાઈ ખમારની ઉપસ્થિતિમાં મેળો યોજાયો.", "ધવલભાઈ ખમાર", "મુખ્યમંત્રી"},
    {"Облыс әкімі Дәурен Есімхановтың айтуынша, екі мың адам жұмысқа орналасты.", "Дәурен Есімханов", "әкімі"},
    {"සභාපති රොහාන් ද සිල්වා මහතා මෙසේ පැවසීය.", "රොහාන් ද සිල්වා", "සභාපති"},
};

INSTANTIATE_TEST_SUITE_P(Table, RoleInText, testing::ValuesIn(roles));

TEST(Person, IsOneInTheGenitiveToo) {
    const Names names =
        names_in("", {"Das Buch der Dichterin Annika Bernkott ist auf der Liste und mit dem Preis geehrt.",
                      "Annika Bernkotts Reise in die Stadt und das Leben der Leute sind das Thema."});
    ASSERT_EQ(names_alone(names.people), std::vector<std::string>{"Annika Bernkott"});
    EXPECT_EQ(names.people[0].evidence.times, 2);
}

TEST(Person, OfAListIsToldByItsLabel) {
    const Names names =
        names_in("", {"Attendees:",
                      "Aoife Kinvarra (virtual) (Dept. of Finance, Trade and Employment), Brannoc Zwick (NERI), and "
                      "Steve Castro."});
    EXPECT_EQ(names_alone(names.people), (std::vector<std::string>{"Aoife Kinvarra", "Brannoc Zwick", "Steve Castro"}));
    EXPECT_EQ(names_in("Present: Brannoc Zwick went home.").people.size(), 0U);
}

TEST(Person, OfALineIsToldByTheLinesAround) {
    const Names names = names_in("", {"We ask the council to keep the library open.", "Steve Castro",
                                      "Ella Morwick, writer", "Zakkil Ambarro, historian", "Robert Quillfether",
                                      "Brannoc Zwick, Rutgrave University", "Karen Tressock"});
    EXPECT_EQ(names_alone(names.people),
              (std::vector<std::string>{"Steve Castro", "Ella Morwick", "Zakkil Ambarro", "Robert Quillfether",
                                        "Brannoc Zwick", "Karen Tressock"}));
    EXPECT_EQ(names_in("", {"Zakkil Ambarro", "Brannoc Zwick", "Follow us"}).people.size(), 0U);
}

TEST(Person, SkeletonIsOneForSpellingsOfOneName) {
    EXPECT_EQ(skeleton("chaudhry"), skeleton("chowdhury"));
    EXPECT_EQ(skeleton("muhammad"), skeleton("mohammed"));
    EXPECT_NE(skeleton("hassan"), skeleton("hamid"));
}

TEST(Person, GivenByTheDocumentLosesItsTitle) {
    const Person person = person_from_given("Dr. Farah Said, Assistant Professor", knowledge_of_tests());
    EXPECT_EQ(person.name, "Farah Said");
    EXPECT_EQ(person.role, "Assistant Professor");
}

}  // namespace
}  // namespace pressdex

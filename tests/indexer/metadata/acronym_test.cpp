// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/acronym.hpp"

#include "name_fixture.hpp"

namespace pressdex {
namespace {

struct Pair {
    std::string_view acronym;
    std::vector<std::string_view> words;
    bool stands;
};

TEST(Acronym, StandsForTheWordsThatBeginWithItsLetters) {
    const std::vector<Pair> table = {
        {"NPO", {"National", "Productivity", "Organization"}, true},
        {"NPO", {"Productivity", "Organization"}, false},
        {"G&JTC", {"Gems", "and", "Jewelry", "training", "center"}, true},
        {"STGAL", {"Sialkot", "Tannery", "Association", "Guarantee", "Limited"}, true},
        {"SMEDA", {"Small", "and", "Medium", "Enterprises", "Development", "Authority"}, true},
        {"MoIP", {"Ministry", "of", "Industries", "and", "Production"}, true},
        {"NAVTTC", {"National", "Vocational", "and", "Technical", "Training", "Commission"}, true},
        {"PaCT", {"Partnership", "for", "Cleaner", "Textile"}, true},
        {"IDCOL", {"Infrastructure", "Development", "Company", "Limited"}, true},
        {"SMEs", {"small", "and", "medium", "enterprises"}, true},
        {"KADO", {"Karakoram", "Area", "Development", "Organization"}, true},
        {"KADO", {"Area", "Development", "Organization"}, false},
        {"TAMACC", {"Texas", "Association", "of", "Mexican", "American", "Chambers", "of", "Commerce"}, true},
        {"ICCI", {"Islamabad", "Chamber", "of", "Commerce", "and", "Industry"}, true},
        {"ICCI", {"Rawalpindi", "Chamber", "of", "Commerce", "and", "Industry"}, false},
        {"ODK", {"Open", "Data", "Kit"}, true},
        {"UN", {"United", "Kingdom"}, false},
        {"ADB", {"Asian", "Bank"}, false},
        {"JSEZA", {"Jamaica", "Special", "Economic", "Zone", "Authority"}, true},
        {"PGMA", {"Gems", "Association"}, false},
        {"ABVC", {"ABVC", "or", "the", "Company"}, false},
    };
    for (const Pair& pair : table)
        EXPECT_EQ(stands_for(pair.acronym, pair.words), pair.stands) << pair.acronym << " for " << pair.words.front();
}

struct Case {
    std::string text;
    std::string name;     // of an organization that must be found; empty = `absent` only
    std::string acronym;  // that it must bear
    std::string absent;   // name, acronym or variant of an organization that must not be found
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.text;
}

class AcronymInText : public testing::TestWithParam<Case> {};

TEST_P(AcronymInText, GivesTheBodyThatItStandsFor) {
    const Case& expected = GetParam();
    const Names names = names_in(expected.text);
    if (!expected.name.empty()) {
        const Organization* found = organization_called(names, expected.name);
        ASSERT_NE(found, nullptr) << expected.name << " in " << expected.text;
        EXPECT_EQ(found->acronym, expected.acronym) << expected.text;
        EXPECT_EQ(std::ranges::count_if(names.organizations,
                                        [&](const Organization& other) {
                                            return !other.acronym.empty() && other.acronym == found->acronym;
                                        }),
                  found->acronym.empty() ? 0 : 1)
            << expected.text;
    }
    if (!expected.absent.empty()) {
        EXPECT_EQ(organization_called(names, expected.absent), nullptr) << expected.absent << " in " << expected.text;
    }
}

const Case cases[] = {
    // Long name first, and the other way round.
    {"The Karakoram Area Development Organization (KADO) met farmers. KADO said so.",
     "Karakoram Area Development Organization", "KADO", ""},
    {"The Sungold Inland Kredit Bank (SilkBank) met farmers. Ali Khan, SilkBank's president, spoke.",
     "Sungold Inland Kredit Bank", "SilkBank", ""},
    {"They sell streamlined Edge Data Center (EDC) parts. Five EDCs follow.", "", "", "EDC"},
    {"The Zaryab Edge Data Center (ZEDC) opened. The ZEDC's staff came.", "Zaryab Edge Data Center", "ZEDC", ""},
    {"KADO (Karakoram Area Development Organization) met farmers.", "Karakoram Area Development Organization", "KADO",
     ""},
    {"The Zaryab Valley Growers Association (ZVGA) met on Monday. ZVGA will return.",
     "Zaryab Valley Growers Association", "ZVGA", ""},
    {"ZVGA (Zaryab Valley Growers Association) met on Monday.", "Zaryab Valley Growers Association", "ZVGA", ""},
    {"Experts saw the Gems and Jewelry training center (G&JTC) in town.", "Gems and Jewelry training center", "G&JTC",
     ""},
    {"Sialkot Tannery Association (Guarantee) Limited (STGAL) took part.",
     "Sialkot Tannery Association (Guarantee) Limited", "STGAL", ""},
    {"The Northern Solar Dryers Corporation opened a plant. NSD hired ten people.", "Northern Solar Dryers Corporation",
     "NSD", ""},
    // Known acronyms alone, in any country.
    {"UNIDO and USAID took part in the session.", "United Nations Industrial Development Organization", "UNIDO", ""},
    {"Courses were paid for by USAID and others.", "United States Agency for International Development", "USAID", ""},
    {"The plan of JICA was shown.", "Japan International Cooperation Agency", "JICA", ""},
    {"SMEDA opened a desk.", "Small and Medium Enterprises Development Authority", "SMEDA", ""},
    {"A loan of the ADB was signed.", "Asian Development Bank", "ADB", ""},
    {"Smeda opened a desk.", "Small and Medium Enterprises Development Authority", "SMEDA", ""},
    // NPO: Pakistan's and Bangladesh's body at home, non-profit elsewhere.
    {"NPO held a course in Multan, Pakistan.", "National Productivity Organization, Pakistan", "NPO", ""},
    {"NPO held a course in Dhaka, Bangladesh.", "National Productivity Organisation, Bangladesh", "NPO", ""},
    {"A Japanese NPO in Osaka collects used books.", "", "", "NPO"},
    {"Many non-profit organizations (NPO) in Lahore, Pakistan, collect books. The NPO sector grows.", "", "",
     "National Productivity Organization, Pakistan"},
    {"National Productivity Organization (NPO) Pakistan trained millers.",
     "National Productivity Organization, Pakistan", "NPO", ""},
    // GB is a region, not a body, and no acronym of one.
    {"Crafts of GB were shown in Gilgit.", "", "", "GB"},
    {"The GB administration ran a centre in Gilgit.", "", "", "GB administration"},
    // LSE is in no table: at Lahore it is not London's.
    {"Students of LSE in Lahore took part.", "", "", "London School of Economics"},
    {"Lahore School of Economics (LSE) held a seminar in Lahore.", "Lahore School of Economics", "LSE", ""},
    // Apo is a man's name; APO is a body.
    {"Thai actor Apo Nattawin Wattanagitiphat opened the fair.", "", "", "Asian Productivity Organization"},
    {"The APO opened the fair.", "Asian Productivity Organization", "APO", ""},
    {"Asian Productivity Organization (APO) Tokyo sent two experts.", "Asian Productivity Organization", "APO", ""},
    // Not bodies at all.
    {"SMEs and MSMEs need loans, said the CEO.", "", "", "SMEs"},
    {"The GDP of the USA grew and ICT exports rose.", "", "", "GDP"},
    {"Small and medium enterprises (SMEs) need loans.", "", "", "SMEs"},
    {"Open Data Kit (ODK) is free software.", "", "", "ODK"},
    {"Computer Emergency Readiness Team (CERT) is the name of the portal.", "", "", "CEO"},
    {"Artificial Intelligence (AI) changes work.", "", "", "AI"},
    // Two bodies of one acronym.
    {"Pakistan Tanners Association (PTA) met exporters. PTA asked for time.", "Pakistan Tanners Association", "PTA",
     "Pakistan Telecommunication Authority"},
    {"Pakistan Telecommunication Authority (PTA) opened a portal. PTA asked for time.",
     "Pakistan Telecommunication Authority", "PTA", "Pakistan Tanners Association"},
    {"Sialkot Chamber of Commerce and Industry (SCCI) met.", "Sialkot Chamber of Commerce and Industry", "SCCI",
     "Sarhad Chamber of Commerce and Industry"},
    {"Sarhad Chamber of Commerce & Industry (SCCI) met.", "Sarhad Chamber of Commerce and Industry", "SCCI",
     "Sialkot Chamber of Commerce and Industry"},
    // Unknown capitals beside bodies.
    {"Associations such as PQJTEA, APQEA and PQMA took part.", "PQJTEA", "", ""},
    {"Associations such as PQJTEA, APQEA and PQMA took part.", "PQMA", "", ""},
    {"Representatives of PQJTEA association took part.", "PQJTEA", "", ""},
    {"It was opened by the Chairman of QWEDA on Friday.", "QWEDA", "", ""},
    {"The lamp IMILUX lasts ten years.", "", "", "IMILUX"},
    // Capital letters only because the whole line shouts.
    {"WHO WILL LEAD THE NEXT TEAM OF ENGINEERS THERE", "", "", "World Health Organization"},
    {"World Bank experts wrote it. WB will publish it.", "World Bank", "WB", ""},
    {"WB won the match.", "", "", "World Bank"},
    {"Texas Association of Mexican American Chambers of Commerce (TAMACC) met, said JR Gonzales, Vice Chairman of "
     "TAMACC.",
     "Texas Association of Mexican American Chambers of Commerce", "TAMACC", ""},
};

INSTANTIATE_TEST_SUITE_P(Table, AcronymInText, testing::ValuesIn(cases));

}  // namespace
}  // namespace pressdex

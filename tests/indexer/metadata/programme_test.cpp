// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programme.hpp"

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

class ProgrammeInText : public testing::TestWithParam<Case> {};

TEST_P(ProgrammeInText, IsFoundByItsNounItsAcronymOrItsTitle) {
    EXPECT_EQ(names_alone(names_in(GetParam().text).programmes), GetParam().names) << GetParam().text;
}

const Case cases[] = {
    {"He told them of the Mobile Loom Manufacturing Policy in detail.", {"Mobile Loom Manufacturing Policy"}},
    {"They went under the Individual-country Observational Study Mission (IOSM) program.",
     {"Individual-country Observational Study Mission"}},
    {"Under the Samartha scheme many were trained.", {"Samartha"}},
    {"In a project assigned to it on “Developing and Promoting Wool Weaving of Zaryab” they met.",
     {"Developing and Promoting Wool Weaving of Zaryab"}},
    {"The PSDP project was approved.", {"Public Sector Development Programme"}},
    {"The Zaryab Quality Award goes to weavers.", {"Zaryab Quality Award"}},
    {"An energy project and a training program began.", {}},
    {"The Chinese project and this scheme were named.", {}},
    {"Its Data Protection Policy and the DMD program are old.", {}},
    {"It is the Network Program on Precision Weaving of wool.", {"Network Program on Precision Weaving"}},
    {"All met under the theme “Looms: Partners for Prosperity” of the conference.", {}},
    {"The National Quality Award goes to weavers.", {"National Quality Award"}},
    {"The chief said that the 'Mrignaba' scheme helps weavers.", {"Mrignaba"}},
    {"They held a national workshop on Enhancing Innovation, Wool, and Quality in Weaving and Looms this week.",
     {"Enhancing Innovation, Wool, and Quality in Weaving and Looms"}},
    {"He praised the Prime Minister's Youth Loan Scheme.", {"Prime Minister's Youth Loan Scheme"}},
    {"He spoke at the 2nd Achievement Awards of the weavers.", {"Achievement Awards"}},
    {"The Deputy Director and Program Coordinator spoke.", {}},
    {"Es parte del Plan Cameral de Internacionalización y del Plan Cameral de Competitividad.",
     {"Plan Cameral de Internacionalización", "Plan Cameral de Competitividad"}},
    {"Mereka meraih Penghargaan Siddhakarya dan gerakan ke Tanah Air.", {"Penghargaan Siddhakarya"}},
};

TEST(Programme, OfTheLedeIsAMainSubjectAndOneNamedOnceBelowIsNot) {
    const Names names = names_in("Weavers honoured", {"The Zaryab Quality Award goes to three weavers this year.",
                                                      "Two of them were trained under the Samartha scheme."});
    ASSERT_EQ(names.programmes.size(), 2U);
    EXPECT_TRUE(names.programmes[0].evidence.main_subject);
    EXPECT_FALSE(names.programmes[1].evidence.main_subject);
}

TEST(Programme, IsOneUnderAllItsPrintedForms) {
    const Names names =
        names_in("", {"Six firms won Zaryab Weaving Awards 2025. The annual Zaryab Weaving Award is old. "
                      "The Samartha Scheme paid; under Samartha scheme all learn."});
    EXPECT_EQ(names_alone(names.programmes),
              (std::vector<std::string>{"Zaryab Weaving Awards 2025", "Samartha Scheme"}));
}

INSTANTIATE_TEST_SUITE_P(Table, ProgrammeInText, testing::ValuesIn(cases));

}  // namespace
}  // namespace pressdex

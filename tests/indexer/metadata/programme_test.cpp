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
};

INSTANTIATE_TEST_SUITE_P(Table, ProgrammeInText, testing::ValuesIn(cases));

}  // namespace
}  // namespace pressdex

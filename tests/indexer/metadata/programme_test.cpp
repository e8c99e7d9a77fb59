// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme.hpp"

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
    // What many countries have is the table's only in a story about that country.
    {"In Botswana the National Productivity Day was marked.", {"National Productivity Day"}},
    {"In Bangladesh the National Productivity Day was marked.", {"National Productivity Day, Bangladesh"}},
    // Another noun behind says what it is, and an office is none.
    {"She spoke to Mileuto Project Manager Ella Castro.", {}},
    {"They met at the Zaryab Convention and Exhibition Centre there.", {}},
    {"She was Head of International Loom Strategy and Director of Policy.", {}},
    {"It was planned in Zaryab and on the Loom Policy they agreed.", {"Loom Policy"}},
    {"See #Zaryab #Loom #Symposium for more.", {}},
    {"His new book, titled \"The Loom of Zaryab\", was shown.", {}},
    {"A project titled \"The Loom of Zaryab\" was shown.", {"The Loom of Zaryab"}},
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
    {"The Q2 Quarterly Weaving Survey came out.", {"Q2 Quarterly Weaving Survey"}},
    {"The Zaryab Loom Cluster Survey (ZLCS) was done.", {}},
    {"They live at 19 Rikhard Drive and shop there.", {}},
    {"The shop on Rikhard Drive is near the corner of Ella Ford Drive and Zarnow Road.", {}},
    {"Data are kept on a USB Flash Drive.", {}},
    {"They gave to the Rikhard Toy Drive and to others.", {"Rikhard Toy Drive"}},
    {"He opened the 3rd Annual Weaving and Healthcare Show here.", {"Weaving and Healthcare Show"}},
    {"They recalled the 1995 Productivity Charter of the weavers.", {"Productivity Charter"}},
    {"It was held beside the 40th Conference of UNIDO on Monday.", {"40th Conference of UNIDO"}},
    {"She won at the UNIDO Awards in May.", {"UNIDO Awards"}},
    {"All reviewed the APO Vision 2025 with care.", {"APO Vision 2025"}},
    {"The UNIDO Vision and his vision differ.", {}},
    {"It will host an UNIDO Digital Engineer Workshop in March.", {"UNIDO Digital Engineer Workshop"}},
    {"Resonates with the vision of ‘Saving Weavers from Want’ in towns.", {}},
    {"“Нэхмэл эрхлэлт” аймгийн зөвлөгөөн амжилттай боллоо.", {"Нэхмэл эрхлэлт"}},
    {"Они вошли в проект «Производительность ткачей» весной.", {"Производительность ткачей"}},
    {"「2021-22香港織布獎」設有六個組別,由政府支持的香港織布獎每年頒發「大獎」。", {"香港織布獎"}},
    {"「織布生産性普及活動」を実施し、織物持続化補助金を公表した。", {"織布生産性普及活動", "織物持続化補助金"}},
    {"THREE FIRMS CHOSEN FOR WEAVING LOOM PROJECT AND MORE. He wrote of it in small letters all day long.", {}},
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

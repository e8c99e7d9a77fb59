// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finders of bodies: time and memory grow as the text does.
#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "name_fixture.hpp"
#include "repeated_text.hpp"

namespace pressdex {
namespace {

double cost_of(std::string text) {
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const auto mentions = mentions_in(reading, knowledge_of_tests());
    return cost_of_work([&] { EXPECT_LE(organizations_of(reading, mentions, knowledge_of_tests()).size(), 10U); });
}

class PiecesOfBodies : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfBodies, CostTwiceAsMuchInATextTwiceAsLong) {
    expect_linear(cost_of, GetParam(), 20'000);
}

INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfBodies,
                         testing::Values("le ministère de ", "le ministère de l'industrie ", "de l'industrie, ",
                                         "l'Université ", "l'UNESCO ", "Zarno Data Center (ZDC) ",
                                         "Zarno Inland Kredit Bank (ZinBank) ", "l'agence de la ", "chambre (CCI) de ",
                                         "la société Orange ", "du commerce et ", "el ministerio de Trabajo y ",
                                         "het ministerie van Zaken en ", "министерство ", "министерство развития и ",
                                         "развития, ", "ООО «", "по министерству по ", "Федеральный ", "центр «Центр ",
                                         "яам, ", "Хүнс, ", "үйлдвэрийн ", "«Хүнс» ХХК ", "Urząd i ",
                                         "Ministerstwo Pracy, ", "der Verband der ", "สภา", "กรม", "กระทรวง",
                                         "und Industrie- und Handelskammer ", "ve Bakanlığı ", "Odası Bakanlığı ve "));

// A name of five syllables for each number.
std::string invented(std::size_t number) {
    constexpr std::string_view consonants = "bdgklmnprstvz", vowels = "aeiou";
    std::string name;
    for (int syllable = 0; syllable < 5; ++syllable) {
        name += consonants[number % consonants.size()];
        number /= consonants.size();
        name += vowels[number % vowels.size()];
        number /= vowels.size();
    }
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

double cost_of_frames(std::size_t names) {
    std::string text;
    for (std::size_t number = 0; number < names; ++number) text += "with the carmaker " + invented(number) + ", ";
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const NameText words(reading, {}, knowledge_of_tests());
    const NameSpans taken(words.size());
    return cost_of_work([&] { EXPECT_GE(framed_bodies(words, taken).size(), names * 9 / 10); });
}

TEST(Organization, AmongManyThatTheirFramesTellCostsNoMoreThanAmongFew) {
    constexpr std::size_t names = 4'000;
    constexpr double slack = 50;  // milliseconds
    EXPECT_LT(cost_of_frames(2 * names), 3 * cost_of_frames(names) + slack);
}

}  // namespace
}  // namespace pressdex

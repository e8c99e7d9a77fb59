// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finders of bodies: time and memory grow as the text does.
#include "indexer/metadata/organizations/organization.hpp"
#include "name_fixture.hpp"

#include <ctime>

namespace pressdex {
namespace {

std::string repeated(const std::string& piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

// Of this thread alone: what else the machine does is not in it.
double processor_milliseconds() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

double cost_of(std::string text) {
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const auto mentions = mentions_in(reading, knowledge_of_tests());
    const double begin = processor_milliseconds();
    EXPECT_LE(organizations_of(reading, mentions, knowledge_of_tests()).size(), 10U);
    return processor_milliseconds() - begin;
}

class PiecesOfBodies : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfBodies, CostTwiceAsMuchInATextTwiceAsLong) {
    constexpr std::size_t bytes = 20'000;
    constexpr double slack = 100;  // what is quadratic takes seconds
    const double once = cost_of(repeated(GetParam(), bytes)), twice = cost_of(repeated(GetParam(), 2 * bytes));
    EXPECT_LT(twice, 3 * once + slack);
}

INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfBodies,
                         testing::Values("le ministère de ", "le ministère de l'industrie ", "de l'industrie, ",
                                         "l'Université ", "l'UNESCO ", "l'agence de la ", "chambre (CCI) de ",
                                         "la société Orange ", "du commerce et ", "el ministerio de Trabajo y ",
                                         "het ministerie van Zaken en ", "министерство ", "министерство развития и ",
                                         "развития, ", "ООО «", "по министерству по ", "Федеральный ", "центр «Центр ",
                                         "яам, ", "Хүнс, ", "үйлдвэрийн ", "«Хүнс» ХХК ", "Urząd i ",
                                         "Ministerstwo Pracy, ", "der Verband der ", "สภา", "กรม", "กระทรวง",
                                         "und Industrie- und Handelskammer ", "ve Bakanlığı ", "Odası Bakanlığı ve "));

}  // namespace
}  // namespace pressdex

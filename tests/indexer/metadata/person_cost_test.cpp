// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finders of people: time and memory grow as the text does.
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/programmes/programme.hpp"
#include "name_fixture.hpp"
#include "repeated_text.hpp"

namespace pressdex {
namespace {

// All finders run over words that nobody has taken yet; how many sightings there are, and the processor's time they
// took.
struct Cost {
    std::size_t sightings = 0;
    double milliseconds = 0;
};

Cost cost_of(std::string text) {
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const auto mentions = mentions_in(reading, knowledge_of_tests());
    const NameText words(reading, mentions, knowledge_of_tests());
    NameSpans taken(words.size());
    const double begin = processor_milliseconds();
    const auto sighted = people_sighted(words, taken);
    Cost cost{sighted.size() + labelled_people(words, taken).size() + listed_people(words, taken, sighted).size() +
                  caseless_people(words, taken).size() + unspaced_people(words, taken).size() +
                  people_in_lines(words, taken).size(),
              0};
    programmes_of(words, mentions, {}, taken);
    cost.milliseconds = processor_milliseconds() - begin;
    return cost;
}

class PiecesOfNames : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfNames, CostTwiceAsMuchInATextTwiceAsLong) {
    constexpr std::size_t bytes = 20'000;
    // What was quadratic here took seconds; a finder of today takes a few milliseconds.
    constexpr double slack = 100;
    const Cost once = cost_of(repeated(GetParam(), bytes)), twice = cost_of(repeated(GetParam(), 2 * bytes));
    EXPECT_LE(twice.sightings, 2 * once.sightings + 10);
    EXPECT_LE(twice.sightings, 2 * bytes / GetParam().size() * 3 + 10);
    EXPECT_LT(twice.milliseconds, 3 * once.milliseconds + slack);
}

INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfNames,
                         testing::Values("John Kovalenko, ", "Xolani Kortex, ", "John Kovalenko and ",
                                         "Ministers John Kovalenko, ", "อ. ", "โดยนาย", "นาย", "ศ.ดร.", "Sri ",
                                         "Sri Mulyani dan ", "H Rozani yang ", "M Koffi et ", "马", "马·", "主席马",
                                         "总经理陈志远、", "李明华、", "記者", "記者 ", "社長の", "社長 ", "김 대표 ",
                                         "Forum ", "Leaders Forum ", "12th Forum ", "محمد علي، ", "وزير محمد علي و",
                                         "ড. ", "Attendees: ", "Attendees: John Kovalenko (Bank of Lahore), ",
                                         "John Kovalenko (speakers:), ", "министр экономики области ", "Молдовы Майя ",
                                         "John-", "von Kovalenko ", "ທ່ານ ", "ທ່ານ ສົມພອນ ວົງຄຳ ", "លោក ", "ဦး", "ဦးသန်းဝင်း",
                                         "மு.", "அமைச்சர் ", "मन्त्री दामोदर भण्डारीले ", "පෙරේරා මහතා "));

}  // namespace
}  // namespace pressdex

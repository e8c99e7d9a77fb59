// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence is true: what it quotes stands in the text, and without those words the value is gone or less sure. Held
// over every story of corpus/.
#include "indexer/cleaning/outlines.hpp"
#include "indexer/metadata/dates/date.hpp"
#include "indexer/metadata/dates/event.hpp"
#include "indexer/metadata/names.hpp"
#include "indexer/metadata/places/location.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "indexer/metadata/sector.hpp"
#include "indexer/story_from.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

struct Claim {
    std::string value;
    Evidence evidence;
};
using Claims = std::vector<Claim>;
using Finder = std::function<Claims(const Outline&)>;

struct Measure {
    std::size_t tried = 0, removed = 0;
};

std::vector<fs::path> corpus_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(PRESSDEX_SOURCE) / "corpus")) {
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

Draft draft_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    Draft draft;
    draft.text.assign(std::istreambuf_iterator<char>(file), {});
    return draft;
}

bool take_out(std::string& text, const std::string& quote) {
    bool found = false;
    for (auto at = text.find(quote); at != std::string::npos; at = text.find(quote, at)) {
        text.erase(at, quote.size());
        found = true;
    }
    return found;
}

// The outline without the quote; false where it does not hold it. A lede that is the title goes in both.
bool take_out(Outline& outline, const std::string& quote) {
    // A dateline that did not hold the quote is still one: its day is no day of the text.
    if (outline.dateline_bytes > 0 &&
        outline.body[outline.dateline_paragraph].substr(0, outline.dateline_bytes).find(quote) != std::string::npos)
        outline.dateline_bytes = 0;
    bool found = take_out(outline.title, quote);
    for (auto& paragraph : outline.body) found = take_out(paragraph, quote) || found;
    found = take_out(outline.dateline_place, quote) || found;
    return found;
}

// As surely and as often as before: the words that were taken out carried nothing.
bool is_still_claimed(const Claims& claims, const Claim& claim) {
    return std::ranges::any_of(claims, [&](const Claim& other) {
        return other.value == claim.value && other.evidence.times >= claim.evidence.times &&
               other.evidence.confidence >= claim.evidence.confidence;
    });
}

Measure measured(const Finder& claims_of) {
    constexpr std::size_t most_of_a_story = 4;
    Measure measure;
    for (const auto& path : corpus_files()) {
        for (const Outline& outline : outlines_from(draft_of(path))) {
            Claims claims = claims_of(outline);
            std::erase_if(claims, [](const Claim& claim) { return claim.evidence.quote.empty(); });
            claims.resize(std::min(claims.size(), most_of_a_story));
            for (const Claim& claim : claims) {
                ++measure.tried;
                Outline without = outline;
                const bool quoted = take_out(without, claim.evidence.quote);
                EXPECT_TRUE(quoted) << path.filename() << ": " << claim.value << ": " << claim.evidence.quote;
                const bool still = is_still_claimed(claims_of(without), claim);
                measure.removed += still ? 0U : 1U;
            }
        }
    }
    // A few values stand as well on other words: "JAKARTA" in the dateline and Jakarta three times more.
    EXPECT_GE(measure.removed * 100, measure.tried * 97);
    return measure;
}

template <class Value, class Key>
Claims claims_from(const std::vector<Value>& values, Key key) {
    Claims claims;
    for (const auto& value : values) claims.push_back({key(value), value.evidence});
    return claims;
}

TEST(Evidence, OfSectorsIsInTheTextAndCarriesThem) {
    const Knowledge& knowledge = own_knowledge();
    const auto measure = measured([&](const Outline& outline) {
        const Reading reading(outline);
        return claims_from(sectors_of(reading, mentions_in(reading, knowledge), knowledge, {}),
                           [](const Sector& sector) { return sector.slug; });
    });
    EXPECT_GT(measure.tried, 300U);
}

TEST(Evidence, OfPlacesIsInTheTextAndCarriesThem) {
    const Knowledge& knowledge = own_knowledge();
    const auto measure = measured([&](const Outline& outline) {
        const Reading reading(outline);
        return claims_from(
            locations_of(reading, mentions_in(reading, knowledge), knowledge, outline, home_country(reading, {}, {})),
            [](const Location& location) { return label_of(location); });
    });
    EXPECT_GT(measure.tried, 250U);
}

TEST(Evidence, OfBodiesAndPeopleIsInTheTextAndCarriesThem) {
    const Knowledge& knowledge = own_knowledge();
    const auto name = [](const auto& value) { return value.name; };
    const auto names = [&](const Outline& outline) {
        const Reading reading(outline);
        return names_of(reading, mentions_in(reading, knowledge), knowledge);
    };
    EXPECT_GT(measured([&](const Outline& o) { return claims_from(names(o).organizations, name); }).tried, 300U);
    EXPECT_GT(measured([&](const Outline& o) { return claims_from(names(o).people, name); }).tried, 150U);
}

TEST(Evidence, OfEventDaysIsInTheTextAndCarriesThem) {
    const auto measure = measured([&](const Outline& outline) {
        Claims claims;
        const auto published = published_of(outline, {});
        if (const auto event = event_of(outline, published)) claims.push_back({iso(event->day), event->evidence});
        return claims;
    });
    EXPECT_GT(measure.tried, 100U);
}

TEST(Evidence, OfAnEmbargoCarriesTheDayOfAReleaseThatTellsNoOther) {
    const auto day_of_story = [](const std::string& head) {
        Draft draft;
        draft.text = head +
                     "Council opens a laboratory for small growers\n\nThe National Tea Council opened a laboratory "
                     "for small growers in Nuwara and promised two more before the end of the year.\n";
        const auto stories = stories_from(draft, "a.txt", own_knowledge());
        if (stories.size() != 1 || !stories[0].published) return std::string();
        const Published& published = *stories[0].published;
        EXPECT_NE(draft.text.find(published.evidence.quote), std::string::npos);
        return iso(published.period);
    };
    EXPECT_EQ(day_of_story("EMBARGOED UNTIL 10:00 GMT 5 May 2024\n\n"), "2024-05-05");
    EXPECT_EQ(day_of_story("EMBARGOED UNTIL 10:00 GMT 5 May 2024\n\n4 May 2024\n\n"), "2024-05-04");
    EXPECT_EQ(day_of_story("FOR IMMEDIATE RELEASE\n\n"), "");
}

TEST(Evidence, OfThePublicationDayIsPrintedInTheFileAndCarriesIt) {
    std::size_t tried = 0;
    for (const auto& path : corpus_files()) {
        const Draft draft = draft_of(path);
        const auto outlines = outlines_from(draft);
        if (outlines.size() != 1) continue;
        const auto published = published_of(outlines.front(), draft);
        if (!published) continue;
        ++tried;
        Draft without = draft;
        EXPECT_TRUE(take_out(without.text, published->evidence.quote))
            << path.filename() << ": " << published->evidence.quote;
        for (const Outline& outline : outlines_from(without)) {
            const auto again = published_of(outline, without);
            EXPECT_FALSE(again && again->period == published->period && again->where == published->where &&
                         again->evidence.quote == published->evidence.quote)
                << path.filename() << ": " << published->evidence.quote;
        }
    }
    EXPECT_GT(tried, 100U);
}

}  // namespace
}  // namespace pressdex

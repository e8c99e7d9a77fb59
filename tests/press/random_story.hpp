// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Seeded random stories for property tests: every member filled, many scripts, edge cases of length.
#include "press/story.hpp"

#include <random>
#include <string>

namespace pressdex {

class RandomStories {
  public:
    explicit RandomStories(unsigned seed) : dice_(seed) {}

    Story next() {
        Story story;
        story.id = story_id(word(), below(9) + 1);
        story.source = word();
        story.file = word() + "/" + word() + ".txt";
        story.number = below(9) + 1;
        story.url = below(2) == 0 ? "" : "https://example.org/" + word();
        story.outlet = below(3) == 0 ? "" : phrase(2);
        story.language = below(4) == 0 ? "" : "en";
        story.title = phrase(1 + below(8));
        story.title_is_lede = below(2) == 0;
        for (auto n = below(5); n > 0; --n) story.body.push_back(phrase(1 + below(40)));
        const auto day = Day{static_cast<std::int32_t>(below(40000)) - 10000};
        if (below(3) > 0) story.published = Published{{first_of(day), precision_}, Where::header, evidence()};
        if (below(3) > 0) story.event = Event{day, evidence()};
        for (auto n = below(3); n > 0; --n)
            story.sectors.push_back({word(), phrase(1), below(2) ? word() : "", "", evidence()});
        for (auto n = below(3); n > 0; --n) story.locations.push_back({{word(), word(), "Pakistan"}, evidence()});
        for (auto n = below(4); n > 0; --n)
            story.organizations.push_back({phrase(3), "ABC", {word(), word()}, evidence()});
        for (auto n = below(4); n > 0; --n) story.people.push_back({phrase(2), phrase(2), {phrase(2)}, evidence()});
        for (auto n = below(2); n > 0; --n) story.programmes.push_back({phrase(3), "", evidence()});
        for (auto n = below(3); n > 0; --n) story.asides.push_back(phrase(12));
        for (auto n = below(3); n > 0; --n) story.quotations.push_back({phrase(9), phrase(2), "", evidence()});
        add_office_facts(story, day);
        return story;
    }

    unsigned below(unsigned limit) { return limit == 0 ? 0 : static_cast<unsigned>(dice_() % limit); }

    std::string word() {
        static constexpr const char* words[] = {"energy",  "audit",   "Gilgit",       "نمائش", "生産性",
                                                "ผลผลิต",   "Türkiye", "leather",      "G&JTC", "2021",
                                                "Rs5.3bn", "x",       "productivity", "ওষুধ"};
        return words[below(std::size(words))];
    }

    std::string phrase(unsigned count) {
        std::string text = word();
        for (; count > 1; --count) text += " " + word();
        return text;
    }

  private:
    void add_office_facts(Story& story, Day day) {
        if (below(4) == 0) {
            story.release = ReleaseStatus{below(2) == 0, day, below(2) ? "10:00 GMT" : "", evidence()};
        }
        for (auto n = below(2); n > 0; --n)
            story.contacts.push_back({phrase(2), word(), "+92 51 000", "press@example.org", evidence()});
        const auto upper = [this]() -> std::optional<double> {
            return below(2) ? std::optional(below(9) + 0.25) : std::nullopt;
        };
        for (auto n = below(3); n > 0; --n)
            story.amounts.push_back({below(1000) / 7.0, upper(), below(3) ? "PKR" : "", phrase(2), evidence()});
        for (auto n = below(3); n > 0; --n)
            story.targets.push_back({below(1000) * 1.5, upper(), word(), 2000 + below(50), phrase(2), evidence()});
        auto& origin = story.origin;
        if (below(3) == 0) origin.title = phrase(3);
        if (below(3) == 0) origin.outlet = "";
        for (auto n = below(3); n > 0; --n)
            origin.dates.push_back({{day, Precision::day}, Where::byline, word(), "", below(100) / 3.0});
        origin.dateline_place = word();
        origin.dateline_bytes = below(300);
        origin.orgs = {phrase(2)};
        origin.topics = {word(), word()};
    }
    Evidence evidence() {
        return {static_cast<Where>(below(10)),          word(),       phrase(3), static_cast<float>(below(101)) / 100,
                static_cast<std::uint16_t>(below(300)), below(2) == 0};
    }
    // The first day of a random period around the day, since that is how periods are kept.
    Day first_of(Day day) {
        precision_ = static_cast<Precision>(below(3));
        const auto date = calendar(day);
        const int year = static_cast<int>(date.year());
        if (precision_ == Precision::year) return *day_of(year, 1, 1);
        if (precision_ == Precision::month) return *day_of(year, static_cast<unsigned>(date.month()), 1);
        return day;
    }

    std::mt19937 dice_;
    Precision precision_ = Precision::day;
};

}  // namespace pressdex

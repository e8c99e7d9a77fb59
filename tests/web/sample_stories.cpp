// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/day.hpp"
#include "tests/web/sample_shelf.hpp"

namespace pressdex::testing {
namespace {

Evidence seen(Where where, std::string quote, bool main = false) {
    return {where, "authority", std::move(quote), 0.9F, 1, main};
}

Story leather() {
    Story story;
    story.id = "00000000000000a1";
    story.source = "leather-lahore";
    story.file = "leather.txt";
    story.url = "https://indus.example/leather?id=7&ref=x";
    story.outlet = "Indus Courier";
    story.language = "en";
    story.title = "Tanners' course on \"clean leather\" opens in Lahore";
    story.body = {"Forty tanners began a course on cleaner leather on Monday.",
                  "Exports of leather & footwear are to grow, said Amna Khan."};
    story.published =
        Published{*period_from_iso("2021-12-23"), Where::dateline, seen(Where::dateline, "LAHORE, Dec 23, 2021")};
    story.sectors = {
        {"leather", "Leather", "manufacturing", "Manufacturing", seen(Where::title, "clean leather", true)}};
    story.locations = {{{"Lahore", "Punjab", "Pakistan"}, seen(Where::dateline, "LAHORE", true)}};
    story.organizations = {{"National Productivity Organization", "NPO", {}, seen(Where::body, "the NPO")}};
    story.people = {{"Amna Khan", "Director", {}, seen(Where::body, "said Amna Khan")}};
    story.quotations = {{"We waste less water now", "Amna Khan", "Director", {}}};
    story.release = ReleaseStatus{true, day_from_iso("2021-12-24"), "10:00 PKT", seen(Where::header, "EMBARGOED")};
    story.contacts = {{"Bilal Raza", "Press officer", "+92 42 000 000", "press@indus.example", {}}};
    story.amounts = {{5.3e9, {}, "PKR", "Rs 5.3bn", seen(Where::body, "Rs 5.3bn")}};
    story.targets = {{1000, {}, "jobs", 2025, "1,000 jobs by 2025", seen(Where::body, "1,000 jobs by 2025")}};
    return story;
}

Story energy(std::string id, std::string date, std::string outlet) {
    Story story;
    story.id = std::move(id);
    story.source = "energy-" + date;
    story.file = story.source + ".txt";
    story.outlet = std::move(outlet);
    story.language = "en";
    story.title = "Energy audits for Multan's mills";
    story.body = {"Energy audits were made in twelve textile mills."};
    story.published = Published{*period_from_iso(date), Where::header, {}};
    story.sectors = {{"energy", "Energy", "", "", seen(Where::title, "Energy audits", true)}};
    story.locations = {{{"Multan", "Punjab", "Pakistan"}, seen(Where::title, "Multan")}};
    story.programmes = {{"Industrial Energy Programme", "IEP", seen(Where::body, "audits")}};
    return story;
}

Story urdu() {
    Story story;
    story.id = "00000000000000d4";
    story.source = "urdu";
    story.file = "urdu.txt";
    story.language = "ur";
    story.title = "\u0644\u0627\u06c1\u0648\u0631 \u0645\u06cc\u06ba \u0633\u06cc\u0645\u06cc\u0646\u0627\u0631";
    story.body = {"\u062a\u0648\u0627\u0646\u0627\u0626\u06cc \u06a9\u06cc \u0628\u0686\u062a"};
    return story;
}

}  // namespace

std::vector<Story> sample_stories() {
    return {leather(), energy("00000000000000b2", "2021-06-01", "Ravi Business Sheet"),
            energy("00000000000000c3", "2019", "Margalla Newswire"), urdu()};
}

Story story_saying(const std::string& text) {
    Story story = leather();
    story.title = story.outlet = story.url = story.source = story.language = text;
    story.body = {text, "zebra " + text};
    story.published->evidence.quote = text;
    story.sectors.front() = {text, text, text, text, seen(Where::title, text)};
    story.locations.front().path = {text};
    story.organizations.front() = {text, text, {text}, seen(Where::body, text)};
    story.people.front() = {text, text, {text}, seen(Where::body, text)};
    story.programmes = {{text, text, seen(Where::body, text)}};
    story.quotations.front() = {text, text, text, seen(Where::body, text)};
    story.release->until_time = story.release->evidence.quote = text;
    story.contacts.front() = {text, text, text, text, {}};
    story.amounts.front().text = story.targets.front().text = text;
    return story;
}

}  // namespace pressdex::testing

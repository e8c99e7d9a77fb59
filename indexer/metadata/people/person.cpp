// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person.hpp"

#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "press/text/folding.hpp"

namespace pressdex {

namespace {

// "ППМГ „Акад. Иван Ценов“": whom a school in Cyrillic letters is called after, between quotation marks behind what it
// is.
bool is_called_after(const NameText& text, const PersonSighting& person) {
    constexpr std::uint32_t reach = 2;  // titles
    for (std::uint32_t at = person.first; at > 0 && person.first - at <= reach; --at) {
        const ReadWord &word = text.word(at), &before = text.word(at - 1);
        if (word.paragraph != before.paragraph) return false;
        if (!word.after_quote) continue;
        constexpr unsigned char cyrillic = 0xD0, cyrillic_end = 0xD3;
        const auto letter = static_cast<unsigned char>(before.printed.front());
        return before.is_all_capitals && letter >= cyrillic && letter <= cyrillic_end;
    }
    return false;
}

}  // namespace

std::vector<Person> people_of(const NameText& text, NameSpans& taken) {
    auto sightings = people_sighted(text, taken);
    const auto labelled = labelled_people(text, taken);
    sightings.insert(sightings.end(), labelled.begin(), labelled.end());
    const auto in_lines = people_in_lines(text, taken);
    sightings.insert(sightings.end(), in_lines.begin(), in_lines.end());
    const auto listed = listed_people(text, taken, sightings);
    sightings.insert(sightings.end(), listed.begin(), listed.end());
    for (const auto& find : {caseless_people, unspaced_people}) {
        const auto others = find(text, taken);
        sightings.insert(sightings.end(), others.begin(), others.end());
    }
    std::erase_if(sightings, [&](const PersonSighting& person) { return is_called_after(text, person); });
    const auto repeated = repeated_people(text, taken);
    sightings.insert(sightings.end(), repeated.begin(), repeated.end());
    for (const auto& find : {people_in_other_order, known_people}) {
        const auto others = find(text, taken);
        sightings.insert(sightings.end(), others.begin(), others.end());
    }
    note_cases(text, sightings);
    return merged_people(text, std::move(sightings), taken);
}

std::vector<Person> people_of(const Reading& reading, std::span<const Mention> mentions,
                              const std::vector<Organization>& organizations, const Knowledge& knowledge) {
    const NameText text(reading, mentions, knowledge);
    NameSpans taken(text.size());
    if (!organizations.empty()) organizations_of(text, mentions, taken);
    return people_of(text, taken);
}

Person person_from_given(std::string_view given, const Knowledge& knowledge) {
    Person person;
    person.evidence.where = Where::given;
    person.evidence.rule = "given";
    person.evidence.confidence = 1;
    std::string_view name = given;
    if (const auto comma = name.find(", "); comma != std::string_view::npos) {
        person.role = name.substr(comma + 2);
        name = name.substr(0, comma);
    }
    // Titles before the name go, as long as something stays.
    for (auto blank = name.find(' '); blank != std::string_view::npos; blank = name.find(' ')) {
        std::string_view word = name.substr(0, blank);
        if (word.ends_with('.')) word.remove_suffix(1);
        const auto uses = knowledge.names.words.uses(folded(word));
        const bool is_title = (uses & static_cast<std::uint32_t>(WordUse::title)) != 0;
        if (!is_title || (uses & static_cast<std::uint32_t>(WordUse::given)) != 0) break;
        name = name.substr(blank + 1);
    }
    person.name = name;
    return person;
}

}  // namespace pressdex

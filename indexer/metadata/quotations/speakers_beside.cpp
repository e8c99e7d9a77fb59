// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/speakers_beside.hpp"

#include "indexer/metadata/quotations/speech_signs.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t reach_before = 24;  // words

std::string folded_words(std::string_view text) {
    std::string out;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find_first_of(" ,()", from), text.size());
        if (to > from) out += (out.empty() ? "" : " ") + folded(text.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

}  // namespace

Speaker speaker_of(const Person* person) {
    return person == nullptr ? Speaker{} : Speaker{person->name, person->role, false};
}

SpeakersBeside::SpeakersBeside(const Reading& reading, const std::vector<Person>& people)
    : reading_(reading), people_(people) {
    for (std::size_t number = 0; number < people.size(); ++number) note_names(number);
}

Speaker SpeakersBeside::beside(std::uint32_t first, std::uint32_t last) const {
    auto speaker = behind(last);
    if (!speaker.is_known()) speaker = before(first);
    return speaker.is_known() ? speaker : around(first, last);
}

void SpeakersBeside::note_names(std::size_t number) {
    const auto note = [&](std::string_view name) {
        std::size_t from = 0;
        while (from < name.size()) {
            const auto to = std::min(name.find(' ', from), name.size());
            const auto [at, is_new] = by_word_.try_emplace(folded(name.substr(from, to - from)), number);
            if (!is_new && at->second != number) at->second = people_.size();
            from = to + 1;
        }
    };
    note(people_[number].name);
    for (const auto& variant : people_[number].variants) note(variant);
}

const Person* SpeakersBeside::person_at(std::uint32_t at_word) const {
    const ReadWord& here = word(at_word);
    if (!here.is_capitalised && static_cast<unsigned char>(here.printed.front()) < 0x80) return nullptr;
    const auto at = by_word_.find(std::string(here.folded));
    return at != by_word_.end() && at->second < people_.size() ? &people_[at->second] : nullptr;
}

bool SpeakersBeside::is_verb(std::uint32_t at) const {
    return at < size() && !word(at).is_capitalised && is_verb_of_speech(word(at).folded, word(at).hash);
}

bool SpeakersBeside::is_verb_near(std::uint32_t at, std::uint32_t words_from_marks) const {
    constexpr std::uint32_t near = 3;
    if (at >= size() || is_verb(at)) return at < size();
    return words_from_marks <= near && !word(at).is_capitalised && tells_speech(word(at).folded, word(at).hash);
}

bool SpeakersBeside::is_pronoun(std::uint32_t at) const {
    const auto folded = word(at).folded;
    return folded == "he" || folded == "she" || folded == "they" || folded == "dia" || folded == "ia" ||
           folded == "انہوں";
}

// "…," said Debbie McGrath, CEO of HR.com / Muhammad Waheed said / he added / the minister said
Speaker SpeakersBeside::behind(std::uint32_t last) const {
    std::optional<std::uint32_t> verb;
    std::uint32_t at = last + 1;
    const std::uint32_t end = std::min(size(), last + 1 + reach_behind);
    for (; at < end && word(at).paragraph == word(last).paragraph; ++at) {
        if (word(at).starts_sentence && at > last + 1 && word(at).breaks) break;
        if (at > last + 1 && word(at).after_quote && verb) break;
        // "„...“, so Ministerin Klein"
        if (is_verb_near(at, at - last) || (at == last + 1 && word(at).folded == "so")) verb = at;
    }
    if (!verb) return {};
    for (auto here = last + 1; here < at; ++here) {
        if (const Person* person = person_at(here)) return speaker_of(person);
        if (is_pronoun(here)) return {{}, {}, true};
    }
    return role_between(last + 1, at);
}

// Program müdürü Ahmet Yılmaz, "…" dedi: the speaker before the marks, the verb right behind them.
Speaker SpeakersBeside::around(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t nearest = 2;
    bool has_verb = false;
    for (auto at = last + 1; at < size() && at <= last + nearest && word(at).paragraph == word(last).paragraph; ++at)
        has_verb = has_verb || is_verb_near(at, at - last);
    if (!has_verb) return {};
    return speaker_of(person_before(first));
}

// The nearest in the sentence that leads to the marks.
const Person* SpeakersBeside::person_before(std::uint32_t first) const {
    for (auto at = first; at > 0 && first - at < reach_before && word(at - 1).paragraph == word(first).paragraph;) {
        --at;
        if (const Person* person = person_at(at)) return person;
        if (word(at).starts_sentence) break;
    }
    return nullptr;
}

// Muhammad Waheed said: “… / He emphasized, "…
Speaker SpeakersBeside::before(std::uint32_t first) const {
    std::optional<std::uint32_t> verb;
    std::uint32_t from = first;
    while (from > 0 && first - from < reach_before && word(from - 1).paragraph == word(first).paragraph) {
        --from;
        if (!verb && first - from <= 8 && is_verb_near(from, first - from)) verb = from;
        // "По словам Ивана Петрова, «...»", "Laut Hans Müller: „...“"
        if (gives_source(word(from).folded, word(from).hash) && person_before(first) != nullptr)
            return speaker_of(person_before(first));
        if (word(from).starts_sentence) break;
    }
    if (!verb) return {};
    for (auto here = *verb; here-- > from;) {
        if (const Person* person = person_at(here)) return speaker_of(person);
        if (is_pronoun(here)) return {{}, {}, true};
    }
    // Languages that begin a sentence with the verb: "وقال الوزير محمد علي: «...»".
    if (word(*verb).starts_sentence && person_before(first) != nullptr) return speaker_of(person_before(first));
    Speaker speaker = word(*verb).after_comma ? Speaker{} : role_between(from, *verb);
    // "…, adding that “no nation can ...”": he who spoke before goes on, and a verb that close is no accident.
    const bool close = first - *verb <= 2 && (word(first - 1).folded == "that" || *verb + 1 == first);
    if (speaker.name.empty() && close) speaker.is_pronoun = true;
    return speaker;
}

// "the minister said": who bears that role, else the role as printed.
Speaker SpeakersBeside::role_between(std::uint32_t from, std::uint32_t to) const {
    for (auto at = from; at < to && at + 1 < size(); ++at) {
        if (word(at).folded != "the" || is_verb(at + 1)) continue;
        std::uint32_t last = at + 1;
        while (last + 1 < to && !is_verb(last + 1) && last - at < 3 && !word(last + 1).breaks &&
               !word(last + 1).after_comma)
            ++last;
        if (!is_verb(last + 1) && !(at > from && is_verb(at - 1))) continue;
        if (const Person* person = bearer(at + 1, last)) return speaker_of(person);
        const std::string printed(reading_.text_between(at, last));
        return {printed, printed, false};
    }
    return {};
}

// The one of the people whose role holds these words.
const Person* SpeakersBeside::bearer(std::uint32_t first, std::uint32_t last) const {
    const Person* found = nullptr;
    for (const Person& person : people_) {
        if (person.role.empty()) continue;
        const std::string role = " " + folded_words(person.role) + " ";
        bool holds = true;
        for (auto at = first; at <= last && holds; ++at)
            holds = role.find(" " + std::string(word(at).folded) + " ") != std::string::npos;
        if (holds && found != nullptr) return nullptr;
        if (holds) found = &person;
    }
    return found;
}

}  // namespace pressdex

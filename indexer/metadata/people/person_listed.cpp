// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_name_bounds.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 4;  // words

// Where the name that stands before the word `next` in a list ends: the word behind it; 0 when none stands there.
std::uint32_t end_before(const NameText& text, const PersonWords& words, std::uint32_t next) {
    if (next < 2) return 0;
    if (text.follows(next) && words.is_and(next - 1)) return next - 1;
    return text.word(next).after_comma && !text.word(next).breaks ? next : 0;
}

// "Clothilde de Brossard"
bool is_particle_within(const NameText& text, std::uint32_t at, std::uint32_t end) {
    return at + 1 < end && at > 0 && text.is(at, WordUse::particle) && text.follows(at) && text.is_name_word(at - 1);
}

std::uint32_t first_before(const NameText& text, const NameSpans& taken, std::uint32_t end) {
    std::uint32_t first = end;
    while (first > 0 && end - first < longest_name && (first == end || text.follows(first)) &&
           (text.is_name_word(first - 1) || is_particle_within(text, first - 1, end)) && taken.at(first - 1) == nullptr)
        --first;
    return first;
}

// "TK Rana"
bool are_joined_initials(const NameText& text, std::uint32_t at) {
    return text.word(at).printed.size() == 2 && text.uses(at) == 0 && text.follows(at + 1) &&
           text.word(at + 1).is_capitalised && !text.word(at + 1).is_all_capitals;
}

// A comma or a small word before it: no part of a longer name.
bool stands_in_list(const NameText& text, std::uint32_t first) {
    if (first == 0 || text.in_headline_case(first)) return false;
    if (text.word(first).is_all_capitals && !are_joined_initials(text, first)) return false;
    if (text.word(first).after_comma) return true;
    return text.follows(first) && (!text.word(first - 1).is_capitalised || text.word(first - 1).starts_sentence);
}

// "the Lumix Varoza, ...": what bears an article is a thing.
bool is_behind_article(const NameText& text, std::uint32_t first) {
    static constexpr std::string_view articles[] = {"the", "a", "an", "el", "la", "los", "las", "le", "les", "il"};
    return first > 0 && text.follows(first) &&
           std::ranges::find(articles, text.word(first - 1).folded) != std::end(articles);
}

// "secretario de Industria y Desarrollo Productivo, ...": the second thing that an office is for.
bool is_portfolio(const NameText& text, const PersonWords& words, std::uint32_t first) {
    if (first < 3 || !text.follows(first) || !words.is_and(first - 1) || !text.follows(first - 1)) return false;
    const std::uint32_t subject = first - 2;
    return text.word(subject).is_capitalised && text.follows(subject) && text.is(subject - 1, WordUse::joins) &&
           !words.is_and(subject - 1);
}

// "Participaram Valdecir Zanatta, ...": the verb before the first one has the capital of the sentence.
bool opens_list(const NameText& text, std::uint32_t first) {
    static constexpr std::string_view verbs[] = {"acudieron",    "asistieron", "attended",      "compareceram",
                                                 "expusieron",   "hadir",      "intervinieron", "participaram",
                                                 "participaron", "premiados",  "presentes"};
    return text.word(first).starts_sentence && std::ranges::find(verbs, text.word(first).folded) != std::end(verbs);
}

// "The speakers were ...", "Participaron ...": people are what the list before which this stands is of.
bool is_list_of_people(const NameText& text, const PersonWords& words, std::uint32_t first) {
    constexpr std::uint32_t reach = 8;  // words
    static constexpr std::string_view people[] = {
        "asistentes", "asistieron",   "attended",     "attendees",    "candidates",    "delegates",
        "finalists",  "guests",       "joined",       "judges",       "members",       "panelists",
        "panellists", "participants", "participaron", "participated", "participation", "people",
        "players",    "ponentes",     "present",      "speakers",     "students",      "teachers",
        "trainees",   "winners",      "hadir",        "peserta",      "presentes"};
    for (std::uint32_t at = first; at > 0 && first - at < reach && text.same_sentence(at - 1, first); --at) {
        if (words.is_role(at - 1)) return true;
        if (std::ranges::find(people, text.word(at - 1).folded) != std::end(people)) return true;
    }
    return false;
}

class ListedPeople {
  public:
    ListedPeople(const NameText& text, const NameSpans& taken, const std::vector<PersonSighting>& found)
        : text_(text), taken_(taken), words_(text, taken), bounds_(text, taken, words_), sighted_(text.size(), 0) {
        for (const PersonSighting& person : found)
            sighted_[person.first] = std::max(sighted_[person.first], person.last + 1);
        walked_ = sighted_;
    }

    void before(const PersonSighting& person) {
        const std::size_t known = listed_.size();
        std::uint32_t next = person.first;
        while (const auto first = name_before(next)) next = *first;
        const std::size_t strangers = listed_.size() - known;
        if (strangers == 0) return;
        const bool believed = strangers <= sighted_from(person.first) || is_list_of_people(text_, words_, next);
        if (is_behind_article(text_, next) || !believed) listed_.resize(known);
    }

    std::vector<PersonSighting> listed() { return std::move(listed_); }

  private:
    // Notes the name before the word `next` of a list; none where the list begins, and where another walked before.
    std::optional<std::uint32_t> name_before(std::uint32_t next) {
        const auto end = end_before(text_, words_, next);
        if (end == 0) return std::nullopt;
        std::uint32_t first = first_before(text_, taken_, end);
        if (opens_list(text_, first)) ++first;
        if (end - first < 2 || text_.word(first).paragraph != text_.word(next).paragraph) return std::nullopt;
        const auto last = bounds_.name_from(first, 2);
        if (!last || *last + 1 != end || !words_.is_unknown_name(first, *last)) return std::nullopt;
        if (text_.is_place(first) || !stands_in_list(text_, first) || walked_[first] >= end) return std::nullopt;
        if (is_portfolio(text_, words_, first)) return std::nullopt;
        walked_[first] = end;
        listed_.push_back({first, *last, {}, "list of people", 0.6F});
        return first;
    }

    // The people that other rules saw from here on in the sentence.
    std::size_t sighted_from(std::uint32_t first) const {
        constexpr std::uint32_t reach = 24;  // words
        std::size_t people = 0;
        for (auto at = first; at < first + reach && text_.same_sentence(at, first); ++at)
            people += sighted_[at] != 0 ? 1 : 0;
        return people;
    }

    const NameText& text_;
    const NameSpans& taken_;
    const PersonWords words_;
    const NameBounds bounds_;
    // By first word, past the last one of whom was seen there, by others or here: from him on the list was walked.
    std::vector<std::uint32_t> sighted_, walked_;
    std::vector<PersonSighting> listed_;
};

}  // namespace

std::vector<PersonSighting> listed_people(const NameText& text, const NameSpans& taken,
                                          const std::vector<PersonSighting>& found) {
    if (is_german(text)) return {};  // any two nouns would do
    ListedPeople people(text, taken, found);
    for (const PersonSighting& person : found) people.before(person);
    return people.listed();
}

}  // namespace pressdex

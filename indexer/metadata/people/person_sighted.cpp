// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_bare_name.hpp"
#include "indexer/metadata/people/person_context.hpp"
#include "indexer/metadata/people/person_holder.hpp"
#include "indexer/metadata/people/person_initials.hpp"
#include "indexer/metadata/people/person_name_bounds.hpp"
#include "indexer/metadata/people/person_roles.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_titles.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// Words in small letters that may stand before a name.
constexpr std::uint32_t offices = static_cast<std::uint32_t>(WordUse::title) |
                                  static_cast<std::uint32_t>(WordUse::role) |
                                  static_cast<std::uint32_t>(WordUse::role_modifier);

class PeopleFinder {
  public:
    PeopleFinder(const NameText& text, const NameSpans& taken)
        : text_(text),
          words_(text, taken),
          bounds_(text, taken, words_),
          roles_(text, words_, taken),
          titles_(text),
          context_(text),
          holders_(text, words_, bounds_, roles_, titles_, taken),
          bare_(text, words_),
          taken_(taken),
          walked_(text.size(), 0) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.word(at).is_capitalised && (text_.uses(at) & offices) == 0 && !words_.is_role(at)) continue;
            if (taken_.at(at) != nullptr) continue;
            if ((text_.is(at, WordUse::title) || titles_.is_short(at)) && by_title(at)) continue;
            if (holders_.starts_role(at))
                if (auto holder = holders_.holder_of(at)) put(std::move(holder->person), holder->is_one_of_several);
            if (text_.in_headline_case(at) || !begins_name(at)) continue;
            if (const auto last = bounds_.name_from(at, 2)) by_name(at, *last);
        }
        return std::move(found_);
    }

  private:
    // "Featured photo by Ann Karim on a page of pictures"
    bool is_credited(std::uint32_t first) const {
        static constexpr std::string_view pictures[] = {"image", "images", "photo", "photograph", "photos", "picture"};
        return first >= 2 && text_.follows(first) && text_.word(first - 1).folded == "by" &&
               std::ranges::find(pictures, text_.word(first - 2).folded) != std::end(pictures);
    }

    // `plural`: the office before the name is that of the whole list.
    void put(PersonSighting person, bool plural = false) {
        if (is_credited(person.first)) return;
        if (person.role.empty()) person.role = roles_.german_noun_before(person.first);
        const std::uint32_t last = person.last;
        found_.push_back(std::move(person));
        in_list(last, plural);
    }

    // "Kemnaker RI Fahrizal"
    bool is_acronym_behind_name(std::uint32_t at) const {
        constexpr std::size_t longest = 3;
        const ReadWord& word = text_.word(at);
        if (!word.is_all_capitals || word.printed.size() > longest || at == 0 || !text_.follows(at)) return false;
        return (taken_.at(at - 1) != nullptr || word.glued) && text_.follows(at + 1) &&
               !text_.word(at + 1).is_all_capitals && text_.word(at + 1).is_capitalised;
    }

    bool begins_name(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        if (!word.is_capitalised) return false;
        const bool small = text_.is(at, WordUse::never) && !words_.may_be_given(at) && !is_initial_with_stop(text_, at);
        if ((small && !words_.begins_vietnamese(at)) || titles_.is_behind_street(at) || is_acronym_behind_name(at))
            return false;
        // Not inside a run of capitals that began before.
        return at == 0 || word.is_elided || !text_.follows(at) || !text_.word(at - 1).is_capitalised ||
               is_of_no_name(at - 1) || begins_anew(at) ||
               text_.reading().text_between(at - 1, at).find('&') != std::string_view::npos;  // "Leslie & Ayesha"
    }

    bool is_of_no_name(std::uint32_t at) const {
        return text_.is(at, WordUse::never) || taken_.at(at) != nullptr || text_.word(at).has_digit ||
               text_.is_demonym(at) || words_.is_role(at) || words_.opens_sentence(at) ||
               text_.is(at, WordUse::ordinary);
    }

    // A given name behind a word with a capital.
    bool begins_anew(std::uint32_t at) const {
        if (!words_.is_given(at)) return false;
        if (text_.nouns_are_capitalised() && !words_.is_given(at - 1)) return true;
        if (text_.is_place(at)) return false;
        // "TP. Hồ Chí Minh Phan Văn Mãi", "Minister of Industry, Mines and Trade Mehdi Karbasian"
        return text_.is_place(at - 1) ||
               (text_.is(at - 1, WordUse::plain) && text_.follows(at - 1) && text_.is(at - 2, WordUse::joins));
    }

    // "Ms. Farah Said", "Major General (retd) Amir Azeem Bajwa"
    bool by_title(std::uint32_t at) {
        const bool plain_latin = static_cast<unsigned char>(text_.word(at).printed.front()) < 0x80;
        const bool vietnamese = text_.word(at).printed == "bà";
        if ((plain_latin && !vietnamese && !text_.word(at).is_capitalised) || text_.is_place(at))
            return false;  // Ho Chi Minh City
        if (titles_.is_name(at) || titles_.is_short_form(at)) return false;
        const std::uint32_t first = titles_.behind(at);
        if (first <= at || first >= text_.size() || text_.word(first).paragraph != text_.word(at).paragraph)
            return false;
        const bool joined =
            text_.follows(first) || text_.word(first - 1).before_close_bracket || titles_.is_stopped(first - 1);
        if (!joined) return false;
        if (text_.word(first).glued) return false;  // "Pak-China": no Pak before a name
        const bool everyday = titles_.is_everyday(first - 1);
        const auto last = bounds_.name_from(first, everyday ? 1 : 2, everyday);
        if (!last) return false;
        put({first, *last, roles_.behind(*last), "title before name", 0.9F});
        return true;
    }

    // "Baltimore Sun", but not "Gokarna Raj Awasthi": a given name behind it makes a person of a town's name.
    bool is_of_place(std::uint32_t first, std::uint32_t last) const {
        if (!text_.is_place(first) || text_.is(first, WordUse::given)) return false;
        const bool is_country = text_.knowledge().places.country_named(text_.printed(first, first)).has_value();
        return is_country || last < first + 2 || !words_.has_given(first + 1, last);
    }

    // By what stands beside the name first..last, else by the name alone.
    void by_name(std::uint32_t first, std::uint32_t last) {
        if (words_.is_unknown_name(first, last) && (by_role_behind(first, last) || by_speech(first, last))) return;
        if (auto person = bare_.person_named(first, last)) put(std::move(*person));
    }

    // "Debbie McGrath, CEO of HR.com"
    bool by_role_behind(std::uint32_t first, std::uint32_t last) {
        std::string role = roles_.behind(last);
        const bool spoken = first > 0 && text_.follows(first) && text_.is(first - 1, WordUse::speech);
        if (role.empty() || (is_of_place(first, last) && !spoken)) return false;
        put({first, last, std::move(role), "role behind name", 0.85F});
        return true;
    }

    // "said Illango Patchamuthu", "Izhar Hunzai told"
    bool by_speech(std::uint32_t first, std::uint32_t last) {
        if (is_of_place(first, last)) return false;
        // "Pokpa Soropogui a reconnu", "ha dichiarato"
        std::uint32_t next = last + 1;
        if (text_.follows(next) && (text_.word(next).folded == "a" || text_.word(next).folded == "ha")) ++next;
        const bool speaks = text_.follows(next) && text_.is(next, WordUse::speech) && !text_.word(next).is_capitalised;
        const bool spoken = first > 0 && text_.follows(first) && text_.is(first - 1, WordUse::speech) &&
                            !text_.word(first - 1).is_capitalised && text_.word(first - 1).folded != "thanked";
        if (!speaks && !spoken && !context_.tells_person(first, last)) return false;
        put({first, last, {}, "verb of speech", 0.7F});
        return true;
    }

    // "Wilmer Chacón y Yorman Peñaloza": the last one of a list of people.
    bool is_believed_in_list(std::uint32_t first, std::uint32_t last, std::uint32_t before, bool joined,
                             bool plural) const {
        if (!words_.is_unknown_name(first, last)) return false;
        if (plural) return true;
        if (text_.word(last).folded == text_.word(before).folded) return false;  // "Preston Hollow and Midway Hollow"
        const bool capitals = text_.word(first).is_all_capitals || text_.word(last).is_all_capitals;
        const bool place = text_.is_place(first) || text_.is_place(last);
        const bool goes_on =
            text_.follows(last + 1) && (text_.word(last + 1).is_capitalised || text_.word(last + 1).has_digit);
        return joined && !is_german(text_) && !capitals && !place && !goes_on && !text_.in_headline_case(first);
    }

    // "industrialists, Mirza Amanullah Baig, Shakeel Azam Mehr, and others"
    void in_list(std::uint32_t last, bool plural) {
        for (std::uint32_t next = last + 1; next < text_.size(); next = last + 1) {
            while (next < text_.size() && text_.word(next).after_open_bracket && text_.word(next).before_close_bracket)
                ++next;  // "Alexandre Padilha (Saúde), Orlando Silva (Esporte)"
            if (next >= text_.size()) return;
            const ReadWord& word = text_.word(next);
            if (word.paragraph != text_.word(last).paragraph || word.breaks) return;
            const bool joined = words_.is_and(next);
            if (joined) ++next;
            if (next >= text_.size() || (!joined && !text_.word(next).after_comma)) return;
            const std::uint32_t first = titles_.behind(next);
            const auto end = bounds_.name_from(first, 2);
            if (!end || !(words_.has_given(first, *end) || is_believed_in_list(first, *end, last, joined, plural)))
                return;
            const std::uint8_t way = plural ? 2 : 1;
            if (walked_[first] >= way) return;
            if (walked_[first] == 0) found_.push_back({first, *end, roles_.behind(*end), "list of people", 0.65F});
            walked_[first] = way;
            last = *end;
        }
    }

    const NameText& text_;
    const PersonWords words_;
    const NameBounds bounds_;
    const PersonRoles roles_;
    const PersonTitles titles_;
    const PersonContext context_;
    const PersonHolders holders_;
    const BareNames bare_;
    const NameSpans& taken_;
    std::vector<PersonSighting> found_;
    std::vector<std::uint8_t> walked_;  // by first word of a name in a list: 1, 2 behind a role in the plural
};

}  // namespace

std::vector<PersonSighting> people_sighted(const NameText& text, const NameSpans& taken) {
    return PeopleFinder(text, taken).found();
}

}  // namespace pressdex

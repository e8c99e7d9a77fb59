// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_caseless_holder.hpp"
#include "indexer/metadata/people/person_caseless_name.hpp"
#include "indexer/metadata/people/person_caseless_office.hpp"
#include "indexer/metadata/people/person_caseless_words.hpp"
#include "indexer/metadata/people/person_sighting.hpp"

#include <set>
#include <utility>

namespace pressdex {
namespace {

class CaselessPeople {
  public:
    CaselessPeople(const NameText& text, const NameSpans& taken)
        : text_(text),
          taken_(taken),
          words_(text, taken),
          names_(text, taken, words_),
          offices_(text, taken, words_, names_),
          holders_(text, words_, names_, offices_) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr || !words_.is_caseless(at)) continue;
            if (offices_.is_role_or_title(at) && !(words_.is_urdu() && words_.is_initial(at))) {
                by_office(at);
            } else if (words_.is_sure_given(at) || words_.is_son(at)) {
                by_role_behind(at);
                by_speech(at);
                note_listed(at);
                by_two_names(at);
            } else if (words_.is_joined_given(at)) {
                note_joined(at);
            }
        }
        listed_beside_others();
        return std::move(found_);
    }

  private:
    void by_office(std::uint32_t at) {
        auto holder = holders_.holder_of(at);
        if (!holder) return;
        found_.push_back(std::move(*holder));
        in_list(found_.back().last + 1);
    }

    // علی فروزانفر مدیرکل: a given name, one word or two behind it, then an office.
    void by_role_behind(std::uint32_t first) {
        if (names_.is_inside_name(first)) return;
        const CaselessName name = names_.name_at(first, CaselessNames::longest);
        if (name.words < 2 || name.end >= text_.size() || !text_.is(name.end, WordUse::role)) return;
        const bool apposed =
            text_.word(name.end).paragraph == text_.word(first).paragraph && !text_.word(name.end).breaks;
        if (!apposed || taken_.at(name.end) != nullptr) return;
        found_.push_back({first, name.end - 1, text_.printed(name.end, name.end), "role behind name", 0.7F});
    }

    // "أكد طارق أمين أن"; "محمد توقیر ملک نے", "ফারুক হাসান বলেন"; "محمدکاظم منزوی در گفت و گو" at the beginning
    void by_speech(std::uint32_t first) {
        const bool spoken = first > 0 && text_.follows(first) &&
                            ((words_.uses(first - 1) & static_cast<std::uint32_t>(WordUse::speech)) != 0 ||
                             words_.introduces(first - 1));
        if (!spoken && names_.is_inside_name(first)) return;
        const CaselessName name = names_.name_at(first, CaselessNames::longest);
        if (name.words < 2 || !name.ended) return;
        const bool speaks = words_.is_agent(name.end);
        if (!spoken && !speaks && !opens_persian(first, name.end)) return;
        std::uint32_t end = name.end;
        if (words_.ends_family(end)) ++end;
        found_.push_back({first, end - 1, {}, "verb of speech", 0.65F});
    }

    // "مات خالد أنور", "છગનભાઈ પટેલ": nothing but names that the tables know, two or more, and neither a street nor a
    // mosque.
    void by_two_names(std::uint32_t first) {
        if (names_.is_inside_name(first) || words_.is_office(first) || text_.is(first, WordUse::title)) return;
        if (first > 0 && text_.follows(first) && !words_.may_stand_before_name(first - 1)) return;
        const CaselessName name = names_.known_names_at(first);
        if (name.words >= 2)
            found_.push_back({first, name.end - 1, {}, "given name and family name", 0.55F, name.ending});
    }

    // Persian news begin with who said it and where: "... در جلسه", "... با اشاره به".
    bool opens_persian(std::uint32_t first, std::uint32_t end) const {
        if (words_.is_urdu() || (first > 0 && text_.follows(first)) || !text_.follows(end)) return false;
        const auto next = text_.word(end).printed;
        return next == "در" || next == "با" || next == "ضمن" || next == "روز" || next == "امروز" || next == "اظهار";
    }

    // Between commas, "and" or signs: "..., ریاض احمد چوہدری و دیگر".
    void note_listed(std::uint32_t first) {
        const bool opens = first == 0 || !text_.follows(first) || words_.is_and(first - 1);
        const CaselessName name = names_.name_at(first, CaselessNames::longest);
        if (!opens || name.words < 2 || !name.ended) return;
        const bool parted = name.end >= text_.size() || !text_.follows(name.end) || words_.is_and(name.end);
        if (parted) listed_.push_back({first, name.end - 1, {}, "list of people", 0.6F});
    }

    // "ومحمود ياسين وميرفت أمين": "and" is written onto the name.
    void note_joined(std::uint32_t first) {
        const CaselessName name = names_.name_at(first, CaselessNames::longest);
        constexpr std::uint32_t and_written_on = 2;  // bytes
        if (name.words < 2 || !name.ended) return;
        const bool parted =
            name.end >= text_.size() || !text_.follows(name.end) || text_.word(name.end).printed.starts_with("و");
        if (parted) listed_.push_back({first, name.end - 1, {}, "list of people", 0.6F, 0, and_written_on});
    }

    // Of those noted only where others are named in the same sentence, or three are.
    void listed_beside_others() {
        const auto sentence_of = [&](const PersonSighting& person) {
            return std::pair(text_.word(person.first).paragraph, text_.word(person.first).sentence);
        };
        std::set<std::pair<std::uint32_t, std::uint32_t>> sentences;
        for (const PersonSighting& other : found_) sentences.insert(sentence_of(other));
        for (std::size_t third = 2; third < listed_.size(); ++third)
            if (sentence_of(listed_[third]) == sentence_of(listed_[third - 2]))
                sentences.insert(sentence_of(listed_[third]));
        for (const PersonSighting& listed : listed_)
            if (sentences.contains(sentence_of(listed))) found_.push_back(listed);
    }

    // "ممبران محمد توقیر ملک اور جبار خالد": behind "and" or a comma, a given name first or last.
    void in_list(std::uint32_t end) {
        while (end + 1 < text_.size() && text_.word(end).paragraph == text_.word(end - 1).paragraph) {
            const bool joined = text_.follows(end) && words_.is_and(end);
            const std::uint32_t first = joined ? end + 1 : end;
            if (!joined && (!text_.word(end).after_comma || text_.word(end).breaks)) return;
            if (joined && !text_.follows(first)) return;
            if (!words_.is_caseless(first) || taken_.at(first) != nullptr || words_.is_office(first)) return;
            const CaselessName name = names_.name_at(first, CaselessNames::longest_stranger);
            if (name.words < 2 || !(names_.has_given(first) || text_.is(name.end - 1, WordUse::given))) return;
            found_.push_back({first, name.end - 1, {}, "list of people", 0.6F});
            end = name.end;
        }
    }

    const NameText& text_;
    const NameSpans& taken_;
    const CaselessWords words_;
    const CaselessNames names_;
    const CaselessOffices offices_;
    const CaselessHolders holders_;
    std::vector<PersonSighting> found_, listed_;
};

}  // namespace

std::vector<PersonSighting> caseless_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessPeople(text, taken).found();
}

}  // namespace pressdex

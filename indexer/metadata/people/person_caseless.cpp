// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_caseless_words.hpp"
#include "indexer/metadata/people/person_sighting.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 4;      // words, those that bind names and initials not counted
constexpr std::uint32_t longest_stranger = 3;  // words of a name without a given name that we know
constexpr std::uint32_t longest_office = 9;    // words of an office and what it is for

class CaselessPeople {
  public:
    CaselessPeople(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken), words_(text, taken) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr || !words_.is_caseless(at)) continue;
            const bool office = (words_.uses(at) & (static_cast<std::uint32_t>(WordUse::role) |
                                                    static_cast<std::uint32_t>(WordUse::title))) != 0;
            if (office && !(words_.is_urdu() && words_.is_initial(at))) {
                before_name(at);
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
    struct Name {
        std::uint32_t end = 0;
        std::uint32_t words = 0;
        bool ended = false;        // by a sign or a word that belongs to no name
        std::uint32_t ending = 0;  // bytes of the case at the end
    };

    bool is_role_or_title(std::uint32_t at) const {
        return (words_.uses(at) &
                (static_cast<std::uint32_t>(WordUse::role) | static_cast<std::uint32_t>(WordUse::title))) != 0;
    }

    // صدر ماساتسو گواساکاوا نے, وزیر خزانہ محمد اورنگزیب سے, الرئيس عمر البشير, مدير عام الهيئة محمد بن سعيد
    void before_name(std::uint32_t role) {
        if (role > 0 && text_.follows(role) && is_role_or_title(role - 1)) return;
        std::uint32_t first = role + 1;
        while (is_of_office(first, role)) {
            const NameSpan* body = taken_.at(first);
            first = body != nullptr ? body->last + 1 : first + 1;
        }
        if (by_letters(first)) return;
        if (!stands_behind(first)) return;
        const bool is_title = text_.is(first - 1, WordUse::title);
        const bool starts_with_given = has_given(first);
        std::uint32_t begin = first;
        while (begin - first < longest_stranger && words_.is_stopped_initial(begin)) ++begin;
        Name name = name_at(begin, starts_with_given ? longest_name : longest_stranger);
        if (begin > first && name.words > 0) ++name.words;
        const bool believed = starts_with_given || is_title || (name.ended && words_.is_marked(name.end)) ||
                              has_family_with_article(first, name) || name.ending > 0 || begin > first ||
                              is_whole_alone(first, name);
        const bool one_will_do = is_surname_alone(first, name) || is_whole_alone(first, name);
        if (!believed || name.words < (one_will_do ? 1U : 2U)) return;
        std::uint32_t end = name.ended ? name.end : end_of_known(first, name.end);
        if (words_.ends_family(end)) ++end;
        const bool has_role = !text_.is(role, WordUse::title) || first > role + 1;
        std::uint32_t last = first - 1;  // of the role: "ചെയർമാൻ ഡോ. ജോർജ്"
        while (last > role && text_.is(last, WordUse::title) && !text_.is(last, WordUse::role)) --last;
        found_.push_back({first, end - 1, has_role ? text_.printed(role, last) : std::string(),
                          has_role ? "role before name" : "title before name", starts_with_given ? 0.85F : 0.6F,
                          name.ended ? name.ending : 0});
        in_list(end);
    }

    // सचिव पी नरसिम्हन, ড. এ এস এম মাহবুবুর রহমান
    bool by_letters(std::uint32_t first) {
        if (first >= text_.size() || text_.word(first).paragraph != text_.word(first - 1).paragraph ||
            text_.word(first).from > text_.word(first - 1).to + 2)
            return false;
        const std::uint32_t letters = words_.letters_from(first);
        if (letters == 0) return false;
        const Name name = name_at(first + letters, longest_stranger);
        if (name.words == 0) return false;
        const bool open = !name.ended && name.words > 1;
        found_.push_back({first, open ? first + letters : name.end - 1, {}, "role before name", 0.6F, name.ending});
        in_list(found_.back().last + 1);
        return true;
    }

    // அமைச்சர் கதிரவன் கூறினார்: where one word is a name, and a verb or a sign ends it.
    bool is_whole_alone(std::uint32_t first, const Name& name) const {
        if (name.words == 1 && words_.is_tamil_man(first)) return true;
        if (name.words != 1 || !name.ended || !words_.may_stand_alone(first)) return false;
        if (name.end >= text_.size() || text_.word(name.end).paragraph != text_.word(first).paragraph) return false;
        const bool sure = text_.is(first, WordUse::given) || words_.is_tamil_man(first);
        return sure ? text_.word(name.end).after_comma || words_.is_marked(name.end)
                    : text_.follows(name.end) && words_.ends_subject(name.end);
    }

    // "ಡಾ. ಸುಧಾ": the stop of a title that is shortened.
    bool stands_behind_stop(std::uint32_t first) const {
        const ReadWord &word = text_.word(first), &before = text_.word(first - 1);
        return words_.is_of_few_tables(first) && text_.is(first - 1, WordUse::title) &&
               word.paragraph == before.paragraph &&
               text_.reading().paragraph(word.paragraph).substr(before.to, word.from - before.to) == ". ";
    }

    // Right behind the office, or behind a comma a name that is surely one: "معاون وزیر صمت، ابراهیم شیخ".
    bool stands_behind(std::uint32_t first) const {
        if (first >= text_.size()) return false;
        if (text_.follows(first) || stands_behind_stop(first)) return true;
        const ReadWord& word = text_.word(first);
        // মহাপরিচালক (অতিরিক্ত সচিব) মুহম্মদ
        if (text_.word(first - 1).before_close_bracket && !word.breaks && !word.after_comma &&
            word.paragraph == text_.word(first - 1).paragraph && words_.is_office(first - 1))
            return words_.is_caseless(first) && has_given(first);
        return word.after_comma && !word.breaks && word.paragraph == text_.word(first - 1).paragraph &&
               words_.is_caseless(first) && words_.is_sure_given(first);
    }

    // آقای یاماگوچی سفیر
    bool is_surname_alone(std::uint32_t first, const Name& name) const {
        const auto before = text_.word(first - 1).printed;
        return name.words == 1 && name.ended && (before == "آقای" || before == "خانم") && text_.follows(name.end) &&
               text_.is(name.end, WordUse::role);
    }

    // "أكد وزير الصناعة يعرب القضاة أن": whatever verb it was, its sentence goes on with "that".
    bool has_family_with_article(std::uint32_t first, const Name& name) const {
        if (name.words != 2 || !name.ended || !text_.follows(name.end) || words_.bears_article(first)) return false;
        const auto next = text_.word(name.end).printed;
        return words_.bears_article(name.end - 1) && text_.uses(first) == 0 &&
               (next == "أن" || next == "إن" || next == "قد");
    }

    // What an office is for, and the body that it belongs to.
    bool is_of_office(std::uint32_t at, std::uint32_t role) const {
        if (at >= text_.size() || at - role >= longest_office || !text_.follows(at)) return false;
        if (taken_.at(at) != nullptr) return taken_.is(at, NameOf::organization);
        // "المتحدث باسم الشركة": who speaks in its name; a given name elsewhere.
        const auto before = text_.word(at - 1).printed;
        if (text_.word(at).printed == "باسم" && (before.ends_with("متحدث") || before.ends_with("ناطق"))) return true;
        if (!words_.is_caseless(at) || words_.is_sure_given(at) || words_.is_initial(at)) return false;
        if (words_.is_office(at)) return true;
        if (text_.word(at).printed == "جی" && text_.word(at - 1).printed == "ڈی") return true;
        if (is_for_subject(at, role) || is_of_unknown_body(at, role)) return true;
        // چیف انسٹرکٹر اکرم علی: no given name is written with the sounds of English loan words.
        if (words_.is_urdu() && text_.uses(at) == 0 && words_.is_sure_given(at + 1) && text_.follows(at + 1) &&
            (text_.word(at).printed.find("ٹ") != std::string_view::npos))
            return true;
        if (text_.is(at - 1, WordUse::title) && !text_.is(at - 1, WordUse::role)) return false;
        if (words_.bears_article(at)) return !text_.is(at, WordUse::closes) && text_.follows(at + 1);
        // وزير الثقافة والسياحة; صنعت و پیداوار
        constexpr std::uint32_t subject =
            static_cast<std::uint32_t>(WordUse::role_modifier) | static_cast<std::uint32_t>(WordUse::plain);
        const bool joins =
            text_.word(at).printed == "و" && text_.follows(at + 1) && (words_.uses(at + 1) & subject) != 0;
        return joins || text_.is(at, WordUse::head_before) ||
               (text_.is_place(at) && !words_.bears_article(at - 1) && words_.is_office(at - 1));
    }

    // "مشیر برائے سرمایہ کاری و تجارت عبدالرزاق": behind "for" whatever stands before the next given name.
    bool is_for_subject(std::uint32_t at, std::uint32_t role) const {
        bool is_for = false;
        for (auto back = role + 1; back < at; ++back) is_for |= text_.word(back).printed == "برائے";
        if (!is_for) return false;
        constexpr std::uint32_t reach = 5;
        for (std::uint32_t next = at; next < at + reach && next < text_.size() && text_.follows(next); ++next) {
            if (words_.is_sure_given(next) || text_.is(next, WordUse::title)) return true;
            if (text_.is(next, WordUse::closes) && text_.word(next).printed != "و") return false;
        }
        return false;
    }

    // "ڈائریکٹر مجلس ترقی ادب منصور آفاق": a body that no table knows begins with its head.
    bool is_of_unknown_body(std::uint32_t at, std::uint32_t role) const {
        constexpr std::uint32_t reach = 3;
        bool has_head = false;
        for (auto back = role + 1; back < at; ++back)
            has_head |= text_.is(back, WordUse::head_before) || text_.is(back, WordUse::plain);
        if (!has_head || text_.is(at, WordUse::closes) || words_.bears_article(at)) return false;
        for (std::uint32_t next = at + 1; next <= at + reach && next < text_.size() && text_.follows(next); ++next) {
            if (words_.is_sure_given(next)) return text_.follows(next + 1) && words_.stays(next + 1, next);
            if (text_.is(next, WordUse::closes) || words_.is_office(next)) return false;
        }
        return false;
    }

    // "মফিজুর রহমান আলোচনায়", "שלמה גולן הופיע": behind two names that the tables know, or in Hebrew behind a given
    // name and another, stands another word.
    bool is_whole(std::uint32_t first, std::uint32_t end) const {
        constexpr auto given = static_cast<std::uint32_t>(WordUse::given);
        if (words_.is_sure_given(end) || (words_.uses_without_case(end) & given) != 0) return false;
        if (words_.is_hebrew(end)) return words_.is_sure_given(first) && !words_.is_binding(end - 1);
        return words_.is_bengali_or_gujarati(end) && words_.is_sure_given(end - 1) && words_.is_sure_given(end - 2);
    }

    // Words that may be a name, and how they end.
    Name name_at(std::uint32_t first, std::uint32_t most) const {
        Name name{first, 0, false};
        while (name.end < text_.size() && name.words < most &&
               (words_.stays(name.end, first) || (name.words == 1 && is_family_of_office(name.end)))) {
            if (words_.is_initial(name.end) && name.words > 0) break;
            if (name.words >= 2 && is_whole(first, name.end)) {
                name.ended = true;
                return name;
            }
            if (name.words >= 2 && words_.ends_with_origin(name.end - 1) && !words_.ends_with_origin(name.end) &&
                !words_.is_binding(name.end)) {
                name.ended = true;  // باسم القيسي المشاركين
                return name;
            }
            if (!words_.is_binding(name.end) && !words_.is_initial(name.end)) ++name.words;
            name.ending = words_.case_of(name.end);
            ++name.end;
            if (words_.is_tamil_man(name.end - 1)) break;
            if (name.ending > 0) {
                name.ended = true;
                return name;
            }
        }
        // بن إبراهيم: never the last word.
        while (name.end > first && words_.is_binding(name.end - 1)) --name.end;
        name.ended = name.end >= text_.size() || !text_.follows(name.end) || words_.closes(name.end);
        return name;
    }

    // طارق أمين ونائب: a word for an office is a family name, where another office or a sign stands behind it.
    bool is_family_of_office(std::uint32_t at) const {
        if (!text_.follows(at) || taken_.at(at) != nullptr || !text_.is(at, WordUse::role)) return false;
        return !words_.bears_article(at) && words_.is_caseless(at) &&
               (at + 1 >= text_.size() || !text_.follows(at + 1) || words_.closes(at + 1));
    }

    // An open end: only as far as given names go, and one family name that its article or its ending tells (موسوی); in
    // Urdu, whose nouns end so, too, the article alone.
    std::uint32_t end_of_known(std::uint32_t first, std::uint32_t end) const {
        constexpr std::size_t shortest_family = 8;  // bytes
        std::uint32_t last_given = first;
        while (last_given + 1 < end && (text_.is(last_given + 1, WordUse::given) || words_.is_binding(last_given) ||
                                        words_.is_binding(last_given + 1) || words_.bears_article(last_given + 1)))
            ++last_given;
        const std::uint32_t next = last_given + 1;
        if (next < end && text_.uses(next) == 0 && !words_.is_urdu() &&
            text_.word(next).printed.size() >= shortest_family &&
            (text_.word(next).printed.ends_with("ی") || text_.word(next).printed.ends_with("ي")))
            ++last_given;
        std::uint32_t least = first + 2;
        for (std::uint32_t at = first; at < end && words_.is_initial(at); ++at) ++least;
        return std::min(end, std::max(last_given + 1, least));
    }

    // A given name at the beginning, or behind words that no table knows: আনোয়ার হোসেন চৌধুরী.
    bool has_given(std::uint32_t first) const {
        if (text_.is(first, WordUse::given) || words_.is_sure_given(first) || words_.is_binding(first) ||
            words_.is_son(first) || words_.is_initial(first))
            return true;
        for (std::uint32_t at = first;
             at < first + 2 && at + 1 < text_.size() && words_.stays(at, first) && text_.uses(at) == 0; ++at)
            if (words_.is_sure_given(at + 1) && text_.follows(at + 1)) return true;
        return false;
    }

    bool is_inside_name(std::uint32_t first) const {
        if (!text_.follows(first) || !words_.is_caseless(first - 1)) return false;
        return words_.is_binding(first - 1) || words_.is_sure_given(first - 1) ||
               (text_.uses(first - 1) == 0 && !words_.bears_article(first - 1));
    }

    // علی فروزانفر مدیرکل: a given name, one word or two behind it, then an office.
    void by_role_behind(std::uint32_t first) {
        if (is_inside_name(first)) return;
        const Name name = name_at(first, longest_name);
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
        if (!spoken && is_inside_name(first)) return;
        const Name name = name_at(first, longest_name);
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
        if (is_inside_name(first) || words_.is_office(first) || text_.is(first, WordUse::title)) return;
        if (first > 0 && text_.follows(first) && !words_.may_stand_before_name(first - 1)) return;
        std::uint32_t end = first, names = 0;
        while (end < text_.size() && names < longest_name && (end == first || text_.follows(end)) &&
               taken_.at(end) == nullptr && !text_.is_place(end) &&
               (words_.is_sure_given(end) || words_.is_binding(end))) {
            names += words_.is_binding(end) ? 0 : 1;
            ++end;
        }
        std::uint32_t ending = 0;
        // The family name in its case: "પટેલનું".
        if (names >= 1 && names < longest_name && end < text_.size() && text_.follows(end) &&
            (words_.uses_without_case(end) & static_cast<std::uint32_t>(WordUse::given)) != 0) {
            ending = words_.case_of(end);
            ++names;
            ++end;
        }
        while (end > first && words_.is_binding(end - 1)) --end;
        if (names >= 2) found_.push_back({first, end - 1, {}, "given name and family name", 0.55F, ending});
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
        const Name name = name_at(first, longest_name);
        if (!opens || name.words < 2 || !name.ended) return;
        const bool parted = name.end >= text_.size() || !text_.follows(name.end) || words_.is_and(name.end);
        if (parted) listed_.push_back({first, name.end - 1, {}, "list of people", 0.6F});
    }

    // "ومحمود ياسين وميرفت أمين": "and" is written onto the name.
    void note_joined(std::uint32_t first) {
        const Name name = name_at(first, longest_name);
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
            const Name name = name_at(first, longest_stranger);
            if (name.words < 2 || !(has_given(first) || text_.is(name.end - 1, WordUse::given))) return;
            found_.push_back({first, name.end - 1, {}, "list of people", 0.6F});
            end = name.end;
        }
    }

    const NameText& text_;
    const NameSpans& taken_;
    const CaselessWords words_;
    std::vector<PersonSighting> found_, listed_;
};

}  // namespace

std::vector<PersonSighting> caseless_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessPeople(text, taken).found();
}

}  // namespace pressdex

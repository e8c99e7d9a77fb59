// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_context.hpp"
#include "indexer/metadata/people/person_initials.hpp"
#include "indexer/metadata/people/person_roles.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_titles.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <algorithm>

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
          roles_(text, words_, taken),
          titles_(text),
          context_(text),
          taken_(taken),
          walked_(text.size(), 0) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.word(at).is_capitalised && (text_.uses(at) & offices) == 0 && !words_.is_role(at)) continue;
            if (taken_.at(at) != nullptr) continue;
            if ((text_.is(at, WordUse::title) || titles_.is_short(at)) && by_title(at)) continue;
            if (starts_role(at)) by_role(at);
            if (text_.in_headline_case(at) || !begins_name(at)) continue;
            if (!by_role_behind(at) && !by_speech(at)) by_given_name(at);
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

    void put(std::uint32_t first, std::uint32_t last, std::string role, std::string_view rule, float confidence) {
        if (is_credited(first)) return;
        if (role.empty()) role = roles_.german_noun_before(first);
        found_.push_back({first, last, std::move(role), rule, confidence});
        in_list(last, role_is_plural_);
        role_is_plural_ = false;
    }

    bool starts_role(std::uint32_t at) const {
        const bool role = words_.is_role(at) || text_.is(at, WordUse::role_modifier);
        const bool inside = at > 0 && text_.follows(at) && taken_.at(at - 1) == nullptr &&
                            (text_.is(at - 1, WordUse::role) || text_.is(at - 1, WordUse::role_modifier));
        return role && !inside;
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
               text_.is(at - 1, WordUse::never) || taken_.at(at - 1) != nullptr || text_.word(at - 1).has_digit ||
               text_.is_demonym(at - 1) ||
               (text_.is_place(at - 1) && words_.is_given(at) &&
                !text_.is_place(at)) ||  // "TP. Hồ Chí Minh Phan Văn Mãi"
               words_.is_role(at - 1) ||
               words_.opens_sentence(at - 1) || text_.is(at - 1, WordUse::ordinary) ||
               text_.reading().text_between(at - 1, at).find('&') != std::string_view::npos ||  // "Leslie & Ayesha"
               // "Minister of Industry, Mines and Trade Mehdi Karbasian"
               (words_.is_given(at) && !text_.is_place(at) && text_.is(at - 1, WordUse::plain) &&
                text_.follows(at - 1) && text_.is(at - 2, WordUse::joins)) ||
               (text_.nouns_are_capitalised() && words_.is_given(at) && !words_.is_given(at - 1));
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
        const auto last = words_.name_from(first, everyday ? 1 : 2, everyday);
        if (!last) return false;
        put(first, *last, roles_.behind(*last), "title before name", 0.9F);
        return true;
    }

    // "Prime Minister Imran Khan", "Chairman, Muhammad Khalid Mughal", "Ambassador of Japan to Pakistan, Wada
    // Mitsuhiro", "Chairman Special Technology Zone Authority Amir Hashmi"
    void by_role(std::uint32_t at) {
        const auto role = words_.role_from(at);
        if (!role) return;
        role_is_plural_ = text_.word(*role).folded.ends_with('s') && !text_.word(*role).folded.ends_with("ss");
        std::uint32_t next = words_.behind(*role);
        const bool one_word_will_do = text_.word(*role).is_capitalised || text_.word(at).is_capitalised;
        // "Bridgett Hart, Vice President, Employee Experience": the role belongs to the name before it.
        const bool apposed = at > 0 && text_.word(at).after_comma && text_.word(at - 1).is_capitalised;
        std::uint32_t direct = *role + 1;         // where the name stands right behind it
        bool comma = false, is_employed = false;  // "Secretary at the Ministry, X": then the name stands behind a comma
        for (std::uint32_t step = 0; step < complement_reach && next < text_.size(); ++step) {
            if (text_.word(next).paragraph != text_.word(at).paragraph || text_.word(next).breaks) break;
            comma = text_.word(next).after_comma;
            const std::uint32_t first = titles_.behind(next);
            is_employed = is_employed || text_.word(next).folded == "at";
            if ((comma || !is_employed) && begins_person(first, comma, next == direct, one_word_will_do) &&
                !(apposed && comma && !words_.has_given(first, first + 1))) {
                const auto last = words_.name_from(first, least_words(first, comma, is_titled(first)));
                put(first, *last, roles_.before(at, next - 1), "role before name", comma ? 0.8F : 0.9F);
                return;
            }
            if (!roles_.goes_on(next, comma)) break;
            if (next == direct && roles_.is_adjective_behind(next)) ++direct;  // "presidente argentino"
            const NameSpan* body = taken_.at(next);
            next = body != nullptr ? words_.behind(body->last) : words_.behind(next);
        }
        role_is_plural_ = false;
    }

    // "President Tormp", "minister Sarimah": behind offices of state a family name alone is usual.
    bool is_alone_behind_office(std::uint32_t first) const {
        static constexpr std::string_view offices_of_state[] = {
            "president", "minister", "senator", "governor", "mayor",   "chancellor", "premier", "judge",
            "justice",   "sen",      "gov",     "rep",      "sheriff", "presiden",   "menteri"};
        if (first == 0 || !text_.follows(first) || text_.uses(first) != 0 || text_.is_place(first)) return false;
        if (text_.word(first).is_all_capitals || text_.in_headline_case(first) || text_.word(first).printed.size() < 3)
            return false;
        const bool goes_on = text_.follows(first + 1) && text_.word(first + 1).is_capitalised;
        return !goes_on &&
               std::ranges::find(offices_of_state, text_.word(first - 1).folded) != std::end(offices_of_state);
    }

    std::uint32_t least_words(std::uint32_t first, bool comma, bool titled) const {
        if (titled || is_alone_behind_office(first)) return 1;
        if (text_.word(first).printed.size() == 2 && is_initial_with_stop(text_, first))
            return 1;  // "дарга С. Бямбацогт"
        // "Sungold Solar's Marketing Manager, Li, stated": one word between two commas, in no dictionary of ours.
        const bool alone = comma && first + 1 < text_.size() && text_.word(first + 1).after_comma &&
                           !text_.word(first + 1).breaks && text_.uses(first) == 0 && !text_.is_place(first) &&
                           text_.is(first + 1, WordUse::speech);
        if (alone) return 1;
        // "Setiausaha Agung kesatuan": the office goes on.
        const bool is_office = text_.is(first, WordUse::role_modifier);
        return comma || is_office || !text_.is(first, WordUse::given) ? 2 : 1;
    }

    bool is_titled(std::uint32_t first) const {
        return first > 0 && text_.is(first - 1, WordUse::title) && text_.word(first - 1).is_capitalised;
    }

    static bool is_article(std::string_view folded) {
        static constexpr std::string_view articles[] = {"la",  "le",  "il",  "el",    "lo",    "the", "der",
                                                        "die", "das", "den", "della", "dello", "al",  "gli"};
        return std::ranges::find(articles, folded) != std::end(articles);
    }

    bool begins_person(std::uint32_t first, bool comma, bool direct, bool capital_role) const {
        if (first >= text_.size()) return false;
        const bool titled = is_titled(first);
        if (!titled && !comma && text_.follows(first) && text_.word(first - 1).folded == "of") return false;
        const auto last = words_.name_from(first, least_words(first, comma, titled));
        if (!last) return false;
        const bool has_given = words_.has_given(first, *last);
        // "ministre de la Santé": no given name alone stands behind an article.
        if (*last == first && !titled && text_.follows(first) && is_article(text_.word(first - 1).folded)) return false;
        if (text_.is_place(first) && !text_.is(first, WordUse::given) && !(comma && has_given) &&
            !are_initials(text_, first) && !(direct && is_family_name_first(first, *last)))
            return false;
        if (titled || has_given) return true;
        if (text_.in_headline_case(first)) return false;
        // Without a given name: right behind the role, behind a body's name, or behind a comma.
        if (!words_.is_unknown_name(first, *last)) return false;
        if (direct) return capital_role || text_.follows(first);
        // "Bupati Banyuwangi Ipuk Fiestiandani"
        const bool subject = text_.is_place(first - 1) || text_.is(first - 1, WordUse::plain);
        if (subject && text_.is(first - 2, WordUse::role) && text_.follows(first - 1)) return true;
        return comma || (first > 0 && taken_.at(first - 1) != nullptr) || text_.word(first - 1).before_close_bracket ||
               PersonRoles::is_russian_complement(text_, first - 1) || roles_.ends_portfolio(first - 1);
    }

    // "Premier ministre Soro Guillaume": in French a town would stand behind "de", so that this is a family name.
    bool is_family_name_first(std::uint32_t first, std::uint32_t last) const {
        return text_.language() == BodyLanguage::french && text_.follows(first) && last == first + 1 &&
               text_.is(last, WordUse::given) && !text_.is_place(last) && !text_.is_demonym(first) &&
               !text_.knowledge().places.country_named(text_.printed(first, first));
    }

    // "Baltimore Sun", but not "Gokarna Raj Awasthi": a given name behind it makes a person of a town's name.
    bool is_of_place(std::uint32_t first, std::uint32_t last) const {
        if (!text_.is_place(first) || text_.is(first, WordUse::given)) return false;
        const bool is_country = text_.knowledge().places.country_named(text_.printed(first, first)).has_value();
        return is_country || last < first + 2 || !words_.has_given(first + 1, last);
    }

    // "Debbie McGrath, CEO of HR.com"
    bool by_role_behind(std::uint32_t at) {
        const auto last = words_.name_from(at, 2);
        if (!last || !words_.is_unknown_name(at, *last)) return false;
        std::string role = roles_.behind(*last);
        const bool spoken = at > 0 && text_.follows(at) && text_.is(at - 1, WordUse::speech);
        if (role.empty() || (is_of_place(at, *last) && !spoken)) return false;
        put(at, *last, std::move(role), "role behind name", 0.85F);
        return true;
    }

    // "said Illango Patchamuthu", "Izhar Hunzai told"
    bool by_speech(std::uint32_t at) {
        const auto last = words_.name_from(at, 2);
        if (!last || !words_.is_unknown_name(at, *last)) return false;
        if (is_of_place(at, *last)) return false;
        // "Pokpa Soropogui a reconnu", "ha dichiarato"
        std::uint32_t next = *last + 1;
        if (text_.follows(next) && (text_.word(next).folded == "a" || text_.word(next).folded == "ha")) ++next;
        const bool speaks = text_.follows(next) && text_.is(next, WordUse::speech) && !text_.word(next).is_capitalised;
        const bool spoken = at > 0 && text_.follows(at) && text_.is(at - 1, WordUse::speech) &&
                            !text_.word(at - 1).is_capitalised && text_.word(at - 1).folded != "thanked";
        if (!speaks && !spoken && !context_.tells_person(at, *last)) return false;
        put(at, *last, {}, "verb of speech", 0.7F);
        return true;
    }

    // "Rose Petals": what ends like things in the plural needs other evidence.
    bool may_be_given(std::uint32_t at) const {
        return words_.may_be_given(at) && !text_.word(at + 1).folded.ends_with('s');
    }

    // "Steve Needle", but not "Ella Collection" or "Hunter Boots": words of things have their endings.
    bool has_everyday_family(std::uint32_t first, std::uint32_t last) const {
        if (last != first + 1 || !words_.is_given(first)) return false;
        if (text_.uses(last) != static_cast<std::uint32_t>(WordUse::ordinary)) return false;
        static constexpr std::string_view endings[] = {"s", "ing", "ion", "ment", "ity", "ness", "ed", "al", "ive"};
        return std::ranges::none_of(endings,
                                    [&](std::string_view ending) { return text_.word(last).folded.ends_with(ending); });
    }

    // "А. В. Соломон"
    bool is_russian_initials(std::uint32_t at) const {
        const bool cyrillic = text_.word(at).printed.size() == 2 && text_.word(at).printed.front() == '\xD0';
        return cyrillic && is_initial_with_stop(text_, at) && is_initial_with_stop(text_, at + 1);
    }

    // "J.R.R. Holdsworth", "T. S. Varadkar": a family name behind two initials.
    bool is_behind_initials(std::uint32_t at) const {
        if (is_german(text_) || words_.is_place_or_demonym(at)) return false;
        const bool two = is_latin_initial(at) && text_.follows(at + 1) && is_latin_initial(at + 1);
        const std::uint32_t family = two ? at + 2 : at + 1;
        const auto printed = text_.word(at).printed;
        if ((!two && !is_dotted(text_, at)) || printed == "D.C" || printed == "S.S") return false;
        return text_.follows(family) && text_.uses(family) == 0 && !words_.is_place_or_demonym(family) &&
               text_.word(family).is_capitalised && text_.word(family).printed.size() > 3;
    }

    bool is_latin_initial(std::uint32_t at) const {
        return text_.word(at).printed.size() == 1 && is_initial_with_stop(text_, at);
    }

    // "joined Steve Darling from Proactive"
    void by_given_name(std::uint32_t at) {
        if (is_russian_initials(at)) {
            const auto name = words_.name_from(at, 2);
            if (name && *name > at + 1) put(at, *name, {}, "initials", 0.6F);
            return;
        }
        if (is_behind_initials(at)) {
            const auto name = words_.name_from(at, 2);
            // "H.C. Wainwright & Co."
            const bool goes_on = name && text_.follows(*name + 1) &&
                                 (text_.word(*name + 1).is_capitalised ||
                                  text_.reading().text_between(*name, *name + 1).find('&') != std::string_view::npos);
            if (name && !goes_on && words_.is_unknown_name(at, *name) && !text_.word(*name).is_all_capitals)
                put(at, *name, {}, "initials", 0.6F);
            return;
        }
        if ((!words_.is_given(at) || text_.is_place(at)) && !may_be_given(at)) return;
        if (at > 0 && text_.follows(at) && text_.word(at - 1).folded == "the") return;  // "the Ella Collection"
        const auto last = words_.name_from(at, 2);
        if (!last || (!words_.is_unknown_name(at, *last) && !has_everyday_family(at, *last))) return;
        // "Tuần Việt Nam": an outlet's country.
        if (text_.is_place(*last) && text_.is_vietnamese(*last - 1) && text_.is_place(*last - 1)) return;
        // "Quảng Đông": two syllables of Vietnamese are as often a place's.
        if (*last == at + 1 && (text_.is_vietnamese(at) || text_.is_vietnamese(*last))) return;
        const bool all_capitals = text_.word(at).is_all_capitals && text_.word(*last).is_all_capitals;
        if (all_capitals) return;
        put(at, *last, {}, "given name", 0.6F);
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
            const auto end = words_.name_from(first, 2);
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
    const PersonRoles roles_;
    const PersonTitles titles_;
    const PersonContext context_;
    const NameSpans& taken_;
    std::vector<PersonSighting> found_;
    std::vector<std::uint8_t> walked_;  // by first word of a name in a list: 1, 2 behind a role in the plural
    bool role_is_plural_ = false;
};

}  // namespace

std::vector<PersonSighting> people_sighted(const NameText& text, const NameSpans& taken) {
    return PeopleFinder(text, taken).found();
}

}  // namespace pressdex

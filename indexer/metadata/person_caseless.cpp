// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/person_sighting.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 4;      // words, those that bind names not counted
constexpr std::uint32_t longest_stranger = 3;  // words of a name without a given name that we know
constexpr std::uint32_t longest_office = 9;    // words of an office and what it is for

constexpr std::uint32_t bits(WordUse use) {
    return static_cast<std::uint32_t>(use);
}

bool is_one_of(std::string_view printed, std::span<const std::string_view> words) {
    return std::ranges::find(words, printed) != words.end();
}

class CaselessPeople {
  public:
    CaselessPeople(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {
        for (std::uint32_t at = 0; at < text_.size() && !is_urdu_; ++at)
            is_urdu_ = text_.word(at).printed == "کے" || text_.word(at).printed == "نے";
    }

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if (!is_caseless(at)) continue;
            if ((uses(at) & (bits(WordUse::role) | bits(WordUse::title))) != 0) {
                before_name(at);
            } else if (is_sure_given(at) || is_son(at)) {
                by_role_behind(at);
                by_speech(at);
            }
        }
        return std::move(found_);
    }

  private:
    struct Name {
        std::uint32_t end = 0;
        std::uint32_t words = 0;
        bool ended = false;  // by a sign or a word that belongs to no name
    };

    // Arabic, Indic and kin: words, but no capitals. Cyrillic and Greek begin below.
    bool is_caseless(std::uint32_t at) const {
        if (at >= text_.size()) return false;
        const ReadWord& word = text_.word(at);
        return static_cast<unsigned char>(word.printed.front()) >= 0xD8 && (word.signs & sign_one_character) == 0;
    }

    // Arabic writes "and" onto the word behind it: ووزير, والشيخ.
    std::uint32_t uses(std::uint32_t at) const {
        const std::uint32_t own = text_.uses(at);
        const auto folded = text_.word(at).folded;
        if (own != 0 || !folded.starts_with("و")) return own;
        return text_.knowledge().names.words.uses(folded.substr(std::string_view("و").size()));
    }

    bool is_office(std::uint32_t at) const {
        return (uses(at) & (bits(WordUse::role) | bits(WordUse::role_modifier) | bits(WordUse::title))) != 0 &&
               !text_.is(at, WordUse::given);
    }

    // The Arabic article, also behind what is written onto it; no given name begins with it.
    bool bears_article(std::uint32_t at) const {
        const auto printed = text_.word(at).printed;
        return printed.starts_with("ال") || printed.starts_with("وال") || printed.starts_with("لل") ||
               printed.starts_with("بال");
    }

    // صدر ماساتسو گواساکاوا نے, وزیر خزانہ محمد اورنگزیب سے, الرئيس عمر البشير, مدير عام الهيئة محمد بن سعيد
    void before_name(std::uint32_t role) {
        if (role > 0 && text_.follows(role) && (uses(role - 1) & (bits(WordUse::role) | bits(WordUse::title))) != 0)
            return;
        std::uint32_t first = role + 1;
        while (is_of_office(first, role)) {
            const NameSpan* body = taken_.at(first);
            first = body != nullptr ? body->last + 1 : first + 1;
        }
        if (first >= text_.size() || !text_.follows(first)) return;
        const bool is_title = text_.is(first - 1, WordUse::title);
        const bool starts_with_given = has_given(first);
        const Name name = name_at(first, starts_with_given ? longest_name : longest_stranger);
        const bool believed = starts_with_given || is_title || (name.ended && is_marked(name.end));
        if (!believed || name.words < (is_surname_alone(first, name) ? 1U : 2U)) return;
        std::uint32_t end = name.ended ? name.end : end_of_known(first, name.end);
        if (ends_family(end)) ++end;
        const bool has_role = !text_.is(role, WordUse::title) || first > role + 1;
        found_.push_back({first, end - 1, has_role ? text_.printed(role, first - 1) : std::string(),
                          has_role ? "role before name" : "title before name", starts_with_given ? 0.85F : 0.6F});
        in_list(end);
    }

    // آقای یاماگوچی سفیر
    bool is_surname_alone(std::uint32_t first, const Name& name) const {
        static constexpr auto before = std::to_array<std::string_view>({"آقای", "خانم"});
        return name.words == 1 && name.ended && is_one_of(text_.word(first - 1).printed, before) &&
               text_.follows(name.end) && text_.is(name.end, WordUse::role);
    }

    // What an office is for, and the body that it belongs to.
    bool is_of_office(std::uint32_t at, std::uint32_t role) const {
        if (at >= text_.size() || at - role >= longest_office || !text_.follows(at)) return false;
        if (taken_.at(at) != nullptr) return taken_.is(at, NameOf::organization);
        if (!is_caseless(at) || is_sure_given(at)) return false;
        const std::uint32_t before = uses(at - 1);
        const bool is_title_before = (before & bits(WordUse::title)) != 0 && (before & bits(WordUse::role)) == 0;
        if (is_office(at)) return true;
        // چیف انسٹرکٹر اکرم علی: no given name is written with the sounds of English loan words.
        if (is_urdu_ && text_.uses(at) == 0 && is_sure_given(at + 1) && text_.follows(at + 1) &&
            (text_.word(at).printed.find("ٹ") != std::string_view::npos))
            return true;
        if (is_title_before) return false;
        if (bears_article(at)) return !text_.is(at, WordUse::closes) && has_office_left(at);
        // وزير الثقافة والسياحة; برائے صنعت و پیداوار
        const bool joins = text_.word(at).printed == "و" && text_.follows(at + 1) &&
                           ((uses(at + 1) & (bits(WordUse::role_modifier) | bits(WordUse::plain))) != 0);
        return joins || text_.is(at, WordUse::head_before) ||
               (text_.is_place(at) && bears_article(at - 1) == false && is_office(at - 1));
    }

    // A word with the article behind an office is what that is for, unless it is a family name at the end.
    bool has_office_left(std::uint32_t at) const { return text_.follows(at + 1); }

    // Words that may be a name, and how they end.
    Name name_at(std::uint32_t first, std::uint32_t most) const {
        Name name{first, 0, false};
        while (name.end < text_.size() && name.words < most &&
               (stays(name.end, first) || (name.words == 1 && is_family_of_office(name.end)))) {
            if (is_initial(name.end) && name.words > 0) break;
            if (!is_binding(name.end) && !is_initial(name.end)) ++name.words;
            ++name.end;
        }
        // بن إبراهيم: never the last word.
        while (name.end > first && is_binding(name.end - 1)) --name.end;
        name.ended = name.end >= text_.size() || !text_.follows(name.end) || closes(name.end);
        return name;
    }

    // আ. ক. ম. সারওয়ার: one letter.
    bool is_initial(std::uint32_t at) const {
        const auto printed = text_.word(at).printed;
        return printed.size() == 3 && printed.front() == '\xE0';
    }

    // طارق أمين ونائب: a word for an office is a family name, where another office or a sign stands behind it.
    bool is_family_of_office(std::uint32_t at) const {
        if (!text_.follows(at) || taken_.at(at) != nullptr || !text_.is(at, WordUse::role)) return false;
        return bears_no_article(at) && (at + 1 >= text_.size() || !text_.follows(at + 1) || closes(at + 1));
    }
    bool bears_no_article(std::uint32_t at) const { return !bears_article(at) && is_caseless(at); }

    // Between the names of a man and his father's.
    bool is_binding(std::uint32_t at) const {
        static constexpr auto words =
            std::to_array<std::string_view>({"بن", "بنت", "ابن", "ابو", "أبو", "أبي", "آل", "عبد", "ولد", "ام", "أم"});
        return is_one_of(text_.word(at).printed, words);
    }

    bool closes(std::uint32_t at) const {
        constexpr std::uint32_t ends = bits(WordUse::closes) | bits(WordUse::speech) | bits(WordUse::role) |
                                       bits(WordUse::role_modifier) | bits(WordUse::title);
        return text_.follows(at) && ((uses(at) & ends) != 0 || is_inflected(at) ||
                                     (text_.is(at, WordUse::plain) && !text_.is(at, WordUse::given)));
    }

    // চুক্তিতে, কারখানাটি: cases and articles that Bengali writes onto things.
    bool is_inflected(std::uint32_t at) const {
        static constexpr std::string_view endings[] = {"তে", "টি", "টির", "গুলো", "গুলি", "সমূহ"};
        const auto printed = text_.word(at).printed;
        return std::ranges::any_of(endings, [&](std::string_view ending) {
            return printed.size() > 2 * ending.size() && printed.ends_with(ending);
        });
    }

    // An open end: only as far as given names go, and one family name that its article or its ending tells (موسوی); in
    // Urdu, whose nouns end so, too, the article alone.
    std::uint32_t end_of_known(std::uint32_t first, std::uint32_t end) const {
        std::uint32_t last_given = first;
        while (last_given + 1 < end && (text_.is(last_given + 1, WordUse::given) || is_binding(last_given) ||
                                        is_binding(last_given + 1) || bears_article(last_given + 1)))
            ++last_given;
        const std::uint32_t next = last_given + 1;
        if (next < end && text_.uses(next) == 0 && !is_urdu_ && text_.word(next).printed.size() >= 8 &&
            (text_.word(next).printed.ends_with("ی") || text_.word(next).printed.ends_with("ي")))
            ++last_given;
        std::uint32_t least = first + 2;
        for (std::uint32_t at = first; at < end && is_initial(at); ++at) ++least;
        return std::min(end, std::max(last_given + 1, least));
    }

    // محمدرضا هاشمی فر: what Persian writes apart at the end of family names.
    bool ends_family(std::uint32_t at) const {
        static constexpr auto endings =
            std::to_array<std::string_view>({"فر", "نژاد", "پور", "زاده", "نیا", "راد", "منش", "خواه", "تبار", "وند"});
        return at < text_.size() && text_.follows(at) && taken_.at(at) == nullptr &&
               is_one_of(text_.word(at).printed, endings);
    }

    bool is_sure_given(std::uint32_t at) const {
        return text_.is(at, WordUse::given) && !text_.is(at, WordUse::common_given) && !text_.is_place(at);
    }

    // A given name at the beginning, or behind words that no table knows: আনোয়ার হোসেন চৌধুরী.
    bool has_given(std::uint32_t first) const {
        if (text_.is(first, WordUse::given) || is_binding(first) || is_son(first)) return true;
        for (std::uint32_t at = first;
             at < first + 2 && at + 1 < text_.size() && stays(at, first) && text_.uses(at) == 0; ++at)
            if (is_sure_given(at + 1) && text_.follows(at + 1)) return true;
        return false;
    }

    // ماهر بن صالح
    bool is_son(std::uint32_t at) const {
        static constexpr auto words = std::to_array<std::string_view>({"بن", "بنت", "ابن"});
        return text_.uses(at) == 0 && text_.follows(at + 1) && is_one_of(text_.word(at + 1).printed, words);
    }

    bool is_inside_name(std::uint32_t first) const {
        if (!text_.follows(first) || !is_caseless(first - 1)) return false;
        return is_binding(first - 1) || is_sure_given(first - 1) ||
               (text_.uses(first - 1) == 0 && !bears_article(first - 1));
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

    // "أكد طارق أمين أن"; "محمد توقیر ملک نے", "ফারুক হাসান বলেন"
    void by_speech(std::uint32_t first) {
        const bool spoken = first > 0 && text_.follows(first) && (uses(first - 1) & bits(WordUse::speech)) != 0;
        if (!spoken && is_inside_name(first)) return;
        const Name name = name_at(first, longest_name);
        if (name.words < 2 || !name.ended) return;
        const bool speaks = text_.follows(name.end) && (is_agent(name.end) || text_.is(name.end, WordUse::speech));
        if (spoken || speaks) found_.push_back({first, name.end - 1, {}, "verb of speech", 0.65F});
    }

    // "ممبران محمد توقیر ملک اور جبار خالد": behind "and" or a comma, a given name first or last.
    void in_list(std::uint32_t end) {
        while (end + 1 < text_.size() && text_.word(end).paragraph == text_.word(end - 1).paragraph) {
            const bool joined = text_.follows(end) && is_and(end);
            std::uint32_t first = joined ? end + 1 : end;
            if (!joined && (!text_.word(end).after_comma || text_.word(end).breaks)) return;
            if (joined && !text_.follows(first)) return;
            if (!is_caseless(first) || taken_.at(first) != nullptr || is_office(first)) return;
            const Name name = name_at(first, longest_stranger);
            if (name.words < 2 || !(has_given(first) || text_.is(name.end - 1, WordUse::given))) return;
            found_.push_back({first, name.end - 1, {}, "list of people", 0.6F});
            end = name.end;
        }
    }

    bool is_and(std::uint32_t at) const {
        static constexpr auto words = std::to_array<std::string_view>({"اور", "و", "और", "এবং", "ও"});
        return is_one_of(text_.word(at).printed, words);
    }

    // What stands behind him who does something.
    bool is_agent(std::uint32_t at) const {
        static constexpr auto words = std::to_array<std::string_view>({"نے", "ने", "বলেন", "জানান"});
        return is_one_of(text_.word(at).printed, words);
    }

    // What stands behind every subject and object of an Urdu or Hindi sentence; Bengali has its verb of speech there.
    bool is_marked(std::uint32_t at) const {
        static constexpr auto words = std::to_array<std::string_view>(
            {"نے", "کو", "سے", "کی", "کا", "کے", "ने", "को", "से", "की", "का", "के", "বলেন", "জানান"});
        if (!text_.follows(at)) return false;
        const bool indic = text_.word(at).printed.front() == '\xE0';
        return is_one_of(text_.word(at).printed, words) || is_inflected(at) || (indic && text_.is(at, WordUse::plain));
    }

    bool stays(std::uint32_t at, std::uint32_t first) const {
        if (!is_caseless(at) || (at > first && !text_.follows(at)) || taken_.at(at) != nullptr) return false;
        if (is_binding(at)) return true;
        // "على", on, is no "علي".
        const bool is_given = text_.is(at, WordUse::given) && text_.word(at).printed != "على" &&
                              text_.word(at).printed != "إلى" && !text_.word(at).has_digit;
        if (is_given && (at > first || !text_.is_place(at) || text_.is(at + 1, WordUse::given))) return true;
        constexpr std::uint32_t foreign = bits(WordUse::closes) | bits(WordUse::head_before) |
                                          bits(WordUse::head_after) | bits(WordUse::programme) |
                                          bits(WordUse::programme_before) | bits(WordUse::speech);
        if ((uses(at) & foreign) != 0 || text_.is_place(at) || text_.word(at).has_digit) return false;
        const bool own_office = (uses(at) & (bits(WordUse::role) | bits(WordUse::plain))) != 0;
        return !own_office && !((uses(at) & bits(WordUse::title)) != 0 && at > first) &&
               !(at > first && is_inflected(at));
    }

    const NameText& text_;
    const NameSpans& taken_;
    bool is_urdu_ = false;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> caseless_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessPeople(text, taken).found();
}

}  // namespace pressdex

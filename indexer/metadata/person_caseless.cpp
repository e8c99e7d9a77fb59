// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/person_sighting.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 4;      // words
constexpr std::uint32_t longest_stranger = 3;  // words of a name without a given name that we know

class CaselessPeople {
  public:
    CaselessPeople(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if (!is_caseless(at)) continue;
            if (text_.is(at, WordUse::role) || text_.is(at, WordUse::title)) {
                before_name(at);
            } else if (is_sure_given(at)) {
                by_role_behind(at);
            }
        }
        return std::move(found_);
    }

  private:
    // Arabic, Indic and kin: words, but no capitals. Cyrillic and Greek begin below.
    bool is_caseless(std::uint32_t at) const {
        if (at >= text_.size()) return false;
        const ReadWord& word = text_.word(at);
        return static_cast<unsigned char>(word.printed.front()) >= 0xD8 && (word.signs & sign_one_character) == 0;
    }

    // صدر ماساتسو گواساکاوا نے, وزیر خزانہ محمد اورنگزیب سے, الرئيس عمر البشير
    void before_name(std::uint32_t role) {
        if (role > 0 && text_.follows(role) && text_.is(role - 1, WordUse::role)) return;
        std::uint32_t first = role + 1;
        while (first < text_.size() && text_.follows(first) && taken_.at(first) == nullptr &&
               (text_.is(first, WordUse::role) || text_.is(first, WordUse::role_modifier) ||
                text_.is(first, WordUse::title)) &&
               !text_.is(first, WordUse::given))
            ++first;
        std::string printed = text_.printed(role, first - 1);
        if (const NameSpan* body = taken_.at(first); body != nullptr && text_.follows(first)) {
            printed = text_.printed(role, body->last);
            first = body->last + 1;
        }
        // "وزير التجارة العراقي أثير داود": an adjective of the office; no Arabic name begins with the article.
        if (text_.follows(first) && bears_article(first) && text_.follows(first + 1) && stays(first + 1)) {
            printed = text_.printed(role, first);
            ++first;
        }
        const bool starts_with_given = has_given(first);
        const std::uint32_t most = starts_with_given ? longest_name : longest_stranger;
        std::uint32_t end = first;
        bool closed = false;
        while (end < text_.size() && end - first < most && stays(end)) ++end;
        closed = end < text_.size() && text_.follows(end) && text_.is(end, WordUse::closes);
        const bool at_sign = end >= text_.size() || !text_.follows(end);
        const std::uint32_t words = end - first;
        const bool believed = starts_with_given ? (closed || at_sign || words >= 2) : closed && is_particle(end);
        if (!believed || words < 2) return;
        // An open end: only as far as given names go, and one family name.
        if (starts_with_given && !closed && !at_sign) {
            std::uint32_t last_given = first;
            while (last_given + 1 < end &&
                   (text_.is(last_given + 1, WordUse::given) || text_.word(last_given + 1).printed.starts_with("ال")))
                ++last_given;
            const std::uint32_t given_end = std::max(last_given + 1, first + 2);
            const bool office_behind =
                given_end + 1 < text_.size() && text_.follows(given_end + 1) && text_.is(given_end + 1, WordUse::role);
            const bool family = given_end < end && text_.uses(given_end) == 0 && office_behind;
            end = std::min(end, family ? given_end + 1 : given_end);
        }
        if (ends_family(end)) ++end;
        const bool is_title = text_.is(role, WordUse::title);
        found_.push_back({first, end - 1, is_title ? std::string() : std::move(printed),
                          is_title ? "title before name" : "role before name", starts_with_given ? 0.85F : 0.6F});
        in_list(end);
    }

    bool bears_article(std::uint32_t at) const {
        const auto printed = text_.word(at).printed;
        return printed.starts_with("ال") && (printed.ends_with("ي") || printed.ends_with("ية"));
    }

    // محمدرضا هاشمی فر: what Persian writes apart at the end of family names.
    bool ends_family(std::uint32_t at) const {
        static constexpr std::string_view endings[] = {"فر", "نژاد", "پور", "زاده", "نیا", "راد", "منش", "خواه"};
        return at < text_.size() && text_.follows(at) && taken_.at(at) == nullptr &&
               std::ranges::find(endings, text_.word(at).printed) != std::end(endings);
    }

    bool is_sure_given(std::uint32_t at) const {
        return text_.is(at, WordUse::given) && !text_.is(at, WordUse::common_given) && !text_.is_place(at);
    }

    // A given name at the beginning, or behind words that no table knows: আনোয়ার হোসেন চৌধুরী.
    bool has_given(std::uint32_t first) const {
        if (text_.is(first, WordUse::given)) return true;
        for (std::uint32_t at = first; at < first + 2 && at + 1 < text_.size() && stays(at) && text_.uses(at) == 0;
             ++at)
            if (is_sure_given(at + 1) && text_.follows(at + 1)) return true;
        return false;
    }

    // علی فروزانفر مدیرکل: a given name, one word or two behind it, then an office.
    void by_role_behind(std::uint32_t first) {
        if (text_.follows(first) && text_.uses(first - 1) == 0 && is_caseless(first - 1)) return;  // inside a name
        std::uint32_t end = first + 1;
        while (end < text_.size() && end - first < longest_name && stays(end)) ++end;
        if (end - first < 2 || end >= text_.size() || !text_.is(end, WordUse::role)) return;
        const bool apposed = text_.word(end).paragraph == text_.word(first).paragraph && !text_.word(end).breaks;
        if (!apposed || taken_.at(end) != nullptr) return;
        found_.push_back({first, end - 1, text_.printed(end, end), "role behind name", 0.7F});
    }

    // "ممبران محمد توقیر ملک اور جبار خالد": behind "and" or a comma, a given name first or last.
    void in_list(std::uint32_t end) {
        while (end + 1 < text_.size() && text_.word(end).paragraph == text_.word(end - 1).paragraph) {
            const bool joined = text_.follows(end) && is_and(end);
            const std::uint32_t first = joined ? end + 1 : end;
            if (!joined && (!text_.word(end).after_comma || text_.word(end).breaks)) return;
            if (joined && !text_.follows(first)) return;
            std::uint32_t next = first;
            while (next < text_.size() && next - first < longest_stranger &&
                   (next == first ? is_caseless(next) && taken_.at(next) == nullptr : stays(next)))
                ++next;
            if (next - first < 2 || !(has_given(first) || text_.is(next - 1, WordUse::given))) return;
            for (auto at = first; at < next; ++at)
                if (text_.is(at, WordUse::role) || text_.is(at, WordUse::closes) || text_.is(at, WordUse::plain))
                    return;
            found_.push_back({first, next - 1, {}, "list of people", 0.6F});
            end = next;
        }
    }

    bool is_and(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"اور", "و", "और", "এবং", "ও"};
        return std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }

    // What stands behind every subject and object of an Urdu or Hindi sentence; Bengali has its verb of speech there.
    bool is_particle(std::uint32_t at) const {
        static constexpr std::string_view particles[] = {"نے", "کو", "سے", "کی", "کا", "کے",   "ने",
                                                         "को", "से",  "की", "का", "के",  "বলেন", "জানান"};
        return std::ranges::find(particles, text_.word(at).printed) != std::end(particles);
    }

    bool stays(std::uint32_t at) const {
        return is_caseless(at) && text_.follows(at) && taken_.at(at) == nullptr && !text_.is(at, WordUse::closes) &&
               (!text_.is(at, WordUse::plain) || text_.is(at, WordUse::given)) && !text_.is(at, WordUse::head_before) &&
               !text_.is(at, WordUse::head_after) && !text_.is(at, WordUse::programme) &&
               !text_.is(at, WordUse::speech) && !text_.is_place(at) && !text_.word(at).has_digit &&
               !(text_.is(at, WordUse::role) && !text_.is(at, WordUse::given));
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> caseless_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessPeople(text, taken).found();
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
// غرفة دبي, اتاق بازرگانی شیراز, علامة X التجارية, نەخۆشخانەی X: bodies that Arabic, Persian and Kurdish tell by a
// place, by letters of another script or by a chain of nouns behind what they are.
#include "indexer/metadata/organizations/arabic_prefix.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "press/text/word_list.hpp"

#include <string_view>

namespace pressdex {
namespace {

// Of which each town has its own.
constexpr auto of_towns = word_list({"غرفة", "جامعة", "شرطة", "بلدية", "محكمة", "بورصة", "مستشفى"});
// Before a name in Latin letters.
constexpr auto of_strangers = word_list({"صحيفة", "جريدة", "مجلة", "موقع", "شركة", "وكالة", "قناة", "منظمة", "مؤسسة",
                                         "شرکت", "روزنامه", "خبرگزاری", "شبکه", "نشریه", "گروه", "مجموعة"});
constexpr auto kurdish =
    word_list({"نەخۆشخانەی", "حکوومەتی", "حکومەتی", "زانکۆی", "وەزارەتی", "پەیمانگای", "کۆمپانیای", "ڕێکخراوی",
               "رێکخراوی", "دەستەی", "یەکێتیی", "ژووری", "ئەنجوومەنی", "بانکی", "دانیشتووی", "دەزگای", "کۆمەڵەی"});
constexpr auto kurdish_others =
    word_list({"نوێ", "نوێی", "تایبەت", "تایبەتی", "دیکە", "دیکەی", "ئێمە", "ئەو", "گەورە"});

class ArabicFinder {
  public:
    ArabicFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at + 1 < text_.size(); ++at) {
            if (!is_arabic(at)) continue;
            chamber_of_town(at);
            if (taken_.at(at) != nullptr || !is_free_behind(at)) continue;
            of_town(at);
            brand(at);
            stranger(at);
            if (is_one_of(text_.word(at).printed, kurdish)) chain(at);
        }
        return std::move(found_);
    }

  private:
    bool is_arabic(std::uint32_t at) const { return begins_in_arabic(text_.word(at).printed); }
    bool is_free_behind(std::uint32_t at) const { return text_.follows(at + 1) && taken_.at(at + 1) == nullptr; }

    void put(std::uint32_t first, std::uint32_t last, float confidence, std::string name = {}) {
        found_.push_back({first, last, std::nullopt, false, "pattern", confidence, 0, std::move(name)});
    }

    // "اتاق بازرگانی، صنایع، معادن و کشاورزی قزوین": the table knows the country's; each province has one as well.
    void chamber_of_town(std::uint32_t at) {
        constexpr float above_table = 0.97F;
        const NameSpan* known = taken_.at(at);
        if (known == nullptr || known->of != NameOf::organization || known->first != at || known->last != at + 1)
            return;
        if (text_.word(at).printed != "اتاق" || text_.word(at + 1).printed != "بازرگانی") return;
        static constexpr auto trades = word_list({"صنایع", "صنعت", "معادن", "معدن", "و", "کشاورزی"});
        std::uint32_t town = at + 2;
        while (town < text_.size() && text_.same_sentence(at, town) && is_one_of(text_.word(town).printed, trades))
            ++town;
        if (town >= text_.size() || !text_.follows(town) || !text_.is_place(town) || taken_.at(town) != nullptr) return;
        if (text_.word(town).printed == "ایران" || text_.word(town).printed == "افغانستان") return;
        put(at, end_of_place(town), above_table);
    }

    std::uint32_t end_of_place(std::uint32_t at) const {
        while (at + 1 < text_.size() && text_.follows(at + 1) && text_.is_place(at + 1) &&
               taken_.at(at + 1) == nullptr && !starts_place(at + 1))
            ++at;
        return at;
    }
    // "غرفة جدة وغرفة": a second place with its own "and".
    bool starts_place(std::uint32_t at) const { return text_.word(at).printed.starts_with("و"); }

    // "وغرفة أبها", "بشرطة باريس"; what goes on with an adjective is told by its article elsewhere.
    void of_town(std::uint32_t at) {
        const std::size_t prefix = arabic_prefix(text_.word(at).printed, of_towns);
        if (prefix == std::string_view::npos || !text_.is_place(at + 1)) return;
        const std::uint32_t last = end_of_place(at + 1);
        if (text_.follows(last + 1) && !text_.is(last + 1, WordUse::closes) && bears_article(last + 1) &&
            taken_.at(last + 1) == nullptr)
            return;
        put(at, last, 0.6F, without_prefix(text_, at, last, prefix));
    }

    bool bears_article(std::uint32_t at) const {
        const auto word = text_.word(at).printed;
        return word.starts_with("ال") || word.starts_with("لل");
    }

    // "علامة كارتييه التجارية": a trade mark and whose it is.
    void brand(std::uint32_t at) {
        constexpr std::uint32_t longest = 2;
        if (text_.word(at).printed != "علامة") return;
        for (std::uint32_t end = at + 2; end <= at + longest + 1 && text_.follows(end); ++end) {
            if (taken_.at(end) != nullptr || text_.is(end - 1, WordUse::closes) || bears_article(end - 1)) return;
            const auto word = text_.word(end).printed;
            if (word == "التجارية" || word == "التجاري") return put(at + 1, end - 1, 0.6F);
        }
    }

    // "صحيفة Le Parisien"
    void stranger(std::uint32_t at) {
        constexpr std::uint32_t longest = 5;
        if (arabic_prefix(text_.word(at).printed, of_strangers) == std::string_view::npos) return;
        std::uint32_t end = at + 1;
        while (end < text_.size() && end - at <= longest && text_.follows(end) && text_.word(end).is_capitalised &&
               taken_.at(end) == nullptr)
            ++end;
        if (end > at + 1) put(at + 1, end - 1, 0.6F);
    }

    // "حکوومەتی هەرێمی کوردستان": each noun is bound to the next one by its ending, up to a small word, a sign or a
    // place.
    void chain(std::uint32_t head) {
        constexpr std::uint32_t longest = 4;
        std::uint32_t last = head;
        bool closed = false;
        while (!closed && last - head <= longest) {
            if (joins_charge(head, last)) ++last;
            const std::uint32_t next = last + 1;
            closed = !text_.follows(next) || text_.is(next, WordUse::closes);
            if (closed && text_.word(last).printed == "و") --last;
            if (closed || !is_arabic(next) || taken_.at(next) != nullptr ||
                is_one_of(text_.word(next).printed, kurdish_others))
                break;
            last = text_.is_place(next) ? end_of_place(next) : next;
            while (last + 1 < text_.size() && text_.follows(last + 1) && text_.word(last + 1).glued) ++last;
            if (!text_.word(last).printed.ends_with("ی") && text_.follows(last + 1) &&
                text_.word(last + 1).printed.ends_with("ەکان") && taken_.at(last + 1) == nullptr)
                ++last;  // "نەتەوە یەکگرتووەکان"
            closed = text_.is_place(last) || !text_.word(last).printed.ends_with("ی");
        }
        if (closed && last > head) put(head, last, 0.6F);
    }

    // "وەزارەتی پیشەسازی و کانزاکان", "ژووری بازرگانی و پیشەسازی": two things in the charge of one.
    bool joins_charge(std::uint32_t head, std::uint32_t last) const {
        const auto word = text_.word(head).printed;
        if (last == head || (word != "وەزارەتی" && word != "ژووری") || !text_.follows(last + 1)) return false;
        const std::uint32_t next = last + 2;
        return text_.word(last + 1).printed == "و" && text_.follows(next) && is_arabic(next) &&
               taken_.at(next) == nullptr && !text_.is(next, WordUse::closes) &&
               !text_.is(next, WordUse::head_before) && !is_one_of(text_.word(next).printed, kurdish);
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> arabic_bodies(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return ArabicFinder(text, taken).found();
}

}  // namespace pressdex

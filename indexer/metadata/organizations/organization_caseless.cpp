// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/arabic_prefix.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_complement = 4;  // words behind وزارت
constexpr std::uint32_t longest_of_tasks = 6;    // "ستاد تسهیل و رفع موانع تولید", with "and"
constexpr std::uint32_t longest_before = 6;      // words before कॉर्पोरेशन
constexpr std::uint32_t longest_behind = 5;      // words of "آف کامرس اینڈ انڈسٹری"

class CaselessFinder {
  public:
    CaselessFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if (is_arabic(at))
                if (const auto prefix = head_prefix(at)) arabic(at, *prefix);
            if (is_definite_head(at)) arabic_definite(at);
            if (text_.is(at, WordUse::head_after) && is_spaced(at)) behind_name(at);
            if (is_government(at)) government(at);
        }
        return std::move(found_);
    }

  private:
    bool is_arabic(std::uint32_t at) const {
        const auto first = static_cast<unsigned char>(text_.word(at).printed.front());
        return first >= 0xD8 && first <= 0xDB;
    }

    // Bytes of "and", "in" or "for" that are written onto what a body is: "لوزارة".
    std::optional<std::size_t> head_prefix(std::uint32_t at) const {
        if (text_.is(at, WordUse::head_before)) return 0;
        const auto folded = text_.word(at).folded;
        constexpr std::size_t shortest = 8;  // bytes: "وبنك"
        if (text_.uses(at) != 0 || folded.size() < shortest) return std::nullopt;
        const bool is_feminine = text_.word(at).printed.ends_with("ة");
        for (const std::string_view prefix : arabic_prefixes) {
            if (prefix.empty() || (prefix != "و" && !is_feminine) || !folded.starts_with(prefix) ||
                folded.size() <= prefix.size())
                continue;
            const auto uses = text_.knowledge().names.words.uses(folded.substr(prefix.size()));
            if ((uses & static_cast<std::uint32_t>(WordUse::head_before)) != 0) return prefix.size();
        }
        return std::nullopt;
    }

    // وزارت صنعت و پیداوار نے: up to the word that closes a name. Arabic goes on while words bear the article.
    void arabic(std::uint32_t head, std::size_t prefix) {
        std::uint32_t last = head;
        bool closed = false;
        std::uint32_t longest = longest_complement;
        for (std::uint32_t at = head + 1; at <= head + longest + 1 && !closed; ++at) {
            const bool stays = at < text_.size() && text_.follows(at) && is_arabic(at) && taken_.at(at) == nullptr;
            if (stays && text_.word(at).printed == "و" && at > head + 1 && text_.follows(at + 1) && is_arabic(at + 1) &&
                !text_.is(at + 1, WordUse::head_before) && !text_.is(at + 1, WordUse::closes)) {
                longest = longest_of_tasks;  // فرهنگ و ارشاد
                continue;
            }
            const bool of_person = stays && at > head + 1 && text_.is(at, WordUse::title);  // "... الدكتورة ريم"
            if (!stays || of_person || text_.is(at, WordUse::closes)) {
                closed = true;
            } else if (at > head + 1 && is_honour(at - 1)) {
                last = at;  // جامعة الملك سعود
            } else if (begins_complement(head + 1) && at > head + 1 && !bears_article(at)) {
                closed = true;
                if (is_second_task(at) && last > head + 1) last = at + 1;
            } else {
                last = at;
            }
        }
        // "از این اتاق حمایت می شود": the word before می and شد belongs to the verb.
        if (closed && last > head && is_verb(last + 1)) --last;
        if (last > head && is_time(head + 1)) return;
        if (last == head + 1 && names_a_room(last)) return;
        const bool believed =
            begins_complement(head + 1) || (head + 1 < text_.size() && last + 1 < text_.size() &&
                                            text_.follows(last + 1) && text_.is(last + 1, WordUse::closes));
        if (closed && believed && last > head)
            found_.push_back(
                {head, last, std::nullopt, false, "pattern", 0.6F, 0, without_prefix(text_, head, last, prefix)});
    }

    // "غرفة العمليات", "مركز المدينة": no body.
    bool names_a_room(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"العمليات", "الانتظار", "النوم",   "التحكم",
                                                     "المدينة",  "الاهتمام", "العزاء",  "الصدارة",
                                                     "التدريس",  "القيادة",  "المراقبة"};
        return std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }
    bool is_honour(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"الملك", "الأمير", "الأميرة", "الإمام", "السلطان", "الشيخ"};
        return std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }
    // A noun with its article, or what the body does and for whom: "هيئة تنمية الصادرات".
    bool begins_complement(std::uint32_t at) const {
        static constexpr std::string_view tasks[] = {"تنمية", "تطوير", "دعم",   "حماية",  "رعاية", "ترويج", "تشجيع",
                                                     "تنظيم", "ضمان",  "تمويل", "مكافحة", "رجال",  "سيدات", "غرف"};
        if (bears_article(at)) return true;
        return at + 1 < text_.size() && text_.follows(at + 1) && bears_article(at + 1) &&
               std::ranges::find(tasks, text_.word(at).printed) != std::end(tasks);
    }

    // "مركز المنشآت الصغيرة والمتوسطة وتنمية المبادرات": what the body does besides, and for whom.
    bool is_second_task(std::uint32_t at) const {
        static constexpr std::string_view tasks[] = {"وتنمية", "وتطوير", "ودعم",   "وترويج", "وتعزيز",
                                                     "وحماية", "ورعاية", "وتأهيل", "وتدريب", "وتشغيل",
                                                     "وتنظيم", "وتشجيع", "وضمان",  "وتمويل", "ومكافحة"};
        return text_.follows(at + 1) && bears_article(at + 1) && taken_.at(at + 1) == nullptr &&
               std::ranges::find(tasks, text_.word(at).printed) != std::end(tasks);
    }

    // "The university", "the centre": a name only with the adjectives behind it.
    bool is_definite_head(std::uint32_t at) const {
        static constexpr std::string_view heads[] = {"الجامعة", "المركز",  "الهيئة",  "الاتحاد", "الشركة",  "المعهد",
                                                     "المجلس",  "الجمعية", "المؤسسة", "المنظمة", "الصندوق", "البنك",
                                                     "الغرفة",  "اللجنة",  "الوكالة", "الكلية"};
        return std::ranges::find(heads, text_.word(at).printed) != std::end(heads);
    }

    // "الهيئة العامة للمنشآت الصغيرة والمتوسطة", "الاتحاد العام لغرف التجارة"
    void arabic_definite(std::uint32_t head) {
        static constexpr std::string_view others[] = {
            "الجديدة", "الجديد", "الأخرى",  "الآخر",   "الحالية", "الحالي",   "المذكورة", "المذكور",
            "الكبرى",  "الماضي", "الماضية", "المضيفة", "المضيف",  "المشاركة", "المعنية",  "المختصة",
            "التابعة", "التابع", "الراعية", "الفائزة", "الناشئة", "القائمة",  "السابقة"};
        constexpr std::uint32_t longest = 6;  // words behind the head
        std::uint32_t last = head;
        for (std::uint32_t at = head + 1; at <= head + longest && text_.follows(at) && taken_.at(at) == nullptr; ++at) {
            const auto word = text_.word(at).printed;
            if (text_.is(at, WordUse::closes) || std::ranges::find(others, word) != std::end(others)) break;
            const bool adjective = word.starts_with("ال") || word.starts_with("لل");
            const bool second = word.starts_with("وال") && last > head + 1;
            const bool of_some = word.starts_with("ل") && last > head && text_.follows(at + 1) && bears_article(at + 1);
            if (!adjective && !second && !of_some) break;
            if (at == head + 1 && !agrees(head, at)) break;
            last = at;
        }
        if (last > head) found_.push_back({head, last, std::nullopt, false, "pattern", 0.6F});
    }

    // "شرکت سال آینده": what the company does next year.
    bool is_time(std::uint32_t at) const {
        static constexpr std::string_view times[] = {"سال",   "ماه",  "هفته",  "روز", "امسال", "امروز",
                                                     "دیروز", "فردا", "اکنون", "طی",  "سالانه"};
        return std::ranges::find(times, text_.word(at).printed) != std::end(times);
    }

    // "الشركة المال": an adjective agrees with its noun, so that the money is another thing ("الهيئة العليا" agrees).
    bool agrees(std::uint32_t head, std::uint32_t at) const {
        const auto word = text_.word(at).printed;
        if (!word.starts_with("ال")) return true;
        const bool feminine = text_.word(head).printed.ends_with("ة");
        if (!feminine) return !word.ends_with("ة");
        static constexpr std::string_view endings[] = {"ة", "ه", "ى", "ا"};
        return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
    }

    bool is_verb(std::uint32_t at) const {
        static constexpr std::string_view verbs[] = {"می", "شد", "شده", "کرد", "کرده", "کردند", "داد", "خواهد", "شود"};
        return text_.follows(at) && std::ranges::find(verbs, text_.word(at).printed) != std::end(verbs);
    }

    bool bears_article(std::uint32_t at) const {
        if (at >= text_.size()) return false;
        const auto word = text_.word(at).printed;
        return word.starts_with("ال") || word.starts_with("وال") || word.starts_with("لل");
    }

    // Words between blanks, without capitals: Urdu, Hindi, Bengali and kin.
    bool is_spaced(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        return static_cast<unsigned char>(word.printed.front()) >= 0xD8 && (word.signs & sign_one_character) == 0;
    }

    // "And" inside a name.
    bool is_and(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"اینڈ", "एवं", "व", "ও", "तथा", "অ্যান্ড", "এন্ড"};
        return std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }
    bool is_head(std::uint32_t at) const {
        return text_.is(at, WordUse::head_after) || text_.is(at, WordUse::head_before);
    }
    bool belongs(std::uint32_t at) const {
        return is_spaced(at) && taken_.at(at) == nullptr && !text_.word(at).has_digit &&
               !text_.is(at, WordUse::closes) && !text_.is(at, WordUse::role) && !text_.is(at, WordUse::title);
    }

    // پنجاب ووکیشنل ٹریننگ کونسل: the words that no particle, office or sign parts from the head.
    void behind_name(std::uint32_t head) {
        std::uint32_t first = head;
        while (first > 0 && head - first <= longest_before && text_.follows(first)) {
            const std::uint32_t before = first - 1;
            if (before > 0 && is_and(before) && text_.follows(before) && belongs(before - 1) && !is_head(before - 1)) {
                first = before - 1;
                continue;
            }
            if (!belongs(before)) break;
            first = before;
        }
        // Two heads side by side: the later one ends the name ("इंस्टीट्यूट बोर्ड").
        if (text_.follows(head + 1) && text_.is(head + 1, WordUse::head_after) && is_spaced(head + 1)) return;
        const std::uint32_t last = with_of(head);
        if (first == last || head - first > longest_before) return;
        if (last == head && head - first == 1 && text_.is(first, WordUse::plain) && !text_.is_place(first)) return;
        found_.push_back({first, last, std::nullopt, false, "pattern", 0.6F});
    }

    // "राजस्थान सरकार": of which place, or it is any.
    bool is_government(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"सरकार", "शासन", "সরকার", "حکومت"};
        return at > 0 && std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }
    void government(std::uint32_t at) {
        std::uint32_t first = at;
        while (first > 0 && text_.follows(first) && text_.is_place(first - 1) && taken_.at(first - 1) == nullptr)
            --first;
        if (first < at && is_spaced(first)) found_.push_back({first, at, std::nullopt, false, "pattern", 0.6F});
    }

    // "چیمبر آف کامرس اینڈ انڈسٹری"
    std::uint32_t with_of(std::uint32_t head) const {
        std::uint32_t last = head;
        const auto is_of = [&](std::uint32_t at) {
            static constexpr std::string_view words[] = {"آف", "ऑफ", "অব", "অফ"};
            return std::ranges::find(words, text_.word(at).printed) != std::end(words);
        };
        for (std::uint32_t at = head + 1; at <= head + longest_behind && text_.follows(at); ++at) {
            // "... ও নর্থ সাউথ": without "of", what "and" joins is another body.
            const bool joins = is_of(at) || (is_and(at) && last > head);
            if (joins && text_.follows(at + 1) && belongs(at + 1)) {
                last = ++at;
            } else if (last > head && at == last + 1 && belongs(at) && !is_head(at) && text_.follows(at + 1) &&
                       text_.is(at + 1, WordUse::closes)) {
                return at;  // "اکیڈمی آف پرفارمنگ آرٹس کو"
            } else {
                break;
            }
        }
        return last;
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> caseless_bodies(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessFinder(text, taken).found();
}

}  // namespace pressdex

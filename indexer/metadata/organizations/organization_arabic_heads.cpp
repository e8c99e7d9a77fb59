// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_arabic_heads.hpp"

#include "indexer/metadata/organizations/arabic_prefix.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_complement = 4;  // words behind وزارت
constexpr std::uint32_t longest_of_tasks = 6;    // "ستاد تسهیل و رفع موانع تولید", with "and"

}  // namespace

void ArabicHeads::find_at(std::uint32_t at, std::vector<BodySighting>& found) const {
    if (is_arabic(at))
        if (const auto prefix = head_prefix(at)) of_head(at, *prefix, found);
    if (is_definite_head(at)) of_definite_head(at, found);
}

bool ArabicHeads::is_arabic(std::uint32_t at) const {
    return begins_in_arabic(text_.word(at).printed);
}

std::optional<std::size_t> ArabicHeads::head_prefix(std::uint32_t at) const {
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

void ArabicHeads::of_head(std::uint32_t head, std::size_t prefix, std::vector<BodySighting>& found) const {
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
    const std::uint32_t behind = last + 1;
    const bool closes = behind < text_.size() && text_.follows(behind) && text_.is(behind, WordUse::closes);
    // "از این اتاق حمایت می شود": the word before می and شد belongs to the verb.
    if (closed && last > head && is_verb(behind)) --last;
    if (last > head && is_time(head + 1)) return;
    if (last == head + 1 && names_a_room(last)) return;
    if (closed && (closes || begins_complement(head + 1)) && last > head)
        found.push_back(
            {head, last, std::nullopt, false, "pattern", 0.6F, 0, without_prefix(text_, head, last, prefix)});
}

bool ArabicHeads::names_a_room(std::uint32_t at) const {
    static constexpr std::string_view words[] = {"العمليات", "الانتظار", "النوم",   "التحكم",  "المدينة", "الاهتمام",
                                                 "العزاء",   "الصدارة",  "التدريس", "القيادة", "المراقبة"};
    return std::ranges::find(words, text_.word(at).printed) != std::end(words);
}

bool ArabicHeads::is_honour(std::uint32_t at) const {
    static constexpr std::string_view words[] = {"الملك", "الأمير", "الأميرة", "الإمام", "السلطان", "الشيخ"};
    return std::ranges::find(words, text_.word(at).printed) != std::end(words);
}

bool ArabicHeads::begins_complement(std::uint32_t at) const {
    static constexpr std::string_view tasks[] = {"تنمية", "تطوير", "دعم",   "حماية",  "رعاية", "ترويج", "تشجيع",
                                                 "تنظيم", "ضمان",  "تمويل", "مكافحة", "رجال",  "سيدات", "غرف"};
    if (bears_article(at)) return true;
    return at + 1 < text_.size() && text_.follows(at + 1) && bears_article(at + 1) &&
           std::ranges::find(tasks, text_.word(at).printed) != std::end(tasks);
}

bool ArabicHeads::is_second_task(std::uint32_t at) const {
    static constexpr std::string_view tasks[] = {"وتنمية", "وتطوير", "ودعم",   "وترويج", "وتعزيز",
                                                 "وحماية", "ورعاية", "وتأهيل", "وتدريب", "وتشغيل",
                                                 "وتنظيم", "وتشجيع", "وضمان",  "وتمويل", "ومكافحة"};
    return text_.follows(at + 1) && bears_article(at + 1) && taken_.at(at + 1) == nullptr &&
           std::ranges::find(tasks, text_.word(at).printed) != std::end(tasks);
}

bool ArabicHeads::is_definite_head(std::uint32_t at) const {
    static constexpr std::string_view heads[] = {"الجامعة", "المركز",  "الهيئة",  "الاتحاد", "الشركة",  "المعهد",
                                                 "المجلس",  "الجمعية", "المؤسسة", "المنظمة", "الصندوق", "البنك",
                                                 "الغرفة",  "اللجنة",  "الوكالة", "الكلية"};
    return std::ranges::find(heads, text_.word(at).printed) != std::end(heads);
}

void ArabicHeads::of_definite_head(std::uint32_t head, std::vector<BodySighting>& found) const {
    static constexpr std::string_view others[] = {"الجديدة",  "الجديد",   "الأخرى",  "الآخر",   "الحالية", "الحالي",
                                                  "المذكورة", "المذكور",  "الكبرى",  "الماضي",  "الماضية", "المضيفة",
                                                  "المضيف",   "المشاركة", "المعنية", "المختصة", "التابعة", "التابع",
                                                  "الراعية",  "الفائزة",  "الناشئة", "القائمة", "السابقة"};
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
    if (last > head) found.push_back({head, last, std::nullopt, false, "pattern", 0.6F});
}

bool ArabicHeads::is_time(std::uint32_t at) const {
    static constexpr std::string_view times[] = {"سال",   "ماه",  "هفته",  "روز", "امسال", "امروز",
                                                 "دیروز", "فردا", "اکنون", "طی",  "سالانه"};
    return std::ranges::find(times, text_.word(at).printed) != std::end(times);
}

bool ArabicHeads::agrees(std::uint32_t head, std::uint32_t at) const {
    const auto word = text_.word(at).printed;
    if (!word.starts_with("ال")) return true;
    const bool feminine = text_.word(head).printed.ends_with("ة");
    if (!feminine) return !word.ends_with("ة");
    static constexpr std::string_view endings[] = {"ة", "ه", "ى", "ا"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

bool ArabicHeads::is_verb(std::uint32_t at) const {
    static constexpr std::string_view verbs[] = {"می", "شد", "شده", "کرد", "کرده", "کردند", "داد", "خواهد", "شود"};
    return text_.follows(at) && std::ranges::find(verbs, text_.word(at).printed) != std::end(verbs);
}

bool ArabicHeads::bears_article(std::uint32_t at) const {
    if (at >= text_.size()) return false;
    const auto word = text_.word(at).printed;
    return word.starts_with("ال") || word.starts_with("وال") || word.starts_with("لل");
}

}  // namespace pressdex

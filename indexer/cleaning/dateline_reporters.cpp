// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline_reporters.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

using Words = std::string_view;

// Correspondents, desks, bureaus, agencies.
constexpr auto reporters = std::to_array<Words>(
    {"संवाददाता", "संवाद",     "सहयोगी",    "प्रतिनिधि",  "प्रतिनिधी", "वार्ताहर", "ब्यूरो",    "एजेंसी",
     "एजेन्सी",    "एजेंसियां",   "डेस्क",       "न्यूज",       "न्यूज़",      "समाचार",  "रिपोर्टर", "प्रतिवेदक",
     "রিপোর্টার", "প্রতিবেদক", "প্রতিনিধি",  "সংবাদদাতা", "ব্যুরো",     "ডেস্ক",    "એજન્સી",   "પ્રતિનિધિ",
     "સંવાદદાતા", "નિવાસી",   "நிருபர்",    "செய்தியாளர்", "విలేకరి",     "ప్రతినిధి",   "ವರದಿಗಾರ",  "പ്രതിനിധി",
     "ലേഖകൻ",    "نمائندہ",  "نامہ نگار", "رپورٹر",    "بیورو",    "ڈیسک",    "ایجنسی"});

bool names_reporter(Words part) {
    return std::ranges::any_of(reporters, [part](Words word) { return part.find(word) != Words::npos; });
}

Words without_blanks(Words text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace

std::string without_reporter(std::string place, std::string& credit) {
    if (place.empty() || static_cast<unsigned char>(place.front()) < 0xD8 || !names_reporter(place)) return place;
    std::string rest;
    const Words text = place;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find_first_of(",/|", from), text.size());
        const Words part = without_blanks(text.substr(from, end - from));
        if (names_reporter(part)) {
            if (credit.empty()) credit = std::string(part);
        } else if (!part.empty()) {
            rest += (rest.empty() ? "" : ", ") + std::string(part);
        }
        from = end + 1;
    }
    return rest;
}

}  // namespace pressdex

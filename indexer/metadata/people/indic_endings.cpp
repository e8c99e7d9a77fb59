// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/indic_endings.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

bool ends_in_office(std::string_view folded) {
    static constexpr std::string_view offices[] = {"मन्त्री",  "मंत्री",    "মন্ত্রী", "મંત્રી",   "మంత్రి",
                                                   "ಮಂತ್ರಿ",   "മന്ത്രി",   "தலைவர்", "அமைச்சர்", "செயலாளர்",
                                                   "அலுவலர்", "இயக்குநர்", "सचिव",  "निर्देशक", "अध्यक्ष"};
    constexpr std::size_t shortest = 21;  // bytes
    return folded.size() >= shortest && folded.front() == '\xE0' &&
           std::ranges::any_of(offices, [&](std::string_view office) { return folded.ends_with(office); });
}

bool is_tamil_genitive(std::string_view printed) {
    constexpr std::size_t shortest = 24;  // bytes: ஜெயின் is a name
    if (printed == "அரசின்" || printed == "நாட்டின்") return true;
    return printed.size() >= shortest && (printed.ends_with("த்தின்") || printed.ends_with("யின்"));
}

bool is_gujarati_address(std::string_view printed) {
    constexpr std::string_view endings[] = {"ભાઈ", "બેન", "બહેન"};
    constexpr std::size_t shortest = 6;  // bytes of the name: "પિતરાઈભાઈ", a cousin, is a word
    if (!printed.starts_with("\xE0\xAA") || printed == "પિતરાઈભાઈ") return false;
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return printed.size() >= ending.size() + shortest && printed.ends_with(ending);
    });
}

bool is_inflected(std::string_view printed) {
    static constexpr std::string_view endings[] = {"তে",  "টি",   "টির",  "গুলো",  "গুলি",  "সমূহ",  "ను",  "లో",
                                                   "ನ್ನು", "ಲ್ಲಿ",   "ത്തെ",  "ത്തിൽ", "യെ",   "ക്കും",  "യവർ", "നായി",
                                                   "ിയും", "નું",    "માં",   "யில்",  "த்தில்", "களில்", "களை", "களுக்கு",
                                                   "னார்", "த்தார்", "ந்தார்", "ட்டார்", "ள்ளார்", "றார்",  "னர்"};
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return printed.size() > 2 * ending.size() && printed.ends_with(ending);
    });
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/office_words.hpp"

#include <array>
#include <cstdio>

namespace pressdex {

std::string contact_line(const Contact& contact) {
    std::string line;
    for (const auto* part : {&contact.name, &contact.role, &contact.phone, &contact.email}) {
        if (part->empty()) continue;
        if (!line.empty()) line += ", ";
        line += *part;
    }
    return line;
}

std::string release_words(const ReleaseStatus& release) {
    if (!release.is_embargoed) return "for immediate release";
    std::string words = "embargoed";
    if (release.until || !release.until_time.empty()) words += " until";
    if (release.until) words += " " + in_words(Period{*release.until, Precision::day});
    if (!release.until_time.empty()) words += (release.until ? ", " : " ") + release.until_time;
    return words;
}

std::string figure(double value) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    std::string digits = text.data();
    while (digits.ends_with('0')) digits.pop_back();
    if (digits.ends_with('.')) digits.pop_back();
    const auto whole = digits.find('.') == std::string::npos ? digits.size() : digits.find('.');
    for (auto at = whole; at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::string amount_words(const Amount& amount) {
    const auto upper = amount.to ? " to " + figure(*amount.to) : std::string();
    return amount.text + " = " + figure(amount.value) + upper + (amount.currency.empty() ? "" : " " + amount.currency);
}

std::string target_words(const Target& target) {
    return target.text + (target.by_year > 0 ? " by " + std::to_string(target.by_year) : "");
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a press office wants to know of a release, in words for people: one line a value. Decides nothing.
#include "press/story.hpp"

#include <string>

namespace pressdex {

// "Ayesha Khan, Manager Media, +92 51 920 0000, ayesha@npo.example"
std::string contact_line(const Contact& contact);

// "for immediate release", "embargoed until 5 May 2024, 10:00 GMT"
std::string release_words(const ReleaseStatus& release);

// "Rs 5.3bn = 5,300,000,000 PKR"; the figure alone where the currency is not known.
std::string amount_words(const Amount& amount);

// "10,000 jobs by 2030"
std::string target_words(const Target& target);

// 5300000000 -> "5,300,000,000", 2.5 -> "2.5".
std::string figure(double value);

}  // namespace pressdex

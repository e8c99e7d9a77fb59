// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words by which targets are told: what is counted, in which unit, what makes a figure an aim or one of the past,
// and what leads to the year of an aim. Language, not staff's data.
#include "indexer/metadata/office/phrase_list.hpp"

#include <span>
#include <string_view>

namespace pressdex::target_words {

// "%", "percent", "por ciento".
const PhraseList& shares();

// What a release promises to make, train, save or reach: "jobs", "Arbeitsplätze", "рабочих мест".
const PhraseList& things();
// The unit of a row of things(): "jobs" for all of these.
std::string_view unit_of(std::size_t row);

// An aim or the future: "will", "aims", "будет", "予定".
const PhraseList& aims();
// Those of languages in Latin letters whose verbs stand behind: "hedefliyor".
const PhraseList& aims_behind();
// Between aim and figure they say that the figure is one of the past.
const PhraseList& pasts();

// Right before a year, with the blank, in small letters ("by the end of "), and right behind it ("年まで").
std::span<const std::string_view> before_year();
std::span<const std::string_view> behind_year();

}  // namespace pressdex::target_words

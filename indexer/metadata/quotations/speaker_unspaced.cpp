// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/speaker_unspaced.hpp"

#include "indexer/metadata/quotations/speech_signs.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::size_t farthest = 240;  // bytes, some eighty characters
constexpr std::size_t most_people = 64;

// The text before the marks as far as its sentence goes, without the opening one.
std::string_view sentence_before(std::string_view text) {
    if (text.size() > farthest) text.remove_prefix(text.size() - farthest);
    for (const std::string_view stop : {"。", "！", "？", ". "}) {
        if (const auto at = text.rfind(stop); at != std::string_view::npos) text.remove_prefix(at + stop.size());
    }
    for (const std::string_view mark : {"“", "「", "『", "‘", "«", "„", "\""}) {
        if (!text.ends_with(mark)) continue;
        text.remove_suffix(mark.size());
        break;
    }
    return text;
}

std::string_view sentence_behind(std::string_view text) {
    for (const std::string_view mark : {"”", "」", "』", "’", "»", "\"", "“"}) {
        if (!text.starts_with(mark)) continue;
        text.remove_prefix(mark.size());
        break;
    }
    text = text.substr(0, farthest);
    for (const std::string_view stop : {"。", "！", "？", ". "}) text = text.substr(0, text.find(stop));
    return text;
}

// The person named last in the text, or first.
const Person* named_in(std::string_view text, const std::vector<Person>& people, bool is_last) {
    const Person* found = nullptr;
    auto best = std::string_view::npos;
    const auto look_for = [&](const Person& person, std::string_view name) {
        const auto at = is_last ? text.rfind(name) : text.find(name);
        if (at == std::string_view::npos || name.empty()) return;
        if (best != std::string_view::npos && (is_last ? at <= best : at >= best)) return;
        best = at;
        found = &person;
    };
    for (std::size_t i = 0; i < std::min(people.size(), most_people); ++i) {
        look_for(people[i], people[i].name);
        for (const auto& variant : people[i].variants) look_for(people[i], variant);
    }
    return found;
}

}  // namespace

UnspacedSpeech unspaced_speech(const Reading& reading, const QuotedText& quoted, const std::vector<Person>& people) {
    const std::string_view paragraph = reading.paragraph(quoted.paragraph);
    const auto before = sentence_before(paragraph.substr(0, quoted.from));
    const auto behind = sentence_behind(paragraph.substr(quoted.to));
    if (const auto sign = speech_sign_before(before); sign != std::string_view::npos)
        return {true, named_in(before.substr(0, sign), people, true)};
    const auto sign = speech_sign_behind(behind);
    if (sign == std::string_view::npos) return {};
    if (const auto* person = named_in(behind.substr(0, sign), people, false)) return {true, person};
    return {true, named_in(before, people, true)};
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the finders of people in Chinese, Japanese, Korean and Thai ask of a text in which each character is a word.
// Knows no names and no offices.
#include "indexer/metadata/name_text/one_character_scripts.hpp"
#include "indexer/metadata/people/person_sighting.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

class Characters {
  public:
    Characters(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    const NameText& text() const { return text_; }
    std::uint32_t size() const { return text_.size(); }
    std::string_view at(std::uint32_t number) const { return text_.word(number).printed; }
    bool is_free(std::uint32_t number) const { return number < size() && taken_.at(number) == nullptr; }
    const NameSpan* taken(std::uint32_t number) const { return taken_.at(number); }

    // Nothing stands between the character and the one before.
    bool glued(std::uint32_t number) const {
        return number > 0 && number < size() && text_.word(number).glued && same_paragraph(number - 1, number);
    }
    bool same_paragraph(std::uint32_t a, std::uint32_t b) const {
        return a < size() && b < size() && text_.word(a).paragraph == text_.word(b).paragraph;
    }

    // The paragraph from the character on; its bytes between the characters a and b.
    std::string_view from(std::uint32_t number) const {
        return std::string_view(paragraph(number)).substr(text_.word(number).from);
    }
    std::string_view between(std::uint32_t a, std::uint32_t b) const {
        const auto end = text_.word(a).to, begin = text_.word(b).from;
        return same_paragraph(a, b) && end <= begin ? std::string_view(paragraph(a)).substr(end, begin - end)
                                                    : std::string_view("\n");
    }

    // The longest of the words, longer ones first, that ends with the character `last`, or begins with `first`.
    std::string_view that_ends(std::uint32_t last, std::span<const std::string_view> words) const {
        const auto word = std::ranges::find_if(
            words, [&](std::string_view known) { return ends_with_characters(text_, last, known); });
        return word == words.end() ? std::string_view{} : *word;
    }
    std::string_view that_begins(std::uint32_t first, std::span<const std::string_view> words) const {
        if (first >= size()) return {};
        const auto rest = from(first);
        const auto word = std::ranges::find_if(words, [&](std::string_view known) { return rest.starts_with(known); });
        return word == words.end() ? std::string_view{} : *word;
    }

    // Past the last of the glued and free characters from `first` on that belong, at most so many; `first` when none
    // does.
    template <class Belongs>
    std::uint32_t end_of_run(std::uint32_t first, std::uint32_t most, Belongs belongs) const {
        std::uint32_t end = first;
        while (end < size() && end - first < most && (end == first || glued(end)) && is_free(end) && belongs(at(end)))
            ++end;
        return end;
    }
    // The first of those before `end`, at most so many.
    template <class Belongs>
    std::uint32_t first_of_run(std::uint32_t end, std::uint32_t most, Belongs belongs) const {
        std::uint32_t first = end;
        while (first > 0 && end - first < most && (first == end ? first < size() && glued(first) : glued(first)) &&
               is_free(first - 1) && belongs(at(first - 1)))
            --first;
        return first;
    }

  private:
    const std::string& paragraph(std::uint32_t number) const {
        return text_.reading().paragraph(text_.word(number).paragraph);
    }

    const NameText& text_;
    const NameSpans& taken_;
};

// By offices, titles, verbs of speech and family names.
std::vector<PersonSighting> chinese_people(const Characters& characters);
// By offices and titles, and how a name is made.
std::vector<PersonSighting> japanese_people(const Characters& characters);
std::vector<PersonSighting> korean_people(const Characters& characters);
// By titles; Thai writes none without.
std::vector<PersonSighting> thai_people(const Characters& characters);
// By titles as well, in Lao, Khmer and Burmese.
std::vector<PersonSighting> southeast_people(const Characters& characters);
// Where the titles before a Thai name begin, which are printed with it; `first` without any.
std::uint32_t first_of_thai_titles(const NameText& text, std::uint32_t first);

}  // namespace pressdex

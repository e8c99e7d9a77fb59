// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_case.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <string>
#include <unordered_map>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 3;  // words

// Capitals in no dictionary of ours, or given names: what a name that we never saw is made of.
class RepeatedNames {
  public:
    RepeatedNames(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<PersonSighting> found() {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> full;
        for (std::uint32_t at = 0; at < text_.size();) {
            if (!is_unknown(at)) {
                ++at;
                continue;
            }
            std::uint32_t last = at;
            while (is_unknown(last + 1) && text_.follows(last + 1) && !is_signed(last)) ++last;
            if (stands_alone(at, last)) {
                at = behind_genitive(at, last);
                if (last == at) {
                    ++alone_[text_.word(at).folded];
                } else if (last - at < longest_name) {
                    full.emplace_back(at, last);
                }
            }
            at = last + 1;
        }
        std::vector<PersonSighting> people;
        for (const auto& [first, last] : full)
            if (alone_.contains(text_.word(last).folded) && !alone_.contains(text_.word(first).folded))
                people.push_back({first, last, {}, "family name alone", 0.55F});
        return people;
    }

  private:
    bool is_unknown(std::uint32_t at) const {
        if (at >= text_.size()) return false;
        const ReadWord& word = text_.word(at);
        if (!word.is_capitalised || word.is_all_capitals || word.has_digit || word.glued || word.printed.size() < 3)
            return false;
        if ((text_.uses(at) != 0 && !is_given(at)) || is_greek_in(word.folded) || word.folded == "one") return false;
        return taken_.at(at) == nullptr && !word.folded.ends_with("ing") && !text_.is_place(at) &&
               !text_.is_demonym(at) && !text_.in_headline_case(at);
    }

    // "Editor@ZarnoWire", "Ella & Craig": a sign between this word and the next, which no name has.
    bool is_signed(std::uint32_t at) const {
        return text_.reading().text_between(at, at + 1).find_first_of("&@_/") != std::string_view::npos;
    }

    // "Молдовы Майя Санду": the country belongs to the role before it.
    std::uint32_t behind_genitive(std::uint32_t first, std::uint32_t last) const {
        while (first < last && text_.word(first).printed.front() == '\xD0' && !is_given(first) && is_given(first + 1) &&
               is_genitive_of_place(text_.word(first).folded))
            ++first;
        return first;
    }

    bool is_given(std::uint32_t at) const { return text_.uses(at) == static_cast<std::uint32_t>(WordUse::given); }

    // No capital beside the run: it is a whole name, not part of a longer one.
    bool stands_alone(std::uint32_t first, std::uint32_t last) const {
        const auto capital = [&](std::uint32_t at) {
            return text_.word(at).is_capitalised && !text_.is(at, WordUse::never);
        };
        if (first > 0 && text_.follows(first) && capital(first - 1)) return false;
        if (first > 0 && text_.follows(first) && text_.word(first - 1).folded == "the") return false;
        return !(text_.follows(last + 1) && capital(last + 1));
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::unordered_map<std::string_view, std::uint32_t> alone_;
};

}  // namespace

std::vector<PersonSighting> repeated_people(const NameText& text, const NameSpans& taken) {
    if (is_german(text)) return {};  // any two nouns would do
    return RepeatedNames(text, taken).found();
}

}  // namespace pressdex

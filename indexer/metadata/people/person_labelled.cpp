// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_name_bounds.hpp"
#include "indexer/metadata/people/person_roles.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_titles.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_bracket = 12;  // words

// Before the colon of a list of people; folded.
bool is_label(std::string_view folded) {
    static constexpr std::string_view labels[] = {
        "anwesend",   "anwesende",    "apologies", "asistentes", "attendance",    "attendees",    "attending",
        "delegates",  "facilitators", "guests",    "hadir",      "intervenants",  "invitados",    "judges",
        "jury",       "moderators",   "panelists", "panellists", "participantes", "participants", "peserta",
        "ponentes",   "presenters",   "present",   "presentes",  "presents",      "speakers",     "teilnehmende",
        "teilnehmer", "фото",         "trainees",  "trainers",   "winners",       "katilimcilar"};
    return std::ranges::find(labels, folded) != std::end(labels);
}

// The words right before a colon, behind which the list stands in the same paragraph or the next one.
std::vector<std::uint32_t> labels_of(const NameText& text) {
    const Reading& reading = text.reading();
    const auto& words = reading.words();
    std::vector<std::uint32_t> labels;
    for (std::uint32_t number = 0; number < reading.paragraphs(); ++number) {
        const std::string& paragraph = reading.paragraph(number);
        const auto from = words.begin() + reading.first_word_of_paragraph(number),
                   to = words.begin() + reading.first_word_of_paragraph(number + 1);
        for (auto colon = paragraph.find(':'); colon != std::string::npos; colon = paragraph.find(':', colon + 1)) {
            const auto word = std::ranges::lower_bound(from, to, colon, {}, &ReadWord::to);
            if (word == to || word->to != colon || !is_label(word->folded)) continue;
            const auto label = static_cast<std::uint32_t>(word - words.begin());
            if (label + 1 < words.size() && words[label + 1].paragraph <= number + 1) labels.push_back(label);
        }
    }
    return labels;
}

class LabelledPeople {
  public:
    LabelledPeople(const NameText& text, const NameSpans& taken)
        : text_(text), words_(text, taken), bounds_(text, taken, words_), roles_(text, words_, taken), titles_(text) {}

    std::vector<PersonSighting> behind(const std::vector<std::uint32_t>& labels) {
        // A label inside a list that was walked begins no other: each word is walked once.
        for (const auto label : labels)
            if (label >= unwalked_) walk(label + 1);
        return std::move(found_);
    }

  private:
    void walk(std::uint32_t next) {
        const std::uint32_t paragraph = text_.word(next).paragraph;
        while (next < text_.size() && text_.word(next).paragraph == paragraph) {
            const std::uint32_t first = titles_.behind(next);
            unwalked_ = first;
            auto last = bounds_.name_from(first, 2);
            const bool believed = last && text_.word(*last).paragraph == paragraph && is_believed(first, *last);
            if (!believed) last = end_of_stranger(first);
            if (!last) return;
            const std::uint32_t behind = behind_brackets(*last + 1, paragraph);
            unwalked_ = behind;
            const bool ends = behind >= text_.size() || text_.word(behind).paragraph != paragraph;
            const bool parted = !ends && (text_.word(behind).after_comma || text_.word(behind).breaks);
            const bool joined = !ends && words_.is_and(behind) && (parted || text_.follows(behind));
            const bool goes_on = joined || parted;
            if (!ends && !goes_on && behind == *last + 1) return;
            if (believed) found_.push_back({first, *last, roles_.behind(*last), "list of people", 0.65F});
            if (!goes_on) return;
            next = joined ? behind + 1 : behind;
        }
    }

    // Capitals before a bracket: whoever it is, the list goes on behind.
    std::optional<std::uint32_t> end_of_stranger(std::uint32_t first) const {
        constexpr std::uint32_t longest = 5;
        std::uint32_t end = first;
        while (end < text_.size() && end - first < longest && text_.word(end).is_capitalised &&
               (end == first || text_.follows(end)))
            ++end;
        const bool bracket = end > first && end < text_.size() && text_.word(end).after_open_bracket;
        return bracket ? std::optional(end - 1) : std::nullopt;
    }

    bool is_believed(std::uint32_t first, std::uint32_t last) const {
        if (words_.has_given(first, last)) return true;
        // "Una Shaughnessy (Trinity College)", where Una is a town as well.
        const bool bracket = last + 1 < text_.size() && text_.word(last + 1).after_open_bracket;
        return !is_german(text_) && (bracket || !text_.is_place(first)) && words_.is_unknown_name(first, last);
    }

    // "(virtual) (Central Bank of Ireland)": whom somebody stands for, and where.
    std::uint32_t behind_brackets(std::uint32_t at, std::uint32_t paragraph) const {
        while (at < text_.size() && text_.word(at).paragraph == paragraph && text_.word(at).after_open_bracket) {
            std::uint32_t end = at;
            while (end < text_.size() && end - at < longest_bracket && text_.word(end).paragraph == paragraph &&
                   !text_.word(end).before_close_bracket)
                ++end;
            if (end >= text_.size() || !text_.word(end).before_close_bracket) return at;
            at = end + 1;
        }
        return at;
    }

    const NameText& text_;
    const PersonWords words_;
    const NameBounds bounds_;
    const PersonRoles roles_;
    const PersonTitles titles_;
    std::vector<PersonSighting> found_;
    std::uint32_t unwalked_ = 0;  // the first word behind those that were walked
};

}  // namespace

std::vector<PersonSighting> labelled_people(const NameText& text, const NameSpans& taken) {
    const auto labels = labels_of(text);
    if (labels.empty()) return {};
    return LabelledPeople(text, taken).behind(labels);
}

}  // namespace pressdex

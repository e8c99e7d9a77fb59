// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_name_bounds.hpp"
#include "indexer/metadata/people/person_roles.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_titles.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <optional>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t fewest_lines = 5;
constexpr std::uint32_t longest_line = 12;  // words
constexpr std::uint32_t most_strange = 1;   // lines between two names

struct NamedLine {
    std::uint32_t first = 0, last = 0;  // of the name
    bool is_known = false;
};

// Signatories, jury, winners: line by line a name, and behind a comma or in brackets what they are.
class LinesOfNames {
  public:
    LinesOfNames(const NameText& text, const NameSpans& taken)
        : text_(text), words_(text, taken), bounds_(text, taken, words_), roles_(text, words_, taken), titles_(text) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size();) {
            const std::uint32_t end = end_of_line(at);
            const auto line = text_.word(at).paragraph == 0 ? std::nullopt : named(at, end);
            if (line) lines_.push_back(*line);
            // A single line that we cannot read as a name interrupts no list.
            strange_ = line ? 0 : strange_ + (end - at > longest_line ? most_strange + 1 : 1);
            if (strange_ > most_strange) close();
            at = end;
        }
        close();
        return std::move(found_);
    }

  private:
    std::uint32_t end_of_line(std::uint32_t at) const {
        const std::uint32_t paragraph = text_.word(at).paragraph;
        const std::string_view printed = text_.reading().paragraph(paragraph);
        // Most paragraphs are one line.
        if (printed.find('\n', text_.word(at).to) == std::string_view::npos)
            return text_.reading().first_word_of_paragraph(paragraph + 1);
        const auto breaks_before = [&](std::uint32_t word) {
            const std::uint32_t from = text_.word(word - 1).to;
            return printed.substr(from, text_.word(word).from - from).find('\n') != std::string_view::npos;
        };
        ++at;
        while (at < text_.size() && text_.word(at).paragraph == paragraph && !breaks_before(at)) ++at;
        return at;
    }

    std::optional<NamedLine> named(std::uint32_t at, std::uint32_t end) const {
        if (end - at > longest_line) return std::nullopt;
        std::uint32_t first = titles_.behind(at);
        if (first >= end) return std::nullopt;
        const auto last = bounds_.name_from(first, 2);
        if (!last || *last >= end) return std::nullopt;
        const std::uint32_t next = *last + 1;
        const bool alone = next == end || text_.word(next).after_comma || text_.word(next).after_open_bracket;
        if (!alone || text_.word(*last).is_all_capitals) return std::nullopt;
        const bool known = words_.is_given(first) || words_.may_be_given(first) || text_.is(first, WordUse::given);
        if (!known && (!words_.is_unknown_name(first, *last) || text_.is_place(first))) return std::nullopt;
        return NamedLine{first, *last, known};
    }

    // Most lines begin with a given name that we know; the others are people as well.
    void close() {
        std::size_t known = 0;
        for (const NamedLine& line : lines_) known += line.is_known ? 1 : 0;
        if (lines_.size() >= fewest_lines && known * 2 >= lines_.size())
            for (const NamedLine& line : lines_)
                found_.push_back({line.first, line.last, roles_.behind(line.last), "list of people", 0.65F});
        lines_.clear();
    }

    const NameText& text_;
    const PersonWords words_;
    const NameBounds bounds_;
    const PersonRoles roles_;
    const PersonTitles titles_;
    std::vector<NamedLine> lines_;
    std::uint32_t strange_ = 0;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> people_in_lines(const NameText& text, const NameSpans& taken) {
    if (is_german(text)) return {};  // any two nouns would do
    return LinesOfNames(text, taken).found();
}

}  // namespace pressdex

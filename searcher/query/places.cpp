// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/places.hpp"

#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace pressdex::query {
namespace {

// Up to so many characters a Han run, and so many words a Thai one, is taken for one name.
constexpr std::uint32_t short_run_characters = 4;
constexpr std::size_t short_run_words = 3;

Role role_of(std::string_view word) {
    return word.empty() ? Role::boundary : character(code_point_at(word, 0).value).role;
}

bool is_kana(std::string_view word) {
    const char32_t c = code_point_at(word, 0).value;
    return c >= 0x3040 && c <= 0x30FF;
}

std::uint32_t characters_in(std::string_view word) {
    return static_cast<std::uint32_t>(std::ranges::count_if(word, begins_character));
}

// Words of one kind that follow each other in the text.
enum class Writing : std::uint8_t { spaced, ideographic, complex };

Writing writing_of(std::string_view word) {
    const Role role = role_of(word);
    if (role == Role::ideograph) return Writing::ideographic;
    return role == Role::complex ? Writing::complex : Writing::spaced;
}

// Positions [first, end).
struct Stretch {
    std::uint32_t first;
    std::uint32_t end;
};

struct FoldedWord {
    std::string folded;
    std::uint32_t from;
    std::uint32_t to;
    std::uint32_t position;
};

class Reading {
  public:
    Reading(std::string_view text, Analyser& analyser) {
        analyser.analyse(text, 0, [this](const Token& token) {
            if (token.kind == TokenKind::word) {
                words_.push_back({std::string(token.folded), token.from, token.to, token.position});
            } else if (token.kind == TokenKind::bigram) {
                bigrams_.emplace(token.position, token.folded);
            }
        });
    }

    const std::vector<FoldedWord>& words() const { return words_; }

    // The end of the run of one writing that begins at word `from`.
    std::size_t run_end(std::size_t from) const {
        const Writing writing = writing_of(words_[from].folded);
        std::size_t end = from + 1;
        while (end < words_.size() && writing_of(words_[end].folded) == writing && follows(end, writing)) ++end;
        return end;
    }

    Stretch stretch(std::size_t from, std::size_t end) const {
        const auto& last = words_[end - 1];
        return {words_[from].position, last.position + characters_in(last.folded)};
    }

    // The bigrams of a stretch, at their positions; the character itself where it is only one.
    Places ideographic(Stretch stretch, const std::string& word) const {
        Places places;
        for (std::uint32_t at = stretch.first; at + 1 < stretch.end; ++at) {
            if (const auto found = bigrams_.find(at); found != bigrams_.end())
                places.push_back({found->second, at, false});
        }
        if (places.empty()) places.push_back({word, stretch.first, false});
        return places;
    }

  private:
    // Han runs are interrupted by what is no letter: 生産・性.
    bool follows(std::size_t at, Writing writing) const {
        if (writing != Writing::ideographic) return true;
        const auto& before = words_[at - 1];
        return words_[at].from == before.to;
    }

    std::vector<FoldedWord> words_;
    std::unordered_map<std::uint32_t, std::string> bigrams_;
};

// Counts offsets from the first place.
Places from_first(Places places) {
    const std::uint32_t first = places.empty() ? 0 : places.front().offset;
    for (auto& place : places) place.offset -= first;
    return places;
}

// The dictionary words of a long run. A single ideograph joins its neighbour; a single kana is a particle and left out.
void add_stretches(std::vector<Places>& units, const Reading& reading, std::size_t from, std::size_t end) {
    std::vector<std::pair<Stretch, std::string>> stretches;
    bool is_closed = true;
    for (std::size_t i = from; i < end; ++i) {
        const std::string& word = reading.words()[i].folded;
        const Stretch own = reading.stretch(i, i + 1);
        if (own.end - own.first == 1 && is_kana(word)) {
            is_closed = true;
        } else if (!is_closed &&
                   (own.end - own.first == 1 || stretches.back().first.end - stretches.back().first.first == 1)) {
            stretches.back().first.end = own.end;
        } else {
            stretches.emplace_back(own, word);
            is_closed = false;
        }
    }
    if (stretches.empty()) stretches.emplace_back(reading.stretch(from, end), reading.words()[from].folded);
    for (const auto& [stretch, word] : stretches) units.push_back(from_first(reading.ideographic(stretch, word)));
}

}  // namespace

Places PlaceReader::phrase(std::string_view text, std::uint32_t letters) {
    const Reading reading(text, analyser_);
    const auto& words = reading.words();
    Places places;
    for (std::size_t from = 0; from < words.size();) {
        const std::size_t end = reading.run_end(from);
        if (writing_of(words[from].folded) == Writing::ideographic) {
            std::ranges::move(reading.ideographic(reading.stretch(from, end), words[from].folded),
                              std::back_inserter(places));
        } else {
            for (std::size_t i = from; i < end; ++i) {
                const bool has_star =
                    words[i].to < text.size() && text[words[i].to] == '*' && characters_in(words[i].folded) >= letters;
                places.push_back({words[i].folded, words[i].position, has_star});
            }
        }
        from = end;
    }
    return from_first(std::move(places));
}

std::vector<Places> PlaceReader::units(std::string_view word) {
    const Reading reading(word, analyser_);
    const auto& words = reading.words();
    std::vector<Places> units;
    for (std::size_t from = 0; from < words.size();) {
        const std::size_t end = reading.run_end(from);
        const Writing writing = writing_of(words[from].folded);
        const Stretch run = reading.stretch(from, end);
        if (writing == Writing::ideographic && run.end - run.first > short_run_characters) {
            add_stretches(units, reading, from, end);
        } else if (writing == Writing::ideographic) {
            units.push_back(from_first(reading.ideographic(run, words[from].folded)));
        } else {
            const bool is_apart = writing == Writing::complex && end - from > short_run_words;
            if (!is_apart) units.emplace_back();
            for (std::size_t i = from; i < end; ++i) {
                if (is_apart) units.emplace_back();
                units.back().push_back({words[i].folded, words[i].position, false});
            }
            for (auto& unit : units) unit = from_first(std::move(unit));
        }
        from = end;
    }
    return units;
}

}  // namespace pressdex::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/quotation.hpp"

#include "indexer/metadata/quotations/quoted_text.hpp"
#include "indexer/metadata/quotations/speaker_unspaced.hpp"
#include "indexer/metadata/quotations/speakers_beside.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t shortest_speech = 4;  // words
constexpr std::uint32_t whole_sentence =
    7;                                      // words: so many with a full stop inside the marks are speech by themselves
constexpr std::size_t most_characters = 2;  // speech in scripts without blanks: a character is a word

// A hyphen is a bullet, a dash opens speech.
bool opens_with_dash(std::string_view paragraph) {
    return paragraph.starts_with("– ") || paragraph.starts_with("— ") || paragraph.starts_with("― ");
}

class QuotationFinder {
  public:
    QuotationFinder(const Reading& reading, const std::vector<Person>& people)
        : reading_(reading), people_(people), speakers_(reading, people) {}

    std::vector<Quotation> found(std::span<const QuotedText> all) {
        std::uint32_t next = 1;  // paragraph
        const auto pass_to = [&](std::uint32_t paragraph) {
            for (; next < paragraph; ++next) consider_dashed(next);
            next = std::max(next, paragraph + 1);
        };
        for (const QuotedText& quoted : all) {
            if (quoted.paragraph == 0) continue;
            pass_to(quoted.paragraph);
            consider(quoted);
        }
        pass_to(reading_.paragraphs());
        return std::move(found_);
    }

  private:
    const ReadWord& word(std::uint32_t number) const { return reading_.words()[number]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(reading_.words().size()); }

    // "of" and the like, small in titles too.
    bool is_small(std::uint32_t number) const { return word(number).printed.size() <= 3; }

    // Where the speech of an unclosed mark ends: before "he said".
    std::uint32_t end_of_unclosed(const QuotedText& quoted) const {
        for (auto at = quoted.first + shortest_speech; at + 1 <= quoted.last; ++at)
            if ((speakers_.is_pronoun(at) && speakers_.is_verb(at + 1)) ||
                (speakers_.is_verb(at) && speakers_.is_pronoun(at + 1)))
                return at - 1;
        std::uint32_t last = quoted.first;
        while (last < quoted.last && word(last + 1).sentence == word(quoted.first).sentence) ++last;
        return last;
    }

    bool is_title_case(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t small = 0, cased = 0;
        for (auto at = first; at <= last; ++at) {
            if (static_cast<unsigned char>(word(at).printed.front()) >= 0x80 || is_small(at)) continue;
            ++cased;
            small += word(at).is_capitalised ? 0 : 1;
        }
        return cased > 0 && small * 3 < cased;
    }

    std::string_view inside(const QuotedText& quoted) const {
        const std::string_view paragraph = reading_.paragraph(quoted.paragraph);
        auto inside = paragraph.substr(quoted.from, quoted.to - quoted.from);
        while (inside.ends_with(' ')) inside.remove_suffix(1);
        return inside;
    }

    bool ends_in_stop(const QuotedText& quoted) const {
        constexpr std::array<std::string_view, 7> stops = {".", "?", "!", "。", "۔", "…", "؟"};
        return std::ranges::any_of(stops, [text = inside(quoted)](auto stop) { return text.ends_with(stop); });
    }

    bool ends_like_speech(const QuotedText& quoted) const {
        const std::string_view paragraph = reading_.paragraph(quoted.paragraph);
        const auto rest = paragraph.substr(quoted.to);
        return ends_in_stop(quoted) || inside(quoted).ends_with(',') || rest.starts_with("”.") ||
               rest.starts_with("\".") || rest.starts_with("”,") || rest.starts_with("\",");
    }

    void consider(const QuotedText& quoted) {
        std::uint32_t last = quoted.closed ? quoted.last : end_of_unclosed(quoted);
        const std::uint32_t words = last - quoted.first + 1;
        const bool characters = (word(quoted.first).signs & sign_one_character) != 0;
        if (words < shortest_speech * (characters ? most_characters : 1) || is_title_case(quoted.first, last)) return;
        if (characters) {
            const auto speech = unspaced_speech(reading_, quoted, people_);
            if (speech.is_speech) put(quoted, last, speaker_of(speech.speaker));
            return;
        }
        Speaker speaker = goes_on(quoted, last) ? last_ : speakers_.beside(quoted.first, last);
        const bool attributed = speaker.is_known();
        const bool whole = words >= whole_sentence && ends_like_speech(quoted) && word(quoted.first).is_capitalised;
        if (!attributed && !whole) return;
        if (speaker.name.empty()) speaker = last_speaker(quoted.first, speaker.is_pronoun);
        put(quoted, last, speaker);
    }

    // "– Fabriker som mäter sparar, säger Anna Berg.": a paragraph that a dash opens, up to who says it.
    void consider_dashed(std::uint32_t paragraph) {
        constexpr std::uint32_t farthest_speaker = 5;
        const std::string_view text = reading_.paragraph(paragraph);
        if (!opens_with_dash(text)) return;
        const std::uint32_t first = reading_.first_word_of_paragraph(paragraph);
        const std::uint32_t end = reading_.first_word_of_paragraph(paragraph + 1);
        for (auto at = first + shortest_speech; at < end; ++at) {
            const auto between = text.substr(word(at - 1).to, word(at).from - word(at - 1).to);
            if (between.find_first_of(",?!") == std::string_view::npos || !speakers_.is_verb_near(at, 1)) continue;
            const Person* person = nullptr;
            for (auto here = at + 1; here < std::min(end, at + farthest_speaker) && person == nullptr; ++here)
                person = speakers_.person_at(here);
            if (person == nullptr) continue;
            put({paragraph, word(first).from, word(at - 1).to, first, at - 1, true}, at - 1, speaker_of(person));
            found_.back().evidence.rule = "dash of speech";
            return;
        }
    }

    void put(const QuotedText& quoted, std::uint32_t last, const Speaker& speaker) {
        const std::string_view paragraph = reading_.paragraph(quoted.paragraph);
        const std::uint32_t to = quoted.closed ? quoted.to : word(last).to;
        std::string_view said = paragraph.substr(quoted.from, to - quoted.from);
        while (said.ends_with(' ') || said.ends_with(',')) said.remove_suffix(1);
        while (said.starts_with(' ')) said.remove_prefix(1);
        Quotation& quotation = found_.emplace_back();
        quotation.text = said;
        last_quoted_ = {quoted.paragraph, last};
        quotation.speaker = speaker.name;
        quotation.role = speaker.role;
        const float confidence = speaker.name.empty() ? 0.5F : quoted.closed ? 0.9F : 0.6F;
        Evidence& evidence = quotation.evidence;
        evidence.where = reading_.where(quoted.first);
        evidence.rule = quoted.closed ? "quotation marks" : "unclosed mark";
        evidence.quote = reading_.quote(quoted.first, last);
        evidence.confidence = confidence;
        if (!speaker.name.empty()) last_ = speaker;
    }

    // "...," said Asma Rauf. "...": whoever spoke goes on, in whole sentences, and nobody else is said to.
    bool goes_on(const QuotedText& quoted, std::uint32_t last) const {
        const auto [paragraph, end] = last_quoted_;
        if (last_.name.empty() || paragraph != quoted.paragraph || quoted.first - end > SpeakersBeside::reach_behind)
            return false;
        bool has_verb = false, is_one_sentence = true;
        for (auto at = end + 1; at < quoted.first; ++at) {
            has_verb = has_verb || speakers_.is_verb(at);
            is_one_sentence = is_one_sentence && (at == end + 1 || !word(at).starts_sentence);
        }
        if (!has_verb || !is_one_sentence || !word(quoted.first).starts_sentence || !ends_in_stop(quoted)) return false;
        const auto next = last + 1;
        return next >= size() || word(next).paragraph != quoted.paragraph ||
               (word(next).is_capitalised && !speakers_.is_pronoun(next));
    }

    // "he said": whoever was named last before, not long ago; else whoever spoke last.
    Speaker last_speaker(std::uint32_t first, bool pronoun) {
        constexpr std::uint32_t paragraphs_back = 3;
        if (!pronoun) return {};
        // Quotations come in text order: each word is looked at once, however many of them there are.
        for (; read_ < first; ++read_)
            if (const Person* person = speakers_.person_at(read_)) last_named_ = {person, read_};
        const auto [person, at] = last_named_;
        if (person == nullptr || word(first).paragraph - word(at).paragraph > paragraphs_back) return last_;
        return speaker_of(person);
    }

    const Reading& reading_;
    const std::vector<Person>& people_;
    SpeakersBeside speakers_;
    Speaker last_;
    std::pair<std::uint32_t, std::uint32_t> last_quoted_{UINT32_MAX, 0};  // paragraph and last word
    std::pair<const Person*, std::uint32_t> last_named_;                  // among the words below read_, and at which
    std::uint32_t read_ = 0;
    std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> quotations_of(const Reading& reading, std::span<const QuotedText> quoted,
                                     const std::vector<Person>& people) {
    bool has_speech = !quoted.empty();
    for (std::uint32_t number = 1; number < reading.paragraphs() && !has_speech; ++number)
        has_speech = opens_with_dash(reading.paragraph(number));
    return has_speech ? QuotationFinder(reading, people).found(quoted) : std::vector<Quotation>();
}

std::vector<Quotation> quotations_of(const Reading& reading, const std::vector<Person>& people) {
    return quotations_of(reading, quoted_in(reading), people);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/quotation.hpp"

#include "indexer/metadata/name_text/speech_verbs.hpp"
#include "indexer/metadata/quotations/quoted_text.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t shortest_speech = 4;  // words
constexpr std::uint32_t whole_sentence =
    7;                                      // words: so many with a full stop inside the marks are speech by themselves
constexpr std::uint32_t reach_behind = 14;  // words behind the marks in which the speaker stands
constexpr std::uint32_t reach_before = 24;
constexpr std::size_t most_characters = 4;  // speech in scripts without blanks: a character is a word

class QuotationFinder {
  public:
    QuotationFinder(const Reading& reading, const std::vector<Person>& people) : reading_(reading), people_(people) {
        for (std::size_t number = 0; number < people.size(); ++number) note_names(number);
    }

    std::vector<Quotation> found(std::span<const QuotedText> all) {
        for (const QuotedText& quoted : all)
            if (quoted.paragraph > 0) consider(quoted);
        return std::move(found_);
    }

  private:
    const ReadWord& word(std::uint32_t number) const { return reading_.words()[number]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(reading_.words().size()); }

    // "of" and the like, small in titles too.
    bool is_small(std::uint32_t number) const { return word(number).printed.size() <= 3; }

    struct Speaker {
        std::string name, role;
        bool is_pronoun = false;
    };

    void note_names(std::size_t number) {
        const auto note = [&](std::string_view name) {
            std::size_t from = 0;
            while (from < name.size()) {
                const auto to = std::min(name.find(' ', from), name.size());
                const auto [at, is_new] = by_word_.try_emplace(folded(name.substr(from, to - from)), number);
                if (!is_new && at->second != number) at->second = people_.size();
                from = to + 1;
            }
        };
        note(people_[number].name);
        for (const auto& variant : people_[number].variants) note(variant);
    }

    const Person* person_at(std::uint32_t at_word) const {
        const ReadWord& here = word(at_word);
        if (!here.is_capitalised && static_cast<unsigned char>(here.printed.front()) < 0x80) return nullptr;
        const auto at = by_word_.find(std::string(here.folded));
        return at != by_word_.end() && at->second < people_.size() ? &people_[at->second] : nullptr;
    }

    bool is_verb(std::uint32_t at) const {
        return at < size() && !word(at).is_capitalised && is_speech_verb(word(at).folded);
    }

    bool is_pronoun(std::uint32_t at) const {
        const auto folded = word(at).folded;
        return folded == "he" || folded == "she" || folded == "they" || folded == "dia" || folded == "ia" ||
               folded == "انہوں";
    }

    // Where the speech of an unclosed mark ends: before "he said".
    std::uint32_t end_of_unclosed(const QuotedText& quoted) const {
        for (auto at = quoted.first + shortest_speech; at + 1 <= quoted.last; ++at)
            if ((is_pronoun(at) && is_verb(at + 1)) || (is_verb(at) && is_pronoun(at + 1))) return at - 1;
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

    bool ends_like_speech(const QuotedText& quoted) const {
        const std::string_view paragraph = reading_.paragraph(quoted.paragraph);
        std::string_view inside = paragraph.substr(quoted.from, quoted.to - quoted.from);
        while (inside.ends_with(' ')) inside.remove_suffix(1);
        const auto rest = paragraph.substr(quoted.to);
        const bool stop = inside.ends_with('.') || inside.ends_with(',') || inside.ends_with('?') ||
                          inside.ends_with('!') || inside.ends_with("。") || inside.ends_with("۔") ||
                          inside.ends_with("…") || inside.ends_with("؟");
        return stop || rest.starts_with("”.") || rest.starts_with("\".") || rest.starts_with("”,") ||
               rest.starts_with("\",");
    }

    void consider(const QuotedText& quoted) {
        std::uint32_t last = quoted.closed ? quoted.last : end_of_unclosed(quoted);
        const std::uint32_t words = last - quoted.first + 1;
        const bool characters = (word(quoted.first).signs & sign_one_character) != 0;
        if (words < shortest_speech * (characters ? most_characters : 1) || is_title_case(quoted.first, last)) return;
        Speaker speaker = behind(last);
        bool attributed = !speaker.name.empty() || speaker.is_pronoun;
        if (speaker.name.empty() && !speaker.is_pronoun) {
            speaker = before(quoted.first);
            attributed = !speaker.name.empty() || speaker.is_pronoun;
        }
        const bool whole = words >= whole_sentence && ends_like_speech(quoted) && word(quoted.first).is_capitalised;
        if (!attributed && !whole) return;
        if (speaker.name.empty()) speaker = last_speaker(quoted.first, speaker.is_pronoun);
        put(quoted, last, speaker);
    }

    void put(const QuotedText& quoted, std::uint32_t last, const Speaker& speaker) {
        const std::string_view paragraph = reading_.paragraph(quoted.paragraph);
        const std::uint32_t to = quoted.closed ? quoted.to : word(last).to;
        std::string_view said = paragraph.substr(quoted.from, to - quoted.from);
        while (said.ends_with(' ') || said.ends_with(',')) said.remove_suffix(1);
        while (said.starts_with(' ')) said.remove_prefix(1);
        Quotation& quotation = found_.emplace_back();
        quotation.text = said;
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

    // "…," said Debbie McGrath, CEO of HR.com / Muhammad Waheed said / he added / the minister said
    Speaker behind(std::uint32_t last) const {
        std::optional<std::uint32_t> verb;
        std::uint32_t at = last + 1;
        const std::uint32_t end = std::min(size(), last + 1 + reach_behind);
        for (; at < end && word(at).paragraph == word(last).paragraph; ++at) {
            if (word(at).starts_sentence && at > last + 1 && word(at).breaks) break;
            if (at > last + 1 && word(at).after_quote && verb) break;
            if (is_verb(at)) verb = at;
        }
        if (!verb) return {};
        for (auto here = last + 1; here < at; ++here) {
            if (const Person* person = person_at(here)) return {person->name, person->role, false};
            if (is_pronoun(here)) return {{}, {}, true};
        }
        return role_between(last + 1, at);
    }

    // Muhammad Waheed said: “… / He emphasized, "…
    Speaker before(std::uint32_t first) const {
        std::optional<std::uint32_t> verb;
        std::uint32_t from = first;
        while (from > 0 && first - from < reach_before && word(from - 1).paragraph == word(first).paragraph) {
            --from;
            if (is_verb(from) && !verb && first - from <= 8) verb = from;
            if (word(from).starts_sentence) break;
        }
        if (!verb) return {};
        for (auto here = *verb; here-- > from;) {
            if (const Person* person = person_at(here)) return {person->name, person->role, false};
            if (is_pronoun(here)) return {{}, {}, true};
        }
        Speaker speaker = word(*verb).after_comma ? Speaker{} : role_between(from, *verb);
        // "…, adding that “no nation can ...”": he who spoke before goes on, and a verb that close is no accident.
        const bool close = first - *verb <= 2 && (word(first - 1).folded == "that" || *verb + 1 == first);
        if (speaker.name.empty() && close) speaker.is_pronoun = true;
        return speaker;
    }

    // "the minister said": who bears that role, else the role as printed.
    Speaker role_between(std::uint32_t from, std::uint32_t to) const {
        for (auto at = from; at < to && at + 1 < size(); ++at) {
            if (word(at).folded != "the" || is_verb(at + 1)) continue;
            std::uint32_t last = at + 1;
            while (last + 1 < to && !is_verb(last + 1) && last - at < 3 && !word(last + 1).breaks &&
                   !word(last + 1).after_comma)
                ++last;
            if (!is_verb(last + 1) && !(at > from && is_verb(at - 1))) continue;
            if (const Person* person = bearer(at + 1, last)) return {person->name, person->role, false};
            const std::string printed(reading_.text_between(at, last));
            return {printed, printed, false};
        }
        return {};
    }

    // The one of the people whose role holds these words.
    const Person* bearer(std::uint32_t first, std::uint32_t last) const {
        const Person* found = nullptr;
        for (const Person& person : people_) {
            if (person.role.empty()) continue;
            const std::string role = " " + folded_words(person.role) + " ";
            bool holds = true;
            for (auto at = first; at <= last && holds; ++at)
                holds = role.find(" " + std::string(word(at).folded) + " ") != std::string::npos;
            if (holds && found != nullptr) return nullptr;
            if (holds) found = &person;
        }
        return found;
    }

    static std::string folded_words(std::string_view text) {
        std::string out;
        for (std::size_t from = 0; from < text.size();) {
            const auto to = std::min(text.find_first_of(" ,()", from), text.size());
            if (to > from) out += (out.empty() ? "" : " ") + folded(text.substr(from, to - from));
            from = to + 1;
        }
        return out;
    }

    // "he said": whoever was named last before, not long ago; else whoever spoke last.
    Speaker last_speaker(std::uint32_t first, bool pronoun) {
        constexpr std::uint32_t paragraphs_back = 3;
        if (!pronoun) return {};
        // Quotations come in text order: each word is looked at once, however many of them there are.
        for (; read_ < first; ++read_)
            if (const Person* person = person_at(read_)) last_named_ = {person, read_};
        const auto [person, at] = last_named_;
        if (person == nullptr || word(first).paragraph - word(at).paragraph > paragraphs_back) return last_;
        return {person->name, person->role, false};
    }

    const Reading& reading_;
    const std::vector<Person>& people_;
    std::map<std::string, std::size_t> by_word_;
    Speaker last_;
    std::pair<const Person*, std::uint32_t> last_named_;  // among the words below read_, and at which
    std::uint32_t read_ = 0;
    std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> quotations_of(const Reading& reading, std::span<const QuotedText> quoted,
                                     const std::vector<Person>& people) {
    return quoted.empty() ? std::vector<Quotation>() : QuotationFinder(reading, people).found(quoted);
}

std::vector<Quotation> quotations_of(const Reading& reading, const std::vector<Person>& people) {
    return quotations_of(reading, quoted_in(reading), people);
}

}  // namespace pressdex

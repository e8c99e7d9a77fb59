// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programme.hpp"

#include "indexer/metadata/acronym.hpp"
#include "indexer/metadata/organization.hpp"
#include "indexer/metadata/quoted_text.hpp"

#include <algorithm>
#include <set>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 14;  // words
constexpr std::uint32_t noun_reach = 7;     // words between "project" and the quotation mark of its title
constexpr std::uint32_t shortest_title = 2;
constexpr std::uint16_t often = 3;

class ProgrammeFinder {
  public:
    ProgrammeFinder(const NameText& text, std::span<const Mention> mentions, NameSpans& taken)
        : text_(text), mentions_(mentions), taken_(taken), learnt_(acronyms_in(text)) {}

    std::vector<Programme> found() {
        known();
        for (const Acronym& acronym : learnt_) by_acronym(acronym);
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (text_.is(at, WordUse::programme)) by_noun(at);
        quoted_titles();
        for (Programme& programme : found_) programme.evidence.main_subject |= programme.evidence.times >= often;
        return std::move(found_);
    }

  private:
    std::string key_of(std::uint32_t first, std::uint32_t last) const {
        std::string key;
        for (auto at = first; at <= last; ++at) {
            if (text_.is(at, WordUse::joins) || text_.word(at).folded == "the") continue;
            key += text_.word(at).folded;
            if (key.ends_with("programme")) key.resize(key.size() - 2);
            key += ' ';
        }
        return key;
    }

    bool put(std::uint32_t first, std::uint32_t last, const std::string& name, const std::string& acronym,
             std::string_view rule, float confidence) {
        for (auto at = first; at <= last; ++at)
            if (taken_.at(at) != nullptr && !(rule == "authority" && taken_.is(at, NameOf::programme))) return false;
        taken_.take(first, last, NameOf::programme);
        std::string key = key_of(first, last);
        const auto same = std::ranges::find_if(found_, [&](const Programme& programme) {
            return programme.name == name || keys_[static_cast<std::size_t>(&programme - found_.data())].contains(key);
        });
        const bool in_title = text_.word(first).paragraph == 0;
        if (same != found_.end()) {
            if (!(in_title && text_.reading().title_repeats_body())) ++same->evidence.times;
            if (same->acronym.empty()) same->acronym = acronym;
            keys_[static_cast<std::size_t>(same - found_.begin())].insert(std::move(key));
            return true;
        }
        Programme& programme = found_.emplace_back();
        programme.name = name;
        programme.acronym = acronym;
        programme.evidence = evidence_of(text_, first, last, rule, confidence);
        programme.evidence.main_subject = in_title;
        keys_.push_back({std::move(key)});
        return true;
    }

    void known() {
        const auto& rows = text_.knowledge().names.programmes.rows();
        std::set<std::uint32_t> seen;
        for (const bool acronyms : {false, true}) {
            for (const Mention& mention : mentions_) {
                if (mention.kind != PhraseKind::programme || ProgrammeTable::is_acronym(mention.row) != acronyms)
                    continue;
                const std::uint32_t row = ProgrammeTable::row_of(mention.row);
                if (acronyms && !rows[row].acronym_is_enough && !seen.contains(row)) continue;
                if (!is_capital_throughout(mention.first, mention.last)) continue;
                if (put(mention.first, mention.last, rows[row].name, rows[row].acronym, "authority", 0.9F))
                    seen.insert(row);
            }
        }
    }

    // "Common facility centres" in small letters is no name.
    bool is_capital_throughout(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t small = 0;
        for (auto at = first + 1; at <= last; ++at)
            if (!text_.word(at).is_capitalised && !text_.is(at, WordUse::joins) && !text_.is(at, WordUse::never) &&
                static_cast<unsigned char>(text_.word(at).printed.front()) < 0x80 && !text_.word(at).has_digit)
                ++small;
        return small * 2 <= last - first;
    }

    // "Individual-country Observational Study Mission (IOSM) program"
    void by_acronym(const Acronym& acronym) {
        const std::uint32_t after = acronym.acronym + 1;
        const bool noun_behind = after < text_.size() &&
                                 text_.word(after).paragraph == text_.word(acronym.acronym).paragraph &&
                                 !text_.word(after).breaks && text_.is(after, WordUse::programme);
        if (!noun_behind && !text_.is(acronym.long_last, WordUse::programme)) return;
        if (!text_.word(acronym.long_first).is_capitalised) return;
        put(acronym.long_first, acronym.long_last, text_.printed(acronym.long_first, acronym.long_last),
            text_.printed(acronym.acronym, acronym.acronym), "acronym in brackets", 0.85F);
    }

    bool can_stand_before(std::uint32_t at) const {
        return text_.is_name_word(at) && taken_.at(at) == nullptr && !text_.is(at, WordUse::title);
    }

    // "Mobile Device Manufacturing Policy", "Samarth scheme", "MEP program"
    void by_noun(std::uint32_t noun) {
        if (taken_.at(noun) != nullptr || text_.in_headline_case(noun)) return;
        std::uint32_t first = noun;
        while (first > 0 && noun - first < longest_name && text_.follows(first)) {
            std::uint32_t before = first - 1;
            while (before > 0 && text_.is(before, WordUse::joins) && !text_.word(before).is_capitalised &&
                   text_.follows(before) && noun - before < longest_name)
                --before;
            if (!can_stand_before(before)) break;
            first = before;
        }
        if (first == noun || !names_one(first, noun)) return;
        std::uint32_t last = text_.word(noun).is_capitalised ? with_complement(noun) : noun;
        // A noun in small letters belongs to the sentence, not to the name.
        const std::uint32_t end = text_.word(noun).is_capitalised ? last : noun - 1;
        put(first, end, text_.printed(first, end), {}, "noun of a programme",
            text_.word(noun).is_capitalised ? 0.75F : 0.6F);
    }

    // "Program for Development of X": what a capital noun binds to itself; a year belongs to the name ("Festival
    // 2026").
    std::uint32_t with_complement(std::uint32_t last) const {
        std::uint32_t at = last + 1;
        if (text_.follows(at) && text_.word(at).has_digit && text_.word(at).printed.size() == 4) return at;
        while (at < text_.size() && text_.follows(at) && taken_.at(at) == nullptr &&
               (text_.is_name_word(at) || text_.is(at, WordUse::joins))) {
            if (text_.is_name_word(at) && text_.is(last + 1, WordUse::joins)) last = at;
            if (last + 1 != at && !text_.is(at, WordUse::joins) && last != at) break;
            ++at;
        }
        return last;
    }

    bool names_one(std::uint32_t first, std::uint32_t noun) const {
        std::uint32_t own = 0, plain = 0;
        for (auto at = first; at < noun; ++at) {
            if (text_.is(at, WordUse::joins) || text_.is(at, WordUse::never)) continue;
            const bool dictionary = text_.is(at, WordUse::plain) || text_.is(at, WordUse::role_modifier) ||
                                    text_.is_place(at) || text_.is_demonym(at) || text_.is(at, WordUse::programme) ||
                                    text_.is(at, WordUse::no_body) || text_.is(at, WordUse::ordinary);
            ++(dictionary ? plain : own);
        }
        const bool capital = text_.word(noun).is_capitalised;
        if (capital) return own + plain >= 2 || (own == 1 && !text_.word(first).starts_sentence);
        if (text_.word(first).starts_sentence && noun == first + 1 && !text_.word(first).is_all_capitals) return false;
        // In small letters only a name of its own will do: "Samarth scheme", not "Energy project" or "Chinese project".
        return own >= 1 &&
               (noun - first <= 1 ? text_.uses(first) == 0 && !text_.word(first).after_quote : own + plain >= 2);
    }

    // project ... on “Developing and Promoting Cottage Industry of Gilgit Baltistan”
    void quoted_titles() {
        for (const QuotedText& quoted : quoted_in(text_.reading())) {
            if (quoted.first == 0 || quoted.last - quoted.first + 1 < shortest_title) continue;
            if (quoted.last - quoted.first + 1 > longest_name || !is_title(quoted.first, quoted.last)) continue;
            bool named = false;
            for (std::uint32_t back = 1; back <= std::min(quoted.first, noun_reach) && !named; ++back) {
                if (!text_.same_sentence(quoted.first - back, quoted.first)) break;
                const auto folded = text_.word(quoted.first - back).folded;
                named = text_.is(quoted.first - back, WordUse::programme) || folded == "titled" ||
                        folded == "entitled" || folded == "proposal" || folded == "themed";
            }
            if (named)
                put(quoted.first, quoted.last, text_.printed(quoted.first, quoted.last), {}, "quoted title", 0.7F);
        }
    }

    bool is_title(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t small = 0;
        for (auto at = first; at <= last; ++at)
            if (!text_.word(at).is_capitalised && !text_.is(at, WordUse::joins) && !text_.is(at, WordUse::never))
                ++small;
        return text_.word(first).is_capitalised && small * 4 <= last - first + 1;
    }

    const NameText& text_;
    std::span<const Mention> mentions_;
    NameSpans& taken_;
    const std::vector<Acronym> learnt_;
    std::vector<Programme> found_;
    std::vector<std::set<std::string>> keys_;  // beside found_
};

}  // namespace

std::vector<Programme> programmes_of(const NameText& text, std::span<const Mention> mentions, NameSpans& taken) {
    return ProgrammeFinder(text, mentions, taken).found();
}

std::vector<Programme> programmes_of(const Reading& reading, std::span<const Mention> mentions,
                                     const Knowledge& knowledge) {
    const NameText text(reading, mentions, knowledge);
    NameSpans taken(text.size());
    organizations_of(text, mentions, taken);
    return programmes_of(text, mentions, taken);
}

Programme programme_from_given(std::string_view given, const Knowledge& knowledge) {
    Programme programme;
    programme.name = given;
    programme.evidence.where = Where::given;
    programme.evidence.rule = "given";
    programme.evidence.confidence = 1;
    if (const auto row = knowledge.names.programmes.find(given)) {
        programme.name = knowledge.names.programmes.rows()[*row].name;
        programme.acronym = knowledge.names.programmes.rows()[*row].acronym;
    }
    return programme;
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme.hpp"

#include "indexer/metadata/name_text/main_subject.hpp"
#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/programmes/programme_noun.hpp"
#include "indexer/metadata/programmes/programme_sighting.hpp"
#include "indexer/metadata/quotations/quoted_text.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 14;  // words

class ProgrammeFinder {
  public:
    ProgrammeFinder(const NameText& text, std::span<const Mention> mentions, std::span<const QuotedText> quoted,
                    NameSpans& taken)
        : text_(text), mentions_(mentions), quoted_(quoted), taken_(taken), learnt_(acronyms_in(text)) {}

    std::vector<Programme> found() {
        known();
        for (const Acronym& acronym : learnt_) by_acronym(acronym);
        sighted(programmes_by_title(text_, quoted_, taken_));
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (text_.is(at, WordUse::programme) || is_noun_with_capital(text_, at)) by_noun(at);
        sighted(programmes_behind_nouns(text_, taken_));
        sighted(caseless_programmes(text_, quoted_, taken_));
        std::uint16_t most = 0;
        for (const Programme& programme : found_) most = std::max(most, programme.evidence.times);
        for (Programme& programme : found_) programme.evidence.main_subject |= is_named_most(programme.evidence, most);
        return std::move(found_);
    }

  private:
    void sighted(const std::vector<ProgrammeSighting>& sightings) {
        for (const ProgrammeSighting& sighting : sightings)
            put(sighting.first, sighting.last, text_.printed(sighting.first, sighting.last), {}, sighting.rule,
                sighting.confidence);
    }

    // Words that print one name differently from mention to mention: "Annual X Awards 2025" and "X Award".
    bool is_loose(std::uint32_t at) const {
        const auto folded = text_.word(at).folded;
        return text_.is(at, WordUse::joins) || folded == "the" || folded == "annual" ||
               (text_.word(at).has_digit && folded.size() == 4);
    }

    // Folded words; a noun of programmes loses its plural, and stands only where `with_noun`.
    std::string key_of(std::uint32_t first, std::uint32_t last, bool with_noun) const {
        std::string key;
        for (auto at = first; at <= last; ++at) {
            if (is_loose(at)) continue;
            const bool noun = text_.is(at, WordUse::programme);
            if (noun && at == last && !with_noun && first < last) continue;
            key += text_.word(at).folded;
            if (key.ends_with("programme")) key.resize(key.size() - 2);
            if (noun && key.ends_with('s')) key.pop_back();
            key += ' ';
        }
        return key;
    }

    // The programme that bears this name already: the same words, or the same but for the noun that one of them lacks
    // ("Samarth", "Samarth Scheme").
    std::vector<Programme>::iterator same_as(const std::string& name, std::uint32_t first, std::uint32_t last) {
        const std::string key = key_of(first, last, true), bare = key_of(first, last, false);
        return std::ranges::find_if(found_, [&](const Programme& programme) {
            const auto& keys = keys_[static_cast<std::size_t>(&programme - found_.data())];
            return programme.name == name || keys.contains(key) || keys.contains(bare) ||
                   (key == bare && std::ranges::any_of(keys, [&](const std::string& known) {
                        return known.starts_with(bare) && known.find(' ', bare.size()) == known.size() - 1;
                    }));
        });
    }

    // A known programme may begin with the name of its body: "APO Vision 2025".
    static bool gives_way(const NameSpan& span, std::uint32_t first, std::uint32_t last) {
        return span.of == NameOf::programme ||
               (span.of == NameOf::organization && span.first == first && span.last < last);
    }

    // Takes [first, last]; a body's words beside them that belong to the name stay the body's.
    bool put(std::uint32_t first, std::uint32_t last, const std::string& name, const std::string& acronym,
             std::string_view rule, float confidence, std::optional<std::uint32_t> name_first = {},
             std::optional<std::uint32_t> name_last = {}) {
        for (auto at = first; at <= last; ++at)
            if (taken_.at(at) != nullptr && !(rule == "authority" && gives_way(*taken_.at(at), first, last)))
                return false;
        taken_.take(first, last, NameOf::programme);
        const std::uint32_t from = name_first.value_or(first), to = name_last.value_or(last);
        std::string key = key_of(from, to, true);
        const auto same = same_as(name, from, to);
        const bool in_title = text_.word(first).paragraph == 0;
        if (same != found_.end()) {
            if (!(in_title && text_.reading().title_repeats_body())) ++same->evidence.times;
            if (same->acronym.empty()) same->acronym = acronym;
            same->evidence.main_subject |= stands_as_subject(text_, first);
            keys_[static_cast<std::size_t>(same - found_.begin())].insert(std::move(key));
            return true;
        }
        Programme& programme = found_.emplace_back();
        programme.name = name;
        programme.acronym = acronym;
        programme.evidence = evidence_of(text_, first, last, rule, confidence);
        programme.evidence.main_subject = stands_as_subject(text_, first);
        keys_.push_back({std::move(key)});
        if (!acronym.empty()) keys_.back().insert(folded(acronym) + ' ');
        return true;
    }

    void known() {
        const auto& rows = text_.knowledge().names.programmes.rows();
        std::set<std::uint32_t> seen;
        std::vector<Mention> elsewhere;
        for (const bool acronyms : {false, true}) {
            for (const Mention& mention : mentions_) {
                if (mention.kind != PhraseKind::programme || ProgrammeTable::is_acronym(mention.row) != acronyms)
                    continue;
                const std::uint32_t row = ProgrammeTable::row_of(mention.row);
                if (acronyms && !rows[row].acronym_is_enough && !seen.contains(row)) continue;
                if (!is_capital_throughout(mention.first, mention.last)) continue;
                if (!acronyms && is_elsewhere(rows[row].name, mention)) {
                    elsewhere.push_back(mention);
                    continue;
                }
                if (put(mention.first, mention.last, rows[row].name, rows[row].acronym, "authority", 0.9F))
                    seen.insert(row);
            }
        }
        for (const Mention& mention : elsewhere)
            put(mention.first, mention.last, text_.printed(mention.first, mention.last), {}, "authority", 0.9F);
    }

    // "National Productivity Awards" are held in many countries: the table's ", Sri Lanka" wants a story about it.
    bool is_elsewhere(std::string_view name, const Mention& mention) const {
        const auto comma = name.rfind(", ");
        if (comma == std::string_view::npos) return false;
        const auto country = name.substr(comma + 2);
        return text_.knowledge().places.country_named(country).has_value() && !text_.is_home(country) &&
               text_.printed(mention.first, mention.last).find(country) == std::string::npos;
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
        const bool noun_inside = text_.is(acronym.long_last, WordUse::programme) ||
                                 text_.word(acronym.long_last).folded == "fund" ||
                                 text_.is(acronym.long_first, WordUse::programme_before);
        if (!noun_behind && !noun_inside) return;
        if (!text_.word(acronym.long_first).is_capitalised) return;
        if (is_single_survey(text_, acronym.long_first, acronym.long_last)) return;
        // "Center of Excellence (COE) program": a body, whatever stands behind it.
        if (text_.is(acronym.long_first, WordUse::head_before) || text_.is(acronym.long_first, WordUse::head_after))
            return;
        put(acronym.long_first, acronym.long_last, text_.printed(acronym.long_first, acronym.long_last),
            text_.printed(acronym.acronym, acronym.acronym), "acronym in brackets", 0.85F);
    }

    // "Digital Engineer Workshop": what is also a profession may stand inside, where it addresses nobody.
    bool can_stand_before(std::uint32_t at) const {
        const bool name = text_.is_name_word(at) || (text_.is_place(at) && text_.word(at).is_capitalised);  // "Los"
        return name && taken_.at(at) == nullptr && (!text_.is(at, WordUse::title) || text_.is(at, WordUse::role));
    }

    // "zones planned in Zaryab and on the SME Policy"
    bool has_article(std::uint32_t from, std::uint32_t to) const {
        for (auto at = from; at < to; ++at)
            if (text_.word(at).folded == "the") return true;
        return false;
    }

    // "Mobile Device Manufacturing Policy", "Samarth scheme", "MEP program"
    void by_noun(std::uint32_t noun) {
        if (taken_.at(noun) != nullptr || text_.in_headline_case(noun) || is_behind_article(text_, noun)) return;
        const bool capital = text_.word(noun).is_capitalised;
        if (!capital && !may_be_small(text_, noun)) return;
        if (capital && (goes_on_behind(text_, noun) || is_hashtag(text_, noun))) return;
        std::uint32_t first = noun;
        while (first > 0 && noun - first < longest_name) {
            const std::uint32_t bracket = capital ? before_bracket(text_, first) : first;
            if (bracket == first && !text_.follows(first)) break;
            std::uint32_t before = bracket - 1;
            if (is_prefix(text_, before) && taken_.at(before) == nullptr) {
                first = before;
                break;
            }
            while (before > 0 && text_.is(before, WordUse::joins) && !text_.word(before).is_capitalised &&
                   text_.follows(before) && noun - before < longest_name)
                --before;
            // "the Policy and the Samartha scheme": another begins behind the article.
            // "the Board's chairman and award winners"
            if (!capital && first == noun && before + 1 < noun) break;
            if (!can_stand_before(before) || has_article(before + 1, first)) break;
            if (is_office_of(text_, before, noun)) return;
            first = before;
        }
        while (first < noun && text_.word(first).folded == "annual") ++first;
        if (is_street(text_, first, noun) || in_row_of_capitals(text_, first, noun) ||
            is_single_survey(text_, first, noun))
            return;
        if (capital && first == noun && of_body(noun)) return;
        const std::uint32_t last = capital ? with_complement(noun) : noun;
        const std::uint32_t whole = capital ? with_office(text_, with_body(first, noun), noun) : first;
        const bool has_giver = whole < first && !begins_with_office(text_, first);
        if (last == whole || !(has_giver || names_one(first, noun, last))) return;
        // A noun in small letters belongs to the sentence, not to the name.
        const std::uint32_t end = capital ? last : noun - 1;
        put(first, end, text_.printed(whole, end), {}, "noun of a programme", capital ? 0.75F : 0.6F);
    }

    // "the Productivity SA Awards", "APO Vision 2025": the body's name is what tells this one from others.
    bool by_body(std::uint32_t noun) {
        if (!is_one_of_a_body(text_, noun) || !text_.follows(noun) || text_.word(noun).glued) return false;
        if (!taken_.is(noun - 1, NameOf::organization) || text_.word(noun - 1).possessive) return false;
        const std::uint32_t last = with_complement(noun);
        const bool vision = text_.word(noun).folded == "vision";
        if (vision && (last == noun || !is_year(text_, last))) return false;
        std::uint32_t first = noun - 1;
        while (first > 0 && text_.follows(first) && taken_.at(first - 1) == taken_.at(noun - 1)) --first;
        return put(noun, last, text_.printed(first, last), {}, "noun of a programme", 0.65F, first);
    }

    // "the 40th Conference of AFEO": one of a row that a body holds.
    bool of_body(std::uint32_t noun) {
        if (!is_one_of_a_body(text_, noun) || noun == 0) return false;
        if (!text_.follows(noun)) return false;
        if (!is_ordinal(text_, noun - 1) && !is_year(text_, noun - 1)) return by_body(noun);
        std::uint32_t at = noun + 1;
        if (!text_.follows(at) || text_.word(at).folded != "of") return false;
        ++at;
        if (text_.follows(at) && text_.word(at).folded == "the") ++at;
        if (!text_.follows(at) || !taken_.is(at, NameOf::organization)) return false;
        std::uint32_t last = at;
        while (text_.follows(last + 1) && taken_.at(last + 1) == taken_.at(at)) ++last;
        if (text_.follows(last + 1) && text_.word(last + 1).is_capitalised) return false;  // the body's name goes on
        return put(noun, noun, text_.printed(noun - 1, last), {}, "noun of a programme", 0.65F, noun - 1, last);
    }

    // "APO Accreditation Program": the acronym of a body right before words that name nothing by themselves.
    std::uint32_t with_body(std::uint32_t first, std::uint32_t noun) const {
        if (first == noun || !text_.follows(first) || !taken_.is(first - 1, NameOf::organization)) return first;
        return text_.word(first - 1).is_all_capitals && !text_.word(first - 1).glued ? first - 1 : first;
    }

    // "Program on Precision Agriculture", "Program for Development of X and Y": what a capital noun binds to itself; a
    // year belongs to the name ("Festival 2026").
    std::uint32_t with_complement(std::uint32_t noun) const {
        std::uint32_t last = noun, at = noun + 1;
        if (const auto number = end_of_number(text_, noun); number != noun) return number;
        const auto binds = [&](std::uint32_t word) {
            const auto folded = text_.word(word).folded;
            return folded == "of" || folded == "for" || folded == "on" || (folded == "and" && last > noun);
        };
        while (text_.follows(at) && taken_.at(at) == nullptr && at - noun < longest_name) {
            if (text_.is_name_word(at) && at > noun + 1 && !text_.word(at).has_digit) {
                last = at;
            } else if (text_.word(at).is_capitalised || !binds(at)) {
                break;
            }
            ++at;
        }
        return last;
    }

    // Capitals that the text or a table explains; a bare "DMD program" may be anything.
    bool is_known_acronym(std::uint32_t at) const {
        const auto printed = text_.word(at).printed;
        return text_.knowledge().names.programmes.find(printed).has_value() ||
               std::ranges::any_of(
                   learnt_, [&](const Acronym& acronym) { return text_.word(acronym.acronym).printed == printed; });
    }

    bool names_one(std::uint32_t first, std::uint32_t noun, std::uint32_t last) const {
        std::uint32_t own = 0, plain = 0, places = 0;
        for (auto at = first; at <= last; ++at) {
            if (at == noun || text_.is(at, WordUse::joins) || text_.is(at, WordUse::never)) continue;
            if (text_.is_place(at) || text_.is_demonym(at)) ++places;
            const bool dictionary = text_.is(at, WordUse::plain) || text_.is(at, WordUse::role_modifier) ||
                                    text_.is_place(at) || text_.is_demonym(at) || text_.is(at, WordUse::programme) ||
                                    text_.is(at, WordUse::no_body) || text_.is(at, WordUse::ordinary) ||
                                    text_.is(at, WordUse::role) || text_.is(at, WordUse::company);
            ++(dictionary ? plain : own);
        }
        const bool opens = text_.word(first).starts_sentence;
        // "Deputy Director and Program Coordinator"
        if (own == 0 && (text_.is(first, WordUse::role) || text_.is(last + 1, WordUse::role))) return false;
        if (first == noun && is_vision(text_, noun, last)) return true;
        if (first == noun) return !opens && own + plain >= 3;  // "Scheme for Capacity Building in Textiles"
        if (own == 0 && is_kind_in_plural(text_, noun)) return false;
        const std::uint32_t told = is_told_apart(text_, first) ? 1 : 0;
        if (text_.word(noun).is_capitalised) {
            // "Data Protection Policy" says what it is, "Quality Award of Zaryab" or "National Quality Award" which.
            // "the 1995 Productivity Charter": a year tells which.
            if (own + places == 0)
                return plain + told >= 3 || is_day_of_world(text_, first, noun) ||
                       (plain + told >= 2 && (is_given_out(text_, noun) || is_behind_year(text_, first)));
            return own + plain >= 2 || (own == 1 && !opens);
        }
        if (opens && noun == first + 1 && !text_.word(first).is_all_capitals) return false;
        if (noun == first + 1 && text_.word(first).is_all_capitals) return is_known_acronym(first);
        // "the Skills for Tomorrow initiative": a title of capitals around a small word.
        if (noun >= first + 3 && text_.is(first + 1, WordUse::joins) && !text_.word(first + 1).is_capitalised &&
            first > 0 && text_.word(first - 1).folded == "the" && text_.follows(first))
            return true;
        // In small letters only a name of its own will do: "Samarth scheme", not "Energy project" or "Chinese project".
        return own >= 1 &&
               (noun - first <= 1 ? text_.uses(first) == 0 && !text_.word(first).after_quote : own + plain >= 2);
    }

    const NameText& text_;
    std::span<const Mention> mentions_;
    std::span<const QuotedText> quoted_;
    NameSpans& taken_;
    const std::vector<Acronym> learnt_;
    std::vector<Programme> found_;
    std::vector<std::set<std::string>> keys_;  // beside found_
};

}  // namespace

std::vector<Programme> programmes_of(const NameText& text, std::span<const Mention> mentions,
                                     std::span<const QuotedText> quoted, NameSpans& taken) {
    return ProgrammeFinder(text, mentions, quoted, taken).found();
}

std::vector<Programme> programmes_of(const Reading& reading, std::span<const Mention> mentions,
                                     const Knowledge& knowledge) {
    const NameText text(reading, mentions, knowledge);
    NameSpans taken(text.size());
    organizations_of(text, mentions, taken);
    return programmes_of(text, mentions, quoted_in(reading), taken);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme.hpp"

#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/programmes/programme_merge.hpp"
#include "indexer/metadata/programmes/programme_noun.hpp"
#include "indexer/metadata/programmes/programme_noun_last.hpp"
#include "indexer/metadata/programmes/programme_sighting.hpp"
#include "indexer/metadata/quotations/quoted_text.hpp"

#include <set>
#include <utility>

namespace pressdex {
namespace {

class ProgrammeFinder {
  public:
    ProgrammeFinder(const NameText& text, std::span<const Mention> mentions, std::span<const QuotedText> quoted,
                    NameSpans& taken)
        : text_(text),
          mentions_(mentions),
          quoted_(quoted),
          taken_(taken),
          learnt_(acronyms_in(text)),
          before_nouns_(text, taken, learnt_),
          merged_(text, taken) {}

    std::vector<Programme> found() {
        known();
        for (const Acronym& acronym : learnt_) by_acronym(acronym);
        sighted(programmes_by_title(text_, quoted_, taken_));
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (text_.is(at, WordUse::programme) || is_noun_with_capital(text_, at))
                if (const auto mention = before_nouns_.named_by(at)) merged_.put(*mention);
        sighted(programmes_behind_nouns(text_, taken_));
        sighted(caseless_programmes(text_, quoted_, taken_));
        return merged_.programmes();
    }

  private:
    void sighted(const std::vector<ProgrammeSighting>& sightings) {
        for (const ProgrammeSighting& sighting : sightings)
            put(sighting.first, sighting.last, text_.printed(sighting.first, sighting.last), {}, sighting.rule,
                sighting.confidence);
    }

    bool put(std::uint32_t first, std::uint32_t last, std::string name, std::string acronym, std::string_view rule,
             float confidence) {
        return merged_.put({first, last, first, last, std::move(name), std::move(acronym), rule, confidence});
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

    const NameText& text_;
    std::span<const Mention> mentions_;
    std::span<const QuotedText> quoted_;
    const NameSpans& taken_;
    const std::vector<Acronym> learnt_;
    const NamesBeforeNouns before_nouns_;
    MergedProgrammes merged_;
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

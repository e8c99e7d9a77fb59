// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/name_doubts.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"
#include "indexer/metadata/organizations/share_tickers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace pressdex {
namespace {

using Form = OrganizationTable::Form;

// All rows that the table has for one stretch of words.
struct Stretch {
    std::uint32_t first = 0, last = 0;
    std::vector<std::pair<std::uint32_t, Form>> rows;
};

std::vector<Stretch> stretches_of(std::span<const Mention> mentions) {
    std::vector<Stretch> stretches;
    for (const Mention& mention : mentions) {
        if (mention.kind != PhraseKind::organization) continue;
        if (stretches.empty() || stretches.back().first != mention.first || stretches.back().last != mention.last)
            stretches.push_back({mention.first, mention.last, {}});
        stretches.back().rows.emplace_back(OrganizationTable::row_of(mention.row),
                                           OrganizationTable::form_of(mention.row));
    }
    return stretches;
}

class KnownFinder {
  public:
    KnownFinder(const NameText& text, std::span<const Acronym> learnt)
        : text_(text), doubts_(text), rows_(text.knowledge().names.organizations.rows()) {
        for (const Acronym& acronym : learnt) long_forms_.emplace(text.word(acronym.acronym).folded, acronym);
    }

    std::vector<BodySighting> found(std::span<const Mention> mentions) {
        const auto stretches = stretches_of(mentions);
        for (const Stretch& stretch : stretches) note_sports(stretch);
        for (const Stretch& stretch : stretches) put_name(stretch);
        for (const Stretch& stretch : stretches) note_country(stretch);
        for (const Stretch& stretch : stretches) put_acronym(stretch);
        std::ranges::sort(found_, {}, &BodySighting::first);
        return std::move(found_);
    }

  private:
    // Nepal and India write alike: what is the one's says so where the other is told of.
    static bool is_devanagari(std::string_view printed) {
        return printed.starts_with("\xE0\xA4") || printed.starts_with("\xE0\xA5");
    }

    // A story that names one club or league by a name that nothing else has is about sports.
    void note_sports(const Stretch& stretch) {
        for (const auto& [row, form] : stretch.rows)
            if (form == Form::name || (form == Form::acronym && rows_[row].worth == AcronymWorth::enough))
                is_sports_ = is_sports_ || is_of_sports(rows_[row]);
    }

    static bool is_of_sports(const KnownOrganization& known) { return known.kind.starts_with("sports "); }

    // "Congress" means the body in its own country, the nickname of a team does on the pages of sports.
    bool is_enough_here(const KnownOrganization& known) const {
        return is_of_sports(known) ? is_sports_ : text_.is_home(known.country);
    }

    void put_name(const Stretch& stretch) {
        if (doubts_.is_no_body(stretch.first, stretch.last)) return;
        std::optional<std::uint32_t> best;
        for (const auto& [row, form] : stretch.rows) {
            if (form == Form::acronym) continue;
            const bool alone = form == Form::name && (!best || !rows_[row].has_namesakes);
            if (!alone && !is_enough_here(rows_[row])) continue;
            if (!best) best = row;
        }
        // A foreign script names its own country's ministry without saying so.
        if (!best && stretch.rows.size() == 1 && stretch.rows[0].second == Form::name_without_country &&
            static_cast<unsigned char>(text_.word(stretch.first).printed.front()) >= 0x80 &&
            !(is_devanagari(text_.word(stretch.first).printed) && text_.tells_a_country()))
            best = stretch.rows[0].first;
        if (!best || doubts_.is_of_longer_name(stretch.first, stretch.last)) return;
        if (const auto end = end_of_unit(stretch); end > stretch.last) {
            found_.push_back({stretch.first, end, std::nullopt, false, "unit of a known firm", 0.9F});
            return;
        }
        const auto form = std::ranges::find(stretch.rows, *best, [](const auto& row) { return row.first; })->second;
        if (form == Form::name_without_country &&
            doubts_.is_other_at_home(stretch.first, stretch.last, rows_[*best].country))
            return;
        seen_.insert(*best);
        const std::uint32_t last = with_legal_form(stretch.last);
        names_.emplace(last, std::pair(stretch.first, *best));
        found_.push_back({stretch.first, last, best, false, "authority", 0.95F});
    }

    // "Sheltech Pte Ltd": what kind of firm it is stands behind the name that the table has.
    std::uint32_t with_legal_form(std::uint32_t last) const {
        const BodyStretch stretch(text_);
        const auto is_form = [&](std::uint32_t at) {
            return text_.follows(at) && text_.word(at).is_capitalised && stretch.is_legal_form(at) &&
                   !stretch.is_state(at);
        };
        while (is_form(last + 1)) ++last;
        return last;
    }

    // "Maybank Securities", "Hyundai Motor Group": capitals behind a firm's name that make another firm's of it.
    std::uint32_t end_of_unit(const Stretch& stretch) const {
        constexpr std::uint32_t longest = 3;  // words
        if (text_.is(stretch.first, WordUse::head_before) || text_.in_headline_case(stretch.first)) return stretch.last;
        std::uint32_t end = stretch.last;
        for (auto at = stretch.last + 1; at <= stretch.last + longest && text_.follows(at); ++at) {
            const bool may_be = text_.is_name_word(at) && !text_.is(at, WordUse::role) && !text_.is(at, WordUse::given);
            if (!may_be) break;
            if (!is_unit_of_firm(text_.word(at).folded)) {
                // "LG Energy Solution", "JP Morgan Asset Management"
                const bool ends = text_.is(at, WordUse::company) || text_.word(at).folded == "management";
                if (end > stretch.last && ends) end = at;
                break;
            }
            end = at;
        }
        // "Maybank Group Chief Executive Officer", "Hyundai Motor Digital Award": the unit belongs to what follows.
        const std::uint32_t next = end + 1;
        const bool of_another =
            text_.follows(next) && (text_.is(next, WordUse::role) || text_.is(next, WordUse::programme) ||
                                    text_.is(next, WordUse::role_modifier));
        return of_another ? stretch.last : end;
    }

    // In a line all of capitals each word looks like an acronym.
    bool among_capitals(std::uint32_t word) const {
        const auto shouts = [&](std::uint32_t at) {
            return at < text_.size() && text_.word(at).paragraph == text_.word(word).paragraph &&
                   text_.word(at).is_all_capitals && text_.word(at).printed.size() >= 4;
        };
        const bool begins = word == 0 || text_.word(word - 1).paragraph != text_.word(word).paragraph;
        return (begins || shouts(word - 1)) && shouts(word + 1);
    }

    // Whether the text says that the acronym stands for something that is not this row.
    bool means_otherwise(std::uint32_t word, std::uint32_t row) const {
        const auto learnt = long_forms_.find(text_.word(word).folded);
        if (learnt == long_forms_.end()) return false;
        const auto name = names_.find(learnt->second.long_last);
        return name == names_.end() || name->second.second != row;
    }

    // "NWPC" and "DOLE" in one story, which names no country of theirs: two long acronyms of one country's bodies tell
    // it.
    void note_country(const Stretch& stretch) {
        constexpr std::size_t long_enough = 4;  // letters
        const auto printed = text_.word(stretch.first).printed;
        if (stretch.first != stretch.last || printed.size() < long_enough || among_capitals(stretch.first)) return;
        for (const auto& [row, form] : stretch.rows) {
            const bool tells = form == Form::acronym && rows_[row].worth == AcronymWorth::at_home &&
                               !means_otherwise(stretch.first, row);
            if (tells) told_[rows_[row].country].insert(printed);
        }
    }

    bool is_told(std::string_view country) const {
        const auto told = told_.find(country);
        return told != told_.end() && told->second.size() > 1;
    }

    void put_acronym(const Stretch& stretch) {
        if (ShareTickers::is_behind_exchange(text_, stretch.first)) return;
        std::optional<std::uint32_t> best;
        int best_worth = 0;
        for (const auto& [row, form] : stretch.rows) {
            if (form != Form::acronym || means_otherwise(stretch.first, row)) continue;
            const KnownOrganization& known = rows_[row];
            int worth = 0;
            if (seen_.contains(row)) {
                worth = 3;
            } else if (known.worth != AcronymWorth::with_name && text_.is_home(known.country)) {
                worth = 2;
            } else if (known.worth == AcronymWorth::enough ||
                       (known.worth == AcronymWorth::at_home && is_told(known.country))) {
                worth = 1;
            }
            if (worth < 3 && among_capitals(stretch.first)) continue;
            if (worth > best_worth) best = row, best_worth = worth;
        }
        if (best) found_.push_back({stretch.first, stretch.last, best, true, "authority acronym", 0.85F});
    }

    const NameText& text_;
    const NameDoubts doubts_;
    const std::vector<KnownOrganization>& rows_;
    std::map<std::string_view, Acronym> long_forms_;
    std::map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> names_;  // last word -> first word, row
    std::set<std::uint32_t> seen_;
    std::map<std::string_view, std::set<std::string_view>> told_;  // country -> acronyms of its bodies
    bool is_sports_ = false;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> known_bodies(const NameText& text, std::span<const Mention> mentions,
                                       std::span<const Acronym> learnt) {
    return KnownFinder(text, learnt).found(mentions);
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/body_joints.hpp"
#include "indexer/metadata/organizations/capital_runs.hpp"
#include "indexer/metadata/organizations/complement_ends.hpp"
#include "indexer/metadata/organizations/local_cuts.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"
#include "indexer/metadata/organizations/organization_subjects.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

class PatternFinder {
  public:
    PatternFinder(const NameText& text, const NameSpans& taken)
        : text_(text),
          stretch_(text),
          cuts_(text, stretch_),
          ends_(text, stretch_),
          subjects_(text, taken),
          runs_(text, taken, stretch_, cuts_, ends_, subjects_),
          joints_(text, stretch_, cuts_, runs_) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size();) {
            if (!runs_.begins_at(at)) {
                ++at;
                continue;
            }
            const std::uint32_t last = runs_.end_of(at);
            split(at, last);
            at = last + 1;
        }
        return std::move(found_);
    }

  private:
    bool is_head(std::uint32_t at) const { return stretch_.is_head(at); }
    bool is_legal_form(std::uint32_t at) const { return stretch_.is_legal_form(at); }
    bool joins(std::uint32_t at) const { return stretch_.joins(at); }
    bool is_and(std::uint32_t at) const { return is_and_of_names(text_.word(at).folded); }
    bool has_head(std::uint32_t first, std::uint32_t last) const { return stretch_.has_head(first, last); }

    // Puts each body of a run.
    void split(std::uint32_t first, std::uint32_t last) {
        if (const auto end = cuts_.end_before_office(first, last); end < last) {
            put(first, end);
            first = end + 1;
        }
        for (auto at = first + 1; at < last; ++at) {
            if (!joins(at) || cuts_.is_joint_of_trade(at, last)) continue;
            std::uint32_t after = at;
            while (after < last && joins(after)) ++after;
            if (joints_.part(first, at, after, last)) {
                put(first, at - 1);
                first = after;
            }
            at = after;
        }
        put(first, last);
    }

    // "Secretary General", "Direktur Utama": rank behind the office.
    static bool follows_office(std::string_view folded) { return folded == "general" || folded == "utama"; }

    // "Director General of Punjab Bureau of Statistics", "Secretary Ministry of Finance": the role is no part of the
    // name.
    std::uint32_t without_role(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t at = first, after = first;
        for (auto office = first; office < last && office < first + 3; ++office)
            if (runs_.is_of_office(office)) return first;
        while (at <= last &&
               (text_.is(at, WordUse::role) || text_.is(at, WordUse::role_modifier) || text_.is(at, WordUse::title))) {
            const bool is_role = text_.is(at, WordUse::role) || text_.is(at, WordUse::title);
            if (is_role || (after == at && at > first && follows_office(text_.word(at).folded))) after = at + 1;
            ++at;
        }
        // "Roderick Payne President of Zaryab Service": what stands before the role's "of" is no part of the name
        // either.
        for (at = after; at + 1 < last; ++at)
            if (text_.is(at, WordUse::role) && !is_head(at) && joins(at + 1) && !is_and(at + 1) &&
                has_head(at + 2, last))
                after = at + 1;
        while (after > first && after <= last && joins(after)) ++after;
        return behind_office(after, last);
    }

    // "Muhammad Asim Senior Vice President Multan Chamber": an office inside, and a name with a head behind it.
    std::uint32_t behind_office(std::uint32_t first, std::uint32_t last) const {
        static constexpr std::array<std::string_view, 6> offices = {"president", "chairman",   "chairperson",
                                                                    "ceo",       "chairwoman", "secretary"};
        for (auto at = first + 1; at + 2 <= last; ++at)
            if (std::ranges::find(offices, text_.word(at).folded) != offices.end() && !joins(at + 1) &&
                (!is_head(at + 1) || (text_.is(at + 1, WordUse::head_before) && joins(at + 2))) &&
                has_head(at + 1, last))
                first = at + 1;
        return first;
    }

    // Where a name ends: behind its last head, or behind the complement that "of" binds to it.
    std::uint32_t end_of_name(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t end = first;
        bool bound = false, any = false;
        for (auto at = first; at <= last; ++at) {
            if (is_head(at) || is_legal_form(at)) {
                end = at, any = true;
                bound = text_.is(at, WordUse::head_before) && !text_.is(at, WordUse::head_after);
            } else if (!any) {
                continue;
            } else if (const auto country = ends_.end_of_mission(end);
                       at == end + 1 && country > end && country <= last) {
                return country;
            } else if (ends_.is_where(at, first, last)) {
                break;
            } else if (joins(at)) {
                if (is_legal_form(end) && !is_head(end)) break;  // "Haier Smart Home Co., Ltd. of China"
                bound = true;
            } else if (bound && !(end + 1 < at && ends_.stops_complement(at)) && !ends_.is_address(at, last) &&
                       !ends_.begins_person(first, at, last)) {
                end = at;
            } else if (at == end + 1 && at == last && (text_.is_place(at) || cuts_.is_apposed(at))) {
                end = at;
            } else if (const auto further = further_head(at, last); at == end + 1 && end > first && further > at) {
                end = at = further;
            } else {
                break;
            }
        }
        return any ? end : last;
    }

    // "Hospital Doctors Association", "University Grants Commission": the head that ends the name, behind one inside
    // it; `at` where there is none.
    std::uint32_t further_head(std::uint32_t at, std::uint32_t last) const {
        constexpr std::uint32_t reach = 3;  // words
        for (auto here = at; here <= last && here - at <= reach; ++here) {
            if (joins(here) || text_.is(here, WordUse::role) || text_.is(here, WordUse::title) ||
                text_.is(here, WordUse::given))
                return at;
            if (here == at || !text_.is(here, WordUse::head_after)) continue;
            // "Odası Yönetim Kurulu", "Chamber Executive Committee": its own organ.
            const bool organ = is_weak_head(text_.word(here).folded) && is_generic(text_.word(here - 1).folded);
            return organ || text_.word(here).folded == text_.word(at - 1).folded ? at : here;
        }
        return at;
    }

    // "Bina Produktivitas Kementerian Tenaga Kerja": where the head always comes first, the name begins with it.
    std::uint32_t from_local_head(std::uint32_t first, std::uint32_t last) const {
        for (auto at = first + 1; at < last; ++at)
            if (text_.is(at, WordUse::head_before) && !text_.is(at, WordUse::head_after) &&
                (!joins(at - 1) || text_.word(at - 1).folded == "ng") &&
                !(text_.nouns_are_capitalised() && text_.word(at).glued) && !has_head(first, at - 1) &&
                text_.word(at).is_capitalised)
                return cuts_.is_adjective_of_head(at - 1) ? at - 1 : at;
        return first;
    }

    // "Utilizing Bank of America": a sentence begins with a capital that belongs to no name.
    std::uint32_t without_opening(std::uint32_t first, std::uint32_t last) const {
        const ReadWord& word = text_.word(first);
        if (first < last && cuts_.opens_in_turkish(first)) return first + 1;
        const bool opens = word.starts_sentence && text_.is(first, WordUse::ordinary) && first < last;
        return opens && (text_.is(first + 1, WordUse::head_before) || text_.is_place(first + 1)) && !joins(first + 1)
                   ? first + 1
                   : first;
    }

    void put(std::uint32_t first, std::uint32_t last) {
        first = stretch_.behind_german_nouns(stretch_.without_echo(first, last), last);
        first = stretch_.behind_person(first, last);
        if (first < last && text_.word(first).starts_sentence && (joins(first) || cuts_.opens_with_article(first)))
            ++first;  // "Der Verband ..."
        first = from_local_head(without_role(without_opening(first, last), last), last);
        while (last > first && joins(last)) --last;
        if (first > last || stretch_.is_portfolio(first) || stretch_.is_run_into_heading(first, last)) return;
        if (text_.word(last).folded == "ministry") first = subjects_.begin_before(first);
        if (has_head(first, last)) {
            const std::uint32_t run = last;
            last = end_of_name(first, last);
            if (last < run && is_house(text_.word(last + 1).folded)) return;  // "Knutsford Court Hotel"
            if (stretch_.names_a_body(first, last))
                found_.push_back({first, last, std::nullopt, false, "pattern", 0.8F});
            return;
        }
        first = stretch_.behind_joints(first, last);
        if (stretch_.is_company(first, last))
            found_.push_back({first, last, std::nullopt, false, "company word", 0.55F});
    }

    const NameText& text_;
    BodyStretch stretch_;
    LocalCuts cuts_;
    ComplementEnds ends_;
    OfficeSubjects subjects_;
    CapitalRuns runs_;   // asks those above
    BodyJoints joints_;  // likewise
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> patterned_bodies(const NameText& text, const NameSpans& taken) {
    return PatternFinder(text, taken).found();
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a run of words with capitals begins and ends that may be a body's name, or several: over small words,
// possessives and legal forms. Does not part them.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/organizations/complement_ends.hpp"
#include "indexer/metadata/organizations/local_cuts.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"
#include "indexer/metadata/organizations/organization_subjects.hpp"

#include <cstdint>

namespace pressdex {

class CapitalRuns {
  public:
    // What it asks must outlive it.
    CapitalRuns(const NameText& text, const NameSpans& taken, const BodyStretch& stretch, const LocalCuts& cuts,
                const ComplementEnds& ends, const OfficeSubjects& subjects)
        : text_(text), taken_(taken), stretch_(stretch), cuts_(cuts), ends_(ends), subjects_(subjects) {}

    bool begins_at(std::uint32_t at) const;

    // The last word of the name words, small words between them, that begin at `first`.
    std::uint32_t end_of(std::uint32_t first) const;

    // "Organisation of Industries": what stands behind "and" may be its subject, too.
    bool binds_subject(std::uint32_t first, std::uint32_t last) const;

    // "Attorney General's Department": a head right behind an office's possessive.
    bool is_of_office(std::uint32_t at) const;

  private:
    bool is_head(std::uint32_t at) const { return stretch_.is_head(at); }
    bool joins(std::uint32_t at) const { return stretch_.joins(at); }
    bool is_own(std::uint32_t at) const { return stretch_.is_own(at); }
    bool is_free(std::uint32_t at) const { return taken_.at(at) == nullptr; }
    bool is_and(std::uint32_t at) const;

    // "IT" among words that are no capitals throughout is the trade, not the pronoun.
    bool is_name_word(std::uint32_t at) const;
    std::uint32_t extended(std::uint32_t first, std::uint32_t last) const;
    // "Konya Chamber of Commerce & Mr. Memis Kutukcu"
    bool is_person_behind_and(std::uint32_t at) const;
    // "People's Republic", "Women's University": a possessive of everyday words belongs to the name, "Pakistan's" does
    // not.
    bool is_peoples(std::uint32_t last) const;
    // "of", "de" and the like bind a place to its body; "in" and "on" do not.
    bool is_of(std::uint32_t at) const;
    // "X, Inc.", "X Co., Ltd.", "X (Pvt) Ltd".
    std::uint32_t legal_form(std::uint32_t last) const;

    const NameText& text_;
    const NameSpans& taken_;
    const BodyStretch& stretch_;
    const LocalCuts& cuts_;
    const ComplementEnds& ends_;
    const OfficeSubjects& subjects_;
};

}  // namespace pressdex

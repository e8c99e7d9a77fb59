// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/bound_extent.hpp"
#include "indexer/metadata/organizations/bound_firm.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <optional>

namespace pressdex {
namespace {

using Use = BodyWord::Use;

class BoundFinder {
  public:
    BoundFinder(const NameText& text, const NameSpans& taken)
        : text_(text), taken_(taken), extents_(text, taken), firms_(text, extents_) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (taken_.at(at) == nullptr) at = std::max(at, behind_body(at));
        return std::move(found_);
    }

  private:
    bool has_acronym_behind(std::uint32_t last) const {
        const std::uint32_t next = last + 1;
        return next < text_.size() && text_.word(next).paragraph == text_.word(last).paragraph &&
               text_.word(next).after_open_bracket && text_.word(next).before_close_bracket &&
               is_acronym(text_.word(next).printed);
    }

    bool is_body(std::uint32_t at, const BoundWord& word, const BodyWord& head, const BodyExtent& extent) const {
        const bool says = extent.has_subject || extent.has_capital;
        // "Secretaría General" alone is anybody's, "l'Associazione industriale bresciana" is not.
        if (extent.bound + (extent.has_run ? 1U : 0U) == 0)
            return word.is_capitalised &&
                   (extent.has_capital ? extent.has_run || !extents_.grammar().is_organ(text_.word(extent.last).folded)
                                       : extents_.is_definite(at, word) && extent.last > at + 1);
        if (!says) return false;
        if (head.use == Use::strong) return true;
        const bool opens = text_.word(at).starts_sentence && word.elided.empty();
        if (word.is_capitalised && (!opens || extent.has_capital || extent.bound > 1)) return true;
        if (has_acronym_behind(extent.last)) return true;
        const bool named = extent.has_run || (extent.is_listed && extent.has_capital);
        const bool definite = extents_.is_definite(at, word), listed = definite && extent.is_listed;
        const bool level = at < extent.last && extents_.grammar().is_level(text_.word(at + 1).folded);
        if (level && definite && (listed || extent.has_place)) return true;
        if (head.use == Use::fair) return named || listed || (definite && extent.has_place);
        return extent.has_run && extent.last > at + 1 && !extent.has_place;
    }

    void put(BodySighting body, std::uint32_t article) {
        body.article = article;
        found_.push_back(std::move(body));
    }

    // "l'UNESCO", "dell'Unione europea": the matcher sees no phrase behind an elided article.
    std::optional<std::uint32_t> behind_elided(std::uint32_t at, const BoundWord& word) {
        constexpr std::uint32_t longest = 6;  // words
        if (word.article == 0 || !word.is_capitalised) return std::nullopt;
        const OrganizationTable& table = text_.knowledge().names.organizations;
        std::uint32_t last = at;
        while (last + 1 < at + longest && extents_.goes_on(last + 1)) ++last;
        for (;; --last) {
            const auto row = table.find(text_.printed(at, last).substr(word.article));
            const bool acronym = row && word.folded == folded(table.rows()[*row].acronym);
            const bool sure =
                row &&
                (text_.is_home(table.rows()[*row].country) ||
                 (acronym ? table.rows()[*row].worth == AcronymWorth::enough : !table.rows()[*row].has_namesakes));
            if (sure) {
                put({at, last, row, acronym, acronym ? "authority acronym" : "authority", acronym ? 0.85F : 0.95F},
                    word.article);
                return last;
            }
            if (last == at) return std::nullopt;
        }
    }

    // Puts the body whose head stands here; its last word, else `at`.
    std::uint32_t behind_body(std::uint32_t at) {
        const BoundWord word = extents_.bound(at);
        if (const auto last = behind_elided(at, word)) return *last;
        const BodyWord* head = extents_.known(at, word);
        if (head == nullptr || !head->is_head() || is_glued(at)) return at;
        if (word.is_capitalised && text_.in_headline_case(at)) return at;
        if (head->use == Use::firm && !word.is_capitalised) {
            const auto firm = firms_.behind(at);
            if (firm) found_.push_back(*firm);
            return firm ? firm->last : at;
        }
        if (extents_.is_any(at, word)) return at;
        BodyExtent extent = extents_.extent_of(at);
        if (is_numbered(word, extent.last)) ++extent.last;
        if (!is_body(at, word, *head, extent)) return at;
        const float sure = word.is_capitalised || head->use == Use::strong ? 0.8F : 0.7F;
        put({first_of(at, word), extent.last, {}, false, "head in its language", sure}, word.article);
        return extent.last;
    }

    // "l'université Paris 8": the number tells it from the others of the town.
    bool is_numbered(const BoundWord& head, std::uint32_t last) const {
        constexpr std::size_t longest = 2;  // digits
        const std::uint32_t number = last + 1;
        return head.folded.starts_with("univers") && text_.is_place(last) && text_.follows(number) &&
               text_.word(number).has_digit && text_.word(number).printed.size() <= longest;
    }

    // "scuola-lavoro"
    bool is_glued(std::uint32_t at) const {
        return text_.word(at).glued || (at + 1 < text_.size() && text_.word(at + 1).glued);
    }

    // "Centraal Bureau": the adjective before the head.
    std::uint32_t first_of(std::uint32_t at, const BoundWord& word) const {
        if (at == 0 || !word.is_capitalised || !extents_.goes_on(at) || !extents_.is_capital(at - 1)) return at;
        return extents_.is_known(at - 1, extents_.bound(at - 1), Use::adjective) ? at - 1 : at;
    }

    const NameText& text_;
    const NameSpans& taken_;
    const BoundExtents extents_;
    const BoundFirms firms_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> bound_bodies(const NameText& text, const NameSpans& taken) {
    if (!BoundGrammar::reads(text.language())) return {};
    return BoundFinder(text, taken).found();
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/bound_extent.hpp"

#include <cstddef>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_run = 6;    // capitals behind each other
constexpr std::uint32_t longest_list = 6;   // things between commas
constexpr std::uint32_t longest_chain = 6;  // "de l'industrie", "de la région" ... behind each other
constexpr std::size_t shortest_noun = 3;    // bytes

}  // namespace

const BodyWord* BoundExtents::known(std::uint32_t at, const BoundWord& word) const {
    return word.elided.empty() ? heads_.find(grammar_.language(), word.folded, text_.word(at).hash)
                               : heads_.find(grammar_.language(), word.folded);
}

bool BoundExtents::goes_on(std::uint32_t at, bool comma) const {
    if (at >= text_.size() || taken_.at(at) != nullptr || text_.word(at).has_digit) return false;
    if (!comma) return text_.follows(at);
    const ReadWord& word = text_.word(at);
    return word.after_comma && !word.breaks && !word.after_open_bracket && !word.after_quote &&
           word.paragraph == text_.word(at - 1).paragraph;
}

bool BoundExtents::is_capital(std::uint32_t at) const {
    return goes_on(at) && text_.is_name_word(at) && !is_office(at) && bound(at).elided.empty();
}

bool BoundExtents::is_definite(std::uint32_t at, const BoundWord& word) const {
    if (!word.elided.empty()) return word.elided != "d" && word.elided != "un";
    return text_.follows(at) && grammar_.tells_one(text_.word(at - 1).folded);
}

bool BoundExtents::is_any(std::uint32_t at, const BoundWord& word) const {
    return word.elided == "un" || (text_.follows(at) && grammar_.tells_any(text_.word(at - 1).folded));
}

std::uint32_t BoundExtents::over_capitals(std::uint32_t last, bool persons) const {
    for (std::uint32_t words = 0; words < longest_run; ++words) {
        std::uint32_t next = last + 1;
        if (!goes_on(next)) break;
        if (text_.word(last).folded == "made" && text_.word(next).folded == "in" && is_capital(next + 1)) ++next;
        const bool glued = text_.word(next).glued;
        // "Federación Minera": what says of a firm what it is, is an adjective elsewhere.
        const bool head = is_head(next, bound(next)) && !is_known(next, bound(next), Use::firm);
        if (!glued && (!(is_capital(next) || (goes_on(next + 1) && BoundGrammar::is_saint(text_.word(next)))) || head))
            break;
        if (!glued && !persons && text_.is(next, WordUse::given) && !text_.is_place(next)) break;
        last = next;
    }
    return last;
}

bool BoundExtents::is_verb(std::uint32_t at) const {
    const std::uint32_t next = at + 1;
    if (!goes_on(next) || !grammar_.may_be_verb(text_.word(at))) return false;
    const BoundWord word = bound(next);
    if (word.elided == "l" || word.folded == "que" || word.folded == "che") return true;
    // "a" is a preposition as well, but adjectives as "pública" bear an accent.
    const bool article =
        grammar_.is_article(word.folded) && (word.folded != "a" || text_.word(at).folded.ends_with("ica"));
    return article && !(goes_on(next + 1) && text_.word(next + 1).has_digit);
}

std::uint32_t BoundExtents::over_adjectives(std::uint32_t last) const {
    for (std::uint32_t words = 0; words < longest_run; ++words) {
        const std::uint32_t next = last + 1;
        if (!goes_on(next)) break;
        const BoundWord word = bound(next);
        const bool adjective =
            word.elided.empty() &&
            (is_known(next, word, Use::adjective) ||
             (grammar_.is_adjective(text_.word(next)) && !is_office(next) && !text_.is(next, WordUse::speech)));
        if (!adjective || BoundGrammar::is_preterite(text_.word(next)) || is_verb(next)) break;
        last = next;
    }
    return last;
}

std::optional<BoundExtents::Bound> BoundExtents::noun_phrase(std::uint32_t at, bool article, bool first,
                                                             bool firms) const {
    const BoundWord word = bound(at);
    const bool firm = firms && is_known(at, word, Use::firm);  // "promotion de l'entreprise"
    if (is_office(at) || grammar_.is_no_subject(word.folded) || (is_head(at, word) && !firm)) return std::nullopt;
    Bound noun{
        at, word.is_capitalised, is_subject(at, word) || firm, false, is_known(at, word, Use::subject), article, false};
    if (word.is_capitalised) {
        if (word.elided.empty() && !noun.is_listed && text_.is(at, WordUse::never)) return std::nullopt;
        noun.is_place = text_.is_place(at) && !noun.is_listed;
        noun.last = noun.is_place ? over_place(at) : over_subject(over_described(over_capitals(over_described(at))));
        return noun;
    }
    if (word.folded.size() < shortest_noun || text_.is(at, WordUse::never)) return std::nullopt;
    if (!noun.is_subject && (!first || (!article && grammar_.is_infinitive(word.folded)))) return std::nullopt;
    const std::uint32_t described = over_subject(over_adjectives(at));
    noun.last = over_capitals(described);
    noun.has_run = noun.has_capital = noun.last > described;
    return noun;
}

std::uint32_t BoundExtents::over_place(std::uint32_t last) const {
    while (goes_on(last + 1) && (text_.is_place(last + 1) || text_.word(last + 1).glued)) ++last;
    return last;
}

std::uint32_t BoundExtents::over_described(std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    const bool where = goes_on(next) && !text_.word(next).is_capitalised &&
                       (text_.is_demonym(next) || grammar_.is_territorial(text_.word(next).folded));
    return where ? last : over_adjectives(last);
}

std::uint32_t BoundExtents::over_subject(std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    if (!goes_on(next)) return last;
    const BodyWord* noun = known(next, bound(next));
    if (noun == nullptr || (noun->use != Use::subject && noun->use != Use::firm)) return last;
    const BodyWord* before = known(last, bound(last));
    const bool sized = before != nullptr && (before->use == Use::adjective || before->use == Use::subject);
    return sized ? next : last;
}

std::optional<BoundExtents::Bound> BoundExtents::bound_at(std::uint32_t at, bool comma, bool first, bool firms) const {
    if (!goes_on(at, comma)) return std::nullopt;
    const BoundWord word = bound(at);
    if (word.elided == "d" || word.elided == "dell") return noun_phrase(at, word.elided != "d", first, firms);
    const bool is_for = (first && grammar_.is_for(word.folded)) || binds_to(at);
    if (text_.word(at).is_capitalised || (!grammar_.is_of(word.folded) && !is_for)) return std::nullopt;
    std::uint32_t noun = at + 1;
    if (!goes_on(noun)) return std::nullopt;
    bool article = (grammar_.is_of(word.folded) && !grammar_.is_bare(word.folded)) || bound(noun).elided == "l";
    if (bound(noun).elided.empty() && grammar_.is_article(bound(noun).folded) && !text_.word(noun).is_capitalised) {
        article = true;
        if (!goes_on(++noun)) return std::nullopt;
    }
    if (is_for && !article && !bound(noun).is_capitalised && !binds_to(at)) return std::nullopt;
    return noun_phrase(noun, article, first || binds_to(at), firms);
}

bool BoundExtents::binds_to(std::uint32_t at) const {
    return text_.follows(at) && grammar_.is_to(text_.word(at).folded) && grammar_.wants_to(bound(at - 1).folded);
}

std::optional<BoundExtents::Bound> BoundExtents::another(std::uint32_t at, bool comma) const {
    if (const auto more = bound_at(at, comma, false)) {
        const std::uint32_t noun = text_.word(at + 1).paragraph == text_.word(at).paragraph ? at + 1 : at;
        const bool name = more->has_capital && (more->is_place || text_.word(noun).is_all_capitals ||
                                                (text_.is(noun, WordUse::given) && !more->has_article));
        return (more->is_subject || more->has_article) && !name ? more : std::nullopt;
    }
    if (!goes_on(at, comma)) return std::nullopt;
    const BoundWord word = bound(at);
    if (!word.elided.empty() || !is_subject(at, word) || is_head(at, word) || is_office(at)) return std::nullopt;
    if (!is_known(at, word, Use::subject) && !word.is_capitalised) return std::nullopt;
    return Bound{over_subject(over_described(over_capitals(over_described(at)))),
                 word.is_capitalised,
                 true,
                 false,
                 false,
                 false};
}

std::uint32_t BoundExtents::over_list(std::uint32_t last) const {
    std::uint32_t end = last;
    for (std::uint32_t things = 0; things < longest_list; ++things) {
        const std::uint32_t next = end + 1;
        if (goes_on(next) && grammar_.is_and(text_.word(next).folded) && !text_.word(next).is_capitalised) {
            const auto more = another(next + 1, false);
            return more ? more->last : last;
        }
        const auto more = another(next, true);
        if (!more) break;
        const auto of = bound_at(more->last + 1, false, false, true);  // "de la Promotion de l'entreprise"
        end = of && of->is_subject ? of->last : more->last;
    }
    return last;
}

BodyExtent BoundExtents::extent_of(std::uint32_t head) const {
    BodyExtent extent;
    const std::uint32_t described = over_adjectives(head);
    extent.last = over_capitals(described, true);
    extent.has_run = extent.has_capital = extent.last > described;
    for (auto at = head + 1; at <= described; ++at) extent.has_capital |= text_.word(at).is_capitalised;
    while (extent.bound < longest_chain && !extent.has_place) {
        const auto more = bound_at(extent.last + 1, false, extent.bound == 0);
        if (!more) break;
        ++extent.bound;
        extent.last = more->is_place ? more->last : over_list(more->last);
        extent.has_capital |= more->has_capital;
        extent.has_subject |= more->is_subject;
        extent.has_place |= more->is_place;
        extent.has_run |= more->has_run;
        extent.is_listed |= more->is_listed;
    }
    return extent;
}

}  // namespace pressdex

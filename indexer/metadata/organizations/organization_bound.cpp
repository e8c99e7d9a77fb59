// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/bound_words.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <optional>

namespace pressdex {
namespace {

using Use = BodyWord::Use;

constexpr std::uint32_t longest_run = 6;    // capitals behind each other
constexpr std::uint32_t longest_list = 6;   // things between commas
constexpr std::uint32_t longest_chain = 6;  // "de l'industrie", "de la région" ... behind each other
constexpr std::size_t shortest_noun = 3;    // bytes

// What is bound to a head by one small word: "de l'Industrie".
struct Bound {
    std::uint32_t last = 0;
    bool has_capital = false, is_subject = false, is_place = false;
    bool is_listed = false;    // the table says that bodies are for it
    bool has_article = false;  // "et du Commerce"
    bool has_run = false;      // capitals right behind a noun in small letters: "de commerce HEC"
};

// A head with all that belongs to it.
struct Extent {
    std::uint32_t last = 0;
    std::uint32_t bound = 0;  // how often something is bound to it
    bool has_capital = false, has_subject = false, has_place = false, has_run = false, is_listed = false;
};

class BoundFinder {
  public:
    BoundFinder(const NameText& text, const NameSpans& taken)
        : text_(text), taken_(taken), heads_(text.knowledge().names.heads), grammar_(text.language()) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (taken_.at(at) == nullptr) at = std::max(at, behind_body(at));
        return std::move(found_);
    }

  private:
    BoundWord bound(std::uint32_t at) const { return bound_word(text_.word(at)); }

    const BodyWord* known(std::uint32_t at, const BoundWord& word) const {
        return word.elided.empty() ? heads_.find(grammar_.language(), word.folded, text_.word(at).hash)
                                   : heads_.find(grammar_.language(), word.folded);
    }
    bool is_known(std::uint32_t at, const BoundWord& word, Use use) const {
        const BodyWord* entry = known(at, word);
        return entry != nullptr && entry->use == use;
    }
    bool is_head(std::uint32_t at, const BoundWord& word) const {
        const BodyWord* entry = known(at, word);
        return entry != nullptr && entry->is_head();
    }
    bool is_subject(std::uint32_t at, const BoundWord& word) const {
        return is_known(at, word, Use::subject) || grammar_.is_abstract(word.folded);
    }
    bool is_office(std::uint32_t at) const { return text_.is(at, WordUse::role) || text_.is(at, WordUse::title); }

    // Free, and nothing but a blank before it; a comma where `comma` says so.
    bool goes_on(std::uint32_t at, bool comma = false) const {
        if (at >= text_.size() || taken_.at(at) != nullptr || text_.word(at).has_digit) return false;
        if (!comma) return text_.follows(at);
        const ReadWord& word = text_.word(at);
        return word.after_comma && !word.breaks && !word.after_open_bracket && !word.after_quote &&
               word.paragraph == text_.word(at - 1).paragraph;
    }

    bool is_capital(std::uint32_t at) const {
        return goes_on(at) && text_.is_name_word(at) && !is_office(at) && bound(at).elided.empty();
    }

    bool is_definite(std::uint32_t at, const BoundWord& word) const {
        if (!word.elided.empty()) return word.elided != "d" && word.elided != "un";
        return text_.follows(at) && grammar_.tells_one(text_.word(at - 1).folded);
    }
    bool is_any(std::uint32_t at, const BoundWord& word) const {
        return word.elided == "un" || (text_.follows(at) && grammar_.tells_any(text_.word(at - 1).folded));
    }

    // Capitals behind `last`: "Région Nouvelle-Aquitaine", "Solidarité Sociale"; what is glued by a hyphen in any
    // letters.
    std::uint32_t over_capitals(std::uint32_t last, bool persons = false) const {
        for (std::uint32_t words = 0; words < longest_run; ++words) {
            std::uint32_t next = last + 1;
            if (!goes_on(next)) break;
            if (text_.word(last).folded == "made" && text_.word(next).folded == "in" && is_capital(next + 1)) ++next;
            const bool glued = text_.word(next).glued;
            // "Federación Minera": what says of a firm what it is, is an adjective elsewhere.
            const bool head = is_head(next, bound(next)) && !is_known(next, bound(next), Use::firm);
            if (!glued &&
                (!(is_capital(next) || (goes_on(next + 1) && BoundGrammar::is_saint(text_.word(next)))) || head))
                break;
            if (!glued && !persons && text_.is(next, WordUse::given) && !text_.is_place(next)) break;
            last = next;
        }
        return last;
    }

    // "le ministère critique les", "comunica que": an article or a clause behind it, but no date ("le 5 mai").
    bool is_verb(std::uint32_t at) const {
        const std::uint32_t next = at + 1;
        if (!goes_on(next) || !grammar_.may_be_verb(text_.word(at))) return false;
        const BoundWord word = bound(next);
        if (word.elided == "l" || word.folded == "que" || word.folded == "che") return true;
        // "a" is a preposition as well, but adjectives as "pública" bear an accent.
        const bool article =
            grammar_.is_article(word.folded) && (word.folded != "a" || text_.word(at).folded.ends_with("ica"));
        return article && !(goes_on(next + 1) && text_.word(next + 1).has_digit);
    }

    std::uint32_t over_adjectives(std::uint32_t last) const {
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

    // The noun at `at` with its adjectives and capitals; nothing where it cannot be what a body is for or of.
    std::optional<Bound> noun_phrase(std::uint32_t at, bool article, bool first, bool firms) const {
        const BoundWord word = bound(at);
        const bool firm = firms && is_known(at, word, Use::firm);  // "promotion de l'entreprise"
        if (is_office(at) || grammar_.is_no_subject(word.folded) || (is_head(at, word) && !firm)) return std::nullopt;
        Bound noun{
            at,   word.is_capitalised, is_subject(at, word) || firm, false, is_known(at, word, Use::subject), article,
            false};
        if (word.is_capitalised) {
            if (word.elided.empty() && !noun.is_listed && text_.is(at, WordUse::never)) return std::nullopt;
            noun.is_place = text_.is_place(at) && !noun.is_listed;
            noun.last =
                noun.is_place ? over_place(at) : over_subject(over_described(over_capitals(over_described(at))));
            return noun;
        }
        if (word.folded.size() < shortest_noun || text_.is(at, WordUse::never)) return std::nullopt;
        if (!noun.is_subject && (!first || (!article && grammar_.is_infinitive(word.folded)))) return std::nullopt;
        const std::uint32_t described = over_subject(over_adjectives(at));
        noun.last = over_capitals(described);
        noun.has_run = noun.has_capital = noun.last > described;
        return noun;
    }

    // All words of "Rio Grande do Sul".
    std::uint32_t over_place(std::uint32_t last) const {
        while (goes_on(last + 1) && (text_.is_place(last + 1) || text_.word(last + 1).glued)) ++last;
        return last;
    }

    // Behind a name in capitals: "Éducation nationale", but "Ministerio del Interior provincial" says where it is.
    std::uint32_t over_described(std::uint32_t last) const {
        const std::uint32_t next = last + 1;
        const bool where = goes_on(next) && !text_.word(next).is_capitalised &&
                           (text_.is_demonym(next) || grammar_.is_territorial(text_.word(next).folded));
        return where ? last : over_adjectives(last);
    }

    // "Nouvelles technologies", "moyennes entreprises": the noun behind its adjective.
    std::uint32_t over_subject(std::uint32_t last) const {
        const std::uint32_t next = last + 1;
        if (!goes_on(next)) return last;
        const BodyWord* noun = known(next, bound(next));
        if (noun == nullptr || (noun->use != Use::subject && noun->use != Use::firm)) return last;
        const BodyWord* before = known(last, bound(last));
        const bool sized = before != nullptr && (before->use == Use::adjective || before->use == Use::subject);
        return sized ? next : last;
    }

    // "de l'Industrie", "d'industrie", "para la Competitividad" from its small word on.
    std::optional<Bound> bound_at(std::uint32_t at, bool comma, bool first, bool firms = false) const {
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

    // "Apoio às Empresas", "mise à niveau": what some nouns bind.
    bool binds_to(std::uint32_t at) const {
        return text_.follows(at) && grammar_.is_to(text_.word(at).folded) && grammar_.wants_to(bound(at - 1).folded);
    }

    // What stands behind "and" or a comma: another thing that the body is for.
    std::optional<Bound> another(std::uint32_t at, bool comma) const {
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

    // ", du Commerce et des Technologies", "y Comercio": the end of the list that goes on behind `last`.
    std::uint32_t over_list(std::uint32_t last) const {
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

    Extent extent_of(std::uint32_t head) const {
        Extent extent;
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

    bool has_acronym_behind(std::uint32_t last) const {
        const std::uint32_t next = last + 1;
        return next < text_.size() && text_.word(next).paragraph == text_.word(last).paragraph &&
               text_.word(next).after_open_bracket && text_.word(next).before_close_bracket &&
               is_acronym(text_.word(next).printed);
    }

    bool is_body(std::uint32_t at, const BoundWord& word, const BodyWord& head, const Extent& extent) const {
        const bool says = extent.has_subject || extent.has_capital;
        // "Secretaría General" alone is anybody's, "l'Associazione industriale bresciana" is not.
        if (extent.bound + (extent.has_run ? 1U : 0U) == 0)
            return word.is_capitalised &&
                   (extent.has_capital ? extent.has_run || !grammar_.is_organ(text_.word(extent.last).folded)
                                       : is_definite(at, word) && extent.last > at + 1);
        if (!says) return false;
        if (head.use == Use::strong) return true;
        const bool opens = text_.word(at).starts_sentence && word.elided.empty();
        if (word.is_capitalised && (!opens || extent.has_capital || extent.bound > 1)) return true;
        if (has_acronym_behind(extent.last)) return true;
        const bool named = extent.has_run || (extent.is_listed && extent.has_capital);
        const bool definite = is_definite(at, word), listed = definite && extent.is_listed;
        const bool level = at < extent.last && grammar_.is_level(text_.word(at + 1).folded);
        if (level && definite && (listed || extent.has_place)) return true;
        if (head.use == Use::fair) return named || listed || (definite && extent.has_place);
        return extent.has_run && extent.last > at + 1 && !extent.has_place;
    }

    // "la firma provincial de energía TERSA": capitals alone behind what else is said of a firm.
    std::uint32_t behind_described_firm(std::uint32_t head) {
        constexpr std::size_t shortest = 3, longest = 10;  // letters
        if (BoundGrammar::is_group(bound(head).folded)) return head;
        std::uint32_t last = over_adjectives(head);
        while (goes_on(last + 1) && !text_.word(last + 1).is_capitalised && text_.is_demonym(last + 1)) ++last;
        const std::uint32_t of = last + 1, noun = last + 2;
        if (goes_on(of) && BoundGrammar::is_bare(text_.word(of).folded) && goes_on(noun) &&
            !text_.word(noun).is_capitalised && bound(noun).elided.empty())
            last = over_adjectives(noun);
        const std::uint32_t name = last + 1;
        if (last == head || !is_capital(name) || text_.in_headline_case(name)) return head;
        const ReadWord& word = text_.word(name);
        const bool fits = word.is_all_capitals && word.printed.size() >= shortest && word.printed.size() <= longest &&
                          is_acronym(word.printed) && text_.uses(name) == 0 && !text_.is_place(name);
        if (!fits || is_capital(name + 1)) return head;
        found_.push_back({name, name, std::nullopt, true, "firm by its noun", 0.65F, 0, {}});
        return name;
    }

    // "la société Tannerie du Nord": the firm's name alone.
    std::uint32_t behind_firm(std::uint32_t head) {
        const std::uint32_t first = head + 1;
        if (!is_capital(first)) return behind_described_firm(head);
        if (text_.is_demonym(first) || text_.in_headline_case(first)) return head;
        std::uint32_t last = over_capitals(first);
        const std::uint32_t of = last + 1;
        if (goes_on(of) && grammar_.is_of(text_.word(of).folded) && is_capital(of + 1)) last = over_capitals(of + 1);
        if (last == first && (text_.is_place(first) || text_.uses(first) != 0)) return head;
        if (text_.is(first, WordUse::given) && !text_.is(last, WordUse::company_end)) return head;
        found_.push_back({first, last, std::nullopt, false, "firm by its noun", 0.7F, 0, {}});
        return last;
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
        while (last + 1 < at + longest && goes_on(last + 1)) ++last;
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
        const BoundWord word = bound(at);
        if (const auto last = behind_elided(at, word)) return *last;
        const BodyWord* head = known(at, word);
        if (head == nullptr || !head->is_head() || is_glued(at)) return at;
        if (word.is_capitalised && text_.in_headline_case(at)) return at;
        if (head->use == Use::firm && !word.is_capitalised) return behind_firm(at);
        if (is_any(at, word)) return at;
        Extent extent = extent_of(at);
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
        if (at == 0 || !word.is_capitalised || !goes_on(at) || !is_capital(at - 1)) return at;
        return is_known(at - 1, bound(at - 1), Use::adjective) ? at - 1 : at;
    }

    const NameText& text_;
    const NameSpans& taken_;
    const BodyHeads& heads_;
    BoundGrammar grammar_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> bound_bodies(const NameText& text, const NameSpans& taken) {
    if (!BoundGrammar::reads(text.language())) return {};
    return BoundFinder(text, taken).found();
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parser.hpp"

#include "press/text/utf8.hpp"
#include "searcher/query/excess.hpp"
#include "searcher/query/field_value.hpp"
#include "searcher/query/operators.hpp"
#include "searcher/query/sequence.hpp"
#include "searcher/query/typed_text.hpp"

#include <algorithm>
#include <utility>

namespace pressdex::query {
namespace {

// or := and (OR and)*   and := run (AND run)*   run := near+   near := unary (NEAR unary)*   unary := (NOT | -)*
// primary
class Parser {
  public:
    Parser(std::vector<Lexeme> lexemes, const ParseOptions& options, Objections& objections)
        : lexemes_(std::move(lexemes)), options_(options), objections_(objections) {}

    Tree run() { return lexemes_.empty() ? Tree{All{}} : tree_of(any_of()); }

  private:
    bool is(Sign sign) const { return at_ < lexemes_.size() && lexemes_[at_].sign == sign; }

    Sequence any_of() {
        Sequence first = all_of();
        if (!is(Sign::or_)) return first;
        Or either;
        add_to(either, tree_of(std::move(first)));
        while (is(Sign::or_)) {
            ++at_;
            add_to(either, tree_of(all_of()));
        }
        return sequence_of(Tree{std::move(either)});
    }

    Sequence all_of() {
        Sequence first = side_by_side();
        if (!is(Sign::and_)) return first;
        And both;
        add_to(both, tree_of(std::move(first)));
        while (is(Sign::and_)) {
            ++at_;
            add_to(both, tree_of(side_by_side()));
        }
        Sequence sequence;
        sequence.required = std::move(both.parts);
        return sequence;
    }

    Sequence side_by_side() {
        Sequence sequence;
        std::uint32_t together = 0;  // column of same:sentence
        do {
            if (is(Sign::together)) {
                together = lexemes_[at_++].column;
            } else {
                join(sequence, near());
            }
        } while (at_ < lexemes_.size() && !is(Sign::or_) && !is(Sign::and_) && !is(Sign::close));
        return together == 0 ? sequence : in_one_sentence(std::move(sequence), together);
    }

    // What can stand in a sentence becomes one part; fields and the like stay beside it.
    Sequence in_one_sentence(Sequence sequence, std::uint32_t column) {
        InSentence together;
        Sequence rest;
        const auto add = [&](Tree part) {
            const bool is_new = std::ranges::find(together.parts, part) == together.parts.end();
            if (is_new) together.parts.push_back(std::move(part));
        };
        for (const auto& member : sequence.members) add(member);
        for (const auto& part : sequence.required) {
            if (may_stand_in_sentence(part)) {
                add(part);
            } else {
                rest.required.push_back(part);
            }
        }
        if (together.parts.size() < 2) {
            objections_.object(column, "same:sentence needs two different words or \"phrases\" beside it",
                               "write energy audit same:sentence", "it was left out");
            return sequence;
        }
        rest.required.insert(rest.required.begin(), Tree{std::move(together)});
        return rest;
    }

    // Each pair of neighbours in a NEAR b NEAR c is asked for by itself.
    Sequence near() {
        Sequence sequence;
        Sequence left = negated();
        bool is_used = false;  // left stands in a Near already
        while (is(Sign::near)) {
            const Lexeme& lexeme = lexemes_[at_++];
            Sequence right = negated();
            const bool stands_between = may_be_near(tree_of(left)) && may_be_near(tree_of(right));
            if (stands_between) {
                sequence.required.push_back(Tree{Near{{tree_of(left), tree_of(right)}, lexeme.number}});
            } else {
                objections_.object(lexeme.column, "NEAR stands between words and \"phrases\" only",
                                   "put several words in quotation marks", "it was read as AND");
                if (!is_used) join(sequence, std::move(left));
            }
            is_used = stands_between;
            left = std::move(right);
        }
        if (!is_used) join(sequence, std::move(left));
        return sequence;
    }

    Sequence negated() {
        bool is_negated = false;
        while (is(Sign::not_) || is(Sign::exclude)) {
            is_negated = !is_negated;
            ++at_;
        }
        Sequence sequence = primary();
        if (!is_negated) return sequence;
        Tree part = tree_of(std::move(sequence));
        if (auto* inner = std::get_if<Not>(&part.node)) return sequence_of(Tree(inner->part[0]));
        return sequence_of(Tree{Not{{std::move(part)}}});
    }

    Sequence primary() {
        const Lexeme& lexeme = lexemes_[at_++];
        switch (lexeme.sign) {
            case Sign::open: {
                Sequence inside = any_of();
                ++at_;  // the closing bracket: operators.hpp has seen to it
                return inside;
            }
            case Sign::wildcard:
                return sequence_of(Tree{Wildcard{lexeme.text}});
            case Sign::phrase:
                return sequence_of(Tree{Phrase{lexeme.text}});
            case Sign::exact:
                return sequence_of(Tree{Exact{lexeme.text}});
            case Sign::field:
                return field(lexeme);
            default:
                return sequence_of(Tree{Word{lexeme.text, lexeme.number}});
        }
    }

    Sequence field(const Lexeme& lexeme) {
        const FieldValue value{lexeme.text, lexeme.is_quoted, lexeme.is_canonical};
        auto tree = field_tree(schema::field(lexeme.field), value, options_.now, options_.limits);
        if (tree) return sequence_of(*std::move(tree));
        objections_.object(lexeme.column, tree.error().sentence, tree.error().hint, "it was read as words");
        Sequence words;
        words.members.push_back(Tree{Word{in_small_letters(lexeme.name), 1}});
        for (auto& word : plain_words(lexeme.text)) words.members.push_back(Tree{Word{std::move(word), 1}});
        return words;
    }

    std::vector<Lexeme> lexemes_;
    const ParseOptions& options_;
    std::size_t at_ = 0;
    Objections& objections_;
};

}  // namespace

Result<Parsed> parse(std::string_view text, const ParseOptions& options) {
    const std::size_t most = options.limits.bytes;
    Objections objections(options.is_strict);
    if (text.size() > most) {
        const std::string too_long = "the query is " + std::to_string(text.size()) + " bytes long, of which " +
                                     std::to_string(most) + " are read";
        if (options.is_strict) {
            return failure(ErrorKind::wrongly_asked, too_long,
                           "shorten it, or ask with a whole text by `batch` or `similar`");
        }
        objections.note(too_long);
    }
    auto lexemes = lexed(cut(text, most), options.limits, objections);
    lexemes = without_excess(settled(std::move(lexemes), options.limits, objections), options.limits, objections);
    const bool has_words = !lexemes.empty();
    Tree tree = Parser(std::move(lexemes), options, objections).run();
    if (objections.error()) return Unexpected(*objections.error());
    if (!has_words && !squeezed(text).empty())
        objections.note("there is no word in the query, so it asks for all stories");
    return Parsed{std::move(tree), objections.take_notes()};
}

}  // namespace pressdex::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/compile.hpp"

#include "press/text/slug.hpp"
#include "searcher/query/compiled_text.hpp"
#include "searcher/query/function_words.hpp"
#include "searcher/query/near_terms.hpp"
#include "searcher/query/sentence_terms.hpp"
#include "searcher/query/word_group.hpp"
#include "searcher/query/word_terms.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace pressdex::query {
namespace {

// Empty: the part says nothing ("!!!") and is left out.
using Part = std::optional<Compiled>;

// All letters are capitals: APO, G20.
bool is_acronym_like(std::string_view word) {
    const auto has = [word](char first, char last) {
        return std::ranges::any_of(word, [=](char c) { return c >= first && c <= last; });
    };
    return word.size() > 1 && has('A', 'Z') && !has('a', 'z');
}

class Compiler {
  public:
    Compiler(const Vocabulary& vocabulary, const CompileOptions& options)
        : words_(vocabulary, options), options_(options) {}

    CompiledQuery run(const Tree& tree) {
        Part part = compiled(tree);
        CompiledQuery query;
        query.matching = part ? *std::move(part) : Compiled{compiled::Nothing{}};
        query.highlights.asked = std::move(asked_);
        query.main_subjects = std::move(main_subjects_);
        query.also_searched = words_.take_also_searched();
        query.notes = std::move(notes_);
        std::ranges::move(words_.take_notes(), std::back_inserter(query.notes));
        return query;
    }

  private:
    // Recursion is as deep as the tree, which limits.depth bounds.
    Part compiled(const Tree& tree) {
        return std::visit([this](const auto& node) { return of(node); }, tree.node);
    }

    Part of(const All&) { return Compiled{compiled::All{}}; }

    Part of(const Word& word) {
        auto units = seek(word, {}, {});
        if (word.times > 1 && units.size() == 1 && units[0].groups.size() == 1) {
            return Compiled{compiled::AtLeastTimes{word.times, std::move(units[0].groups[0])}};
        }
        if (word.times > 1 && !units.empty())
            notes_.push_back(word.text + " is more than one word, so how often it stands was not counted");
        if (word.times == 1) {
            for (auto& unit : units) unit.is_capital = is_acronym_like(word.text);
            words_.add_other_wordings(units);
        }
        return all_of(std::move(units));
    }

    Part of(const Wildcard& wildcard) { return one(words_.sought_beginning(wildcard.beginning, {}, {})); }
    Part of(const Phrase& phrase) { return of_phrase(phrase.text, {}, {}); }
    Part of(const Exact& exact) { return of_exact(exact.text, {}, {}); }

    Part of(const Words& words) {
        std::vector<std::string> typed;
        for (const auto& member : words.members) typed.push_back(as<Word>(member) ? as<Word>(member)->text : "");
        const auto are_function = are_function_words(typed);
        const bool has_small = !std::ranges::all_of(typed, is_acronym_like);
        std::vector<Sought> units;
        for (std::size_t i = 0; i < words.members.size(); ++i) {
            const auto& member = words.members[i];
            if (const auto* word = as<Word>(member)) {
                auto found = seek(*word, {}, {});
                for (auto& unit : found) {
                    unit.is_function_word = are_function[i];
                    unit.is_capital = has_small && is_acronym_like(word->text);
                }
                std::ranges::move(found, std::back_inserter(units));
            } else if (const auto* wildcard = as<Wildcard>(member)) {
                units.push_back(words_.sought_beginning(wildcard->beginning, {}, {}));
            }
        }
        words_.add_other_wordings(units);
        WordGroup group = word_group(std::move(units), words_, options_);
        for (auto& highlight : group.highlights) ask(std::move(highlight));
        if (!group.note.empty()) notes_.push_back(std::move(group.note));
        return std::move(group.node);
    }

    Part of(const Near& near) {
        NearSides sides{near_side(near.sides[0], words_, options_), near_side(near.sides[1], words_, options_)};
        for (const auto* side : {&sides.left, &sides.right}) {
            for (const auto& sought : *side) ask(sought.highlight);
        }
        return near_node(std::move(sides), near.distance);
    }

    Part of(const InSentence& together) {
        auto sentence = sentence_parts(together, words_, options_);
        for (const auto& part : sentence.verified.parts) {
            for (const auto& highlight : part) ask(highlight);
        }
        if (sentence.found_by.size() < 2)
            return sentence.found_by.empty() ? Part{} : Part{std::move(sentence.found_by[0])};
        sentence.found_by.push_back(Compiled{std::move(sentence.verified)});
        return Compiled{compiled::And{std::move(sentence.found_by)}};
    }

    Part of(const And& both) {
        std::vector<Compiled> parts = parts_of(both.parts);
        std::erase_if(parts, [](const Compiled& part) { return as<compiled::All>(part) != nullptr; });
        if (parts.size() < 2) return parts.empty() ? Part{} : Part{std::move(parts[0])};
        return Compiled{compiled::And{std::move(parts)}};
    }

    Part of(const Or& either) {
        std::vector<Compiled> parts = parts_of(either.parts);
        if (parts.size() < 2) return parts.empty() ? Part{} : Part{std::move(parts[0])};
        return Compiled{compiled::Or{std::move(parts)}};
    }

    Part of(const Not& no) {
        const bool was_asking = std::exchange(is_asking_, false);
        Part part = compiled(no.part[0]);
        is_asking_ = was_asking;
        if (!part) return {};
        return Compiled{compiled::Not{{*std::move(part)}}};
    }

    Part of(const FieldIs& is) {
        const Field& field = schema::field(is.field);
        if (is.field == FieldId::group) return Compiled{compiled::InGroup{is.slug}};
        if (is.field == FieldId::year && options_.dates == Dates::published) return published_in(is.slug);
        TermGroup group = values_of(field, is);
        if (is.field == FieldId::about) {
            if (is_asking_) main_subjects_.push_back(group);
            for (const auto named : {FieldId::programme, FieldId::organization, FieldId::person}) {
                std::ranges::move(values_of(schema::field(named), is).terms, std::back_inserter(group.terms));
            }
        }
        return Compiled{compiled::Terms{std::move(group), true}};
    }

    Part of(const FieldWords& within) {
        const std::string_view prefix = schema::field(within.field).prefix;
        const Tree& part = within.part[0];
        if (const auto* word = as<Word>(part)) return all_of(seek(*word, prefix, within.field));
        if (const auto* wildcard = as<Wildcard>(part)) {
            return one(words_.sought_beginning(wildcard->beginning, prefix, within.field));
        }
        if (const auto* phrase = as<Phrase>(part)) return of_phrase(phrase->text, prefix, within.field);
        return of_exact(std::get<Exact>(part.node).text, prefix, within.field);
    }

    Part of(const DateRange& days) {
        const auto any = options_.dates == Dates::published ? compiled::WhichDate::published : compiled::WhichDate::any;
        const auto which = days.field == FieldId::event ? compiled::WhichDate::event : any;
        return Compiled{compiled::DateIn{days.first, days.last, which}};
    }

    // The value, and what bears it as an acronym or variant.
    static TermGroup values_of(const Field& field, const FieldIs& is) {
        TermGroup group{{term_within(std::string(field.prefix), is.slug)}, 1, 0};
        if (!is.is_canonical && !field.alias_prefix.empty()) {
            group.terms.push_back(term_within(std::string(field.alias_prefix), is.slug));
        }
        return group;
    }

    // The year terms are those of the effective date; publication days are looked up.
    static Part published_in(const std::string& year) {
        const auto period = period_from_iso(year);
        compiled::DateIn days{{}, {}, compiled::WhichDate::published};
        if (!period) return Compiled{compiled::Not{{Compiled{days}}}};
        days.first = period->first;
        days.last = last_day(*period);
        return Compiled{days};
    }

    Part of_phrase(const std::string& text, std::string_view prefix, std::optional<FieldId> field) {
        const Places places = words_.places().phrase(text, options_.limits.wildcard_letters);
        if (places.empty()) return {};
        return one(words_.sought(places, prefix, field));
    }

    Part of_exact(const std::string& text, std::string_view prefix, std::optional<FieldId> field) {
        Places places = words_.places().phrase(text, options_.limits.wildcard_letters);
        if (places.empty()) return {};
        compiled::ExactText exact{{}, field, {}};
        for (auto& place : places) {
            place.has_star = false;
            exact.forms.push_back({place.folded, place.offset});
        }
        Sought sought = words_.sought(places, prefix, field, true);
        sought.highlight.is_exact = true;
        exact.candidates.push_back(*one(std::move(sought)));
        return Compiled{std::move(exact)};
    }

    std::vector<Sought> seek(const Word& word, std::string_view prefix, std::optional<FieldId> field) {
        std::vector<Sought> units;
        for (const auto& places : words_.places().units(word.text))
            units.push_back(words_.sought(places, prefix, field));
        if (word.times > 1 || field) {
            for (const auto& unit : units) ask(unit.highlight);
        }
        return units;
    }

    // What is asked for twice is looked up once.
    std::vector<Compiled> parts_of(const std::vector<Tree>& trees) {
        std::vector<Compiled> parts;
        std::unordered_set<std::string> seen;
        for (const auto& tree : trees) {
            Part part = compiled(tree);
            if (part && seen.insert(text_of(*part)).second) parts.push_back(*std::move(part));
        }
        return parts;
    }

    Part one(Sought sought) {
        ask(std::move(sought.highlight));
        for (auto& highlight : sought.other_highlights) ask(std::move(highlight));
        return node_of(std::move(sought));
    }

    Part all_of(std::vector<Sought> units) {
        std::vector<Compiled> nodes;
        for (auto& unit : units) nodes.push_back(*one(std::move(unit)));
        if (nodes.size() < 2) return nodes.empty() ? Part{} : Part{std::move(nodes[0])};
        return Compiled{compiled::And{std::move(nodes)}};
    }

    // What is excluded is not marked.
    void ask(Highlight highlight) {
        if (is_asking_ && std::ranges::find(asked_, highlight) == asked_.end()) asked_.push_back(std::move(highlight));
    }

    WordTerms words_;
    const CompileOptions& options_;
    std::vector<Highlight> asked_;
    std::vector<TermGroup> main_subjects_;
    std::vector<std::string> notes_;
    bool is_asking_ = true;
};

}  // namespace

CompiledQuery compile(const Tree& tree, const Vocabulary& vocabulary, const CompileOptions& options) {
    return Compiler(vocabulary, options).run(tree);
}

}  // namespace pressdex::query

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/document.hpp"

#include "indexer/acronyms_learnt.hpp"
#include "indexer/syndication.hpp"
#include "press/copies.hpp"
#include "press/quoted_stretches.hpp"
#include "press/record.hpp"
#include "press/schema.hpp"
#include "press/term_table.hpp"
#include "press/text/folding.hpp"
#include "press/text/sha256.hpp"
#include "press/text/slug.hpp"
#include "press/wording_terms.hpp"

#include <string>
#include <vector>

#include <xapian.h>

namespace pressdex {
namespace {

// Positions left free between title and body and between paragraphs, so that phrases do not run across.
constexpr std::uint32_t gap_after_title = 100;
constexpr std::uint32_t gap_between_paragraphs = 10;

// The words of a story's texts, collected before they go into the document: each term once, however often it stands.
class WordAdder {
  public:
    WordAdder(IndexEntry& entry, Analyser& analyser, PositionPacker& positions, SentenceMapper& sentences)
        : entry_(entry), analyser_(analyser), positions_(positions), sentences_(sentences) {
        sentences_.clear();
    }

    // Words under a prefix. Returns the next free position.
    std::uint32_t add(std::string_view prefix, std::string_view text, std::uint32_t position, std::uint32_t weight) {
        term_ = prefix;
        return analyser_.analyse(text, position, [this, size = prefix.size(), weight](const Token& token) {
            add_token(token, size, weight);
        });
    }

    // A paragraph of the body.
    std::uint32_t add_paragraph(std::uint32_t number, std::string_view text, std::uint32_t position,
                                std::uint32_t weight) {
        term_.clear();
        sentences_.begin(number, text, position);
        const auto next = analyser_.analyse(text, position, [this, weight](const Token& token) {
            sentences_.see(token);
            add_token(token, 0, weight);
        });
        sentences_.end(next);
        return next;
    }

    // To be called once, at the end.
    void finish(PlacesWriter& places) {
        for (std::uint32_t i = 0; i < weights_.size(); ++i) {
            entry_.add_term(positions_.term(i), weights_[i]);
        }
        auto packed = positions_.packed();
        if (!packed.empty()) packed += sentences_.packed();
        if (!packed.empty()) entry_.add_value(schema::slot_positions, places.append(packed));
    }

  private:
    void add_token(const Token& token, std::size_t prefix_size, std::uint32_t weight) {
        term_.resize(prefix_size);
        term_ += token.stem;
        const auto number = positions_.add(term_, token.position);
        if (number == weights_.size()) weights_.push_back(0);
        // Bigrams stand beside the words of their run: they are found, but count nothing twice.
        if (token.kind != TokenKind::bigram) weights_[number] += weight;
        if (prefix_size == 0 && token.folded != token.stem) add_surface(token.folded);
    }

    void add_surface(std::string_view folded) {
        surface_.resize(schema::prefix_surface.size());
        surface_ += folded;
        entry_.add_boolean_term(surface_);
    }

    IndexEntry& entry_;
    Analyser& analyser_;
    PositionPacker& positions_;
    SentenceMapper& sentences_;
    std::vector<std::uint32_t> weights_;  // wdf of each of the packer's terms
    std::string term_;
    std::string surface_{schema::prefix_surface};
};

void add_text(WordAdder& words, const Story& story) {
    words.add(schema::field(FieldId::title).prefix, story.title, 1, 1);
    std::uint32_t position = 1;
    // A lede that stands for the headline is in the body already.
    if (!story.title_is_lede) position = words.add({}, story.title, position, title_weight) + gap_after_title;
    // The only paragraph is the whole story, not its lede.
    bool is_lede = story.body.size() > 1;
    for (std::uint32_t i = 0; i < story.body.size(); ++i) {
        position = words.add_paragraph(i, story.body[i], position, is_lede ? lede_weight : 1) + gap_between_paragraphs;
        is_lede = false;
    }
    // Asides are found, but make no story more about a word, and no longer.
    position += gap_after_title;
    for (const auto& aside : story.asides) position = words.add({}, aside, position, 0) + gap_between_paragraphs;
}

// What they span and say, packed.
std::string add_quotations(WordAdder& words, const Story& story) {
    const auto said = schema::field(FieldId::said).prefix;
    std::vector<QuotedStretch> stretches;
    std::uint32_t position = 1;
    for (const auto& quotation : story.quotations) {
        const auto behind = words.add(said, quotation.text, position, 1);
        stretches.push_back({position, behind, term_hash(folded(quotation.text))});
        position = behind + gap_after_title;
    }
    return packed(stretches);
}

void add_facet_terms(IndexEntry& entry, const Field& field, const FacetValue& value) {
    entry.add_boolean_term(term_within(std::string(field.prefix), value.slug));
    if (field.alias_prefix.empty()) return;
    for (const auto& alias : value.aliases) entry.add_boolean_term(term_within(std::string(field.alias_prefix), alias));
}

// Both ways, so that either can be looked up by its beginning; how many stories say so is the term's frequency.
void add_acronyms(IndexEntry& entry, const Story& story) {
    for (const auto& [acronym, long_form] : acronyms_learnt_from(story)) {
        entry.add_boolean_term(std::string(layout::prefix_acronym) + acronym + ':' + long_form);
        entry.add_boolean_term(std::string(layout::prefix_long_form) + long_form + ':' + acronym);
    }
}

void add_facets(IndexEntry& entry, const Story& story) {
    for (const auto& field : schema::fields) {
        if (field.values == nullptr) continue;
        const auto values = field.values(story);
        for (const auto& value : values) {
            if (field.prefix.empty()) break;
            add_facet_terms(entry, field, value);
            for (const auto& ancestor : value.chain) add_facet_terms(entry, field, ancestor);
        }
        if (field.slot >= 0 && !values.empty()) {
            entry.add_value(static_cast<std::uint32_t>(field.slot), pack(field, values));
        }
    }
}

}  // namespace

const IndexEntry& DocumentMaker::entry_from(const Story& story, const std::vector<std::string>& holders) {
    entry_.clear();
    analyser_.set_language(story.language);
    WordAdder words(entry_, analyser_, positions_, sentences_);
    add_text(words, story);
    entry_.add_value(schema::slot_quotations, add_quotations(words, story));
    words.finish(*places_);
    add_facets(entry_, story);
    add_acronyms(entry_, story);
    if (story.published) entry_.add_value(schema::slot_published, packed_date(story.published->period));
    if (story.event) entry_.add_value(schema::slot_event, packed_date({story.event->day, Precision::day}));
    entry_.add_value(schema::slot_signature, packed(signature_of(story)));
    entry_.add_boolean_term(id_term(story.id));
    entry_.add_boolean_term(file_term(story.file));
    for (const auto& holder : holders) entry_.add_boolean_term(holder);
    entry_.set_data(record_from(story));
    return entry_;
}

Xapian::Document DocumentMaker::document_from(const Story& story, const std::vector<std::string>& holders) {
    const auto& entry = entry_from(story, holders);
    Xapian::Document document;
    // In their order, so that Xapian's map of them, which another thread walks, lies in memory as it is walked.
    for (const auto term : entry.terms().in_order()) {
        document.add_term(std::string(entry.terms().term(term)), entry.wdf(term));
    }
    for (const auto& [slot, value] : entry.values()) document.add_value(slot, value);
    document.set_data(entry.data());
    return document;
}

std::string file_term(std::string_view shown_path) {
    return std::string(schema::prefix_file) + sha256_hex16(shown_path);
}

std::string id_term(std::string_view id) {
    return std::string(schema::prefix_id) + std::string(id);
}

}  // namespace pressdex

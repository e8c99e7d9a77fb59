// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/exact_text.hpp"

#include "press/record.hpp"
#include "press/text/analysis.hpp"
#include "searcher/phrases.hpp"

#include <string_view>
#include <vector>

#include <xapian.h>

namespace pressdex {
namespace {

// Looks for the forms of one exact text in many texts.
class FormFinder {
  public:
    explicit FormFinder(const query::compiled::ExactText& exact) : exact_(exact), positions_(exact.forms.size()) {
        for (const auto& form : exact.forms) offsets_.push_back(form.offset);
    }

    bool stands_in(std::string_view text) {
        for (auto& positions : positions_) positions.clear();
        analyser_.analyse(text, 1, [this](const Token& token) {
            for (std::size_t i = 0; i < positions_.size(); ++i) {
                if (token.folded == exact_.forms[i].folded) positions_[i].push_back(token.position);
            }
        });
        return stand_in_order(positions_, offsets_);
    }

    bool stands_in(const Story& story) {
        if (exact_.field == FieldId::said) {
            for (const auto& quotation : story.quotations) {
                if (stands_in(quotation.text)) return true;
            }
            return false;
        }
        if (stands_in(story.title)) return true;
        if (exact_.field == FieldId::title) return false;
        for (const auto& paragraph : story.body) {
            if (stands_in(paragraph)) return true;
        }
        for (const auto& aside : story.asides) {
            if (stands_in(aside)) return true;
        }
        return false;
    }

  private:
    const query::compiled::ExactText& exact_;
    Analyser analyser_;
    std::vector<std::vector<std::uint32_t>> positions_;
    std::vector<std::uint32_t> offsets_;
};

}  // namespace

bool holds_exactly(const Story& story, const query::compiled::ExactText& exact) {
    return exact.forms.empty() || FormFinder(exact).stands_in(story);
}

DocidSet stories_with_exact(const Archive& archive, const query::compiled::ExactText& exact, const DocidSet& candidates,
                            std::uint32_t& budget) {
    if (exact.forms.empty()) return candidates;
    DocidSet stories(candidates.rows());
    FormFinder finder(exact);
    for (auto docid = candidates.next(1); docid != 0 && budget > 0; docid = candidates.next(docid + 1), --budget) {
        if (finder.stands_in(stored_story(archive, docid))) stories.insert(docid);
    }
    return stories;
}

Story stored_story(const Archive& archive, std::uint32_t docid) {
    auto story = story_from_record(archive.records().data(docid));
    if (!story) throw Xapian::DatabaseCorruptError(story.error().sentence);
    return *std::move(story);
}

}  // namespace pressdex

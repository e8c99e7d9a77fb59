// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/reasons.hpp"

#include "press/text/folding.hpp"
#include "press/text/sentences.hpp"
#include "searcher/marking.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::size_t most_forms = 3;  // shown of one word

// What is known of one thing asked for.
struct Showing {
    std::uint32_t in_title = 0, in_text = 0;
    std::size_t first_paragraph = 0;  // 1-based; 0: none
    std::vector<std::string> forms;   // as printed, folded, others than asked for
};

std::string words_of(const query::Highlight& highlight) {
    std::string name;
    for (const auto& place : highlight.places) {
        name += name.empty() ? "" : " ";
        if (!place.words.empty()) {
            name += place.words.front();
        } else if (!place.beginnings.empty()) {
            name += place.beginnings.front() + "*";
        }
    }
    return name;
}

std::string name_of(const query::Highlight& highlight) {
    const auto words = words_of(highlight);
    return highlight.places.size() > 1 || highlight.is_exact ? (highlight.is_exact ? "=" : "") + ('"' + words + '"')
                                                             : words;
}

std::string times(std::uint32_t count) {
    return count == 1 ? "once" : count == 2 ? "twice" : std::to_string(count) + " times";
}

class Reader {
  public:
    Reader(const Story& story, const query::CompiledQuery& compiled)
        : highlights_(compiled.highlights), marker_(highlights_), showings_(highlights_.asked.size()) {
        for (const auto& asked : highlights_.asked) {
            const auto& also = compiled.also_searched;
            is_typed_.push_back(std::ranges::find(also, words_of(asked)) == also.end());
        }
        marker_.set_language(story.language);
        read(story.title, TextKind::headline, 0);
        for (std::size_t i = 0; i < story.body.size(); ++i) read(story.body[i], TextKind::body, i + 1);
        for (const auto& aside : story.asides) read(aside, TextKind::body, story.body.size() + 1);
    }

    std::vector<std::string> sentences_about_it() const {
        std::vector<std::string> reasons;
        for (std::size_t i = 0; i < showings_.size(); ++i) {
            if (is_typed_[i] || showings_[i].in_title + showings_[i].in_text > 0)
                reasons.push_back(said_of(highlights_.asked[i], showings_[i]));
        }
        if (together_ > 1) {
            const auto typed = static_cast<std::size_t>(std::ranges::count(is_typed_, true));
            const bool are_all = together_ == typed;
            const auto number = together_ == 2 ? std::string("both") : "all " + std::to_string(together_);
            reasons.push_back((are_all ? number : std::to_string(together_) + " of the " + std::to_string(typed)) +
                              (together_in_title_ ? " in the headline" : " in one sentence"));
        }
        return reasons;
    }

  private:
    void read(std::string_view text, TextKind kind, std::size_t paragraph) {
        const auto mentions = marker_.mentions(text, kind);
        for (const auto& mention : mentions) {
            auto& showing = showings_[mention.asked];
            ++(kind == TextKind::headline ? showing.in_title : showing.in_text);
            if (paragraph > 0 && showing.first_paragraph == 0) showing.first_paragraph = paragraph;
            add_form(showing, highlights_.asked[mention.asked], text.substr(mention.from, mention.to - mention.from));
        }
        const auto whole = Span{0, static_cast<std::uint32_t>(text.size())};
        if (distinct(mentions, whole) <= together_) return;
        for (const auto span : kind == TextKind::headline ? std::vector{whole} : sentences(text)) {
            const auto here = distinct(mentions, span);
            if (here <= together_) continue;
            together_ = here;
            together_in_title_ = kind == TextKind::headline;
        }
    }

    // How many of the typed things a stretch holds.
    std::size_t distinct(const std::vector<Mention>& mentions, Span span) const {
        std::set<std::uint32_t> asked;
        for (const auto& mention : mentions) {
            if (is_typed_[mention.asked] && mention.from >= span.from && mention.to <= span.to)
                asked.insert(mention.asked);
        }
        return asked.size();
    }

    static void add_form(Showing& showing, const query::Highlight& asked, std::string_view printed) {
        if (asked.places.size() > 1) return;
        auto form = folded(printed);
        const auto& words = asked.places.front().words;
        if (std::ranges::find(words, form) != words.end()) return;
        if (std::ranges::find(showing.forms, form) == showing.forms.end()) showing.forms.push_back(std::move(form));
    }

    static std::string said_of(const query::Highlight& asked, const Showing& showing) {
        std::string reason = name_of(asked);
        if (showing.in_title + showing.in_text == 0) return reason + " nowhere";
        if (showing.in_title > 0) reason += " in the headline";
        if (showing.in_text > 0) {
            reason += showing.in_title > 0 ? " and " : " ";
            reason += times(showing.in_text) + " in the text";
            reason += ", first in paragraph " + std::to_string(showing.first_paragraph);
        }
        for (std::size_t i = 0; i < std::min(showing.forms.size(), most_forms); ++i) {
            reason += (i == 0 ? ", also as \u201C" : ", \u201C") + showing.forms[i] + "\u201D";
        }
        if (showing.forms.size() > most_forms) reason += " and other forms";
        return reason;
    }

    const query::Highlights& highlights_;
    Marker marker_;
    std::vector<Showing> showings_;
    std::vector<bool> is_typed_;  // else it was also searched
    std::size_t together_ = 0;    // how many things one sentence holds at most
    bool together_in_title_ = false;
};

}  // namespace

std::vector<std::string> reasons_of(const Story& story, const query::CompiledQuery& compiled) {
    if (compiled.highlights.asked.empty()) return {};
    return Reader(story, compiled).sentences_about_it();
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/class_words.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(ClassWords, SayWhatAnElementHolds) {
    const struct {
        const char* names;
        ClassHint hint;
    } cases[] = {
        {"", ClassHint::none},
        {"row col-md-8 mt-4", ClassHint::none},
        {"entry-content", ClassHint::content},
        {"articleBody", ClassHint::content},
        {"article__body text", ClassHint::content},
        {"field field--name-body field--type-text-with-summary", ClassHint::content},
        {"story_body", ClassHint::content},
        {"content-detail", ClassHint::content},
        {"isi-berita", ClassHint::content},
        {"related-articles", ClassHint::furniture},
        {"articleRelatedLinks", ClassHint::furniture},
        {"jp-relatedposts", ClassHint::furniture},
        {"share-tools", ClassHint::furniture},
        {"sd-sharing", ClassHint::furniture},
        {"c-newsletter-signup", ClassHint::furniture},
        {"tin-lien-quan", ClassHint::furniture},
        {"baca-juga", ClassHint::furniture},
        {"wp-caption-text", ClassHint::furniture},
        {"ad-slot", ClassHint::furniture},
        {"comments-area", ClassHint::certain},
        {"main-navigation", ClassHint::certain},
        {"cookie-notice", ClassHint::certain},
        {"entry-meta", ClassHint::soft},
        {"ad-box", ClassHint::soft},
        // The strongest wins.
        {"entry-content related", ClassHint::furniture},
        {"binh-luan", ClassHint::certain},
        // What stands beside an element, or how it looks, is not what it is.
        {"has-sidebar", ClassHint::none},
        {"main-with-right-sidebar", ClassHint::none},
        {"no-comments", ClassHint::none},
        {"lg:hidden", ClassHint::none},
        // Words inside other words, and names that a machine made, say nothing.
        {"shareholders", ClassHint::none},
        {"navigator-x", ClassHint::none},
        {"sc-77igqf-0 hJpRRP", ClassHint::none},
        {"adXyNavB", ClassHint::none},
    };
    for (const auto& one : cases) EXPECT_EQ(hint_of_class(one.names), one.hint) << one.names;
}

TEST(ClassWords, LookAtNoMoreThanTheFirstNames) {
    EXPECT_EQ(hint_of_class(std::string(400, 'x') + " comments"), ClassHint::none);
}

}  // namespace
}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/copies.hpp"

#include "press/overlap.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Sketch sketch_of(std::vector<std::uint32_t> hashes, std::size_t most) {
    std::ranges::sort(hashes);
    Sketch sketch;
    sketch.of = static_cast<std::uint32_t>(hashes.size());
    hashes.resize(std::min(hashes.size(), most));
    sketch.smallest = std::move(hashes);
    return sketch;
}

// A text as its shingles; the first 40 are its lede.
using Text = std::vector<std::uint32_t>;

Text random_text(std::mt19937& dice, std::size_t shingles) {
    std::set<std::uint32_t> distinct;
    while (distinct.size() < shingles) distinct.insert(static_cast<std::uint32_t>(dice()));
    Text text(distinct.begin(), distinct.end());
    std::ranges::shuffle(text, dice);
    return text;
}

Signature signature_of(const Text& text, const std::vector<std::uint32_t>& marks = {}) {
    Signature made;
    made.shingles = sketch_of(text, Signature::most_shingles);
    made.lede =
        sketch_of({text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(40, text.size()))},
                  Signature::most_in_lede);
    made.marks = sketch_of(marks, Signature::most_marks);
    made.text = 1;
    for (const auto shingle : text) made.text = made.text * 31 + shingle;
    return made;
}

std::vector<std::uint32_t> names(std::uint32_t from, std::uint32_t count) {
    std::vector<std::uint32_t> marks;
    for (std::uint32_t i = from; i < from + count; ++i) marks.push_back(mark_of(i << 20, Mark::name));
    return marks;
}

Text first(const Text& text, std::size_t count) {
    return {text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count)};
}

Text with(Text text, const Text& more) {
    text.insert(text.end(), more.begin(), more.end());
    return text;
}

TEST(PackedSignature, ComesBackAsItWas) {
    std::mt19937 dice(7);
    for (std::size_t size = 0; size < 500; size += 7) {
        auto signature = signature_of(random_text(dice, size), names(3, static_cast<std::uint32_t>(size % 150)));
        signature.day = size % 2 == 0 ? Signature::no_day : static_cast<std::int32_t>(dice());
        const auto back = unpacked_signature(packed(signature));
        ASSERT_TRUE(back.has_value()) << size;
        EXPECT_EQ(*back, signature) << size;
    }
}

TEST(PackedSignature, GivesNothingWhenCutOrLengthened) {
    std::mt19937 dice(8);
    const auto bytes = packed(signature_of(random_text(dice, 300), names(1, 30)));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(unpacked_signature(bytes.substr(0, size))) << size;
    EXPECT_FALSE(unpacked_signature(bytes + '\0'));
}

TEST(PackedSignature, OfAnyBytesIsNothingOrPacksToTheSameBytes) {
    std::mt19937 dice(9);
    const auto good = packed(signature_of(random_text(dice, 200), names(1, 30)));
    for (int round = 0; round < 20'000; ++round) {
        auto bytes = good;
        for (int changes = 0; changes < 1 + round % 4; ++changes)
            bytes[dice() % bytes.size()] = static_cast<char>(dice());
        const auto signature = unpacked_signature(bytes);
        if (!signature) continue;
        EXPECT_TRUE(std::ranges::is_sorted(signature->shingles.smallest, std::ranges::less_equal()) ||
                    std::ranges::is_sorted(signature->shingles.smallest));
        EXPECT_LE(signature->shingles.smallest.size(), Signature::most_shingles);
        EXPECT_EQ(unpacked_signature(packed(*signature)), signature);
    }
}

TEST(Overlap, OfACutCopyIsFoundWholeInTheFullText) {
    std::mt19937 dice(10);
    const auto full = random_text(dice, 600);
    const auto overlap = overlap_of(signature_of(full), signature_of(first(full, 200)));
    EXPECT_DOUBLE_EQ(overlap.contained, 1);
    EXPECT_NEAR(overlap.jaccard, 1.0 / 3, 0.15);
    EXPECT_DOUBLE_EQ(overlap.lede, 1);
}

TEST(Overlap, IsTheSameFromBothSides) {
    std::mt19937 dice(11);
    for (int round = 0; round < 50; ++round) {
        const auto base = random_text(dice, 100 + dice() % 400);
        const auto a = signature_of(base, names(1, 20)),
                   b = signature_of(with(first(base, 60), random_text(dice, 90)), names(9, 20));
        const auto there = overlap_of(a, b), back = overlap_of(b, a);
        EXPECT_EQ(there.jaccard, back.jaccard);
        EXPECT_EQ(there.contained, back.contained);
        EXPECT_EQ(there.lede, back.lede);
        EXPECT_EQ(there.names, back.names);
        EXPECT_EQ(are_copies(a, b), are_copies(b, a));
    }
}

TEST(Copies, AreToldFromTwinsThatNameOthers) {
    std::mt19937 dice(12);
    const auto text = random_text(dice, 300);
    const auto reworded = with(first(text, 260), random_text(dice, 40));
    struct Row {
        const char* what;
        std::vector<std::uint32_t> a, b;
        bool expected;
    };
    const auto plus = [](std::vector<std::uint32_t> marks, std::initializer_list<std::uint32_t> more) {
        marks.insert(marks.end(), more);
        return marks;
    };
    const auto subject = [](std::uint32_t hash) { return subject_mark(mark_of(hash << 20, Mark::name)); };
    const auto figure = [](std::uint32_t hash) { return mark_of(hash << 20, Mark::figure); };
    const Row rows[] = {
        {"the same names", names(1, 20), names(1, 20), true},
        {"one names fewer", names(1, 20), names(1, 10), true},
        {"each has one name more", names(1, 20), names(2, 20), true},
        {"each has eight names more", names(1, 20), names(9, 20), false},
        {"each is about somebody else", plus(names(1, 20), {subject(90)}), plus(names(1, 20), {subject(91)}), false},
        {"only one is about somebody more", plus(names(1, 20), {subject(90)}), names(1, 20), true},
        {"each has two figures of its own", plus(names(1, 20), {figure(90), figure(91)}),
         plus(names(1, 20), {figure(92), figure(93)}), false},
        {"only one has figures", plus(names(1, 20), {figure(90), figure(91)}), names(1, 20), true},
    };
    for (const auto& row : rows)
        EXPECT_EQ(are_copies(signature_of(text, row.a), signature_of(reworded, row.b)), row.expected) << row.what;
}

TEST(Copies, OfAnotherOccasionNeedNearlyTheSameText) {
    std::mt19937 dice(13);
    const auto text = random_text(dice, 300);
    auto a = signature_of(text), b = signature_of(with(first(text, 230), random_text(dice, 60)));
    a.day = 20'000;
    for (const std::int32_t later : {0, 1, 10}) {
        b.day = a.day + later;
        EXPECT_TRUE(are_copies(a, b)) << later;
    }
    b.day = a.day + 365;
    EXPECT_FALSE(are_copies(a, b));
    b = signature_of(with(first(text, 298), random_text(dice, 2)));
    b.day = a.day + 365;
    EXPECT_TRUE(are_copies(a, b));
}

TEST(Copies, AreNotReleasesThatShareBoilerplateOnly) {
    std::mt19937 dice(14);
    const auto boilerplate = random_text(dice, 400);
    EXPECT_FALSE(are_copies(signature_of(with(random_text(dice, 100), boilerplate)),
                            signature_of(with(random_text(dice, 100), boilerplate))));
}

TEST(Copies, OfShortTextsAreNearlyEqual) {
    std::mt19937 dice(15);
    const auto text = random_text(dice, 30);
    EXPECT_TRUE(are_copies(signature_of(text), signature_of(first(text, 28))));
    EXPECT_FALSE(are_copies(signature_of(text), signature_of(first(text, 20))));
    const auto tiny = random_text(dice, 8);
    EXPECT_TRUE(are_copies(signature_of(tiny), signature_of(tiny)));
    EXPECT_FALSE(are_copies(signature_of(tiny), signature_of(first(tiny, 7))));
}

TEST(Leaders, AreTheSmallestDocidsAndGroupsHoldInAnyOrder) {
    std::mt19937 dice(16);
    std::vector<Signed> stories;
    Leaders expected;
    for (std::uint32_t group = 0; group < 40; ++group) {
        const auto text = random_text(dice, 150 + dice() % 300);
        for (std::uint32_t copy = 0; copy < 3; ++copy) {
            const auto docid = 1 + group + 40 * copy;
            stories.push_back({docid, signature_of(first(text, text.size() - 30 * ((copy + group) % 3)))});
            expected.emplace_back(docid, 1 + group);
        }
    }
    std::ranges::sort(expected);
    for (int round = 0; round < 5; ++round) {
        std::ranges::shuffle(stories, dice);
        EXPECT_EQ(leaders_of(stories), expected);
    }
}

// So many that they fill several blocks of the shelf.
TEST(SignatureShelf, TellsEachSignatureAsItWasPutThere) {
    std::mt19937 dice(21);
    SignatureShelf shelf;
    std::vector<Signature> all;
    for (std::uint32_t i = 0; i < 4000; ++i) {
        all.push_back(i % 50 == 0 ? Signature{} : signature_of(random_text(dice, dice() % 300), names(1, 1 + i % 40)));
        all.back().day = static_cast<std::int32_t>(i);
        shelf.add(2 * i + 1, all.back());
    }
    ASSERT_EQ(shelf.size(), all.size());
    const auto is_sketch = [](const SketchView& view, const Sketch& sketch) {
        return view.of == sketch.of && std::ranges::equal(view.smallest, sketch.smallest);
    };
    for (std::uint32_t i = 0; i < shelf.size(); ++i) {
        const auto view = shelf[i];
        EXPECT_EQ(shelf.docid(i), 2 * i + 1);
        EXPECT_EQ(view.text, all[i].text);
        EXPECT_EQ(view.day, all[i].day);
        EXPECT_TRUE(is_sketch(view.shingles, all[i].shingles)) << i;
        EXPECT_TRUE(is_sketch(view.lede, all[i].lede)) << i;
        EXPECT_TRUE(is_sketch(view.marks, all[i].marks)) << i;
    }
}

TEST(Leaders, LeaveStoriesWithoutWordsAlone) {
    const std::vector<Signed> stories{{1, {}}, {2, {}}, {5, {}}};
    EXPECT_EQ(leaders_of(stories), (Leaders{{1, 1}, {2, 2}, {5, 5}}));
    EXPECT_TRUE(leaders_of({}).empty());
}

// A is like B and B like C, but A and C share little: the chain must not make one group of three.
TEST(Leaders, AreNotChained) {
    std::mt19937 dice(17);
    std::vector<Signed> stories;
    const auto text = random_text(dice, 900);
    for (std::uint32_t i = 0; i < 7; ++i)
        stories.push_back({i + 1, signature_of({text.begin() + 60 * i, text.begin() + 60 * i + 300})});
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
    for (const auto& [docid, leader] : leaders_of(stories)) groups[leader].push_back(docid);
    EXPECT_GE(groups.size(), 3U);
    for (const auto& [leader, members] : groups) {
        EXPECT_LE(members.back() - members.front(), 2U) << "a group's members lie around its centre";
    }
}

// Boilerplate fills buckets; a copy is found all the same, and the work stays in bounds.
TEST(Leaders, FindCopiesAmongManyStoriesThatShareBoilerplate) {
    constexpr std::uint32_t many = 3000;
    std::mt19937 dice(18);
    const auto boilerplate = random_text(dice, 150);
    std::vector<Signed> stories;
    for (std::uint32_t i = 0; i < many; ++i) {
        const auto text = with(random_text(dice, 150), boilerplate);
        stories.push_back({i + 1, signature_of(text)});
        if (i % 10 == 0) stories.push_back({many + i + 1, signature_of(with(first(text, 130), boilerplate))});
    }
    std::size_t found = 0, wrong = 0;
    for (const auto& [docid, leader] : leaders_of(stories)) {
        if (docid > many && leader == docid - many) ++found;
        if (docid <= many && leader != docid) ++wrong;
    }
    EXPECT_EQ(found, many / 10);
    EXPECT_EQ(wrong, 0U);
}

// Announcements with their copies: cut, continued, repeated word for word, with boilerplate of one source.
std::vector<Signed> announcements(std::mt19937& dice, std::uint32_t count) {
    std::vector<Signed> stories;
    std::vector<Text> told;
    const auto boilerplate = random_text(dice, 120);
    for (std::uint32_t docid = 1; docid <= count; ++docid) {
        Text text;
        const auto kind = told.empty() ? 0 : dice() % 6;
        if (kind < 2) {
            text = random_text(dice, 5 + dice() % 300);
        } else {
            text = told[dice() % told.size()];
            if (kind == 3) text = first(text, text.size() * (70 + dice() % 30) / 100);
            if (kind == 4) text = with(text, random_text(dice, 1 + dice() % 80));
            if (kind == 5) text = with(text, boilerplate);
        }
        told.push_back(text);
        stories.push_back({docid, signature_of(text, names(1, 3))});
    }
    return stories;
}

TEST(Leaders, AreTheSameWhenStoriesAreAddedToGroupsThatStand) {
    std::mt19937 dice(19);
    for (int round = 0; round < 60; ++round) {
        const auto all = announcements(dice, 120);
        std::vector<std::uint32_t> before(1, 0);
        for (std::size_t known = 0; known < all.size();) {
            known = std::min(all.size(), known + 1 + dice() % 60);
            const std::vector<Signed> now(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(known));
            const auto anew = leaders_of(now);
            ASSERT_EQ(leaders_of(now, before), anew) << "round " << round << ", " << known << " stories";
            before.assign(known + 1, 0);
            for (const auto& [docid, leader] : anew) before[docid] = leader;
        }
    }
}

// Texts made of few paragraphs fill the buckets of the anchors, and each has more candidates than are compared.
TEST(Leaders, AreTheSameWhenStoriesOfWornParagraphsAreAdded) {
    std::mt19937 dice(20);
    std::vector<Text> paragraphs;
    for (int i = 0; i < 12; ++i) paragraphs.push_back(random_text(dice, 30 + dice() % 120));
    std::vector<Signed> all;
    for (std::uint32_t docid = 1; docid <= 900; ++docid) {
        Text text;
        for (auto left = 1 + dice() % 5; left > 0; --left) text = with(text, paragraphs[dice() % paragraphs.size()]);
        if (dice() % 3 == 0) text = with(text, random_text(dice, 1 + dice() % 40));
        all.push_back({docid, signature_of(text, names(1, 3))});
    }
    std::vector<std::uint32_t> before(1, 0);
    for (std::size_t known = 300; known <= all.size(); known += 50) {
        const std::vector<Signed> now(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(known));
        const auto anew = leaders_of(now);
        ASSERT_EQ(leaders_of(now, before), anew) << known << " stories";
        before.assign(known + 1, 0);
        for (const auto& [docid, leader] : anew) before[docid] = leader;
    }
}

}  // namespace
}  // namespace pressdex

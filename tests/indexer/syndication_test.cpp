// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/syndication.hpp"

#include "press/overlap.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Paragraphs = std::vector<std::string>;

Story story_of(Paragraphs body, std::string title = "A headline that says little") {
    Story story;
    story.title = std::move(title);
    story.body = std::move(body);
    return story;
}

bool copies(const Story& a, const Story& b) {
    return are_copies(signature_of(a), signature_of(b));
}

const Paragraphs release = {
    "The Foundry Council opened a centre for energy audits in Gujrat on Tuesday, where 120 small foundries of the "
    "district will be "
    "able to have their furnaces measured without charge.",
    "Bilal Chaudhry, who heads the council, told the owners that a furnace which nobody measures burns a third more "
    "gas than it "
    "needs, and that the bill for it is paid by the customer.",
    "Engineers from Japan trained eleven auditors over six months. They visited 34 workshops and found leaks in all of "
    "them but two.",
    "The centre will publish what it finds, without the names of the firms, so that makers of fans and pumps elsewhere "
    "can compare "
    "their own furnaces with those of the district.",
    "Owners asked for loans with which to replace burners. A bank has promised to answer them before the end of the "
    "financial year.",
};

Paragraphs with(Paragraphs paragraphs, std::size_t at, std::string paragraph) {
    paragraphs[at] = std::move(paragraph);
    return paragraphs;
}

Paragraphs first(const Paragraphs& paragraphs, std::ptrdiff_t count) {
    return {paragraphs.begin(), paragraphs.begin() + count};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

Paragraphs replaced(Paragraphs paragraphs, std::string_view from, std::string_view to) {
    for (auto& paragraph : paragraphs) paragraph = replaced(paragraph, from, to);
    return paragraphs;
}

TEST(Signature, HoldsNoTraceOfWhatAnOutletPutsAround) {
    const auto plain = signature_of(story_of(release)).text;
    const std::string_view datelines[] = {
        "GUJRAT: ",
        "GUJRAT, (Margalla Newswire - 5th May, 2024) :",
        "GUJRAT, Pakistan — ",
        "GUJRAT, May 5, 2024 /Margalla Newswire/ -- ",
        "Gujrat, 5 May 2024 (DTL): ",
    };
    for (const auto dateline : datelines)
        EXPECT_EQ(signature_of(story_of(with(release, 0, std::string(dateline) + release[0]))).text, plain) << dateline;

    const Paragraphs behind[] = {
        {"(ENDS)"},
        {"-ENDS-", "Notes that the council added for editors and nobody else."},
        {"###", "###"},
        {"About the Foundry Council", "The council speaks for the foundries of four districts."},
        {"ABOUT FOUNDRY COUNCIL LTD.", "The council speaks for the foundries of four districts."},
        {"For further information contact: the press section"},
        {"Media Contact: press@foundries.example"},
        {"https://foundries.example/centre?from=mail"},
        {"Forward-Looking Statements", "Statements in this text may turn out otherwise."},
    };
    for (const auto& more : behind) {
        auto body = release;
        body.insert(body.end(), more.begin(), more.end());
        EXPECT_EQ(signature_of(story_of(body)).text, plain) << more.front();
    }
}

TEST(Signature, KeepsSentencesThatOnlyLookLikeSurroundings) {
    for (const std::string paragraph : {"About 50 owners came.", "About half of the owners came to the hall.",
                                        "Ending the talks, he left.", "He said: the furnace is cold."}) {
        auto body = release;
        body.push_back(paragraph);
        EXPECT_NE(signature_of(story_of(body)).text, signature_of(story_of(release)).text) << paragraph;
    }
    EXPECT_EQ(signature_of(story_of(release)).shingles.of,
              signature_of(story_of(release, "Another headline")).shingles.of);
}

TEST(Signature, DoesNotDependOnCaseApostrophesOrParagraphs) {
    std::string merged;
    for (const auto& paragraph : release) merged += paragraph + " ";
    EXPECT_EQ(signature_of(story_of({merged})).text, signature_of(story_of(release)).text);
    const auto a = signature_of(story_of({"The council’s centre isn't far, it holds 10,000 files and 5.3bn rupees."}));
    const auto b = signature_of(story_of({"THE COUNCIL'S CENTRE ISN’T FAR, IT HOLDS 10000 FILES AND 5.3BN RUPEES"}));
    EXPECT_EQ(a.text, b.text);
}

TEST(Signature, OfAStoryWithoutABodyComesFromItsHeadline) {
    EXPECT_NE(signature_of(story_of({}, "Council opens centre")).text, 0U);
    EXPECT_NE(signature_of(story_of({"Read more."}, "Council opens centre")).text,
              signature_of(story_of({"Read more."}, "Council closes centre")).text);
    EXPECT_EQ(signature_of(story_of({}, "")).text, 0U);
}

TEST(Copies, AreFoundAsOutletsMakeThem) {
    struct Row {
        const char* what;
        Story copy;
    };
    auto merged = release;
    merged[1] += " " + merged[2];
    merged.erase(merged.begin() + 2);
    auto reissued = replaced(release, "trained eleven auditors", "and the Pump Makers’ Union trained eleven auditors");
    const Row rows[] = {
        {"the same", story_of(release)},
        {"another headline", story_of(release, "Furnaces To Be Measured Free Of Charge In Gujrat")},
        {"the last two paragraphs cut", story_of(first(release, 3))},
        {"a paragraph left out", story_of({release[0], release[1], release[3], release[4]})},
        {"two paragraphs merged", story_of(merged)},
        {"American spelling", story_of(replaced(release, "centre", "center"))},
        {"a name spelt otherwise", story_of(replaced(release, "Chaudhry", "Chaudhary"))},
        {"reissued with a partner added", story_of(reissued)},
        {"dateline, credit and ends", story_of(with(release, 0, "LAHORE, May 6: " + release[0] + " MNW"))},
        {"all of it, cut, merged and respelt",
         story_of(replaced(replaced(first(merged, 3), "Chaudhry", "Chaudhary"), "centre", "center"),
                  "Free audits for foundries")},
    };
    for (const auto& row : rows) EXPECT_TRUE(copies(story_of(release), row.copy)) << row.what;
}

TEST(Copies, AreNotOtherEventsToldInTheSameWords) {
    const auto twin =
        replaced(replaced(replaced(release, "Gujrat", "Wazirabad"), "Bilal Chaudhry", "Nadia Rehman"), "120", "64");
    EXPECT_FALSE(copies(story_of(release, "Centre opens in Gujrat"),
                        story_of(replaced(twin, "34", "19"), "Centre opens in Wazirabad")));

    auto next_year = replaced(replaced(release, "120", "140"), "34", "51");
    EXPECT_FALSE(copies(story_of(release), story_of(next_year)));

    Paragraphs other = {
        "The Foundry Council has asked the government to lower the duty on graphite, which foundries buy abroad and "
        "pay for in "
        "dollars, until a mine in the north of the country begins to deliver next spring.",
        "Its members would pass on what they save, the council wrote, and name the price of each casting with and "
        "without the duty.",
    };
    other.insert(other.end(), release.begin() + 2, release.end());
    EXPECT_FALSE(copies(story_of(release), story_of(other)));
}

// 12 sentences of one script as "sentences" of characters: cut copies are found, other texts are not.
TEST(Copies, AreFoundInScriptsOfAllKinds) {
    struct Row {
        const char* language;
        Paragraphs text, other;
    };
    const Row rows[] = {
        {"ur",
         {"سیالکوٹ میں کھیلوں کا سامان بنانے والے کارخانوں کے لیے توانائی کی جانچ کا نیا مرکز منگل کو کھول دیا گیا "
          "جہاں چھوٹے کارخانے مفت مشورہ لے سکیں گے۔",
          "ادارے کے سربراہ نے کہا کہ جس بھٹی کو کوئی نہیں ناپتا وہ ضرورت سے ایک تہائی زیادہ گیس جلاتی ہے اور اس کا بل "
          "گاہک ادا کرتا ہے۔",
          "جاپان کے ماہرین نے چھ ماہ میں گیارہ کارکنوں کو تربیت دی اور بہت سی ورکشاپوں کا دورہ کیا۔"},
         {"لاہور میں چمڑے کی صنعت سے وابستہ تاجروں نے حکومت سے مطالبہ کیا ہے کہ درآمدی کیمیکل پر ڈیوٹی کم کی جائے تاکہ "
          "برآمدات میں اضافہ ہو سکے اور روزگار بڑھے۔",
          "وزیر نے وفد کو یقین دلایا کہ آئندہ بجٹ میں ان کی تجاویز پر غور کیا جائے گا۔"}},
        {"ja",
         {"生産性本部は火曜日、小規模な鋳物工場が無料で炉の測定を受けられるエネルギー診断センターを開設した。",
          "理事長は、誰も測らない炉は必要より三割多くガスを燃やし、その代金は顧客が払うことになると経営者に語った。",
          "日本の技術者が半年かけて診断士を育て、多くの工場を訪ねて漏れを見つけた。"},
         {"観光庁は来月から地方の旅館を対象に、予約業務の自動化を支援する補助金の受け付けを始めると発表した。",
          "担当者は、人手不足に悩む宿が客と向き合う時間を増やせるようにしたいと説明している。"}},
        {"th",
         {"สภาโรงหล่อเปิดศูนย์ตรวจวัดพลังงานเมื่อวันอังคาร เพื่อให้โรงหล่อขนาดเล็กในจังหวัดนำเตาหลอมมาวัดได้โดยไม่เสียค่าใช้จ่าย",
          "ประธานสภากล่าวกับเจ้าของโรงงานว่าเตาที่ไม่มีใครวัดจะเผาก๊าซมากกว่าที่จำเป็นถึงหนึ่งในสาม และลูกค้าเป็นผู้จ่าย"},
         {"กรมการท่องเที่ยวประกาศรับสมัครโรงแรมขนาดเล็กเข้าร่วมโครงการฝึกอบรมพนักงานต้อนรับในเดือนหน้า โดยไม่จำกัดจำนวน",
          "ผู้สนใจยื่นใบสมัครได้ที่สำนักงานจังหวัดทุกแห่งในเวลาราชการ"}},
    };
    for (const auto& row : rows) {
        const auto count = static_cast<std::ptrdiff_t>(row.text.size());
        EXPECT_TRUE(copies(story_of(row.text), story_of(first(row.text, count - 1)))) << row.language;
        EXPECT_FALSE(copies(story_of(row.text), story_of(row.other))) << row.language;
    }
}

// Whatever bytes a reader lets through: a signature is made, comes back from its packed form and is a copy of itself.
TEST(Signature, IsMadeOfAnyBytes) {
    std::mt19937 dice(21);
    std::string all;
    for (const auto& paragraph : release) all += paragraph;
    for (int round = 0; round < 3000; ++round) {
        auto text = all.substr(dice() % all.size(), dice() % 400);
        for (auto changes = dice() % 40; changes > 0 && !text.empty(); --changes)
            text[dice() % text.size()] = static_cast<char>(dice());
        const auto signature = signature_of(story_of({text}));
        EXPECT_EQ(unpacked_signature(packed(signature)), signature);
        EXPECT_TRUE(signature.text == 0 || are_copies(signature, signature));
    }
}

}  // namespace
}  // namespace pressdex

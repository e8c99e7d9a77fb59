// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies, people and programmes in scripts without capitals or without blanks, and in Vietnamese, by the project's own
// tables. The sentences are made up.
#include "indexer/authority/word_endings.hpp"
#include "name_fixture.hpp"

namespace pressdex {
namespace {

struct Case {
    std::string text;
    std::vector<std::string> names;
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.text;
}

class BodyWithoutCapitals : public testing::TestWithParam<Case> {};

TEST_P(BodyWithoutCapitals, IsFoundByTheWordThatSaysWhatItIs) {
    EXPECT_EQ(names_alone(names_in(GetParam().text).organizations), GetParam().names) << GetParam().text;
}

const Case bodies[] = {
    {"اجلاس میں زریاب ووکیشنل ٹریننگ کونسل نے حصہ لیا۔", {"زریاب ووکیشنل ٹریننگ کونسل"}},
    {"انہوں نے زریاب اکیڈمی آف پرفارمنگ آرٹس کو دیکھا۔", {"زریاب اکیڈمی آف پرفارمنگ آرٹس"}},
    {"از این اتاق حمایت می شود.", {}},
    {"این کار به وزارت صنایع و معادن واگذار شد.", {"وزارت صنایع و معادن"}},
    {"歡迎從事製造業的香港公司參加,由初步評審委員會負責。", {}},
    {"बैठक में जरयाब बुनाई विकास परिषद ने भाग लिया।", {"जरयाब बुनाई विकास परिषद"}},
    {"ऊन एवं रेशम निगम ने काम किया।", {"ऊन एवं रेशम निगम"}},
    {"সভায় তাঁতি কল্যাণ ফাউন্ডেশন এবং অন্যরা ছিলেন।", {"তাঁতি কল্যাণ ফাউন্ডেশন"}},
    {"자르얍직물협회와 함께 일했다.", {"자르얍직물협회"}},
    {"협회와 함께 일했다.", {}},
    {"织工们参加了中国毛纺织品协会的会议。", {"中国毛纺织品协会"}},
    {"เขาพบกับ สถาบันพัฒนาผ้าขนสัตว์ เมื่อวานนี้", {"สถาบันพัฒนาผ้าขนสัตว์"}},
    {"Hôm nay, tại Hà Nội, Viện Dệt may Sông Xanh và những người khác đã họp về năng suất của thợ dệt.",
     {"Viện Dệt may Sông Xanh"}},
    {"Hôm nay, Ủy ban nhân dân thành phố Sông Xanh và Sở Công Thương Sông Xanh dự Hội nghị Năng suất của các Sở Ban "
     "Ngành.",
     {"Ủy ban nhân dân thành phố Sông Xanh", "Sở Công Thương Sông Xanh"}},
    {"Ngày 6, Sở Dệt may và Thủ công Sông ban hành công văn. Sở DMTCS đề nghị các địa phương đóng góp ý kiến.",
     {"Sở Dệt may và Thủ công Sông"}},
    {"خبرگزاری زریاب گزارش داد و سازمان بافندگی زریاب با آن موافق است.", {"خبرگزاری زریاب", "سازمان بافندگی زریاب"}},
};
INSTANTIATE_TEST_SUITE_P(Table, BodyWithoutCapitals, testing::ValuesIn(bodies));

// Tamil and Sinhala end their sentences with a full stop, Hindi and Bengali do not.
TEST(LetterBeforeAStop, IsAnInitialInDevanagariAndBengaliAlone) {
    for (const auto* letter : {"आ", "স"}) EXPECT_TRUE(is_abbreviation(letter, false)) << letter;
    for (const auto* letter : {"ઘ", "ஆ", "ఈ", "ಆ", "ഈ", "ආ"}) EXPECT_FALSE(is_abbreviation(letter, false)) << letter;
}

class PersonWithoutCapitals : public testing::TestWithParam<Case> {};

TEST_P(PersonWithoutCapitals, IsFoundByAnOfficeOrATitle) {
    EXPECT_EQ(names_alone(names_in(GetParam().text).people), GetParam().names) << GetParam().text;
}

const Case people[] = {
    {"महानिदेशक संदीप कुमार नायक ने कहा।", {"संदीप कुमार नायक"}},
    {"أكد وزير التجارة العراقي أثير داود الغريري أن العمل بدأ.", {"أثير داود الغريري"}},
    {"سرهنگ محمدرضا هاشمی فر جانشین فرمانده گفت.", {"محمدرضا هاشمی فر"}},
    {"배성호 장관은 회의에 참석했다.", {"배성호"}},
    {"그 협회(회장 김기호)는 일했다.", {"김기호"}},
    {"노동부 장관은 회의에 참석했다.", {}},
    {"委員会（委員長：福山伸一）は本日、会議を開いた。", {"福山伸一"}},
    {"นายสมชาย ผ้าขนสัตว์ กล่าวว่า งานดี", {"สมชาย ผ้าขนสัตว์"}},
    {"นายกรัฐมนตรี กล่าวว่า งานดี", {}},
    {"ممبران محمد توقیر ملک اور جبار خالد بھی موجود تھے۔", {"محمد توقیر ملک", "جبار خالد"}},
    // A day behind a name is no part of it.
    {"قال وزير الصناعة بندر بن إبراهيم الخريف اليوم إن العمل بدأ.", {"بندر بن إبراهيم الخريف"}},
    {"وزيري صنعت گفت. قال الوزير محمد عبد الكريم أمس إن العمل بدأ.", {"محمد عبد الكريم"}},
    {"وەزیری پیشەسازی کەمال موسلیم ئەمڕۆ گوتی.", {"کەمال موسلیم"}},
    // Behind an office or a trade stand things, places and verbs, too.
    {"分析师黄金价格上涨。", {}},
    {"主席金砖国家会议。", {}},
    {"研究员白皮书。", {}},
    {"院长管理层开会。", {}},
    {"主任毛巾厂开工。", {}},
    {"教授史学研究成果。", {}},
    {"总理莫迪访问日本。", {"莫迪"}},
    {"专家包括李明等。", {"李明"}},
    {"记者莫斯科报道。", {}},
    {"记者马尼拉报道。", {}},
    {"部长江苏调研。", {}},
    {"處長黃文山肯定。", {"黃文山"}},
    {"主任黄金荣表示欢迎。", {"黄金荣"}},
    {"处长李明华讲解标准，董事周利民现场回答。", {"李明华", "周利民"}},
    // What the office is of has a name of its own.
    {"Ngày 6, Chủ tịch UBND tỉnh Nguyễn Hương Giang đã dự hội nghị của thợ dệt.", {"Nguyễn Hương Giang"}},
    {"Ngày 6, Chủ tịch UBND huyện Trần Văn Minh đã dự hội nghị của thợ dệt.", {"Trần Văn Minh"}},
    {"Ngày 6, thợ dệt đã họp tại đường Nguyễn Hương Giang về năng suất.", {}},
    {"با حضور علی فروزانفر مدیرکل برگزار شد.", {"علی فروزانفر"}},
};
INSTANTIATE_TEST_SUITE_P(Table, PersonWithoutCapitals, testing::ValuesIn(people));

class ProgrammeWithoutCapitals : public testing::TestWithParam<Case> {};

TEST_P(ProgrammeWithoutCapitals, IsFoundByItsNounOrMarks) {
    EXPECT_EQ(names_alone(names_in(GetParam().text).programmes), GetParam().names) << GetParam().text;
}

const Case programmes[] = {
    {"उन्होंने \"ऊन दाल योजना\" का शुभारंभ किया।", {"ऊन दाल योजना"}},
    {"उन्होंने क्षेत्रीय सरस मेला का उद्घाटन किया। इस योजना का काम हुआ।", {"क्षेत्रीय सरस मेला"}},
    {"انہوں نے وزیراعظم یوتھ پروگرام کا افتتاح کیا۔ یہ تکنیکی پروگرام ہے۔", {"وزیراعظم یوتھ پروگرام"}},
    {"قال إن أسبوع الصناعة العراقية بدأ.", {"أسبوع الصناعة العراقية"}},
    {"本日、日本織物品質賞の受賞組織を発表した。入賞した。", {"日本織物品質賞"}},
    {"Người ta trao Giải thưởng Chất lượng Quốc gia cho thợ dệt.", {"Giải thưởng Chất lượng Quốc gia"}},
};
INSTANTIATE_TEST_SUITE_P(Table, ProgrammeWithoutCapitals, testing::ValuesIn(programmes));

}  // namespace
}  // namespace pressdex

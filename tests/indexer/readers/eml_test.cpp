// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/mail_parts.hpp"
#include "indexer/readers/mail_text.hpp"
#include "indexer/readers/sender.hpp"
#include "indexer/readers/transfer_encoding.hpp"
#include "tests/indexer/readers/reading.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string header =
    "Received: from a.example by b.example\r\nMessage-ID: <17@npo.example>\r\nDate: Thu, 23 Dec 2021 10:00:00 +0500\r\n"
    "From: NPO Pakistan <press@npo.example>\r\nTo: desk@courier.example\r\nSubject: Press Release: Mills save "
    "energy\r\n";

TEST(TransferEncoding, GivesTheBytesBack) {
    EXPECT_EQ(from_base64("SGVs\r\nbG8="), "Hello");
    EXPECT_EQ(from_base64("SGk=SGk="), "HiHi");
    EXPECT_EQ(from_base64("%%%"), "");
    EXPECT_EQ(from_quoted_printable("caf=C3=A9 = 1=3D1=\r\n, on=  \n"), "caf\xC3\xA9 = 1=1, on");
    EXPECT_EQ(from_quoted_printable("a_b"), "a_b");
    EXPECT_EQ(from_quoted_printable("="), "");
}

TEST(FieldText, ReadsEncodedWords) {
    struct Row {
        const char* value;
        const char* text;
    };
    const Row rows[] = {
        {"plain  words\r\n\tfolded", "plain words folded"},
        {"=?utf-8?B?2YbYqA==?=", "نب"},
        {"=?ISO-8859-1?Q?Caf=E9_open?= now", "Café open now"},
        {"=?utf-8?Q?A?=\r\n =?utf-8?Q?B?=", "AB"},
        {"=?utf-8?B?w?= =?utf-8?B?w6k=?=", "é"},
        {"=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"},  // a character cut in two
        {"=?utf-8?X?abc?= x", "=?utf-8?X?abc?= x"},
        {"5 =? 6", "5 =? 6"},
        {"caf\xC3\xA9", "café"},
        {"caf\xE9", "café"},
    };
    for (const Row& row : rows) EXPECT_EQ(field_text(row.value), row.text) << row.value;
}

TEST(MailParts, ReadParametersInAllTheirForms) {
    EXPECT_EQ(parameter_of("text/html; charset=\"utf-8\"; x=y", "charset"), "utf-8");
    EXPECT_EQ(parameter_of("text/html;charset = utf-8 ;x=y", "charset"), "utf-8");
    EXPECT_EQ(parameter_of("attachment; filename*=utf-8''caf%C3%A9.pdf", "filename"), "café.pdf");
    EXPECT_EQ(parameter_of("attachment; filename*0=\"long \"; filename*1=\"name.pdf\"", "filename"), "long name.pdf");
    EXPECT_EQ(parameter_of("text/plain", "charset"), "");
}

TEST(MailParts, NestNoDeeperThanEight) {
    std::string mail = "Subject: x\n";
    for (int i = 0; i < 200; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
    const auto parts = mail_parts(mail);
    EXPECT_EQ(parts.back().depth, deepest_mail_part);
    std::string wide = "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 5000; ++i) wide += "--b\n\n\n";
    EXPECT_LE(mail_parts(wide).size(), most_mail_parts + 1);
}

TEST(Sender, IsAnOfficeOrAPerson) {
    struct Row {
        const char* from;
        const char* office;
        const char* person;
    };
    const Row rows[] = {
        {"NPO Pakistan <press@npo.example>", "NPO Pakistan", ""},
        {"\"Ministry of Industries\" <a.khan@moip.example>", "Ministry of Industries", ""},
        {"Amina Khan <amina.khan@npo.example>", "", "Amina Khan"},
        {"Amina Khan via Press List <list@npo.example>", "", "Amina Khan"},
        {"Hokuto <noreply@hokuto.example>", "Hokuto", ""},
        {"press@npo.example", "", ""},
        {"press@npo.example (Press Office)", "Press Office", ""},
        {"\"press@npo.example\" <press@npo.example>", "", ""},
        {"", "", ""},
    };
    for (const Row& row : rows) {
        const Sender sender = sender_of(row.from);
        EXPECT_EQ(sender.office, row.office) << row.from;
        EXPECT_EQ(sender.person, row.person) << row.from;
    }
}

TEST(MailText, IsWithoutWhatMailProgramsPutAroundIt) {
    struct Row {
        const char* text;
        const char* left;
    };
    const Row rows[] = {
        {"One.\n\nTwo.\n-- \nAmina Khan\nPress Office", "One.\n\nTwo."},
        {"One.\n\nOn Mon, 5 May 2024, Lee wrote:\n> What?\n> Where?\n", "One."},
        {"> All of it\n> is quoted.", "All of it\nis quoted."},
        {"The ministry opened a centre for the makers of sports goods in the\ncity of Sialkot, it said.\nNext line is "
         "short.\n\n- an item\n- another",
         "The ministry opened a centre for the makers of sports goods in the city of Sialkot, it said.\nNext line is "
         "short.\n\n- an item\n- another"},
        {"Short\nlines\nstay.", "Short\nlines\nstay."},
        {"", ""},
    };
    for (const Row& row : rows) EXPECT_EQ(mail_text(row.text).text, row.left);
}

TEST(MailText, OfAForwardedMailIsTheForwardedOne) {
    const MailText mail = mail_text(
        "FYI\n\n---------- Forwarded message ---------\nFrom: NPO Pakistan <press@npo.example>\nDate: Thu, 23 Dec "
        "2021\n"
        "Subject: Mills save\nTo: <a@b.example>\n\nTen mills saved.");
    EXPECT_EQ(mail.text, "Ten mills saved.");
    EXPECT_EQ(mail.forwarded_subject, "Mills save");
    EXPECT_EQ(mail.forwarded_from, "NPO Pakistan <press@npo.example>");
    EXPECT_EQ(mail.forwarded_date, "Thu, 23 Dec 2021");
    const std::string own(500, 'x');
    EXPECT_EQ(mail_text(own + "\n-----Original Message-----\nFrom: a\nSubject: b\n\nold").text, own);
}

TEST(Mail, GivesADraftWithWhatItsHeaderSays) {
    const auto read = reading_of(header +
                                 "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
                                 "quoted-printable\r\n\r\nA caf=E9 in Multan saved =\r\nenergy.\r\n-- \r\nOffice\r\n");
    EXPECT_EQ(read.format, "mail");
    EXPECT_TRUE(read.complaints.empty());
    ASSERT_EQ(read.drafts.size(), 1U);
    const Draft& draft = read.drafts[0];
    EXPECT_TRUE(draft.is_one_story);
    EXPECT_EQ(draft.title, "Mills save energy");
    EXPECT_EQ(draft.text, "A café in Multan saved energy.");
    EXPECT_EQ(draft.outlet, "NPO Pakistan");
    EXPECT_EQ(draft.id, "17@npo.example");
    ASSERT_EQ(draft.dates.size(), 1U);
    EXPECT_EQ(iso(draft.dates[0].period), "2021-12-23");
    EXPECT_EQ(draft.dates[0].where, Where::meta);
    EXPECT_TRUE(draft.date.empty()) << "the day of a mail is evidence, not given";
}

std::string alternative(const std::string& plain, const std::string& html) {
    return header +
           "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"m\"\r\n\r\nprologue\r\n--m\r\nContent-Type: "
           "multipart/alternative; boundary=a\r\n\r\n--a\r\n\r\n" +
           plain +
           "\r\n--a\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; "
           "charset=utf-8\r\n\r\n" +
           html +
           "\r\n--r\r\nContent-Type: image/png\r\nContent-ID: "
           "<logo>\r\n\r\nxx\r\n--r--\r\n--a--\r\n--m\r\nContent-Type: application/pdf; name=\"report.pdf\"\r\n"
           "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--m--\r\nepilogue";
}

TEST(Mail, OfManyPartsGivesThePlainTextAndNamesWhatWasNotRead) {
    const auto read = reading_of(alternative("Plain text of the release.", "<p>HTML text of the <b>release</b>.</p>"));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text, "Plain text of the release.");
    ASSERT_EQ(read.complaints.size(), 1U);
    EXPECT_EQ(read.complaints[0], "input: the attachment \"report.pdf\"; was not read");
    EXPECT_EQ(read.refused, 0U);
}

TEST(Mail, GivesTheHtmlWhereThePlainTextSaysMuchLess) {
    const auto read = reading_of(alternative(
        "Needs HTML.",
        "<p>The ministry opened a centre for makers.</p><p style='display: none'>hidden</p><p>It has ten rooms.</p>"));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text, "The ministry opened a centre for makers.\n\nIt has ten rooms.");
}

TEST(Mail, ThatCarriesAnotherMailGivesThatOneToo) {
    const auto read = reading_of(
        header +
        "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: "
        "Inner\r\nFrom: Amina Khan <amina@npo.example>\r\n\r\nInner text.\r\n--m--\r\n");
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].title, "Inner");
    EXPECT_EQ(read.drafts[0].text, "Inner text.");
    EXPECT_EQ(read.drafts[0].byline, "Amina Khan");
    EXPECT_GT(read.drafts[0].line, 1U);
}

TEST(Mail, OfAnMboxGivesADraftEach) {
    const auto read = reading_of(
        "From a Thu Dec 23 10:00:00 2021\n" + header +
        "\nOne.\n\nFrom b Thu Dec 23 10:00:00 2021\nFrom: b@c.example\nSubject: Two\nDate: 24 Dec 2021\n\nTwo.\n");
    ASSERT_EQ(read.drafts.size(), 2U);
    EXPECT_EQ(read.drafts[0].text, "One.");
    EXPECT_EQ(read.drafts[1].title, "Two");
    EXPECT_GT(read.drafts[1].line, read.drafts[0].line);
}

TEST(Mail, WithoutTextOrADayIsComplainedAbout) {
    const auto empty = reading_of(header + "\r\n");
    EXPECT_TRUE(empty.drafts.empty());
    ASSERT_EQ(empty.complaints.size(), 1U);
    EXPECT_NE(empty.complaints[0].find("a mail without text"), std::string::npos);
    const auto undated = reading_of("From: a@b.example\nMessage-ID: <1>\nDate: soon\nSubject: S\n\nText.\n");
    ASSERT_EQ(undated.drafts.size(), 1U);
    ASSERT_EQ(undated.complaints.size(), 1U);
    EXPECT_NE(undated.complaints[0].find("the date \"soon\""), std::string::npos);
}

TEST(Mail, IsNotWhatMerelyBeginsLikeOne) {
    for (const char* text :
         {"Date: 5 May 2024\nSubject: Awards\n\nText of a circular.",
          "From: the Ministry\nTo: all offices\nDate: 5 May\nSubject: Leave\n\nText.",
          "Contact: press@npo.example\n\nFOR IMMEDIATE RELEASE\n", "From the Ministry\nof Industries: a report.\n"}) {
        EXPECT_EQ(reading_of(text).format, "text") << text;
    }
}

}  // namespace
}  // namespace pressdex

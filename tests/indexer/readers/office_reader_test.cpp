// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/document_text.hpp"
#include "indexer/readers/zip_members.hpp"
#include "tests/indexer/readers/reading.hpp"
#include "tests/indexer/readers/zip_writer.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string word_begin =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>)";
const std::string word_end = "</w:body></w:document>";

std::string paragraph(const std::string& text, const std::string& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

std::string docx(const std::string& body, const std::vector<std::pair<std::string, std::string>>& more = {}) {
    std::vector<std::pair<std::string, std::string>> members = {{"[Content_Types].xml", "<Types/>"},
                                                                {"word/document.xml", word_begin + body + word_end}};
    members.insert(members.end(), more.begin(), more.end());
    return zip_of(members);
}

std::string core_title(const std::string& title) {
    return R"(<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)" + title +
           "</dc:title></cp:coreProperties>";
}

TEST(Docx, GivesItsParagraphsHeadingsAndLists) {
    const auto read =
        reading_of(docx(paragraph("A centre for Sialkot", "<w:pStyle w:val=\"Title\"/>") + paragraph("LAHORE: First.") +
                        paragraph("Background", "<w:pStyle w:val=\"Heading2\"/>") +
                        paragraph("one", "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>") +
                        "<w:p/><w:p><w:r><w:t>split "
                        "</w:t></w:r><w:r><w:t>run</w:t><w:tab/><w:t>tab</w:t><w:br/><w:t>line</w:t></w:r></w:p>"));
    EXPECT_EQ(read.format, "docx");
    EXPECT_TRUE(read.complaints.empty()) << read.complaints.front();
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text,
              "## A centre for Sialkot\n\nLAHORE: First.\n\n## Background\n\n• one\n\nsplit run tab\nline");
    EXPECT_EQ(read.drafts[0].title, "A centre for Sialkot");
}

TEST(Docx, LeavesOutWhatIsNotPrinted) {
    const auto read = reading_of(docx(
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>kept</w:t></w:r></"
        "w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        "<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t> text</w:t></w:r></w:p>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a "
        "box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a "
        "box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Around.</w:t></w:r></w:p>"));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text, "kept text\n\nIn a box.\n\nAround.");
}

TEST(Docx, GivesTablesRowByRowAndNotesAtTheEnd) {
    const std::string notes =
        R"(<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>The note.</w:t></w:r></w:p></w:footnote></w:footnotes>)";
    const auto read =
        reading_of(docx("<w:tbl><w:tr><w:tc>" + paragraph("Year") + "</w:tc><w:tc>" + paragraph("Output") +
                            "</w:tc></w:tr><w:tr><w:tc>" + paragraph("2021") + "</w:tc><w:tc>" + paragraph("5") +
                            "</w:tc></w:tr></w:tbl>" + "<w:tbl><w:tr><w:tc>" +
                            paragraph("A page laid out by a table.") + paragraph("Its second paragraph.") +
                            "</w:tc><w:tc>" + paragraph("Side") + "</w:tc></w:tr></w:tbl>" + paragraph("End."),
                        {{"word/footnotes.xml", notes}}));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text,
              "Year | Output\n\n2021 | 5\n\nA page laid out by a table.\n\nIts second "
              "paragraph.\n\nSide\n\nEnd.\n\nThe note.");
}

TEST(Docx, BelievesTheFilesTitleOnlyWhereTheTextSaysIt) {
    struct Row {
        const char* given;
        const char* title;
    };
    for (const Row& row :
         {Row{"Mills save energy", "Mills save energy"}, Row{"Microsoft Word - draft3.doc", ""}, Row{"", ""}}) {
        const auto read = reading_of(
            docx(paragraph("Mills save energy") + paragraph("Text."), {{"docProps/core.xml", core_title(row.given)}}));
        ASSERT_EQ(read.drafts.size(), 1U);
        EXPECT_EQ(read.drafts[0].title, row.title);
        EXPECT_TRUE(read.drafts[0].dates.empty());
    }
}

std::string odt(const std::string& body, const std::string& meta = {}) {
    return zip_of(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml",
          R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:automatic-styles/><office:body><office:text>)" +
              body + "</office:text></office:body></office:document-content>"},
         {"meta.xml", meta}});
}

TEST(Odt, GivesItsParagraphsListsTablesAndNotes) {
    const auto read =
        reading_of(odt("<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:h "
                       "text:outline-level=\"1\">A centre</text:h><text:p>LAHORE:<text:s text:c=\"2\"/>First\n "
                       "line<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The "
                       "note.</text:p></text:note-body></text:note> ends.</text:p>"
                       "<text:list><text:list-item><text:p>one</text:p><text:p>more</text:p></text:list-item></"
                       "text:list><table:table><table:table-row><table:table-cell><text:p>2021</text:p></"
                       "table:table-cell><table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></"
                       "table:table><text:p>a<text:tab/>b<text:line-break/>c</text:p>"));
    EXPECT_EQ(read.format, "odt");
    EXPECT_TRUE(read.complaints.empty()) << read.complaints.front();
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text,
              "## A centre\n\nLAHORE: First line ends.\n\n• one\n\nmore\n\n2021 | 5\n\na b\nc\n\nThe note.");
}

TEST(OfficeFile, ThatIsDamagedOrHostileIsNamed) {
    const std::string good = docx(paragraph("Text."));
    std::vector<std::pair<std::string, std::string>> many(most_zip_members + 1, {"", ""});
    for (std::size_t i = 0; i < many.size(); ++i) many[i].first = "m" + std::to_string(i);
    many.front().first = "word/document.xml";
    struct Row {
        std::string bytes;
        const char* said;
    };
    const Row rows[] = {
        {good.substr(0, good.size() / 2), "damaged"},
        {zip_of({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<x/>"}}), "without a text"},
        {zip_of(many), "more than 2000 members"},
        {docx(std::string(30U << 20U, ' ')), "times its size"},
        {docx("", {}), "holds no text"},
        {docx("<w:p><w:r><w:t>cut"), "mismatched tag"},
        {zip_of({{"[Content_Types].xml", ""}, {"word/document.xml", "<!DOCTYPE w [<!ENTITY a 'b'>]><w/>"}}), "DOCTYPE"},
    };
    for (const Row& row : rows) {
        const auto read = reading_of(row.bytes);
        EXPECT_EQ(read.format, "docx");
        ASSERT_FALSE(read.complaints.empty()) << row.said;
        EXPECT_NE(read.complaints[0].find(row.said), std::string::npos) << read.complaints[0];
    }
}

TEST(ZipMembers, TogetherUnpackToNoMoreThanTheLimit) {
    // Noise packs badly, so that only the sum is too much.
    std::string noise(40U << 20U, '\0');
    std::uint32_t dice = 1;
    for (char& c : noise) c = static_cast<char>((dice = dice * 1664525U + 1013904223U) >> 24U);
    const std::string bytes = zip_of({{"a", noise}, {"b", noise}});
    auto zip = ZipMembers::open(bytes);
    ASSERT_TRUE(zip.has_value());
    EXPECT_EQ(zip->read("a").value(), noise);
    EXPECT_FALSE(zip->read("b").has_value());
    EXPECT_FALSE(zip->read("missing").has_value());
    EXPECT_FALSE(ZipMembers::open("PK no zip").has_value());
}

}  // namespace
}  // namespace pressdex

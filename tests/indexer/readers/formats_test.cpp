// SPDX-License-Identifier: GPL-3.0-or-later
// Which format the first bytes of a file tell, whatever its name says.
#include "indexer/readers/reader.hpp"
#include "tests/indexer/readers/pdf_writer.hpp"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using namespace std::string_literals;

struct Row {
    std::string head;
    const char* format;
};

std::vector<Row> rows() {
    return {
        {"", "text"},
        {"LAHORE: The minister said on Monday.", "text"},
        {"<Not a tag> is how this release begins", "text"},
        {"{curly} is how this release begins", "text"},
        {"PK is a party", "text"},
        {"\x7F"
         "ELF\x02\x01\0\0"s,
         "text"},
        {"Date: 5 May 2024\nSubject: Awards\n\nA circular.", "text"},
        {"---\nA rule above a text.\n---\n", "text"},
        {"{\"text\":\"x\"}\n", "jsonl"},
        {"\xEF\xBB\xBF\n{\"id\":1,\"text\":\"see https://jsonfeed.org/version/1.1\"}\n", "jsonl"},
        {"{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}", "json feed"},
        {"{\n  \"title\": \"T\",\n  \"version\" : \"https:\\/\\/jsonfeed.org\\/version\\/1\"\n}", "json feed"},
        {"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>", "feed"},
        {"\xEF\xBB\xBF\n<!-- made by hand -->\n<?xml-stylesheet href=\"a\"?>\n<feed "
         "xmlns=\"http://www.w3.org/2005/Atom\"/>",
         "feed"},
        {"<rdf:RDF xmlns:rdf=\"x\"><channel/></rdf:RDF>", "feed"},
        {"<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"/>", "feed"},
        {"<!DOCTYPE rss [ <!ENTITY nbsp '&#160;'> ]><rss/>", "feed"},
        {"<!doctype html><html><head><title>T</title></head><body><p>x</p></body></html>", "html"},
        {"<html lang=\"en\"><body><p>About <rss> and <feed></p></body></html>", "html"},
        {pdf_of({{}}), "pdf"},
        {"junk before it\n%PDF-1.7\n", "pdf"},
        {"PK\x03\x04\x14\0\0\0\0\0aaaaaaaaaaaaaaaaaaaa[Content_Types].xml"s, "docx"},
        {"PK\x03\x04\x14\0\0\0\0\0aaaaaaaaaaaaaaaaaaaamimetypeapplication/vnd.oasis.opendocument.textPK"s, "odt"},
        {"PK\x03\x04\x14\0\0\0\0\0aaaaaaaaaaaaaaaaaaaapicture.png"s, "text"},
        {"Received: from a by b\nFrom: a@b.example\nDate: x\nSubject: y\n\nText.", "mail"},
        {"From a@b.example Thu Dec 23 10:00:00 2021\nFrom: a@b.example\nSubject: y\n\nText.", "mail"},
        {"MIME-Version: 1.0\r\nFrom: a@b.example\r\nSubject: y\r\n\r\n<html>", "mail"},
        {"From: a@b.example\nSubject: y\nContent-Type: text/plain\n\nText.", "mail"},
        {"---\ntitle: T\n---\n", "markdown"},
        {"+++\ntitle = 'T'\n+++\n", "markdown"},
    };
}

TEST(Formats, AreToldByTheContentWhateverTheNameSays) {
    for (const Row& row : rows()) {
        for (const char* name : {"a", "a.txt", "a.html", "a.xml", "a.pdf", "a.docx", "a.eml"})
            EXPECT_EQ(reader_for(name, row.head)->name, row.format) << name << ": " << row.head.substr(0, 60);
    }
    // The content of plain Markdown says nothing: there the name may.
    EXPECT_EQ(reader_for("a.md", "# Heading\n\nText.")->name, "markdown");
    EXPECT_EQ(reader_for("a.txt", "# Heading\n\nText.")->name, "text");
    EXPECT_EQ(reader_for("a.md", "%PDF-1.7")->name, "pdf");
}

TEST(Formats, HaveEachARowOfTheTest) {
    std::set<std::string_view> told;
    for (const Row& row : rows()) told.insert(row.format);
    for (const Reader& reader : readers()) EXPECT_TRUE(told.contains(reader.name)) << reader.name;
}

}  // namespace
}  // namespace pressdex

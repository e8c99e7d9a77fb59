// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from mapped tables is compared with what Xapian reads of the same database, through its whole life.
#include "press/durable_file.hpp"
#include "press/glass/data_table.hpp"
#include "press/glass/posting_table.hpp"

#include <filesystem>
#include <fstream>
#include <random>

#include <gtest/gtest.h>
#include <unistd.h>
#include <xapian.h>

namespace pressdex::glass {
namespace {

struct Tables {
    PostingTable postings;
    DataTable data;
};

Tables mapped(const std::string& path) {
    const auto version = version_from(bytes_of_file(path + "/iamglass").value());
    if (!version) throw std::runtime_error("no version file");
    return {PostingTable(MappedTable::map(path + "/postlist.glass", version->postlist, version->revision).value(),
                         Xapian::Database(path).get_lastdocid()),
            DataTable(MappedTable::map(path + "/docdata.glass", version->docdata, version->revision).value())};
}

unsigned below(std::mt19937& random, unsigned limit) {
    return static_cast<unsigned>(random()) % limit;
}

// Words with the frequencies of a language; some long, some with zeros in them.
std::string word(std::mt19937& random) {
    auto text = std::to_string(300000 / (1 + below(random, 300000)));
    if (text.size() == 3 && text[0] == '7') text.insert(1, 1, '\0');
    if (text == "99") text.append(230, 'x');
    return text;
}

Xapian::Document document(std::mt19937& random, std::size_t words) {
    Xapian::Document document;
    for (std::size_t i = 0; i < words; ++i)
        document.add_term(word(random), 1 + below(random, i % 50 == 0 ? 100000 : 3));
    std::string data;
    for (auto size = below(random, below(random, 40) == 0 ? 90000 : 3000); data.size() < size;)
        data += std::to_string(below(random, 5000)) + " again and again ";
    if (below(random, 3) == 0) {
        for (auto& byte : data) byte = static_cast<char>(random());
    }
    document.set_data(data);
    return document;
}

using Terms = std::vector<std::pair<std::string, std::uint32_t>>;

void expect_equal_terms(const Xapian::Database& database, const PostingTable& postings, const std::string& beginning) {
    Terms expected, read;
    for (auto term = database.allterms_begin(beginning); term != database.allterms_end(beginning); ++term)
        expected.emplace_back(*term, term.get_termfreq());
    postings.for_each_term(beginning, [&read](std::string_view term, std::uint32_t holding) {
        read.emplace_back(term, holding);
        return true;
    });
    EXPECT_EQ(read, expected) << "beginning with " << beginning;
}

void expect_equal(const std::string& path) {
    const Xapian::Database database(path);
    const auto tables = mapped(path);
    std::size_t lists = 0;
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term, ++lists) {
        std::vector<Posting> read;
        tables.postings.append(*term, read);
        ASSERT_EQ(tables.postings.holding(*term), term.get_termfreq()) << *term;
        ASSERT_EQ(read.size(), term.get_termfreq()) << *term;
        std::size_t at = 0;
        for (auto own = database.postlist_begin(*term); own != database.postlist_end(*term); ++own, ++at) {
            ASSERT_EQ(read[at].docid, *own) << *term;
            ASSERT_EQ(read[at].times, own.get_wdf()) << *term << " in " << *own;
        }
    }
    EXPECT_GT(lists, 100U);
    for (auto own = database.postlist_begin(""); own != database.postlist_end(""); ++own)
        ASSERT_EQ(tables.data.data(*own), database.get_document(*own).get_data()) << *own;
    for (const std::string beginning : {"", "1", "29", "30000", "7", "99", "absent"})
        expect_equal_terms(database, tables.postings, beginning);
    expect_equal_terms(database, tables.postings, std::string("7\0", 2));
    EXPECT_EQ(tables.postings.holding("absent"), 0U);
    EXPECT_EQ(tables.data.data(database.get_lastdocid() + 1), "");
}

class MappedTables : public testing::Test {
  protected:
    MappedTables() : folder_(std::filesystem::temp_directory_path() / ("pressdex-mapped-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(folder_);
    }
    ~MappedTables() override { std::filesystem::remove_all(folder_); }

    std::string path(const std::string& name) const { return (folder_ / name).string(); }

    std::filesystem::path folder_;
};

TEST_F(MappedTables, HoldWhatXapianReadsAfterAdditionsRemovalsAndChanges) {
    for (const auto block_bytes : {2048, 8192, 65536}) {
        std::mt19937 random(static_cast<unsigned>(block_bytes));
        const auto own = path(std::to_string(block_bytes));
        for (int round = 0; round < 6; ++round) {
            Xapian::WritableDatabase database(own, Xapian::DB_CREATE_OR_OPEN, block_bytes);
            for (int i = 0; i < 250; ++i) database.add_document(document(random, i % 9 == 0 ? 400 : 40));
            for (int i = 0; i < 30; ++i) {
                const auto docid = 1 + below(random, database.get_lastdocid());
                if (i % 2 == 0) database.replace_document(docid, document(random, 60));
                if (i % 2 == 1 && database.term_exists("3")) {
                    const auto posting = database.postlist_begin("3");
                    database.delete_document(*posting);
                }
            }
            database.commit();
            expect_equal(own);
        }
        Xapian::Database(own).compact(own + ".compact", Xapian::DBCOMPACT_NO_RENUMBER, block_bytes);
        expect_equal(own + ".compact");
    }
}

// As dense as deflate gets: 258 bytes in two bits.
TEST_F(MappedTables, GiveADocumentWholeHoweverWellItCompresses) {
    const auto own = path("dense");
    Xapian::WritableDatabase database(own, Xapian::DB_CREATE_OR_OPEN);
    for (const std::size_t size : {1000U, 100'000U, 5'000'000U, 40'000'000U}) {
        Xapian::Document document;
        document.set_data(std::string(size, ' '));
        database.add_document(document);
    }
    database.commit();
    const auto tables = mapped(own);
    for (std::uint32_t docid = 1; docid <= database.get_lastdocid(); ++docid)
        EXPECT_TRUE(tables.data.data(docid) == database.get_document(docid).get_data()) << docid;
}

TEST_F(MappedTables, AreEmptyWithoutDocuments) {
    Xapian::WritableDatabase(path("empty"), Xapian::DB_CREATE_OR_OPEN).commit();
    const auto tables = mapped(path("empty"));
    EXPECT_EQ(tables.postings.holding("word"), 0U);
    EXPECT_EQ(tables.data.data(1), "");
}

// As Xapian does: a reader two revisions behind is told, and never given what a later writer put there.
TEST_F(MappedTables, TellThatTheDatabaseHasChangedUnderTheReader) {
    std::mt19937 random(7);
    const auto own = path("changing");
    Xapian::WritableDatabase database(own, Xapian::DB_CREATE_OR_OPEN, 2048);
    for (int i = 0; i < 300; ++i) database.add_document(document(random, 40));
    database.commit();
    const auto tables = mapped(own);
    std::vector<Posting> then;
    tables.postings.append("3", then);
    std::size_t told = 0, same = 0;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 20; ++i) database.replace_document(1 + below(random, 300), document(random, 40));
        database.commit();
        try {
            std::vector<Posting> now;
            tables.postings.append("3", now);
            ASSERT_EQ(now.size(), then.size());
            for (std::size_t i = 0; i < now.size(); ++i) {
                ASSERT_EQ(now[i].docid, then[i].docid);
                ASSERT_EQ(now[i].times, then[i].times);
            }
            ++same;
        } catch (const Xapian::DatabaseModifiedError&) {
            ++told;
        }
    }
    EXPECT_GT(told, 0U);
    EXPECT_GT(same, 0U);
}

// A fuzz in small: whatever stands in the blocks, reading ends, and within the file.
TEST_F(MappedTables, EndOnDamagedBlocks) {
    std::mt19937 random(11);
    const auto own = path("damaged");
    {
        Xapian::WritableDatabase database(own, Xapian::DB_CREATE_OR_OPEN, 2048);
        for (int i = 0; i < 200; ++i) database.add_document(document(random, 60));
    }
    const auto version = version_from(bytes_of_file(own + "/iamglass").value()).value();
    std::size_t refused = 0, read_through = 0;
    for (const std::string name : {"postlist.glass", "docdata.glass"}) {
        const auto bytes = bytes_of_file(own + "/" + name).value();
        for (int round = 0; round < 300; ++round) {
            auto damaged = bytes;
            for (auto i = 1 + below(random, 400); i > 0; --i)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            if (round % 10 == 0) damaged.resize(random() % damaged.size());
            std::ofstream(path("table"), std::ios::binary | std::ios::trunc) << damaged;
            const auto row = name == "docdata.glass" ? version.docdata : version.postlist;
            const auto table = [&] { return MappedTable::map(path("table"), row, version.revision).value(); };
            const PostingTable postings(table(), 200);
            const DataTable data(table());
            for (unsigned i = 1; i < 40; ++i) {
                try {
                    std::vector<Posting> read;
                    if (name == "docdata.glass") {
                        data.data(i);
                    } else {
                        postings.append(std::to_string(i), read);
                    }
                    ++read_through;
                } catch (const Xapian::DatabaseError&) {
                    ++refused;
                }
            }
        }
    }
    EXPECT_GT(refused, 100U);
    EXPECT_GT(read_through, 100U);
}

TEST(GlassVersion, IsOnlyReadFromAVersionFile) {
    EXPECT_FALSE(version_from(""));
    EXPECT_FALSE(version_from("\x0F\x0DXapian Chert\x04\x6E and more than that"));
    EXPECT_FALSE(version_from(std::string("\x0F\x0DXapian Glass\x04\x6E", 16) + std::string(17, '\x80')));
}

}  // namespace
}  // namespace pressdex::glass

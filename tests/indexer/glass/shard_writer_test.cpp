// SPDX-License-Identifier: GPL-3.0-or-later
// What the shard writer writes is compared with what Xapian writes of the same documents, as Xapian reads it.
#include "indexer/glass/shard_writer.hpp"

#include <algorithm>
#include <filesystem>
#include <random>
#include <sstream>

#include <gtest/gtest.h>
#include <unistd.h>
#include <xapian.h>

// Xapian 1.4.22's check frees a table as its base class; AddressSanitizer would end the program there.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "new_delete_type_mismatch=0";
}

namespace pressdex::glass {
namespace {

// What we would have made of it, in another order of terms.
IndexEntry entry_of(const Xapian::Document& document) {
    std::vector<std::pair<std::string, std::uint32_t>> terms;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
        terms.emplace_back(*term, term.get_wdf());
    std::ranges::shuffle(terms, std::mt19937(static_cast<unsigned>(terms.size())));
    IndexEntry entry;
    for (const auto& [term, wdf] : terms) entry.add_term(term, wdf);
    for (auto value = document.values_begin(); value != document.values_end(); ++value)
        entry.add_value(value.get_valueno(), *value);
    entry.set_data(document.get_data());
    return entry;
}

class ShardWriting : public testing::Test {
  protected:
    ShardWriting() : folder_(std::filesystem::temp_directory_path() / ("pressdex-glass-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(folder_);
    }
    ~ShardWriting() override { std::filesystem::remove_all(folder_); }

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    void write_both(const std::vector<Xapian::Document>& documents, const std::string& name) const {
        ShardWriter writer(path(name));
        Xapian::WritableDatabase database(path(name + ".xapian"), Xapian::DB_CREATE_OR_OVERWRITE);
        for (const auto& document : documents) {
            writer.add(entry_of(document));
            database.add_document(document);
        }
        writer.finish();
        database.commit();
    }

    std::filesystem::path folder_;
};

void say_documents(const Xapian::Database& database, std::ostream& out) {
    for (auto doc = database.postlist_begin(""); doc != database.postlist_end(""); ++doc) {
        const auto document = database.get_document(*doc);
        out << "document " << *doc << " length " << doc.get_doclength() << " data " << document.get_data() << "\n";
        for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
            out << "  " << *term << " " << term.get_wdf() << "\n";
        for (auto value = document.values_begin(); value != document.values_end(); ++value)
            out << "  slot " << value.get_valueno() << " " << *value << "\n";
    }
}

// Everything that the public interface tells about a database.
std::string content(const std::string& path) {
    const Xapian::Database database(path);
    std::ostringstream out;
    out << database.get_doccount() << " " << database.get_lastdocid() << " " << database.get_total_length() << " "
        << database.get_doclength_lower_bound() << " " << database.get_doclength_upper_bound() << "\n";
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
        out << *term << " in " << term.get_termfreq() << " times " << database.get_collection_freq(*term) << " at most "
            << database.get_wdf_upper_bound(*term) << "\n";
        for (auto doc = database.postlist_begin(*term); doc != database.postlist_end(*term); ++doc)
            out << "  " << *doc << ":" << doc.get_wdf() << "\n";
    }
    for (Xapian::valueno slot = 0; slot < 300; ++slot) {
        if (database.get_value_freq(slot) == 0) continue;
        out << "slot " << slot << " " << database.get_value_freq(slot) << " " << database.get_value_lower_bound(slot)
            << " " << database.get_value_upper_bound(slot) << "\n";
        for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot); ++value)
            out << "  " << value.get_docid() << " " << *value << "\n";
    }
    say_documents(database, out);
    return out.str();
}

std::size_t faults(const std::string& path) {
    std::ostringstream out;
    return Xapian::Database::check(path, Xapian::DBCHECK_SHOW_STATS, &out);
}

// Words with the frequencies of a language: few everywhere, most of them rare.
Xapian::Document document_of(std::mt19937& random, std::size_t words) {
    Xapian::Document document;
    for (std::size_t i = 0; i < words; ++i) {
        const auto word = std::to_string(1000000 / (1 + random() % 1000000));
        document.add_term(word, static_cast<Xapian::termcount>(random() % 3));
        if (random() % 4 == 0) document.add_boolean_term("XF" + word);
    }
    for (const Xapian::valueno slot : {0U, 3U, 10U, 200U}) {
        if (random() % 2 == 0)
            document.add_value(slot, std::string(random() % 300, static_cast<char>('a' + random() % 9)));
    }
    std::string data;
    for (auto size = random() % 30000; data.size() < size;) data += std::to_string(random() % 5000);
    document.set_data(data);
    return document;
}

TEST_F(ShardWriting, GivesWhatXapianGives) {
    std::mt19937 random(5);
    std::vector<Xapian::Document> documents;
    for (int i = 0; i < 1500; ++i) documents.push_back(document_of(random, i % 11 == 0 ? 900 : 60));
    write_both(documents, "many");
    EXPECT_EQ(content(path("many")), content(path("many.xapian")));
    EXPECT_EQ(faults(path("many")), 0U);
}

TEST_F(ShardWriting, KeepsWhatIsOddAboutDocuments) {
    std::vector<Xapian::Document> documents(7);
    documents[1].set_data("neither terms nor values");
    documents[2].add_term("of", 126), documents[2].add_term("often", 127), documents[2].add_term("oftener", 100000);
    documents[3].add_boolean_term(std::string("\0zero", 5)), documents[3].add_boolean_term(std::string("z\0o", 3));
    documents[3].add_boolean_term("z"), documents[3].add_boolean_term("z\x01"),
        documents[3].add_boolean_term("\xC3\xBC");
    documents[4].add_boolean_term(std::string(245, 'x')), documents[4].add_boolean_term(std::string(244, 'x') + 'y');
    documents[5].add_value(7, std::string(100000, 'v')), documents[5].add_value(8, std::string("\0\0", 2));
    documents[6].set_data(std::string(200000, 'd') + "end");
    write_both(documents, "odd");
    EXPECT_EQ(content(path("odd")), content(path("odd.xapian")));
    EXPECT_EQ(faults(path("odd")), 0U);
}

TEST_F(ShardWriting, RefusesTheTermsThatXapianRefusesAndKeepsNothingOfTheirDocument) {
    Xapian::Document good, poisonous;
    good.add_term("good", 2);
    poisonous.add_term("before", 1), poisonous.add_term(std::string(246, 'p'), 1);
    ShardWriter writer(path("refused"));
    writer.add(entry_of(good));
    EXPECT_THROW(writer.add(entry_of(poisonous)), Xapian::InvalidArgumentError);
    writer.add(entry_of(good));
    writer.finish();
    write_both({good, good}, "without");
    EXPECT_EQ(content(path("refused")), content(path("without.xapian")));
}

TEST_F(ShardWriting, IsMergedByXapianLikeItsOwnShards) {
    std::mt19937 random(7);
    Xapian::Database ours, theirs;
    for (int shard = 0; shard < 4; ++shard) {
        std::vector<Xapian::Document> documents;
        for (int i = 0; shard != 2 && i < 100; ++i) documents.push_back(document_of(random, 200));  // one is empty
        const auto name = "shard-" + std::to_string(shard);
        write_both(documents, name);
        ours.add_database(Xapian::Database(path(name)));
        theirs.add_database(Xapian::Database(path(name + ".xapian")));
    }
    ours.compact(path("ours"));
    theirs.compact(path("theirs"));
    EXPECT_EQ(content(path("ours")), content(path("theirs")));
    EXPECT_EQ(faults(path("ours")), 0U);
}

// That of the first stands as a byte in front of the term list, where older formats had a mark.
TEST_F(ShardWriting, KeepsFirstTermsOfAnyLength) {
    std::vector<Xapian::Document> documents;
    for (std::size_t size = 1; size <= 245; ++size) {
        documents.emplace_back().add_term(std::string(size, '1'), 2);
        documents.back().add_term("then");
    }
    write_both(documents, "lengths");
    EXPECT_EQ(content(path("lengths")), content(path("lengths.xapian")));
    EXPECT_EQ(faults(path("lengths")), 0U);
}

TEST_F(ShardWriting, OfNothingIsAnEmptyDatabase) {
    write_both({}, "empty");
    EXPECT_EQ(content(path("empty")), content(path("empty.xapian")));
}

}  // namespace
}  // namespace pressdex::glass

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story_files.hpp"

#include "indexer/document.hpp"
#include "press/schema.hpp"

#include <algorithm>

#include <xapian.h>

namespace pressdex {

std::vector<std::string> file_terms_of(const Xapian::Database& database, std::uint32_t docid) {
    const std::string prefix(schema::prefix_file);
    std::vector<std::string> terms;
    auto term = database.termlist_begin(docid);
    const auto end = database.termlist_end(docid);
    for (term.skip_to(prefix); term != end && (*term).starts_with(prefix); ++term) terms.push_back(*term);
    return terms;
}

std::set<std::string> take_file_out(Xapian::WritableDatabase& database, const std::string& file_term,
                                    std::uint32_t last) {
    std::vector<Xapian::docid> docids;
    for (auto doc = database.postlist_begin(file_term); doc != database.postlist_end(file_term) && *doc <= last; ++doc)
        docids.push_back(*doc);
    std::set<std::string> others;
    for (const auto docid : docids) {
        auto holders = file_terms_of(database, docid);
        std::erase(holders, file_term);
        if (holders.empty()) {
            database.delete_document(docid);
            continue;
        }
        auto document = database.get_document(docid);
        document.remove_term(file_term);
        database.replace_document(docid, document);
        others.insert(holders.begin(), holders.end());
    }
    return others;
}

std::uint32_t read_again(Ledger& ledger, const std::set<std::string>& holders) {
    if (holders.empty()) return 0;
    std::vector<std::string> shown;
    for (const auto& [name, entry] : ledger.entries()) {
        if (holders.contains(file_term(name))) shown.push_back(name);
    }
    for (const auto& name : shown) ledger.read_again(name);
    return static_cast<std::uint32_t>(shown.size());
}

void add_holders(Xapian::Document& document, const std::vector<std::string>& file_terms) {
    for (const auto& term : file_terms) document.add_boolean_term(term);
}

}  // namespace pressdex

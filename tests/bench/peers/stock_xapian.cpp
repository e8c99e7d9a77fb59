// SPDX-License-Identifier: GPL-3.0-or-later
// Xapian as its manual shows it: TermGenerator, one writer, QueryParser, ValueCountMatchSpy, MSet::snippet. What
// pressdex is measured against.
//   stock_xapian build DOCUMENTS DATABASE
//   stock_xapian ask DATABASE QUERIES PASSES
#include "tests/bench/peers/asked.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>
#include <xapian.h>

namespace pressdex::bench {
namespace {

using Json = nlohmann::json;

constexpr Xapian::valueno date_slot = 0;
constexpr Xapian::valueno year_slot = 1;
constexpr Xapian::termcount between_fields = 100;
constexpr std::size_t longest_term = 240;

// A list of labels: its key in the documents, its prefix, and the slot of its first value, which is all that a
// ValueCountMatchSpy can count.
struct Labels {
    const char* key;
    const char* facet;
    const char* prefix;
    Xapian::valueno slot;
};
constexpr std::array<Labels, 3> labels = {{
    {"topics", "sector", "XSEC", 2},
    {"places", "location", "XLOC", 3},
    {"orgs", "organization", "XORG", 4},
}};

std::string compact_day(std::string day) {
    std::erase(day, '-');
    return day;
}

void add_labels(Xapian::Document& document, const Json& object) {
    for (const auto& list : labels) {
        const auto found = object.find(list.key);
        if (found == object.end() || !found->is_array() || found->empty()) continue;
        document.add_value(list.slot, found->front().get<std::string>());
        for (const auto& value : *found)
            document.add_boolean_term((list.prefix + value.get<std::string>()).substr(0, longest_term));
    }
}

Xapian::Document document_of(const Json& object, Xapian::TermGenerator& generator) {
    Xapian::Document document;
    const auto title = object.value("title", ""), text = object.value("text", ""), date = object.value("date", "");
    generator.set_document(document);
    generator.set_termpos(0);
    generator.index_text(title, 1, "S");
    generator.increase_termpos(between_fields);
    generator.index_text(title);
    generator.increase_termpos(between_fields);
    generator.index_text(text);
    document.add_value(date_slot, compact_day(date));
    document.add_value(year_slot, date.substr(0, 4));
    add_labels(document, object);
    const auto id = ("Q" + object.value("id", "")).substr(0, longest_term);
    document.add_boolean_term(id);
    document.set_data(object.value("id", "") + '\n' + title + '\n' + text);
    return document;
}

void build(const char* documents, const char* path) {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("english"));
    std::ifstream file(documents);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) database.add_document(document_of(Json::parse(line), generator));
    }
    database.commit();
}

Xapian::Query words_of(const AskedQuery& asked, Xapian::QueryParser& parser) {
    if (asked.words.empty()) return Xapian::Query::MatchAll;
    std::string typed;
    const std::string between = asked.join == "phrase" ? " " : asked.join == "or" ? " OR " : " AND ";
    for (const auto& word : asked.words) typed += (typed.empty() ? "" : between) + word;
    return parser.parse_query(asked.join == "phrase" ? '"' + typed + '"' : typed);
}

Xapian::Query query_of(const AskedQuery& asked, Xapian::QueryParser& parser) {
    auto query = words_of(asked, parser);
    if (!asked.sector.empty())
        query = Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query("XSEC" + asked.sector));
    if (!asked.first.empty()) {
        const Xapian::Query days(Xapian::Query::OP_VALUE_RANGE, date_slot, compact_day(asked.first),
                                 compact_day(asked.last));
        query = Xapian::Query(Xapian::Query::OP_FILTER, query, days);
    }
    return query;
}

class Asker {
  public:
    explicit Asker(const char* path) : database_(path) {
        parser_.set_stemmer(stemmer_);
        parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        parser_.set_database(database_);
    }

    AnsweredQuery answer(const AskedQuery& asked) {
        Xapian::Enquire enquire(database_);
        enquire.set_query(query_of(asked, parser_));
        if (asked.words.empty()) enquire.set_sort_by_value(date_slot, true);
        Xapian::ValueCountMatchSpy years(year_slot), sectors(2), places(3), organizations(4);
        for (auto* spy : {&years, &sectors, &places, &organizations}) enquire.add_matchspy(spy);
        const auto found = enquire.get_mset(0, 10, database_.get_doccount());
        AnsweredQuery answer;
        answer.total = found.get_matches_estimated();
        for (auto hit = found.begin(); hit != found.end(); ++hit) show(found, hit.get_document().get_data(), answer);
        count(years, "year", answer);
        count(sectors, "sector", answer);
        count(places, "location", answer);
        count(organizations, "organization", answer);
        return answer;
    }

  private:
    void show(const Xapian::MSet& found, const std::string& data, AnsweredQuery& answer) const {
        const auto id_end = data.find('\n'), title_end = data.find('\n', id_end + 1);
        answer.hits.push_back(data.substr(0, id_end));
        answer.snippet_bytes += found.snippet(data.substr(title_end + 1), 300, stemmer_).size();
    }

    static void count(const Xapian::ValueCountMatchSpy& spy, const char* facet, AnsweredQuery& answer) {
        auto& counts = answer.facets[facet];
        for (auto value = spy.top_values_begin(10); value != spy.top_values_end(10); ++value)
            counts[*value] = value.get_termfreq();
    }

    Xapian::Database database_;
    Xapian::Stem stemmer_{"english"};
    Xapian::QueryParser parser_;
};

void ask(const char* path, const char* queries, const char* passes) {
    Asker asker(path);
    ask_all(queries_of(queries), std::stoi(passes), [&](const AskedQuery& asked) { return asker.answer(asked); });
}

}  // namespace
}  // namespace pressdex::bench

int main(int argc, char** argv) try {
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "build" && argc == 4) {
        pressdex::bench::build(argv[2], argv[3]);
    } else if (verb == "ask" && argc == 5) {
        pressdex::bench::ask(argv[2], argv[3], argv[4]);
    } else {
        throw std::runtime_error("stock_xapian build DOCUMENTS DATABASE | ask DATABASE QUERIES PASSES");
    }
    return 0;
} catch (const Xapian::Error& error) {
    std::fprintf(stderr, "%s\n", error.get_description().c_str());
    return 1;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}

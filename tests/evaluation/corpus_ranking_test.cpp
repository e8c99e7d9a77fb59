// SPDX-License-Identifier: GPL-3.0-or-later
// Judged queries over corpus/: nDCG@10 and MRR of the search as it comes, with gates below what was measured.
#include "searcher/searcher.hpp"
#include "tests/searcher/indexed_archive.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<std::vector<std::string>> rows_of(const std::string& name) {
    std::ifstream file(std::string(PRESSDEX_SOURCE) + "/tests/evaluation/" + name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream cells(line);
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '\t');) rows.back().push_back(cell);
    }
    if (!rows.empty()) rows.erase(rows.begin());  // names of the columns
    return rows;
}

// File name and number of a story -> its fact.
std::map<std::pair<std::string, unsigned long>, std::string> facts_of_corpus() {
    std::map<std::pair<std::string, unsigned long>, std::string> facts;
    for (const auto& row : rows_of("corpus_truth.tsv")) facts[{row.at(0), std::stoul(row.at(1))}] = row.at(2);
    return facts;
}

struct Judged {
    std::string query;
    std::map<std::string, int> grades;  // of facts
};

std::vector<Judged> judged_queries(std::string_view half) {
    std::vector<Judged> queries;
    for (const auto& row : rows_of("corpus_queries.tsv")) {
        if (row.at(0) != half) continue;
        queries.push_back({row.at(1), {}});
        std::istringstream answers(row.at(2));
        for (std::string answer; answers >> answer;) {
            const auto colon = answer.find(':');
            queries.back().grades[answer.substr(0, colon)] = std::stoi(answer.substr(colon + 1));
        }
    }
    return queries;
}

double gain(int grade, std::size_t place) {
    return (std::pow(2.0, grade) - 1) / std::log2(static_cast<double>(place) + 2);
}

struct Scores {
    double ndcg = 0, mrr = 0;
    std::size_t queries = 0;
};

Scores scores_of(Searcher& searcher, std::string_view half) {
    const auto facts = facts_of_corpus();
    Scores scores;
    for (const auto& judged : judged_queries(half)) {
        Request request;
        request.query = judged.query;
        request.wants_snippets = false;
        const auto found = searcher.find(request);
        if (!found) continue;
        double gained = 0, best = 0;
        std::size_t first = 0;
        std::set<std::string> seen;  // a fact counts once
        for (std::size_t place = 0; place < found->hits.size(); ++place) {
            const auto& story = found->hits[place].story;
            const auto fact = facts.find({std::filesystem::path(story.file).filename().string(), story.number});
            if (fact == facts.end() || !seen.insert(fact->second).second) continue;
            const auto grade = judged.grades.find(fact->second);
            if (grade == judged.grades.end()) continue;
            gained += gain(grade->second, place);
            if (first == 0) first = place + 1;
        }
        std::vector<int> ideal;
        for (const auto& [fact, grade] : judged.grades) ideal.push_back(-grade);
        std::ranges::sort(ideal);
        for (std::size_t place = 0; place < std::min<std::size_t>(ideal.size(), 10); ++place) {
            best += gain(-ideal[place], place);
        }
        ++scores.queries;
        scores.ndcg += gained / best;
        if (first > 0) scores.mrr += 1.0 / static_cast<double>(first);
    }
    scores.ndcg /= static_cast<double>(scores.queries);
    scores.mrr /= static_cast<double>(scores.queries);
    return scores;
}

void expect_scores(std::string_view half, double ndcg, double mrr) {
    const auto& archive = IndexedArchive::of_corpus();
    if (!archive.missing().empty()) GTEST_SKIP() << archive.missing();
    ASSERT_EQ(archive.failure(), "");
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher) << searcher.error().sentence;
    const auto scores = scores_of(*searcher, half);
    ASSERT_GE(scores.queries, 40U);
    ::testing::Test::RecordProperty("ndcg", std::to_string(scores.ndcg));
    ::testing::Test::RecordProperty("mrr", std::to_string(scores.mrr));
    EXPECT_GE(scores.ndcg, ndcg);
    EXPECT_GE(scores.mrr, mrr);
}

TEST(RankingOfTheCorpus, AnswersTheHalfOfTheQueriesThatMayBeLookedAt) {
    expect_scores("a", 0.95, 0.98);
}

TEST(RankingOfTheCorpus, AnswersTheHalfOfTheQueriesThatWasNeverLookedAt) {
    expect_scores("b", 0.89, 0.94);
}

}  // namespace
}  // namespace pressdex

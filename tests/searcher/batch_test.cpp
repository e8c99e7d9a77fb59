// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/batch_queries.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// "id verb [text] by NAME about WORDS since..until field=value" or the error's sentence.
std::string understood(std::string_view line) {
    const auto query = batch_query(line, {}, "q.jsonl:3");
    if (!query) return query.error().sentence;
    auto text = query->id;
    if (query->verb != Verb::find) text += ' ' + std::string(names_of_verbs()[static_cast<std::size_t>(query->verb)]);
    text += " [" + query->request.query + "]";
    if (!query->by.empty()) text += " by " + query->by;
    if (!query->about.empty()) text += " about " + query->about;
    if (!query->request.since.empty() || !query->request.until.empty()) {
        text += " " + query->request.since + ".." + query->request.until;
    }
    for (const auto& selection : query->request.selections) {
        for (const auto& value : selection.values)
            text += " " + std::string(schema::field(selection.field).name) + "=" + value;
    }
    return text;
}

TEST(BatchQueries, AreReadLineByLine) {
    struct Row {
        std::string line, understood;
    };
    const std::vector<Row> rows = {
        {R"({"id":"q1","text":"energy audit"})", "q1 [energy audit]"},
        {R"({"id":7,"text":"x","filters":null})", "7 [x]"},
        {R"({"id":"q","text":"x","filters":{}})", "q [x]"},
        {R"({"id":"q","text":"x","filters":{"year":2021}})", "q [x] year=2021"},
        {R"({"id":"q","text":"x","filters":{"year":["2021",2022],"sector":"leather"}})",
         "q [x] sector=leather year=2021 year=2022"},
        {R"({"id":"q","text":"x","filters":{"since":"2021-03","until":"2022"}})", "q [x] 2021-03..2022"},
        {R"({"id":"q","text":"x","filters":{"org":"APO","location":["Lahore, Punjab, Pakistan"]}})",
         "q [x] location=Lahore, Punjab, Pakistan organization=APO"},
        {R"({"id":"q","text":""})", "q []"},
        {"nonsense", "q.jsonl:3: not a JSON object"},
        {"[1]", "q.jsonl:3: not a JSON object"},
        {R"({"text":"x"})", "q.jsonl:3: a query without \"id\""},
        {R"({"id":"q","words":"x"})", "q.jsonl:3: a query without \"text\""},
        {R"({"id":"q","text":"x","why":"one story","relevant":[{"id":"023"}]})", "q [x]"},
        {R"({"id":"q","text":["x"]})", "q.jsonl:3: \"text\" is no text"},
        {R"({"id":"q","filters":{"colour":"red"}})", "q.jsonl:3: there is no filter \"colour\""},
        {R"({"id":"q","filters":{"title":"red"}})", "q.jsonl:3: there is no filter \"title\""},
        {R"({"id":"q","filters":{"since":["2021","2022"]}})", "q.jsonl:3: the filter \"since\" takes one day"},
        {R"({"id":"q","filters":{"sector":{"a":1}}})",
         "q.jsonl:3: the filter \"sector\" is neither a text nor a list of texts"},
        {R"({"id":"q","verb":"similar","text":"0123456789abcdef leather"})", "q similar [0123456789abcdef leather]"},
        {R"({"id":"q","text":"APO","verb":"timeline","by":"x"})", "q timeline [APO]"},
        {R"({"id":"q","by":"Khan","about":"exports","verb":"quotes"})", "q quotes [] by Khan about exports"},
        {R"({"id":"q","text":"x","by":["Khan"]})", "q [x]"},
        {R"({"id":"q","by":["Khan"],"verb":"quotes"})", "q.jsonl:3: \"by\" is no text"},
        {R"({"id":"q","text":"x","verb":"groups"})", "q.jsonl:3: \"verb\" is find, show, similar, timeline or quotes"},
        {R"({"id":"q","verb":"timeline"})", "q.jsonl:3: a query without \"text\""},
        {R"({"id":"q","filters":"x"})", "q.jsonl:3: \"filters\" is no object"},
    };
    for (const auto& [line, expected] : rows) EXPECT_EQ(understood(line), expected) << line;
}

}  // namespace
}  // namespace pressdex

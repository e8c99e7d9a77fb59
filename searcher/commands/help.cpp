// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"

namespace pressdex {

std::string_view query_help() {
    // Every line that begins with two blanks is a query and what it finds; a test parses them all.
    static constexpr std::string_view text = R"(The query language of pressdex

Words
  energy audit                   most of the words: one or two need all, longer queries most of them (--match)
  "energy audit"                 the words side by side; also "energy audits"
  ="Energy Audit"                these very word forms
  product*                       words that begin so (three letters or more)
  productivity{3,}               the word three times or more
  energy audit same:sentence     both in one sentence
  energy NEAR audit              both within ten words, in any order; NEAR/3 within three

Combining
  leather OR textile             one of them
  energy AND (audit OR saving)   both sides
  audit -energy                  without the word; NOT energy says the same
  -energy                        everything without it

Fields
  title:audit                    words of the headline
  said:exports                   words inside quotation marks
  sector:leather                 the sector, or one below it
  location:Gilgit-Baltistan      the place, or one within it
  organization:apo               by name or acronym; organization:=apo by this name alone
  about:npo                      whoever names it, stories mainly about it first
  person:"Izhar Hunzai"          a person; by:"Izhar Hunzai" is who said something
  year:2021                      also year:undated and year:2019..2021
  date:2021-12                   also 2021, 2021-12-23, 23/12/2021, "December 2021", 2021..2022, 2021-06.., last-month
  event:2021-12-20..             the day of the event itself

An operator is one only in capitals and in its full form: any headline can be pasted as it is.
)";
    return text;
}

int run_help(const Arguments& arguments) {
    if (!arguments.words.empty() && arguments.words.front() == "query")
        return put_out(std::string(query_help()), arguments);
    const auto general = arguments_from({"--help"});
    return general ? put_out(general->told, arguments) : told(general.error());
}

}  // namespace pressdex

// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_beside.hpp"

#include "own_knowledge.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<std::string> shown(const std::vector<Person>& people) {
    std::vector<std::string> out;
    for (const Person& person : people) out.push_back(person.name + ", " + person.role);
    return out;
}

using Names = std::vector<std::string>;

TEST(PeopleBeside, AreTheWritersOfABylineAndNoDeskOrOutlet) {
    struct Row {
        std::string byline;
        Names people;
    };
    const Row rows[] = {
        {"By Gbenga Adeshino", {"Gbenga Adeshino, author"}},
        {"Written by: Charnele Zaryab", {"Charnele Zaryab, author"}},
        {"Editor: Ivan Zaryab", {"Ivan Zaryab, editor"}},
        {"By Zarina Karimi and Steve Castro in Lahore", {"Zarina Karimi, author", "Steve Castro, author"}},
        {"حوار: آسيا العتروس", {"آسيا العتروس, author"}},
        {"Lê Phương", {"Lê Phương, author"}},
        {"Người viết: Trương Vân - Ngày viết: Thứ Tư,", {"Trương Vân, author"}},
        {"Иван Карпенко", {"Иван Карпенко, author"}},
        {"Автор: Анна Карпенко", {"Анна Карпенко, author"}},
        {"Propos recueillis par Anna CHEVRET.", {"Anna CHEVRET, author"}},
        {"Anna Chevret | Ivan Zaryab", {"Anna Chevret, author", "Ivan Zaryab, author"}},
        {"Daily Example - Anna Chevret", {"Anna Chevret, author"}},
        {"記者陳怡君／台北報導", {"陳怡君, author"}},
        {"上海日報/李文靜", {"李文靜, author"}},
        {"김민수 기자", {"김민수, author"}},
        {"فاطمة الزهراوي", {"فاطمة الزهراوي, author"}},
        {"Редакция сайта", {}},
        {"By Staff Reporter", {}},
        {"MNW Desk", {}},
        {"By: Times News Service", {}},
        {"Steve Castro (@stevecastro)", {}},
        {"New Delhi", {}},
        {"Source: NCPC", {}},
        {"", {}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(shown(people_beside(row.byline, {}, {}, own_knowledge())), row.people) << row.byline;
}

TEST(PeopleBeside, AreThoseWhomJournalistsMayAsk) {
    const auto contact = [](const std::string& name, const std::string& role) {
        Contact one;
        one.name = name;
        one.role = role;
        one.phone = "051 123 4567";
        return one;
    };
    const std::vector<Contact> contacts = {contact("Will Hsuzar", ""), contact("Ayesha Karimi", "Press Officer"),
                                           contact("Zarina Karimi", "at 051"), contact("Press Section", ""),
                                           contact("KESSLER ZARYAB", "")};
    EXPECT_EQ(shown(people_beside({}, contacts, {}, own_knowledge())),
              (Names{"Will Hsuzar, press contact", "Ayesha Karimi, Press Officer", "Zarina Karimi, press contact"}));
    // "Contact:", and the name in a line of its own as a writer would sign.
    EXPECT_EQ(shown(people_beside("Will Hsuzar", std::vector{contact("Will Hsuzar", "")}, {}, own_knowledge())),
              (Names{"Will Hsuzar, press contact"}));
}

TEST(PeopleBeside, AreNamedOnceWhenTheTextNamesThem) {
    Person known;
    known.name = "Gbenga T. Adeshino";
    known.variants = {"Gbenga Adeshino"};
    EXPECT_TRUE(people_beside("By Gbenga Adeshino", {}, {known}, own_knowledge()).empty());
}

TEST(PeopleBeside, SayWhereTheyStand) {
    const auto people = people_beside("By Gbenga Adeshino", {}, {}, own_knowledge());
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].evidence.where, Where::byline);
    EXPECT_EQ(people[0].evidence.quote, "By Gbenga Adeshino");
    EXPECT_FALSE(people[0].evidence.main_subject);
}

}  // namespace
}  // namespace pressdex

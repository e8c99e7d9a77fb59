// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/target.hpp"

#include <cstdio>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string plain(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
}

std::string told(std::string_view text, std::string_view language = "en") {
    Story story;
    story.language = language;
    story.body = {std::string(text)};
    std::string all;
    for (const auto& target : targets_in(story)) {
        if (!all.empty()) all += "; ";
        all += plain(target.value) + (target.to ? ".." + plain(*target.to) : "") + " " + target.unit;
        if (target.by_year > 0) all += " by " + std::to_string(target.by_year);
        all += " [" + target.text + "]";
    }
    return all;
}

TEST(Target, IsAFigureInASentenceThatAims) {
    struct Row {
        std::string_view text, expected, language = "en";
    };
    constexpr Row rows[] = {
        {"The zone will create 10,000 jobs.", "10000 jobs [10,000 jobs]"},
        {"The plan aims to raise exports by 15 percent.", "15 percent [15 percent]"},
        {"The target is to cut energy use by 20% by 2030.", "20 percent by 2030 [20%]"},
        {"It plans to train 500 skilled workers.", "500 workers [500 skilled workers]"},
        {"The ministry hopes for growth of 5-6 per cent.", "5..6 percent [5-6 per cent]"},
        {"The park is expected to give 2.5 million new jobs by the year 2035.",
         "2500000 jobs by 2035 [2.5 million new jobs]"},
        {"Under the project 150 energy audits will be held.", ""},  // the aim stands behind: not seen in English
        {"The NPO will conduct 150 energy audits and plant 1,000 trees.",
         "150 audits [150 energy audits]; 1000 trees [1,000 trees]"},
        {"Exports rose by 15 percent last year.", ""},
        {"The plan says exports grew by 15 percent.", ""},
        {"It will open in 2021. Some 300 people came.", ""},
        {"Pemerintah menargetkan kenaikan 5,5 persen.", "5.5 percent [5,5 persen]", "id"},
        {"ہدف 15 فیصد اضافہ ہے۔", "15 percent [15 فیصد]", "ur"},
        {"برآمدات میں 20 فیصد اضافہ کیا جائے گا۔", "20 percent [20 فیصد]", "ur"},
        {"生産性を20%向上させることを目標とする。", "20 percent [20%]", "ja"},
        {"The Vision 2025 wants G20 people.", ""},
        {"It will reach 12345678901234567890 people.", ""},  // the end of a long number is none
        {"The scheme will run for 5 years in 20 of the schools.", ""},
    };
    for (const Row& row : rows) EXPECT_EQ(told(row.text, row.language), row.expected) << row.text;
}

TEST(Target, IsToldInOneUnitWhateverItsLanguage) {
    const struct {
        std::string_view text, expected, language;
    } rows[] = {
        {"Der Park soll bis 2030 rund 10.000 neue Arbeitsplätze schaffen.",
         "10000 jobs by 2030 [10.000 neue Arbeitsplätze]", "de"},
        {"Le parc permettra de créer 5 000 emplois d’ici 2030.", "5000 jobs by 2030 [5 000 emplois]", "fr"},
        {"Le parc permettra de créer 5 000 emplois et 1 500 logements.",
         "5000 jobs [5 000 emplois]; 1500 homes [1 500 logements]", "fr"},
        {"К 2030 году 500 фермеров создадут 12 500 рабочих мест.",
         "500 farmers by 2030 [500 фермеров]; 12500 jobs by 2030 [12 500 рабочих мест]", "ru"},
        {"El parque creará 10.000 puestos de trabajo para 2030.", "10000 jobs by 2030 [10.000 puestos de trabajo]",
         "es"},
        {"O parque vai criar 10.000 empregos até 2030.", "10000 jobs by 2030 [10.000 empregos]", "pt"},
        {"Il parco creerà 10.000 posti di lavoro entro il 2030.", "10000 jobs by 2030 [10.000 posti di lavoro]", "it"},
        {"Het park zal 500 nieuwe banen opleveren.", "500 jobs [500 nieuwe banen]", "nl"},
        {"Park stworzy 500 nowych miejsc pracy do 2030 roku.", "500 jobs by 2030 [500 nowych miejsc pracy]", "pl"},
        {"К 2030 году парк создаст 500 новых рабочих мест.", "500 jobs by 2030 [500 новых рабочих мест]", "ru"},
        {"Парк створить 500 робочих місць до 2030 року.", "500 jobs by 2030 [500 робочих місць]", "uk"},
        {"Program 2030 yılına kadar 500 işletmeye ulaşmayı hedefliyor.", "500 enterprises by 2030 [500 işletmeye]",
         "tr"},
        {"Program ini akan melatih 500 pekerja hingga 2030.", "500 workers by 2030 [500 pekerja]", "id"},
        {"Dự án sẽ tạo 500 việc làm đến năm 2030.", "500 jobs by 2030 [500 việc làm]", "vi"},
        {"سيوفر المشروع 500 فرصة عمل بحلول عام 2030.", "500 jobs by 2030 [500 فرصة عمل]", "ar"},
        {"منصوبے کے تحت 500 نوجوانوں کو تربیت دی جائے گی۔", "500 youth [500 نوجوانوں]", "ur"},
        {"योजना के तहत 500 युवाओं को प्रशिक्षण दिया जाएगा।", "500 youth [500 युवाओं]", "hi"},
        {"2030年までに500人の雇用を目指す。", "500 jobs by 2030 [500人の雇用]", "ja"},
        {"项目将创造500个就业岗位。", "500 jobs [500个就业岗位]", "zh"},
        {"500개의 일자리를 만들 계획이다.", "500 jobs [500개의 일자리]", "ko"},
        {"Im vorigen Jahr wurden 500 Arbeitsplätze geschaffen.", "", "de"},
        {"El año pasado se crearon 500 empleos.", "", "es"},
        {"За год было создано 500 рабочих мест.", "", "ru"},
    };
    for (const auto& row : rows) EXPECT_EQ(told(row.text, row.language), row.expected) << row.text;
}

TEST(Target, NamedAgainIsCountedOnceAndLearnsItsYear) {
    Story story;
    story.body = {"It will create 10,000 jobs.", "The aim is 10,000 jobs by 2030."};
    const auto targets = targets_in(story);
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_EQ(targets[0].evidence.times, 2U);
    EXPECT_EQ(targets[0].by_year, 2030U);
}

}  // namespace
}  // namespace pressdex

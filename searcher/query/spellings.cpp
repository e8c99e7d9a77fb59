// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/spellings.hpp"

#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace pressdex::query {
namespace {

// Each row is one word. Names as the press of South Asia and the Gulf transliterates them, with their Urdu and Arabic
// form; words that British and American English spell differently beyond the rules below; places. A spelling that is a
// common word of its own stays out.
constexpr std::array rows = {
    std::string_view(
        "chaudhry chaudhary chaudhri chaudhuri choudhry choudhary choudhury chowdhury chowdhry chaudry چوہدری"),
    std::string_view("muhammad mohammad mohammed muhammed mohamed mohamad mohd محمد"),
    std::string_view("hussain husain hussein husein hossain حسین"),
    std::string_view("hasan hassan حسن"),
    std::string_view("ahmed ahmad احمد"),
    std::string_view("mahmood mehmood mahmud mehmud محمود"),
    std::string_view("masood masud مسعود"),
    std::string_view("yusuf yousuf yousaf yusaf yousef یوسف"),
    std::string_view("usman osman uthman othman عثمان"),
    std::string_view("umar omar umer عمر"),
    std::string_view("iqbal eqbal اقبال"),
    std::string_view("sheikh shaikh shaykh شیخ"),
    std::string_view("syed sayed sayyid saiyed سید"),
    std::string_view("qureshi quraishi qureishi koreshi قریشی"),
    std::string_view("siddiqui siddiqi siddique siddiqee صدیقی"),
    std::string_view("rehman rahman rehmaan رحمان"),
    std::string_view("raheem rahim رحیم"),
    std::string_view("kareem karim کریم"),
    std::string_view("saeed saeid saied سعید"),
    std::string_view("waheed wahid وحید"),
    std::string_view("nadeem nadim ندیم"),
    std::string_view("naeem naim نعیم"),
    std::string_view("saleem salim سلیم"),
    std::string_view("shafeeq shafiq شفیق"),
    std::string_view("tariq tareq طارق"),
    std::string_view("farooq faruq farouk farooque faruk فاروق"),
    std::string_view("ibrahim ebrahim ابراہیم"),
    std::string_view("ismail ismaeel esmail اسماعیل"),
    std::string_view("imran emran عمران"),
    std::string_view("khurram khuram خرم"),
    std::string_view("razzaq razzak razaq رزاق"),
    std::string_view("dawood daud dawud داؤد"),
    std::string_view("aziz azeez عزیز"),
    std::string_view("jameel jamil جمیل"),
    std::string_view("khalid khaled خالد"),
    std::string_view("walid waleed ولید"),
    std::string_view("zulfiqar zulfikar zulfiquar ذوالفقار"),
    std::string_view("abdullah abdulla عبداللہ"),
    std::string_view("alamgir alamgeer عالمگیر"),
    std::string_view("gilgit گلگت"),
    std::string_view("lahore لاہور"),
    std::string_view("karachi کراچی"),
    std::string_view("peshawar پشاور"),
    std::string_view("sialkot سیالکوٹ"),
    std::string_view("pakistan پاکستان"),
    std::string_view("makkah mecca"),
    std::string_view("madinah medina"),
    std::string_view("quran koran"),
    std::string_view("turkey türkiye"),
    std::string_view("kyiv kiev"),
    std::string_view("mumbai bombay"),
    std::string_view("kolkata calcutta"),
    std::string_view("chennai madras"),
    std::string_view("bengaluru bangalore"),
    std::string_view("myanmar burma"),
    std::string_view("yangon rangoon"),
    std::string_view("beijing peking"),
    std::string_view("centre center"),
    std::string_view("centres centers"),
    std::string_view("theatre theater"),
    std::string_view("fibre fiber"),
    std::string_view("litre liter"),
    std::string_view("metre meter"),
    std::string_view("kilometre kilometer"),
    std::string_view("calibre caliber"),
    std::string_view("programme program"),
    std::string_view("programmes programs"),
    std::string_view("defence defense"),
    std::string_view("licence license"),
    std::string_view("licences licenses"),
    std::string_view("offence offense"),
    std::string_view("jewellery jewelry"),
    std::string_view("jeweller jeweler"),
    std::string_view("aluminium aluminum"),
    std::string_view("sulphur sulfur"),
    std::string_view("mould mold"),
    std::string_view("plough plow"),
    std::string_view("catalogue catalog"),
    std::string_view("dialogue dialog"),
    std::string_view("enrolment enrollment"),
    std::string_view("fulfil fulfill"),
    std::string_view("fulfilment fulfillment"),
    std::string_view("instalment installment"),
    std::string_view("skilful skillful"),
    std::string_view("travelling traveling"),
    std::string_view("traveller traveler"),
    std::string_view("modelling modeling"),
    std::string_view("labelling labeling"),
    std::string_view("counselling counseling"),
    std::string_view("counsellor counselor"),
    std::string_view("fuelled fueled"),
    std::string_view("grey gray"),
    std::string_view("ageing aging"),
    std::string_view("artefact artifact"),
    std::string_view("manoeuvre maneuver"),
    std::string_view("paediatric pediatric"),
    std::string_view("anaemia anemia"),
    std::string_view("foetus fetus"),
    std::string_view("haemorrhage hemorrhage"),
    std::string_view("oesophagus esophagus"),
    std::string_view("tumour tumor"),
    std::string_view("yoghurt yogurt"),
};

// Endings in British and American English, on words of `letters` or more. What they make of a word that has no such
// twin (promise, promize) stands in no archive and is left out there.
struct Ending {
    std::string_view british, american;
    std::size_t letters;
};
constexpr std::array endings = {
    Ending{"isation", "ization", 9}, Ending{"isations", "izations", 10},
    Ending{"ise", "ize", 7},         Ending{"ised", "ized", 8},
    Ending{"ises", "izes", 8},       Ending{"ising", "izing", 8},
    Ending{"iser", "izer", 8},       Ending{"yse", "yze", 6},
    Ending{"ysed", "yzed", 7},       Ending{"our", "or", 5},
    Ending{"ours", "ors", 6},        Ending{"oured", "ored", 7},
    Ending{"ouring", "oring", 8},    Ending{"ourable", "orable", 8},
};

using Table = std::unordered_map<std::string, std::size_t>;

std::vector<std::string> words_of(std::string_view row) {
    std::vector<std::string> words;
    while (!row.empty()) {
        const auto end = std::min(row.find(' '), row.size());
        words.push_back(folded(row.substr(0, end)));
        row.remove_prefix(std::min(end + 1, row.size()));
    }
    return words;
}

const Table& table() {
    static const Table known = [] {
        Table numbers;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (auto& word : words_of(rows[i])) numbers.emplace(std::move(word), i);
        }
        return numbers;
    }();
    return known;
}

void add_with_ending(std::vector<std::string>& spellings, std::string_view word, std::string_view old,
                     std::string_view ending, std::size_t letters) {
    if (word.size() < letters || !word.ends_with(old)) return;
    auto spelling = std::string(word.substr(0, word.size() - old.size())).append(ending);
    if (std::ranges::find(spellings, spelling) == spellings.end()) spellings.push_back(std::move(spelling));
}

}  // namespace

std::vector<std::string> other_spellings(std::string_view folded_word) {
    std::vector<std::string> spellings;
    if (const auto row = table().find(std::string(folded_word)); row != table().end()) {
        spellings = words_of(rows[row->second]);
        std::erase(spellings, folded_word);
        return spellings;
    }
    for (const auto& [british, american, letters] : endings) {
        add_with_ending(spellings, folded_word, british, american, letters);
        add_with_ending(spellings, folded_word, american, british, letters);
    }
    return spellings;
}

}  // namespace pressdex::query

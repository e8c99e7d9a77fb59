// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/reading_time.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

// Behind the number, at the end of the line.
constexpr auto units = std::to_array<std::string_view>({"min read",
                                                        "mins read",
                                                        "minute read",
                                                        "minutes read",
                                                        "minutes to read",
                                                        "min de lecture",
                                                        "minutes de lecture",
                                                        "minute de lecture",
                                                        "min lesezeit",
                                                        "minuten lesezeit",
                                                        "min de lectura",
                                                        "minutos de lectura",
                                                        "min de leitura",
                                                        "minutos de leitura",
                                                        "min di lettura",
                                                        "minuti di lettura",
                                                        "min leestijd",
                                                        "minuten leestijd",
                                                        "min lästid",
                                                        "min lesetid",
                                                        "min czytania",
                                                        "dk okuma",
                                                        "dakika okuma",
                                                        "мин чтения",
                                                        "минуты чтения",
                                                        "menit baca",
                                                        "menit membaca",
                                                        "phút đọc",
                                                        "دقائق قراءة",
                                                        "دقیقه مطالعه",
                                                        "मिनट पढ़ें"});

// Before the number and its minutes, which end the line.
constexpr auto labels = std::to_array<std::string_view>(
    {"reading time",      "read time",        "temps de lecture", "lesezeit",         "lesedauer",    "lectura de",
     "tiempo de lectura", "tempo de leitura", "leitura de",       "tempo di lettura", "leestijd",     "lästid",
     "lesetid",           "læsetid",          "czas czytania",    "doba čtení",       "okuma süresi", "время чтения",
     "час читання",       "waktu baca",       "masa membaca",     "thời gian đọc",    "زمن القراءة",  "مدة القراءة",
     "زمان مطالعه",       "पढ़ने का समय"});

// Of scripts without blanks: looked for as printed.
constexpr auto unparted = std::to_array<std::string_view>(
    {"阅读时间", "閱讀時間", "閱讀需時", "読了時間", "分で読め", "분 분량", "읽는 시간", "เวลาอ่าน", "นาทีในการอ่าน"});

template <std::size_t size>
std::vector<std::string> plain_forms(const std::array<std::string_view, size>& phrases) {
    std::vector<std::string> forms;
    for (const auto phrase : phrases) forms.push_back(' ' + plain(phrase));
    return forms;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// " evening post 3 min read", of any of the units.
bool ends_in_unit(std::string_view words) {
    static const auto forms = plain_forms(units);
    return std::ranges::any_of(forms, [&](const std::string& unit) {
        return words.size() > unit.size() && words.ends_with(unit) && is_digit(words[words.size() - unit.size() - 1]);
    });
}

// " reading time 3 minutes", of any of the labels: a number and one word at most.
bool ends_in_labelled_number(std::string_view words) {
    static const auto forms = plain_forms(labels);
    return std::ranges::any_of(forms, [&](const std::string& label) {
        const std::size_t at = words.rfind(label + ' ');
        if (at == std::string_view::npos) return false;
        const std::string_view behind = words.substr(at + label.size() + 1);
        const std::string_view unit = behind.substr(std::min(behind.find(' '), behind.size()));
        const bool is_minutes = unit.empty() || unit.starts_with(" m") || unit.starts_with(" d") ||
                                unit.starts_with(" ph") || static_cast<unsigned char>(unit[1]) >= 0x80;
        return is_digit(behind.front()) && is_minutes && unit.find(' ', 1) == std::string_view::npos;
    });
}

}  // namespace

bool tells_reading_time(const Line& line) {
    constexpr std::size_t longest = 80;
    constexpr std::uint32_t most_words = 9;
    if (line.text.size() > longest || line.words > most_words || line.ends_sentence ||
        line.text.find_first_of("0123456789") == std::string::npos)
        return false;
    const std::string words = ' ' + plain(line.text);
    const auto prints = [&](std::string_view phrase) { return line.text.find(phrase) != std::string::npos; };
    return ends_in_unit(words) || ends_in_labelled_number(words) || std::ranges::any_of(unparted, prints);
}

}  // namespace pressdex

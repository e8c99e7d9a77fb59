// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/lunar_date.hpp"

#include "indexer/metadata/dates/calendar_months.hpp"

#include <array>
#include <cmath>
#include <memory>

#include <unicode/calendar.h>

namespace pressdex {
namespace {

constexpr auto months = std::to_array<NamedMonth>(
    {{"محرم", 1},          {"المحرم", 1},        {"محرم الحرام", 1},   {"صفر", 2},          {"صفر المظفر", 2},
     {"ربيع الأول", 3},    {"ربيع أول", 3},      {"ربیع الاول", 3},    {"ربيع الآخر", 4},   {"ربيع الثاني", 4},
     {"ربيع ثاني", 4},     {"ربیع الثانی", 4},   {"جمادى الأولى", 5},  {"جمادى الأول", 5},  {"جمادی الاول", 5},
     {"جمادی الاولیٰ", 5},  {"جمادى الآخرة", 6},  {"جمادى الثانية", 6}, {"جمادى الثاني", 6}, {"جمادی الثانی", 6},
     {"جمادی الثانیہ", 6}, {"رجب", 7},           {"رجب المرجب", 7},    {"شعبان", 8},        {"شعبان المعظم", 8},
     {"رمضان", 9},         {"رمضان المبارك", 9}, {"شوال", 10},         {"شوال المکرم", 10}, {"ذو القعدة", 11},
     {"ذي القعدة", 11},    {"ذوالقعدة", 11},     {"ذیقعدہ", 11},       {"ذوالقعدہ", 11},    {"ذو الحجة", 12},
     {"ذي الحجة", 12},     {"ذوالحجة", 12},      {"ذی الحجہ", 12},     {"ذوالحجہ", 12}});

// The first day of each month, and of the month behind the last, from ICU's table of the calendar.
class MonthStarts {
  public:
    MonthStarts() {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
            *icu::TimeZone::getGMT(), icu::Locale("en@calendar=islamic-umalqura"), status));
        if (U_FAILURE(status) != 0) return;
        for (std::size_t month = 0; month < days_.size(); ++month) {
            const auto years = static_cast<int>(month / 12);
            calendar->clear();
            calendar->set(UCAL_EXTENDED_YEAR, first_lunar_year + years);
            calendar->set(UCAL_MONTH, static_cast<int>(month % 12));
            calendar->set(UCAL_DATE, 1);
            constexpr double milliseconds_a_day = 86'400'000;
            days_[month] = static_cast<int>(std::floor(calendar->getTime(status) / milliseconds_a_day));
        }
        is_known_ = U_SUCCESS(status) != 0;
    }

    // Days since 1 January 1970; empty when ICU has no such calendar.
    std::optional<int> of(std::size_t month) const { return is_known_ ? std::optional(days_[month]) : std::nullopt; }

  private:
    std::array<int, std::size_t{last_lunar_year - first_lunar_year + 1} * 12 + 1> days_{};
    bool is_known_ = false;
};

}  // namespace

std::optional<unsigned> lunar_month_named(std::string_view words) {
    static const CalendarMonths names(months);
    // Arabic letters begin with the bytes D8 to DB.
    if (words.size() < 4 || static_cast<unsigned char>(words.front()) < 0xD8) return std::nullopt;
    return names.named(words);
}

std::optional<Day> day_of_lunar(int year, unsigned month, unsigned day) {
    if (year < first_lunar_year || year > last_lunar_year || month < 1 || month > 12 || day < 1) return std::nullopt;
    static const MonthStarts starts;
    const std::size_t at = static_cast<std::size_t>(year - first_lunar_year) * 12 + month - 1;
    const auto first = starts.of(at), next = starts.of(at + 1);
    if (!first || !next || *first + static_cast<int>(day) > *next) return std::nullopt;
    return Day{day_of(1970, 1, 1)->number + *first + static_cast<int>(day) - 1};
}

}  // namespace pressdex

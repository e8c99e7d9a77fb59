// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/magnitudes.hpp"

#include "indexer/metadata/office/phrase_list.hpp"

#include <array>

namespace pressdex {
namespace {

enum Admitted : int { always, in_money };

struct Row {
    std::string_view word;  // lower case
    double factor;
    Admitted admitted = always;
};

// clang-format off
constexpr std::array rows = {
    Row{"hundred", 1e2}, Row{"thousand", 1e3}, Row{"thousands", 1e3}, Row{"k", 1e3, in_money},
    Row{"million", 1e6}, Row{"millions", 1e6}, Row{"mn", 1e6}, Row{"mln", 1e6}, Row{"mio", 1e6, in_money}, Row{"m", 1e6, in_money},
    Row{"billion", 1e9}, Row{"billions", 1e9}, Row{"bn", 1e9}, Row{"bln", 1e9}, Row{"b", 1e9, in_money}, Row{"mrd", 1e9, in_money},
    Row{"trillion", 1e12}, Row{"trillions", 1e12}, Row{"trn", 1e12}, Row{"tn", 1e12, in_money}, Row{"tr", 1e12, in_money},
    Row{"lakh", 1e5}, Row{"lakhs", 1e5}, Row{"lac", 1e5}, Row{"lacs", 1e5}, Row{"crore", 1e7}, Row{"crores", 1e7}, Row{"cr", 1e7, in_money}, Row{"arab", 1e9, in_money},
    // Indonesian, Malay, Vietnamese, Turkish
    Row{"ribu", 1e3}, Row{"juta", 1e6}, Row{"miliar", 1e9}, Row{"milyar", 1e9}, Row{"bilion", 1e9}, Row{"triliun", 1e12}, Row{"trilion", 1e12},
    Row{"nghìn", 1e3}, Row{"ngàn", 1e3}, Row{"triệu", 1e6}, Row{"tỷ", 1e9}, Row{"tỉ", 1e9}, Row{"bin", 1e3, in_money}, Row{"milyon", 1e6}, Row{"trilyon", 1e12},
    // Spanish, Portuguese, French, German, Russian, Mongolian
    Row{"mil", 1e3, in_money}, Row{"millón", 1e6}, Row{"millones", 1e6}, Row{"mil millones", 1e9}, Row{"milhão", 1e6}, Row{"milhões", 1e6}, Row{"bilhões", 1e9},
    Row{"milliard", 1e9}, Row{"milliards", 1e9}, Row{"millionen", 1e6}, Row{"milliarden", 1e9},
    Row{"тыс", 1e3}, Row{"млн", 1e6}, Row{"млрд", 1e9}, Row{"миллион", 1e6}, Row{"миллиард", 1e9}, Row{"мянга", 1e3}, Row{"сая", 1e6}, Row{"тэрбум", 1e9},
    // Urdu, Persian, Arabic, Sorani
    Row{"ہزار", 1e3}, Row{"لاکھ", 1e5}, Row{"ملین", 1e6}, Row{"کروڑ", 1e7}, Row{"ارب", 1e9}, Row{"بلین", 1e9}, Row{"کھرب", 1e11},
    Row{"هزار", 1e3}, Row{"میلیون", 1e6}, Row{"میلیارد", 1e9}, Row{"تریلیون", 1e12}, Row{"ألف", 1e3}, Row{"مليون", 1e6}, Row{"مليار", 1e9}, Row{"ملیۆن", 1e6}, Row{"ملیار", 1e9},
    // Hindi, Nepali, Bengali
    Row{"हजार", 1e3}, Row{"हज़ार", 1e3}, Row{"लाख", 1e5}, Row{"करोड़", 1e7}, Row{"करोड", 1e7}, Row{"अरब", 1e9}, Row{"अर्ब", 1e9}, Row{"হাজার", 1e3}, Row{"লাখ", 1e5}, Row{"লক্ষ", 1e5}, Row{"কোটি", 1e7},
    // Japanese, Chinese, Korean, Thai, Lao: no blank parts them from what follows
    Row{"千", 1e3}, Row{"万", 1e4}, Row{"萬", 1e4}, Row{"百万", 1e6}, Row{"百萬", 1e6}, Row{"億", 1e8}, Row{"亿", 1e8}, Row{"兆", 1e12},
    Row{"천", 1e3}, Row{"만", 1e4}, Row{"억", 1e8}, Row{"조", 1e12},
    Row{"พัน", 1e3}, Row{"หมื่น", 1e4}, Row{"แสน", 1e5}, Row{"ล้าน", 1e6}, Row{"พันล้าน", 1e9}, Row{"หมื่นล้าน", 1e10}, Row{"แสนล้าน", 1e11}, Row{"ล้านล้าน", 1e12}, Row{"ພັນ", 1e3}, Row{"ລ້ານ", 1e6}, Row{"ຕື້", 1e9},
};
// clang-format on

}  // namespace

std::optional<Magnitude> magnitude_at(std::string_view text, std::size_t at, bool is_money) {
    static const PhraseList list(rows, [](const Row& row) { return row.word; });
    const auto found =
        list.longest_at(text, at, [is_money](std::size_t row) { return is_money || rows[row].admitted == always; });
    if (!found) return std::nullopt;
    return Magnitude{rows[found->row].factor, found->end};
}

bool counts_on(double factor) {
    return factor == 1e4 || factor == 1e5 || factor == 1e7 || factor == 1e8 || factor == 1e12;
}

}  // namespace pressdex

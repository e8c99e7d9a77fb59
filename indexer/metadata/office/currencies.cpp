// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/currencies.hpp"

#include "indexer/metadata/office/number_text.hpp"
#include "indexer/metadata/office/phrase_list.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace pressdex {
namespace {

constexpr auto before = CurrencyPlace::before, after = CurrencyPlace::after, both = CurrencyPlace::both;

// clang-format off
constexpr std::array signs = {
    CurrencySign{"$", "$"}, CurrencySign{"us$", "USD"}, CurrencySign{"us $", "USD"}, CurrencySign{"u.s. $", "USD"}, CurrencySign{"usd", "USD"}, CurrencySign{"usd $", "USD"},
    CurrencySign{"dollars", "$", after}, CurrencySign{"dollar", "$", after},
    CurrencySign{"us dollars", "USD", after}, CurrencySign{"us dollar", "USD", after}, CurrencySign{"u.s. dollars", "USD", after}, CurrencySign{"american dollars", "USD", after},
    CurrencySign{"s$", "SGD", before}, CurrencySign{"sgd", "SGD"}, CurrencySign{"hk$", "HKD"}, CurrencySign{"hkd", "HKD"}, CurrencySign{"nt$", "TWD"}, CurrencySign{"twd", "TWD"}, CurrencySign{"a$", "AUD"}, CurrencySign{"au$", "AUD"}, CurrencySign{"aud", "AUD"},
    CurrencySign{"c$", "CAD"}, CurrencySign{"cad", "CAD"}, CurrencySign{"nz$", "NZD"}, CurrencySign{"nzd", "NZD"}, CurrencySign{"fj$", "FJD"}, CurrencySign{"f$", "FJD"}, CurrencySign{"fjd", "FJD"},
    CurrencySign{"hong kong dollars", "HKD", after}, CurrencySign{"singapore dollars", "SGD", after}, CurrencySign{"australian dollars", "AUD", after}, CurrencySign{"canadian dollars", "CAD", after}, CurrencySign{"fijian dollars", "FJD", after},
    CurrencySign{"rs", "Rs"}, CurrencySign{"rs.", "Rs", before}, CurrencySign{"rs:", "Rs", before}, CurrencySign{"rs.:", "Rs", before}, CurrencySign{"₨", "Rs"}, CurrencySign{"rupees", "Rs"}, CurrencySign{"rupee", "Rs", after},
    CurrencySign{"pkr", "PKR"}, CurrencySign{"pak rs", "PKR", before}, CurrencySign{"pakistani rupees", "PKR", after}, CurrencySign{"inr", "INR"}, CurrencySign{"₹", "INR"}, CurrencySign{"indian rupees", "INR", after},
    CurrencySign{"lkr", "LKR"}, CurrencySign{"slr", "LKR", before}, CurrencySign{"sri lankan rupees", "LKR", after}, CurrencySign{"npr", "NPR"}, CurrencySign{"nrs", "NPR", before}, CurrencySign{"nrs.", "NPR", before}, CurrencySign{"nepalese rupees", "NPR", after},
    CurrencySign{"bdt", "BDT"}, CurrencySign{"tk", "BDT"}, CurrencySign{"tk.", "BDT", before}, CurrencySign{"৳", "BDT"}, CurrencySign{"taka", "BDT"},
    CurrencySign{"€", "EUR"}, CurrencySign{"eur", "EUR"}, CurrencySign{"euro", "EUR"}, CurrencySign{"euros", "EUR"}, CurrencySign{"£", "GBP"}, CurrencySign{"gbp", "GBP"}, CurrencySign{"pounds", "pound", after, true}, CurrencySign{"pounds sterling", "GBP", after}, CurrencySign{"chf", "CHF"}, CurrencySign{"swiss francs", "CHF", after},
    CurrencySign{"¥", "yen"}, CurrencySign{"￥", "yen"}, CurrencySign{"jpy", "JPY"}, CurrencySign{"yen", "JPY", after}, CurrencySign{"円", "JPY", after}, CurrencySign{"日元", "JPY", after}, CurrencySign{"日圓", "JPY", after}, CurrencySign{"엔", "JPY", after},
    CurrencySign{"cny", "CNY"}, CurrencySign{"rmb", "CNY"}, CurrencySign{"yuan", "CNY"}, CurrencySign{"renminbi", "CNY", after}, CurrencySign{"人民币", "CNY", before}, CurrencySign{"人民幣", "CNY", before}, CurrencySign{"元", "yuan", after}, CurrencySign{"元人民币", "CNY", after}, CurrencySign{"元人民幣", "CNY", after},
    CurrencySign{"美元", "USD", after}, CurrencySign{"ドル", "USD", after}, CurrencySign{"米ドル", "USD", after}, CurrencySign{"달러", "USD", after}, CurrencySign{"歐元", "EUR", after}, CurrencySign{"欧元", "EUR", after}, CurrencySign{"ユーロ", "EUR", after}, CurrencySign{"新台幣", "TWD", before}, CurrencySign{"港元", "HKD", after}, CurrencySign{"港幣", "HKD", both},
    CurrencySign{"₩", "KRW"}, CurrencySign{"krw", "KRW"}, CurrencySign{"won", "KRW", after, true}, CurrencySign{"korean won", "KRW", after}, CurrencySign{"원", "KRW", after},
    CurrencySign{"₱", "PHP"}, CurrencySign{"php", "PHP"}, CurrencySign{"p", "PHP", before, true}, CurrencySign{"pesos", "peso", after}, CurrencySign{"rm", "MYR", before}, CurrencySign{"myr", "MYR"}, CurrencySign{"ringgit", "MYR", after}, CurrencySign{"rp", "IDR", before}, CurrencySign{"rp.", "IDR", before}, CurrencySign{"idr", "IDR"}, CurrencySign{"rupiah", "IDR", after},
    CurrencySign{"฿", "THB"}, CurrencySign{"thb", "THB"}, CurrencySign{"baht", "THB", after}, CurrencySign{"บาท", "THB", after}, CurrencySign{"ดอลลาร์", "USD", after}, CurrencySign{"₭", "LAK"}, CurrencySign{"kip", "LAK", after}, CurrencySign{"ກີບ", "LAK", after}, CurrencySign{"₫", "VND"}, CurrencySign{"vnd", "VND"}, CurrencySign{"đồng", "VND", after}, CurrencySign{"dong", "VND", after}, CurrencySign{"usd", "USD", after}, CurrencySign{"riel", "KHR", after}, CurrencySign{"៛", "KHR"},
    CurrencySign{"₺", "TRY"}, CurrencySign{"try", "TRY", after, true}, CurrencySign{"tl", "TRY", after}, CurrencySign{"lira", "TRY", after}, CurrencySign{"türk lirası", "TRY", after}, CurrencySign{"avro", "EUR", after}, CurrencySign{"dolar", "$", after}, CurrencySign{"dolar as", "USD", after}, CurrencySign{"dólares", "$", after}, CurrencySign{"đô la", "USD", after}, CurrencySign{"đô la mỹ", "USD", after},
    CurrencySign{"aed", "AED"}, CurrencySign{"dh", "AED", before}, CurrencySign{"dhs", "AED", before}, CurrencySign{"dirhams", "AED", after}, CurrencySign{"sar", "SAR"}, CurrencySign{"riyals", "SAR", after}, CurrencySign{"qar", "QAR"}, CurrencySign{"irr", "IRR"}, CurrencySign{"rials", "rial", after}, CurrencySign{"tomans", "toman", after}, CurrencySign{"zar", "ZAR"}, CurrencySign{"ngn", "NGN"}, CurrencySign{"₦", "NGN"}, CurrencySign{"kes", "KES"}, CurrencySign{"ksh", "KES", before}, CurrencySign{"mnt", "MNT"}, CurrencySign{"₮", "MNT"}, CurrencySign{"tugrik", "MNT", after}, CurrencySign{"tugriks", "MNT", after}, CurrencySign{"төгрөг", "MNT", after}, CurrencySign{"төгрөгийн", "MNT", after}, CurrencySign{"рублей", "RUB", after}, CurrencySign{"долларов", "USD", after}, CurrencySign{"iqd", "IQD"}, CurrencySign{"dinars", "dinar", after},
    CurrencySign{"روپے", "Rs", after}, CurrencySign{"روپیہ", "Rs", after}, CurrencySign{"روپیے", "Rs", after}, CurrencySign{"روپوں", "Rs", after}, CurrencySign{"ڈالر", "$", after}, CurrencySign{"ڈالرز", "$", after}, CurrencySign{"امریکی ڈالر", "USD", after}, CurrencySign{"یورو", "EUR", after}, CurrencySign{"دلار", "USD", after}, CurrencySign{"ریال", "rial", after}, CurrencySign{"تومان", "toman", after}, CurrencySign{"دولار", "USD", after}, CurrencySign{"دينار", "dinar", after}, CurrencySign{"دینار", "dinar", after}, CurrencySign{"درهم", "AED", after},
    CurrencySign{"रुपये", "Rs", after}, CurrencySign{"रुपए", "Rs", after}, CurrencySign{"रुपयों", "Rs", after}, CurrencySign{"रु", "Rs", before}, CurrencySign{"रु.", "Rs", before}, CurrencySign{"डॉलर", "$", after}, CurrencySign{"টাকা", "BDT", after}, CurrencySign{"টাকার", "BDT", after}, CurrencySign{"ডলার", "USD", after},
};

struct National { std::string_view code, country, currency; };
constexpr std::array nationals = {
    National{"Rs", "Pakistan", "PKR"}, National{"Rs", "India", "INR"}, National{"Rs", "Sri Lanka", "LKR"}, National{"Rs", "Nepal", "NPR"}, National{"Rs", "Mauritius", "MUR"},
    National{"$", "Singapore", "SGD"}, National{"$", "Hong Kong", "HKD"}, National{"$", "Australia", "AUD"}, National{"$", "Canada", "CAD"}, National{"$", "New Zealand", "NZD"}, National{"$", "Fiji", "FJD"}, National{"$", "United States", "USD"},
    National{"yen", "China", "CNY"}, National{"yen", "Japan", "JPY"}, National{"yuan", "Taiwan", "TWD"}, National{"yuan", "Hong Kong", "HKD"}, National{"yuan", "China", "CNY"},
    National{"peso", "Philippines", "PHP"}, National{"peso", "Mexico", "MXN"}, National{"peso", "Colombia", "COP"}, National{"peso", "Chile", "CLP"}, National{"peso", "Argentina", "ARS"},
    National{"rial", "Iran", "IRR"}, National{"rial", "Oman", "OMR"}, National{"rial", "Saudi Arabia", "SAR"}, National{"rial", "Qatar", "QAR"}, National{"pound", "United Kingdom", "GBP"}, National{"pound", "Egypt", "EGP"}, National{"dinar", "Iraq", "IQD"}, National{"dinar", "Jordan", "JOD"}, National{"dinar", "Kuwait", "KWD"},
};
// clang-format on

// What a class means where nothing tells otherwise: the dollar of international trade, the yen sign's first owner.
struct Usual {
    std::string_view code, currency;
};
constexpr std::array usuals = {Usual{"$", "USD"},     Usual{"yen", "JPY"}, Usual{"yuan", "CNY"},
                               Usual{"pound", "GBP"}, Usual{"Rs", ""},     Usual{"peso", ""},
                               Usual{"rial", ""},     Usual{"dinar", ""},  Usual{"toman", ""}};

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The rows that stand before numbers, by their last byte, the longest first.
std::array<std::vector<std::uint16_t>, 256> rows_by_last_byte() {
    std::array<std::vector<std::uint16_t>, 256> rows;
    for (std::size_t row = 0; row < signs.size(); ++row) {
        if (signs[row].place != after)
            rows[static_cast<unsigned char>(signs[row].sign.back())].push_back(static_cast<std::uint16_t>(row));
    }
    for (auto& some : rows) {
        std::ranges::stable_sort(some, [](auto a, auto b) { return signs[a].sign.size() > signs[b].sign.size(); });
    }
    return rows;
}

const PhraseList& list() {
    static const PhraseList words(signs, [](const CurrencySign& sign) { return sign.sign; });
    return words;
}

bool may_stand(CurrencyPlace place, CurrencyPlace wanted) {
    return (static_cast<unsigned>(place) & static_cast<unsigned>(wanted)) != 0;
}

}  // namespace

std::optional<SignFound> currency_before(std::string_view text, std::size_t end) {
    static const auto rows = rows_by_last_byte();
    while (end > 0 && text[end - 1] == ' ') --end;
    if (end >= 2 && text.substr(end - 2, 2) == "\u00a0") end -= 2;
    if (end == 0) return std::nullopt;
    for (const auto row : rows[static_cast<unsigned char>(lower(text[end - 1]))]) {
        const auto& sign = signs[row];
        if (sign.sign.size() > end) continue;
        const auto from = end - sign.sign.size();
        if (!std::ranges::equal(text.substr(from, sign.sign.size()), sign.sign, {}, lower)) continue;
        // In the middle of a word: "hrs 5".
        const bool is_letter = lower(text[from]) >= 'a' && lower(text[from]) <= 'z';
        const bool goes_on =
            from > 0 && (is_letter_byte(text[from - 1]) || (text[from - 1] >= '0' && text[from - 1] <= '9'));
        if (!is_letter || !goes_on) return SignFound{&sign, from, end};
    }
    return std::nullopt;
}

std::optional<SignFound> currency_after(std::string_view text, std::size_t at) {
    const auto from = skip_blanks(text, at);
    const auto found = list().longest_at(
        text, from, [](std::size_t row) { return may_stand(signs[row].place, CurrencyPlace::after); });
    if (!found) return std::nullopt;
    return SignFound{&signs[found->row], from, found->end};
}

std::string_view currency_in(std::string_view code, std::string_view country) {
    for (const auto& row : nationals) {
        if (row.code == code && row.country == country) return row.currency;
    }
    return {};
}

bool is_class(std::string_view code) {
    return std::ranges::any_of(usuals, [code](const Usual& usual) { return usual.code == code; });
}

std::string_view usual_currency(std::string_view code) {
    for (const auto& usual : usuals) {
        if (usual.code == code) return usual.currency;
    }
    return {};
}

}  // namespace pressdex

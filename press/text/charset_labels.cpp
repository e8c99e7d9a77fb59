// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/charset_labels.hpp"

#include <algorithm>
#include <string>

namespace pressdex {
namespace {

struct Label {
    std::string_view squeezed;  // lower case, letters and digits only
    std::string_view charset;   // a name that ICU knows
};

// Sorted.
constexpr Label labels[] = {
    {"ascii", "windows-1252"},
    {"big5", "big5-hkscs"},
    {"big5hkscs", "big5-hkscs"},
    {"chinese", "gb18030"},
    {"cp1250", "windows-1250"},
    {"cp1251", "windows-1251"},
    {"cp1252", "windows-1252"},
    {"cp1253", "windows-1253"},
    {"cp1254", "windows-1254"},
    {"cp1255", "windows-1255"},
    {"cp1256", "windows-1256"},
    {"cp1257", "windows-1257"},
    {"cp1258", "windows-1258"},
    {"cp866", "ibm866"},
    {"cp874", "windows-874"},
    {"cp932", "windows-31j"},
    {"cp936", "gb18030"},
    {"cp949", "windows-949"},
    {"euccn", "gb18030"},
    {"eucjp", "euc-jp"},
    {"euckr", "windows-949"},
    {"gb18030", "gb18030"},
    {"gb2312", "gb18030"},
    {"gb231280", "gb18030"},
    {"gbk", "gb18030"},
    {"ibm866", "ibm866"},
    {"iso2022jp", "iso-2022-jp"},
    {"iso88591", "windows-1252"},
    {"iso885911", "windows-874"},
    {"iso885913", "iso-8859-13"},
    {"iso885915", "iso-8859-15"},
    {"iso88592", "iso-8859-2"},
    {"iso88593", "iso-8859-3"},
    {"iso88594", "iso-8859-4"},
    {"iso88595", "iso-8859-5"},
    {"iso88596", "iso-8859-6"},
    {"iso88597", "iso-8859-7"},
    {"iso88598", "iso-8859-8"},
    {"iso88598i", "iso-8859-8"},
    {"iso88599", "windows-1254"},
    {"koi8r", "koi8-r"},
    {"koi8u", "koi8-u"},
    {"ksc56011987", "windows-949"},
    {"latin1", "windows-1252"},
    {"latin2", "iso-8859-2"},
    {"latin5", "windows-1254"},
    {"latin9", "iso-8859-15"},
    {"macintosh", "macintosh"},
    {"shiftjis", "windows-31j"},
    {"sjis", "windows-31j"},
    {"tis620", "windows-874"},
    {"usascii", "windows-1252"},
    {"utf8", "utf-8"},
    {"win1256", "windows-1256"},
    {"windows1250", "windows-1250"},
    {"windows1251", "windows-1251"},
    {"windows1252", "windows-1252"},
    {"windows1253", "windows-1253"},
    {"windows1254", "windows-1254"},
    {"windows1255", "windows-1255"},
    {"windows1256", "windows-1256"},
    {"windows1257", "windows-1257"},
    {"windows1258", "windows-1258"},
    {"windows31j", "windows-31j"},
    {"windows874", "windows-874"},
    {"windows949", "windows-949"},
    {"xcp1251", "windows-1251"},
    {"xcp1252", "windows-1252"},
    {"xeucjp", "euc-jp"},
    {"xgbk", "gb18030"},
    {"xsjis", "windows-31j"},
};
static_assert(std::is_sorted(std::begin(labels), std::end(labels),
                             [](const Label& a, const Label& b) { return a.squeezed < b.squeezed; }));

}  // namespace

std::string_view charset_of_label(std::string_view label) {
    constexpr std::size_t longest_label = 40;
    std::string squeezed;
    for (const char c : label.substr(0, longest_label)) {
        if (c >= 'A' && c <= 'Z') squeezed.push_back(static_cast<char>(c - 'A' + 'a'));
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) squeezed.push_back(c);
    }
    const auto found =
        std::lower_bound(std::begin(labels), std::end(labels), squeezed,
                         [](const Label& row, const std::string& value) { return row.squeezed < value; });
    return found != std::end(labels) && found->squeezed == squeezed ? found->charset : std::string_view{};
}

}  // namespace pressdex
